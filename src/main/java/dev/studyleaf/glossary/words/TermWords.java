package dev.studyleaf.glossary.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that tell a term from a label, a sentence or a value. */
public final class TermWords {
    private static final Set<String> LABELS = Set.of(split("""
            note|notes|nb|n.b.|tip|tips|hint|warning|caution|important|remember|example|examples|e.g.|eg|use case|use cases
            usecase|usecases|pros|cons|pro|con|advantages|advantage|disadvantages|disadvantage|benefits|benefit|drawbacks
            limitations|limitation|cost|costs|price|pricing|type|types|kind|kinds|step|steps|why|how|when|what|who|where
            which|purpose|goal|goals|objective|input|inputs|output|outputs|other|others|explanation|answer|answers
            correct answer|question|questions|def|def.|definition|definitions|description|summary|overview|introduction|intro
            conclusion|background|motivation|result|results|feature|features|key features|properties|property
            characteristics|requirements|prerequisites|usage|syntax|parameters|parameter|arguments|returns|return|default
            value|values|options|option|details|more|see|see also|source|sources|reference|references|link|links|resources
            further reading|todo|done|last updated|updated|created|date|author|title|tags|status|version|deadline|homework
            topics|topic|agenda|contents|table of contents|key points|key point|main points|takeaways|key takeaways|idea
            key idea|main idea|intuition|proof|solution|problem|problems|issue|issues|formula|formulas|rule|rules|majority rule|minority rule|time complexity
            space complexity|complexity|runtime|best practices|best practice|common mistakes|faq|misc|general|basics|basic
            common|context|scenario|location|locations|build|train|deploy|test|update|delete|insert|search|reason|reasons
            effect|effects|cause|causes|consequence|consequences|considerations|trade-offs|tradeoffs|comparison|difference
            differences|similarities|features and benefits|how it works|when to use|yes|no|true|false|first|second|third
            beispiel|beispiele|hinweis|vorteile|nachteile|definition|achtung|ziel|frage|antwort|exemple|exemples|remarque
            avantages|inconvénients|ejemplo|ejemplos|nota|ventajas|desventajas|esempio|vantaggi|svantaggi
            définition|définitions|definición|definiciones|definizione|definizioni|definição|definições|定义|定義|objectif|objectifs|objetivo
            objetivos|características|funcionamiento|funktion|aufgabe|aufgaben|merkmale|eigenschaften|zweck|ablauf
            erklärung|formel|lösung|tipos|uso|usos|nutzen|kosten|costo|coste|desventaja|ventaja|vorteil|nachteil
            propiedad|propiedades|proposición|observación|observaciones|entonces|por ejemplo|demostración|teorema|lema
            corolario|theorem|lemma|corollary|proposition|claim|remark|remarks|instance|game|verify|image credit|course
            alternative|critique|general critique|consequence|important consequence|gründe|grund|faktoren|schritt|schritte
            einfache erklärung|gemeinsamkeiten|unterschiede|struktur|prozess|components|applications|exam powerups|usage
            things to keep in mind|key concepts|exam domains|contributing|signals|humans|category|permissions|endpoint
            |示例|例子|例|注意|优点|缺点|特点|总结|目的|作用|原因|步骤|来源|说明|补充|备注|问题|回答|结论|結論|作業|實驗證據|注意事項|優點|缺點|步驟|總結|cosa fa|rappel|rappels
            récap|récapitulatif|résumé|ricapitolazione|ricapitolando|riepilogo|ripasso|recap|recaps|recapitulation|resumen|repaso|recapitulación
            resumo|recapitulação|wiederholung|zusammenfassung|herhaling|samenvatting|simple|precise|other aws services|oss|osservazione|osservazioni|motivazione|core problem|tools|strategy|full name|relevant paper"""));

    /** Last words of longer labels: "common use cases", "supported instance types". */
    private static final Set<String> LABEL_ENDS = Set.of(split("""
            use case|use cases|usecase|usecases|example|examples|type|types|benefits|features|advantages|disadvantages
            limitations|practices|considerations|requirements|options|steps|pros|cons|note|notes|questions|takeaways|mistakes
            tips|resources|links|references|differences|size|sizes|cost|costs|pricing|highlights|updated|overview|basics|definition|definitions|breakdown"""));

    private static final Set<String> GLOSSARY_HEADINGS = Set.of(split("""
            glossary|vocabulary|vocab|terminology|terms|key terms|important terms|def|defs|definitions|définitions|key definitions|key concepts
            lexique|sigles|acronymes|abkürzungen|acronyms|abbreviations|glossar|begriffe|glossaire|glosario|vocabulario|glossario|用語|术语"""));

