package dev.studyleaf.glossary.words;

import dev.studyleaf.note.WordSet;
import java.util.Set;

/** First words that say which of something is meant, how many or whose: "ogni cliente", "ihre Familie". */
final class Determiners {
    private static final Set<String> WORDS = WordSet.of("""
            several various certain different same further additional few unlike through though although however usual z.b. vb.
            alguns algumas algunos algunas alcuni alcune muchos muchas muitos muitas molti molte viele wenige einige mehrere verschiedene
            weitere andere outros outras otros otras altri altre autres certains certaines plusieurs quelques diversi diverse diversos
            diversas différents différentes maggior maggiore maior mayor plupart majorité veel weinig meestal meist meistens vaak oft
            beim im am vom bei nach auf aus durch ohne gegen weiter dabei dazu daher somit sostenendo dem des dal dalla dai dalle
            jener jene jenes jeder jede jedes welche welcher welches gewisse manche kein keine keinen keiner geen nessun nessuna
            nessuno ninguna ningún nenhum nenhuma aucun aucune ogni ciascun ciascuna qualsiasi qualunque qualche cualquier qualquer
            cada chaque elk elke tout toute tous toutes todo toda todos todas tutto tutta tutti tutte tali tais tales quel quella
            quello quelle quei questo questa questi queste este esta estos estas estes estas ese esa esos esas dieser diese dieses
            stesso stessa stessi stesse mismo misma mismos mismas mesmo mesma même mêmes gleiche gleicher gleiches derselbe dieselbe
            propio propia proprio propria próprio própria suo sua suoi seu seus sua suas sus nuestro nuestra nosso nossa notre votre
            leur leurs ihr ihre ihrer ihren seine seiner seinen unser unsere zijn haar hun onze como quanto salvo allora dunque
            inoltre infatti plus donc selon ainsi además entonces assim portanto""");

    private Determiners() {}

    /** Whether a name of several words begins with one; "DES key" does not. */
    static boolean begin(TermName name) {
        String first = name.words().get(0);
        boolean shouted = first.length() > 1 && Character.isUpperCase(first.codePointAt(1));
        return !name.isOneWord() && !shouted && WORDS.contains(TermWords.fold(first));
    }
}
