package dev.studyleaf.made.words;

import dev.studyleaf.note.Sought;
import dev.studyleaf.note.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands above a list: whether it says what kind of things are listed, and whether that is to be learnt. */
public final class ListLabels {
    /** What a list can be one of, so that its label asks for its points: "Functions of the liver", "Vorteile". */
    private static final Set<String> KINDS = WordSet.of("""
            achados acteurs advantages aims algorithms annahmen anwendungen anwendungsgebiete aplicaciones aplicações
            applications applicazioni approaches areas argumente arten aspectos aspects aspekte aspetti assumptions
            atributos attributes aufgaben auswirkungen avantages axioms barriers bedingungen befugnisse benefits bereiche
            bestandteile branches camadas capas características caractéristiques caratteristiche categories causas cause
            causes challenges chancen characteristics claims classes complicaciones complicanze complicaties complications
            complicações componentes componenti components composants condiciones conditions condizioni condições cons
            consecuencias conseguenze consequences consequências conséquences contraindicaciones contraindications
            contraindicações contributions controindicazioni couches criteri criteria criterios criticisms critiques
            critères critérios deberes debilidades defences defenses demands derechos desvantagens desventajas devoirs
            diferencias diferenças differences differenze différences dimensions direitos diritti disadvantages disorders
            doctrines doveri drawbacks droits duties ebenen efectos efeitos effects effets effetti eigenschaften
            eigenschappen elemente elementi elementos elements enjeux estructuras etapas exceptions exemptions facteurs
            factoren factores factors faiblesses faktoren fasen fases fasi fatores fattori features findings folgen
            folgerungen fonctions forderungen formas forme formen formes forms fortalezas funciones functies functions
            funktionen funzioni funções gefahren gesetze gevolgen goals grenzen grounds groups grundsätze gründe
            herausforderungen hypothèses ideas idee ideen impacts implications inconvénients indicaciones indications
            indicators indicazioni indicações indikatoren instrumente interactions issues kenmerken kennzeichen kinds
            komponenten konsequenzen kriterien kritikpunkte lagen laws layers leggi leis levels leyes limitaciones
            limitations limitações limites limiti livelli lois lösungen maatregelen manifestaciones manifestations
            manifestazioni manifestações maßnahmen measures mecanismos meccanismi mechanisms medidas merkmale mesures
            methoden methods metodi missions misure modelle models modes moyens méthodes métodos nachteile nadelen niveaux
            niveles níveis obiettivi objectifs objections objetivos obligations oorzaken operations organelles partes parti
            parts patterns pflichten phasen phases pillars plichten postulates powers precautions premises principes
            principi principios principles princípios prinzipien problemas probleme problemi problems problèmes properties
            propiedades propriedades proprietà propriétés pros protocols protokolle purposes qualities ragioni raisons
            rasgos razones razões reasons rechte rechten reformen reforms regeln reglas regole regras remedies requirements
            requisiti requisitos responsibilities retos riesgos rights rischi riscos risiken risks risques roles rules
            règles rôles sanctions schichten schools schwächen segni signes signos signs sinais sintomas sintomi skills
            solutions soorten stages strategies strengths structures stufen stärken subtipos subtypes svantaggi symptome
            symptomen symptoms symptômes syndromes síntomas techniques tecniche tenets theories threats tipi tipologie
            tipos traits treatments typen types técnicas unterschiede ursachen uses usos values vantagens vantaggi
            variables ventajas verfahren voordelen voorwaarden voraussetzungen vorteile weaknesses werte ziele éléments
            étapes órganos órgãos""");

    /** Such kinds alone need not be of what the heading names: of 10 labelled lists of them 9 are bad. */
    private static final Set<String> OPEN = WordSet.of("""
            rules regeln reglas règles regras regole regels assumptions annahmen hypothèses conditions bedingungen condições
            condiciones condizioni voorwaarden voraussetzungen requirements requisitos requisiti applications anwendungen
            aplicaciones aplicações applicazioni components komponenten componentes componenti composants etapas étapes
            principles prinzipien princípios principios principi principes""");

    /** Kinds that are things as well: of those a heading may name one, and its points say something of it. */
    private static final Set<String> THINGS = WordSet.of("""
            elements elemente elementi elementos éléments measures groups variables variablen variabili values werte valores
            operations roles powers functions funktionen funciones funzioni fonctions funções""");

    /** What beside a kind says not of what it is. */
    private static final Set<String> GENERAL = WordSet.of("""
            general generally overall generell generelle allgemein allgemeine geral gerais generales générales generali
            algemene""");