    private static final Set<String> GENERIC_HEADINGS = Set.of(split("""
            overview|introduction|intro|summary|notes|note|basics|general|misc|conclusion|background|contents|definition
            definitions|glossary|terminology|vocabulary|key terms|terms|acronyms|abbreviations|acknowledgements
            acknowledgments|preface|foreword|afterword|books|code|idea|lecture|lectures|take-aways|tutorial|tutorials"""));

    /** No name begins with these, whatever its mark-up. */
    private static final Set<String> SENTENCE_STARTS = Set.of(split("""
            can|if|this|that|these|those|we|you|i|it|they|he|she|there|do|does|don't|not|never|always|also|and|or|but|so
            because|since|due|then|when|while|why|how|what|where|who|which|is|are|was|be|has|have|must|should|might|could
            would|let|for|from|with|to|as|of|some|e.g.|i.e.|see|remember|consider|think|my|your|our|their|its"""));

    /** Pronouns of other languages; "LEI" is a short form. */
    private static final Set<String> PRONOUNS = Set.of(split("""
            lui|lei|egli|ella|essi|loro|noi|voi|elle|elles|ils|nous|vous|eux|él|ellos|ellas|nosotros|vosotros|usted|ustedes
            ele|ela|eles|elas|nós|vós|você|vocês"""));

    /** What is an article before a noun and else a pronoun: "Il lavoro", "Il permet". */
    private static final Set<String> ALONE = Set.of("Il", "il", "Lo", "lo", "La", "la", "Le", "le", "Les", "les");

    /** Signs between two things: "∪ B" is the second half of a formula. */
    private static final String OPERATORS = "∪∩⊂⊆⊃⊇∈∉∋×·÷±⊕⊗∧∨→⇒⇔↔≤≥≠≈≡≅∼∖∘⊢⊨";

    /** Plain lines with these are instructions and remarks, unless they are capitalised like a title. */
    private static final Set<String> REMARK_STARTS = Set.of(split("""
            use|uses|used|using|support|supports|provide|provides|allow|allows|make|makes|no|only|may|will|in|on|at
            without|by|after|before|during|all|any|each|every|both|many|most|more|less|than|get|set|add|run|create|choose
            click|go|based|given|developed|designed|improve|improves|increase|increases|reduce|reduces|enables|enable
            offer|offers|requires|require|need|needs|another|other|one|two|three|four|five|first|second|third|next|last
            step"""));

    /** Last words of headings under which a lead is a facet of the heading above, not a term. */
    private static final Set<String> FACET_ENDS = Set.of(split("""
            benefit|benefits|advantage|advantages|disadvantage|disadvantages|pros|cons|usecase|usecases|use case|use cases
            cost|costs|pricing|example|examples|features|limitation|limitations|drawbacks|requirements|prerequisites
            considerations|practices|steps|tips|problem|problems|issues|questions|faq|faqs|resources|references|links|reading
            properties|characteristics|tradeoff|tradeoffs|trade-off|trade-offs|parameters|options|arguments|todo|agenda
            differences|comparison|vorteile|nachteile|beispiel|beispiele|exemple|exemples|ejemplo|ejemplos"""));

    private static final Set<String> FACET_STARTS = Set.of("how", "when", "why", "where");

    /** Longer words are no label. */
    private static final int LONGEST_LABEL = 60;

    private static final Set<String> BAD_ENDS = Set.of(split("""
            of|to|in|on|for|with|by|and|or|the|a|an|is|are|at|from|as|that|which|into|than|if|when|via|per|vs|between|also|often
            que|qui|che|sólo|también|aussi|anche|nur|auch"""));

    private static final Set<String> VERBS = Set.of(split("""
            is|are|was|were|be|been|can|could|must|should|shall|will|would|may|might|has|have|had|does|do|did|don't|doesn't
            cannot|can't|isn't|aren't|won't|gets|makes|means|needs|allows|provides|supports|uses|includes|requires"""));

    /** The same in other languages, as they stand in sentences: with small letters. */
    private static final Set<String> VERBS_ELSEWHERE = Set.of(split("""
            ist|sind|gilt|gelten|wird|werden|hat|haben|kann|muss|enthält|está|están|tiene|tienen|puede|pueden|debe|deben|permite
            contiene|consideriamo|abbiamo|sono|può|deve|viene|vengono|ha|é|são|tem|pode|deve|seja|sont|peut|doit|permet
            contient|beeinflussen|er|har|kan|zijn|wordt|heeft"""));

