package dev.studyleaf.made;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands above a list: whether it says what kind of things are listed, and whether that is to be learnt. */
final class ListLabels {
    /** What a list can be one of, so that its label asks for its points: "Functions of the liver", "Vorteile". */
    private static final Set<String> KINDS = Set.of("""
            advantages aims algorithms annahmen anwendungen anwendungsgebiete aplicaciones aplicações applications
            applicazioni approaches areas arten aspectos aspects aspekte aspetti assumptions attributes aufgaben
            auswirkungen avantages axioms barriers bedingungen benefits bereiche bestandteile branches camadas capas
            características caractéristiques caratteristiche categories causas cause causes challenges characteristics
            classes complications componentes componenti components composants condiciones conditions condizioni
            condições cons consecuencias conseguenze consequences consequências conséquences contraindications
            contributions couches criteri criteria criterios criticisms critiques critères critérios defences defenses
            desvantagens desventajas diferencias diferenças differences differenze différences dimensions disadvantages
            drawbacks duties ebenen efectos efeitos effects effets effetti eigenschaften eigenschappen elemente elementi
            elementos elements enjeux etapas exceptions facteurs factoren factores factors faktoren fasen fases fasi
            fatores fattori features folgen fonctions formas forme formen formes forms funciones functies functions
            funktionen funzioni funções gesetze gevolgen goals grenzen groups grundsätze gründe herausforderungen
            hypothèses ideas idee ideen impacts implications inconvénients indications indicators issues kenmerken kinds
            komponenten kriterien lagen laws layers leggi leis levels leyes limitaciones limitations limitações limites
            limiti livelli lois lösungen maßnahmen measures mechanisms merkmale methoden methods metodi modelle models
            modes méthodes métodos nachteile nadelen niveaux niveles níveis obiettivi objectifs objetivos oorzaken
            operations partes parti parts patterns phasen phases pillars principes principi principios principles
            princípios prinzipien problemas probleme problemi problems problèmes properties propiedades propriedades
            proprietà propriétés pros protocols protokolle purposes ragioni raisons razones razões reasons regeln reglas
            regole regras requirements requisiti requisitos responsibilities retos riesgos rischi riscos risiken risks
            risques roles rules règles rôles schichten schools signs sintomas sintomi skills solutions soorten stages
            strategies strengths structures stufen svantaggi symptome symptoms symptômes síntomas techniques tecniche
            theories threats tipi tipologie tipos treatments typen types técnicas unterschiede ursachen uses usos values
            vantagens vantaggi variables ventajas verfahren voordelen voorwaarden voraussetzungen vorteile weaknesses
            werte ziele éléments étapes""".split("\\s+"));

    /** Kinds of two signs each, at the end of a label. */
    private static final Set<String> SIGNS = Set.of("""
            类型 類型 种类 種類 分类 分類 特点 特點 特征 特徵 优点 優點 缺点 缺點 功能 作用 原因 条件 條件 组成 組成 原则 原則
            要素""".split("\\s+"));

    /** Lists about the notes, the course or what is to be done, and lists of examples. */
    private static final Pattern NONE = Pattern.compile(
            "(?iU)^(?:identify|some|various|several|relies|leverag\\p{L}+|usage|table of contents|inhaltsverzeichnis)\\b|\\b(?:resources?|references?|readings?|links?|books?|bibliograph\\p{L}*|sources?|zusammenfassung|exam\\p{L}*|midterm|finals?|guide|sheet|resumen|résumé|riassunto|"
                    + "further|see also|related|contents?|index|todos?|to-do|tasks?|agenda|action|next|steps?|homework|assignments?|"
                    + "prerequisites?|outcomes?|learning|lectures?|chapters?|topics?|exercises?|examples?|questions?|answers?|notes?|notation|"
                    + "setup|install\\p{L}*|usage|commands?|files?|tags?|tools?|credits|authors?|history|log|changes?|summary|misc|other|"
                    + "quellen|literatur|inhalt\\p{L}*|beispiele?|aufgaben?stellung|übung\\p{L}*|fragen|ressources|références|sommaire|exemples?|"
                    + "exercices?|ejemplos?|ejercicios|referencias|contenidos?|índice|temas?|esemp[io]+|esercizi|riferimenti|contenuti|"
                    + "argomenti|exemplos?|exercícios|referências|conteúdos?|bronnen|inhoud|voorbeeld\\p{L}*)\\b|参考|例题|练习|目录");