    /** What says how many or how important things of a kind are, and not of what. */
    private static final Set<String> PLAIN = WordSet.of("""
            main major key basic common typical important two three four five six several various different wichtige
            wichtigste wichtigsten typische zwei drei vier fünf principales principaux deux trois quatre cinq dos tres
            cuatro cinco principais dois duas três quatro principali due tre quattro cinque twee drie""");

    private static final Set<String> ARTICLES =
            Set.of("the", "die", "les", "los", "las", "os", "as", "i", "le", "gli", "de");

    /** Kinds of two signs each, at the end of a label. */
    private static final Set<String> SIGNS = WordSet.of("""
            类型 類型 种类 種類 分类 分類 特点 特點 特征 特徵 优点 優點 缺点 缺點 功能 作用 原因 条件 條件 组成 組成 原则 原則
            要素""");

    /** Kinds whose things have names: what is said in sentences is then no one of them. */
    private static final Set<String> NAMED = WordSet.of("""
            algorithms arten types typen tipi tipos tipologie kinds soorten forms formen formes formas methods methoden méthodes
            métodos metodi techniques techniken tecniche técnicas models modelle modelos modelli protocols protokolle layers
            ebenen schichten capas camadas couches phases phasen fasen fases fasi stages stufen étapes etapas classes categories
            components komponenten componentes componenti composants bestandteile branches schools structures patterns
            verfahren strategies theories modes modi mechanisms mechanismen mecanismos meccanismi mécanismes mecanismes""");

    private static final Pattern NAME =
            Pattern.compile("^\\S{0,40}(?:\\s+\\S+){0,7}$|^.{2,60}?(?:[:：=→⟶⇒(,;]|\\s[-–—]+\\s)");

    /** Lists about the notes, the course or what is to be done, and lists of examples. */
    private static final Sought NONE = Sought.of(
            "(?iU)^(?:navigation|navegação|navegación|navigazione|assumes|argues|claims|shows|says|means|gives|leads|states|defines|describes|uses|some|various|several|relies|leverages|leveraging|usage|table of contents|inhaltsverzeichnis)\\b|\\b(?:resources?|references?|readings?|links?|books?|bibliograph\\p{L}*|sources?|zusammenfassung|exam\\p{L}*|midterm|finals?|guide|sheet|resumen|résumé|riassunto|"
                    + "further|see also|practice problems?|audience|interest|takeaways?|addressed|deliverables?|to solve|related|contents?|index|todos?|to-do|tasks?|agenda|action|next|steps?|homework|assignments?|"
                    + "prerequisites?|outcomes?|learning|aulas?|lernziele|what to study|(?:resumo|revis[ãa]o) para prova|(?:formas?|critérios|métodos) de avaliação|(?:formas?|criterios) de evaluación|lectures?|chapters?|topics?|exercises?|examples?|questions?|answers?|notes?|notation|"
                    + "setup|install\\p{L}*|usage|commands?|files?|tags?|tools?|credits|authors?|history|log|changes?|summary|misc|other|additional|zusätzlich\\p{L}*|adiciona(?:l|is|les)|supplémentaires?|aggiuntiv[eio]|instead of|statt|"
                    + "outr[oa]s|otr[oa]s|altri|altre|autres|andere|weitere|sonstige|overige|"
                    + "quellen|literatur|inhalt\\p{L}*|beispiele?|aufgaben?stellung|übung\\p{L}*|fragen|ressources|références|sommaire|exemples?|"
                    + "exercices?|ejemplos?|ejercicios|referencias|contenidos?|índice|temas?|esemp[io]+|esercizi|riferimenti|contenuti|"
                    + "argomenti|exemplos?|exercícios|referências|conteúdos?|bronnen|inhoud|voorbeeld\\p{L}*)\\b|其他|其它|参考|例题|以下|如下|下列|练习|目录");

    /** What stands around a label that is written as a sentence: "There are three types", "The advantages are". */
    private static final Sought AROUND = Sought.of(
            "(?iU)^(?:there (?:are|is)|hay|existen|es gibt|il y a|il existe|ci sono|esistono|há|existem|er zijn)\\s+"
                    + "|\\s+(?:are|is|includes?|including|sind|umfassen|sont|comprennent|son|incluyen|sono|includono|são|incluem|zijn)$");