    private static final Set<String> SMALL =
            Set.of(split("of|and|or|the|a|an|in|on|for|to|by|with|de|la|le|des|du|von|der|vs|as|at"));

    /** Words that join the parts of a phrase in other languages; a name seldom has them. */
    private static final Set<String> JOINING = Set.of(split("""
            zum|zur|für|mit|im|am|als|del|della|dell'|dei|delle|di|da|per|con|in|para|por|em|do|da|dos|das|en|au|aux|sur
            pour|sans|op|van|met|voor|al|alla|nel|un|una|une|ein|eine|zu|les|el|los|las|como|og|til|und|oder|et|ou|e|y|o"""));

    /** With which a part of a phrase begins, and no name: "do Refluxo", "bei Konflikten". */
    private static final Set<String> PREPOSITIONS = Set.of(split("""
            zum|zur|für|mit|im|am|als|bei|nach|vom|auf|aus|ohne|durch|gegen|und|oder|del|della|dell'|dei|delle|di|da|do|dos|das|por
            para|au|aux|sur|pour|sans|avec|dans|et|ou|y|e|de|des|du|von|voor|met|och|og"""));

    private static final Set<String> COMPOUNDING = Set.of(split("""
            de|di|da|do|du|del|dell|della|delle|dello|degli|des|dei|dos|das|la|las|los|le|les"""));

    private static final Set<String> MAKERS =
            Set.of(split("amazon|aws|google|azure|microsoft|apache|ibm|oracle|nvidia|apple|meta"));

    /** First words of subjects that stand for something said before. */
    private static final Set<String> POINTERS = Set.of(split("""
            each|every|one|another|all|most|some|any|no|both|here|there|such|what|man|si|se|wenn|quando|cuando|quand|dies
            dieser|diese|dieses|jede|jeder|hier|sie|ihn|wir|elk|elke|er|dit|deze|voor|alle|sommige|daar|beide|este|esta|esto|estes|estas|ese|esa|eso|aquí|cada|ce|cette|ces|cela|ceci|ici|questo|questa
            questi|queste|qui|isto|isso|aquilo|esse|essa|aqui|result|resultado|ergebnis|the"""));

    /** Words of everyday use: as terms they are shown but not linked. */
    private static final Set<String> COMMON = Set.of(split("""
            series|baseline|public|private|reward|trend|accuracy|statement|score|min|max|delay|other|state|action|value|error
            time|size|rate|cost|model|data|object|class|field|file|key|list|map|set|node|edge|tree|path|point|line|page
            name|number|order|range|sample|scale|step|table|test|text|type|unit|user|view|weight|word|work|world|change
            code|command|content|control|copy|count|date|default|design|device|effect|event|example|factor|feature
            form|format|frame|function|game|group|head|image|index|input|item|job|language|layer|length|level|link|load
            local|log|loss|match|memory|message|method|mode|module|name|network|note|object|offset|option|output|package
            part|pattern|period|phase|place|plan|policy|port|position|power|process|product|program|project|property
            purpose|figure|limit|query|question|queue|read|reason|record|region|report|request|resource|response|result|role|root|row
            rule|run|scope|screen|search|section|sequence|server|service|session|shape|share|shell|signal|site|source
            space|speed|stack|stage|standard|start|status|storage|store|stream|string|structure|style|subject|support
            switch|symbol|system|tag|target|task|team|term|theory|thread|title|token|tool|topic|track|transfer|update
            variable|vector|version|volume|window|write|translate|transcribe|comprehend|build|train|deploy|use|create|glue
            add|get|put|post|make|choose|simple|complex|fast|slow|high|low|big|small|new|old|open|close|good|bad|best
            general|special|common|main|total|average|mean|normal|public|global|static|final|dynamic|active|passive"""));

    /** To be, to have, to do, to become, can, must, will, to come, to give, in other languages: they stand in a text as verbs. */
    private static final Set<String> COMMON_VERBS = Set.of(split("""
            essere|avere|fare|diventare|potere|dovere|volere|venire|andare|dare|stare|dire|sapere
            être|avoir|faire|devenir|pouvoir|devoir|vouloir|venir|aller|donner|savoir|mettre
            ser|estar|haber|tener|hacer|llegar|poder|deber|querer|ir|dar|decir|saber
            ter|haver|fazer|tornar|dever|vir|dizer|ficar
            sein|haben|werden|machen|tun|können|müssen|sollen|wollen|dürfen|mögen|geben|gehen|kommen
            zijn|hebben|worden|doen|maken|kunnen|moeten|mogen|willen|zullen|gaan|komen|geven
            be|have|become|must|can|will"""));