    /** What speaks to somebody, leads on, points elsewhere or tells a story. */
    private static final Pattern SPOKEN = Pattern.compile(
            "(?iU)\\b(?:we|you|your|our|us|i|my|let's|this|these|that|those|it|its|they|following|below|above|here|he|she|"
                    + "wir|ihr|uns|dies\\p{L}*|folgend\\p{L}*|nous|vous|ces?|cette|suivant\\p{L}*|est[aeo]s?|siguientes?|quest[aeio]|"
                    + "seguent[ei]|seguintes?)\\b");

    /** What is told of a thing in points, where the label is nothing else: "Treatment". */
    private static final Set<String> SAID = Set.of("""
            treatment management diagnosis presentation prevention etiology aetiology pathogenesis pathophysiology epidemiology
            prognosis composition therapie diagnostik ätiologie pathogenese vorbeugung terapia diagnosi diagnóstico eziologia
            patogenesi tratamiento etiología traitement diagnostic tratamento""".split("\\s+"));

    /** What stands behind one of these says of what the list is, and not what it lists: "Balancing of the parts". */
    private static final Set<String> PREPOSITIONS = Set.of("""
            of in on for with by from as to at about between how
            von vom der des für mit bei in im zu zur zum
            de du d en pour avec par sur dans del con por para do da dos das com di della dei degli delle per su van voor met""".lines()
            .flatMap(line -> Stream.of(line.strip().split("\\s+")))
            .distinct()
            .toArray(String[]::new));

    /** How many a label says there are, at its beginning. */
    private static final Pattern COUNT = Pattern.compile(
            "(?iU)^(?:the |die |les |los |las |os |as |i |le |gli |de )?"
                    + "(?:(\\d)|(two|zwei|deux|dos|dois|duas|due|twee)|(three|drei|trois|tres|três|tre|drie)|"
                    + "(four|vier|quatre|cuatro|quatro|quattro)|(five|fünf|cinq|cinco|cinque|vijf)|(six|sechs|seis|sei|zes)) \\p{L}");

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** So many words a kind alone has at most: "Advantages and disadvantages". */
    private static final int FEW = 3;

    private static final int LONGEST = 60;
    private static final int LONGEST_MATTER = 80;
    private static final int SHORTEST = 3;

    private ListLabels() {}

    /** Whether it can be asked for what stands under a label. */
    static boolean isSubject(String label) {
        return label.length() >= SHORTEST
                && label.length() <= LONGEST
                && label.chars().anyMatch(Character::isLetter)
                && label.indexOf('?') < 0
                && label.indexOf(':') < 0
                && !NONE.matcher(label).find()
                && !SPOKEN.matcher(label).find()
                && Definitions.isWhole(label);
    }

    /** Whether a heading says what the lists below it are about: neither a kind alone nor a word about the notes. */
    static boolean isMatter(String heading) {
        boolean kindAlone = saysKind(heading) && heading.split("\\s+").length <= FEW;
        return heading.length() >= SHORTEST
                && heading.length() <= LONGEST_MATTER
                && !kindAlone
                && !NONE.matcher(heading).find()
                && Definitions.isSelfContained(heading);
    }

    /** How many things a label says that it lists; empty for most, which do not say. */
    static OptionalInt counted(String label) {
        Matcher count = COUNT.matcher(label);
        if (!count.find()) {
            return OptionalInt.empty();
        }
        return count.group(1) != null
                ? OptionalInt.of(Integer.parseInt(count.group(1)))
                : IntStream.rangeClosed(2, count.groupCount())
                        .filter(group -> count.group(group) != null)
                        .findFirst();
    }

    /** Whether a label says what kind of things stand under it. */
    static boolean saysKind(String label) {
        String small = label.toLowerCase(Locale.ROOT);
        return SAID.contains(small)
                || GAP.splitAsStream(small)
                        .takeWhile(word -> !PREPOSITIONS.contains(word))
                        .anyMatch(KINDS::contains)
                || SIGNS.contains(label.substring(Math.max(0, label.length() - 2)));
    }
}