    /** A verb makes a sentence of a label, which is no name of a list. */
    private static final Sought VERB = Sought.of(
            "(?iU)\\b(?:is|are|was|were|has|have|had|can|cannot|could|may|must|should|will|would|does|usually|often|always|never|"
                    + "be|been|might|maybe|means|bedeutet|bedeuten|signifien?t?|significan?|becomes?|because|biedt|bieden|assure|possèdent?|distingue|possuem|apply|applies|includes?|involves?|consists?|contains?|requires?|provides?|makes|serves?|needs|kann|können|muss|müssen|wird|werden|ist|sind|hat|haben|gibt|ergab|ergaben|ergibt|zeigt|zeigen|nennt|unterscheidet|führt|führen|bietet|bieten|besteht|bestehen|est|sont|ont|"
                    + "peut|peuvent|doit|doivent|son|tiene|tienen|puede|pueden|debe|deben|hay|basan|è|sono|hanno|può|possono|deve|devono|"
                    + "é|são|tem|têm|pode|podem|deve|devem|zijn|heeft|hebben|kan|kunnen|moet|moeten)\\b|^(?:man\\s|出于|由于|因为)");

    /** What speaks to somebody, leads on, points elsewhere or tells a story. */
    private static final Sought SPOKEN = Sought.of(
            "(?iU)\\b(?:vs|versus|we|you|your|our|us|i|my|let's|this|these|that|those|it|its|they|following|below|above|here|he|she|"
                    + "however|nevertheless|jedoch|allerdings|dennoch|néanmoins|toutefois|cependant|tuttavia|però|sin embargo|no obstante|porém|contudo|echter|"
                    + "wir|ihr|uns|dies\\p{L}*|folgend\\p{L}*|nous|vous|ces?|cette|suivant\\p{L}*|est[aeo]s?|siguientes?|quest[aeio]|"
                    + "seguent[ei]|seguintes?)\\b");

    /** What is told of a thing in points, where the label is nothing else: "Treatment". */
    private static final Set<String> SAID = WordSet.of("""
            treatment management diagnosis presentation prevention etiology aetiology pathogenesis pathophysiology epidemiology
            prognosis composition therapie diagnostik ätiologie pathogenese vorbeugung terapia diagnosi diagnóstico eziologia
            patogenesi tratamiento etiología traitement diagnostic tratamento""");

    /** What stands behind one of these says of what the list is, and not what it lists: "Balancing of the parts". */
    private static final Set<String> PREPOSITIONS = WordSet.of("""
            of in on for with by from as to at about between how
            von vom der des für mit bei in im zu zur zum
            auf über unter gegen nach em no na nos nas nel nella nei nelle dal dalla
            de du d en pour avec par sur dans del con por para do da dos das com di della dei degli delle per su van voor met""");

    private static final Pattern TWO = Pattern.compile("(?U)(\\p{L}+)\\s(?:and|und|et|e|y|&|en)\\s(\\p{L}+)");

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** A heading that begins with a Roman number or an Italian article, "I guerra mondiale", and not with who speaks. */
    private static final Pattern FIRST = Pattern.compile(
            "(?U)^I (?!(?:am|was|have|had|can|could|will|would|should|do|did|don't|think|thought|want|need|like|use|used|know|learned|made|read|got|saw|found)\\b)(?=\\p{L})");

    /** So many words of a label say of what, if there is no "of" among them. */
    private static final int OF_WHAT = 4;

    /** So many words a kind alone has at most: "Advantages and disadvantages". */
    private static final int FEW = 3;

    private static final int LONGEST = 60;
    private static final int LONGEST_MATTER = 80;
    private static final int SHORTEST = 3;

    private ListLabels() {}

    /** A label without what makes a sentence of it. */
    public static String bare(String label) {
        return AROUND.replaceAll(label, "");
    }

    /** Whether it can be asked for what stands under a label. */
    public static boolean isSubject(String label) {
        return label.length() >= SHORTEST
                && label.length() <= LONGEST
                && label.chars().anyMatch(Character::isLetter)
                && label.indexOf('?') < 0
                && label.indexOf(':') < 0
                && (label.indexOf(", ") < 0 || LabelCounts.counted(label).isPresent())
                && !NONE.isIn(label)
                && !Imperatives.beginsLabel(label)
                && !SPOKEN.isIn(label)
                && !VERB.isIn(label)
                && Definitions.isWhole(label);
    }

    /** Whether what a list hangs on is a sentence: what the list is of, its words then do not say. */
    public static boolean isSentence(String above) {
        return above.length() > LONGEST_MATTER || VERB.isIn(above);
    }

    /** Whether a heading says what the lists below it are about: neither a kind alone nor a word about the notes. */
    public static boolean isMatter(String heading) {
        return heading.length() >= SHORTEST
                && heading.length() <= LONGEST_MATTER
                && !isKindAlone(heading)
                && !NONE.isIn(heading)
                && !Imperatives.beginsLabel(heading)
                && Definitions.isSelfContained(heading);
    }