    private TermWords() {}

    private static String[] split(String words) {
        return Arrays.stream(words.split("[|\\n]"))
                .map(String::strip)
                .filter(w -> !w.isEmpty())
                .distinct()
                .toArray(String[]::new);
    }

    public static String fold(String words) {
        return words.strip().replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    }

    /** Whether these words are a label as they are: "Use cases". */
    public static boolean isKnownLabel(String words) {
        return LABELS.contains(fold(words));
    }

    /** Whether these words say what kind of remark follows and name nothing. */
    public static boolean isLabel(String words) {
        String bare = unmarked(words);
        return LABELS.contains(bare) || (bare.length() < LONGEST_LABEL && endsWithOneOf(bare, LABEL_ENDS));
    }

    public static boolean isGlossaryHeading(String words) {
        return GLOSSARY_HEADINGS.contains(fold(words));
    }

    public static boolean isGenericHeading(String words) {
        return words.isBlank() || GENERIC_HEADINGS.contains(fold(words)) || LABELS.contains(fold(words));
    }

    /** Whether a heading or an item above says what its leads have in common: "Benefits". */
    public static boolean isFacetHeading(String words) {
        String bare = unmarked(words);
        int space = bare.indexOf(' ');
        return bare.length() < LONGEST_LABEL
                && (endsWithOneOf(bare, FACET_ENDS) || (space > 0 && FACET_STARTS.contains(bare.substring(0, space))));
    }

    private static String unmarked(String words) {
        String folded = fold(words);
        return folded.endsWith(":") ? folded.substring(0, folded.length() - 1).strip() : folded;
    }

    /** Whether the last word, or the last two, are among some. */
    private static boolean endsWithOneOf(String words, Set<String> ends) {
        int last = words.lastIndexOf(' ');
        int two = last < 0 ? -1 : words.lastIndexOf(' ', last - 1);
        return ends.contains(words.substring(last + 1)) || ends.contains(words.substring(two + 1));
    }

    public static boolean startsSentence(String word) {
        return SENTENCE_STARTS.contains(fold(word));
    }

    static boolean isPronoun(String word) {
        return PRONOUNS.contains(word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1));
    }

    /** Whether a name of one word would be an article or a pronoun. */
    static boolean isArticleAlone(String name) {
        return ALONE.contains(name);
    }

    /** Whether words begin with a sign that stands between two things. */
    static boolean startsWithOperator(String words) {
        return !words.isEmpty() && OPERATORS.indexOf(words.charAt(0)) >= 0;
    }

    public static boolean pointsBack(String word) {
        return POINTERS.contains(fold(word));
    }

    public static boolean startsRemark(String word) {
        return REMARK_STARTS.contains(fold(word));
    }

    static boolean isBadEnd(String word) {
        return BAD_ENDS.contains(fold(word)) || (word.length() > 1 && JOINING.contains(word));
    }

    /** Whether a name in small letters cannot begin so. */
    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    static boolean isVerb(String word) {
        return VERBS.contains(fold(word)) || VERBS_ELSEWHERE.contains(word);
    }

    public static boolean isSmall(String word) {
        return SMALL.contains(fold(word));
    }

    /** Whether a word joins the parts of a phrase, in any language. */
    public static boolean joins(String word) {
        return isSmall(word) || JOINING.contains(word);
    }

    /** Whether words are those that join the parts of Romance compounds. */
    public static boolean joinsCompounds(List<String> words) {
        return COMPOUNDING.containsAll(words);
    }

    static boolean isMaker(String word) {
        return MAKERS.contains(fold(word)) && Character.isUpperCase(word.charAt(0));
    }

    public static boolean isCommon(String word) {
        String folded = fold(word);
        return COMMON.contains(folded)
                || (folded.endsWith("s") && COMMON.contains(folded.substring(0, folded.length() - 1)));
    }

    /** Whether a word stands in texts for so much else that no found term is linked by it: a common one, a verb; "TER" is none. */
    public static boolean isTooPlainToLink(String word) {
        return isCommon(word)
                || (COMMON_VERBS.contains(fold(word)) && word.codePoints().anyMatch(Character::isLowerCase));
    }
}