    public static boolean isKindAlone(String heading) {
        long words = GAP.splitAsStream(heading.toLowerCase(Locale.ROOT)).count();
        return saysKind(heading)
                && words <= FEW
                && (kinds(heading).count() == words
                        || words(heading).allMatch(word -> KINDS.contains(word) || PLAIN.contains(word)));
    }

    /** Whether a label has no word that is no kind: "Main causes". */
    public static boolean isBareKind(String label) {
        return words(label).anyMatch(KINDS::contains) && words(label).allMatch(ListLabels::isPlain);
    }

    /** Whether a word of a label is of a kind, or goes with any. */
    private static boolean isPlain(String word) {
        return KINDS.contains(word) || PLAIN.contains(word) || ARTICLES.contains(word);
    }

    /** Whether a heading names something, if also a part of the notes, and not only such a part. */
    public static boolean isName(String heading) {
        return heading.length() >= SHORTEST
                && heading.length() <= LONGEST_MATTER
                && !Stems.of(NONE.replaceAll(heading, " ")).isEmpty()
                && Definitions.isSelfContained(FIRST.matcher(heading).replaceFirst(""));
    }

    /** Whether a heading says what the lists below it are about, if it is also of a part of the notes: "Reference counting". */
    public static boolean isOfWhat(String heading) {
        return isName(heading) && !isKindAlone(heading);
    }

    /** Whether a point can be one of the things that a label speaks of: such as have names begin with them, or are nothing else. */
    public static boolean canBeOneOf(String label, String point) {
        return kinds(label).noneMatch(NAMED::contains) || NAME.matcher(point).find();
    }

    /** Whether what a label speaks of are things that have names, as well as kinds. */
    public static boolean isOfThings(String label) {
        return kinds(label).anyMatch(kind -> THINGS.contains(kind) || NAMED.contains(kind));
    }

    /** Whether what a label speaks of are things that have names. */
    public static boolean isNamed(String label) {
        return kinds(label).anyMatch(NAMED::contains);
    }

    /** Whether a label has words that say of what the listed things are: "Causes of inflation". */
    public static boolean saysOfWhat(String label) {
        return words(label).skip(1).anyMatch(PREPOSITIONS::contains);
    }

    /**
     * Whether a label says more than a kind and not of what, as "Clinical features": of 19 such lists of three fresh samples 15 were right, of 55
     * others 54.
     */
    public static boolean isHalfSaid(String label) {
        long said = words(label).filter(word -> !ARTICLES.contains(word)).count();
        return said > 1 && said < OF_WHAT && !saysOfWhat(label);
    }

    /** Its words up to the first that only says of what the list is, without those in brackets. */
    private static Stream<String> kinds(String label) {
        return words(BRACKETS.matcher(label).replaceAll(" ")).takeWhile(word -> !PREPOSITIONS.contains(word));
    }

    private static Stream<String> words(String label) {
        return GAP.splitAsStream(label.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty());
    }

    /** Whether a label is of two kinds, or of a name and a kind, of which its points do not say which each is: "Features and formation". */
    public static boolean isOfTwo(String label) {
        String bare = BRACKETS.matcher(label).replaceAll(" ").toLowerCase(Locale.ROOT);
        Matcher two = TWO.matcher(bare);
        if (!two.find()) {
            return false;
        }
        List<String> before = words(bare.substring(0, two.start())).toList();
        boolean ofNames = !before.isEmpty()
                && Stream.concat(before.stream(), Stream.of(two.group(1))).noneMatch(ListLabels::isPlain);
        return before.stream().noneMatch(PREPOSITIONS::contains)
                && (ofNames || KINDS.contains(two.group(1)) || KINDS.contains(two.group(2)));
    }

    /** Whether a label is a kind and nothing else, and so wide a one that a heading above does not say of what. */
    public static boolean isOpen(String label) {
        List<String> words = words(label)
                .filter(word -> !ARTICLES.contains(word) && !PLAIN.contains(word))
                .toList();
        return words.stream().allMatch(word -> KINDS.contains(word) || GENERAL.contains(word))
                && words.stream().anyMatch(word -> OPEN.contains(word) || GENERAL.contains(word));
    }

    /** Whether a label says what kind of things stand under it. */
    public static boolean saysKind(String label) {
        String small = label.toLowerCase(Locale.ROOT);
        return SAID.contains(small)
                || kinds(label).anyMatch(KINDS::contains)
                || SIGNS.contains(label.substring(Math.max(0, label.length() - 2)));
    }
}
