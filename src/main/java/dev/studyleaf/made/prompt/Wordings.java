package dev.studyleaf.made.prompt;

import static java.util.Map.entry;

import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.SpokenLanguage;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of made prompts in all languages that have them; a new one is an entry here. */
public final class Wordings {
    public static final Wording ENGLISH = new Wording(
            "which one fits this description? “%s”",
            "Which description fits %s?",
            "name what is described as “%s” (%s)",
            "what does “%s” stand for?",
            "which one do the notes name for these uses? %s",
            "match each with what the notes say of it.",
            "what do the notes give for “%s” under “%s”?",
            "match “%s” with “%s”.",
            "what belongs under “%s”, what under “%s”?",
            "which %s points do the notes list under “%s”?",
            "how do the notes define “%s”?",
            "explain “%s” in your own words.",
            "what do the notes say of “%s”?",
            "which formula do the notes give for “%s”?",
            "%s points stand in the notes:",
            "The notes answer:",
            "That is %s.");

    /** By the language's two letters. */
    public static final Map<String, Wording> ALL = Map.ofEntries(
            entry("en", ENGLISH),
            entry(
                    "de",
                    new Wording(
                            "worauf trifft diese Beschreibung zu? „%s“",
                            "Welche Beschreibung trifft auf „%s“ zu?",
                            "wie heißt, was so beschrieben wird? „%s“ (%s)",
                            "wofür steht „%s“?",
                            "was nennen die Notizen für diese Zwecke? %s",
                            "ordne jedem zu, was die Notizen darüber sagen.",
                            "was steht in den Notizen zu „%s“ unter „%s“?",
                            "ordne „%s“ und „%s“ einander zu.",
                            "was gehört zu „%s“, was zu „%s“?",
                            "welche %s Punkte zählen die Notizen unter „%s“ auf?",
                            "wie definieren die Notizen „%s“?",
                            "erkläre „%s“ mit eigenen Worten.",
                            "was sagen die Notizen über „%s“?",
                            "welche Formel steht in den Notizen zu „%s“?",
                            "%s Punkte stehen in den Notizen:",
                            "Die Notizen antworten:",
                            "Das ist: %s.")),
            entry(
                    "fr",
                    new Wording(
                            "à quoi correspond cette description ? « %s »",
                            "Quelle description correspond à « %s » ?",
                            "nommez ce qui est décrit ainsi : « %s » (%s)",
                            "que signifie l’abréviation « %s » ?",
                            "que citent les notes pour ces usages ? %s",
                            "associez chacun à ce que les notes en disent.",
                            "qu’indiquent les notes pour « %s » sous « %s » ?",
                            "associez « %s » et « %s ».",
                            "qu’est-ce qui va sous « %s », et sous « %s » ?",
                            "quels sont les %s points que les notes listent sous « %s » ?",
                            "comment les notes définissent-elles « %s » ?",
                            "expliquez « %s » avec vos propres mots.",
                            "que disent les notes de « %s » ?",
                            "quelle formule donnent les notes pour « %s » ?",
                            "%s points figurent dans les notes :",
                            "Les notes répondent :",
                            "C’est : %s.")),
            entry(
                    "ar",
                    new Wording(
                            "أيّها يطابق هذا الوصف؟ «%s»",
                            "أيّ وصف يطابق «%s»؟",
                            "ما اسم ما يوصف هكذا؟ «%s» (%s)",
                            "إلى ماذا يرمز الاختصار «%s»؟",
                            "ماذا تذكر الملاحظات لهذه الاستخدامات؟ %s",
                            "صِل كلًّا منها بما تقوله الملاحظات عنه.",
                            "ماذا تذكر الملاحظات لـ«%s» تحت «%s»؟",
                            "صِل «%s» بـ«%s».",
                            "ما الذي يندرج تحت «%s»، وما الذي تحت «%s»؟",
                            "ما النقاط الـ%s التي تعدّدها الملاحظات تحت «%s»؟",
                            "كيف تعرّف الملاحظات «%s»؟",
                            "اشرح «%s» بكلماتك.",
                            "ماذا تقول الملاحظات عن «%s»؟",
                            "ما الصيغة التي تذكرها الملاحظات لـ«%s»؟",
                            "عدد النقاط في الملاحظات: %s",
                            "تجيب الملاحظات:",
                            "هذا هو: %s.")),
            entry(
                    "he",
                    new Wording(
                            "למה מתאים התיאור הזה? „%s”",
                            "איזה תיאור מתאים ל„%s”?",
                            "מה שמו של מה שמתואר כך? „%s” (%s)",
                            "מה פירוש ראשי התיבות „%s”?",
                            "מה הסיכום מציין לשימושים האלה? %s",
                            "התאימו לכל אחד את מה שכתוב עליו בסיכום.",
                            "מה כתוב בסיכום על „%s” תחת „%s”?",
                            "התאימו בין „%s” לבין „%s”.",
                            "מה שייך אל „%s”, ומה אל „%s”?",
                            "אילו %s נקודות מונה הסיכום תחת „%s”?",
                            "איך הסיכום מגדיר את „%s”?",
                            "הסבירו את „%s” במילים שלכם.",
                            "מה כתוב בסיכום על „%s”?",
                            "איזו נוסחה מופיעה בסיכום עבור „%s”?",
                            "מספר הנקודות בסיכום: %s",
                            "התשובה בסיכום:",
                            "זה: %s.")),
            entry(
                    "fa",
                    new Wording(
                            "این توصیف با کدام یک جور است؟ «%s»",
                            "کدام توصیف با «%s» جور است؟",
                            "نام چیزی که چنین توصیف شده چیست؟ «%s» (%s)",
                            "«%s» کوتاه‌شدهٔ چیست؟",
                            "یادداشت‌ها برای این کاربردها چه چیزی را نام می‌برند؟ %s",
                            "هر کدام را به آنچه یادداشت‌ها درباره‌اش می‌گویند وصل کنید.",
                            "یادداشت‌ها برای «%s» زیر «%s» چه می‌گویند؟",
                            "«%s» و «%s» را به هم وصل کنید.",
                            "چه چیزی زیر «%s» می‌آید و چه چیزی زیر «%s»؟",
                            "یادداشت‌ها کدام %s نکته را زیر «%s» برمی‌شمارند؟",
                            "یادداشت‌ها «%s» را چگونه تعریف می‌کنند؟",
                            "«%s» را به زبان خودتان توضیح دهید.",
                            "یادداشت‌ها درباره «%s» چه می‌گویند؟",
                            "یادداشت‌ها چه فرمولی برای «%s» می‌دهند؟",
                            "شمار نکته‌ها در یادداشت‌ها: %s",
                            "یادداشت‌ها پاسخ می‌دهند:",
                            "این است: %s.")),
            entry(
                    "es",
                    new Wording(
                            "¿a qué corresponde esta descripción? «%s»",
                            "¿Qué descripción corresponde a «%s»?",
                            "nombra lo que se describe así: «%s» (%s)",
                            "¿qué significan las siglas «%s»?",
                            "¿qué nombran los apuntes para estos usos? %s",
                            "relaciona cada uno con lo que dicen los apuntes.",
                            "¿qué indican los apuntes para «%s» en «%s»?",
                            "relaciona «%s» con «%s».",
                            "¿qué va en «%s» y qué en «%s»?",
                            "¿qué %s puntos enumeran los apuntes en «%s»?",
                            "¿cómo definen los apuntes «%s»?",
                            "explica «%s» con tus palabras.",
                            "¿qué dicen los apuntes de «%s»?",
                            "¿qué fórmula dan los apuntes para «%s»?",
                            "%s puntos están en los apuntes:",
                            "Los apuntes responden:",
                            "Eso es: %s.")),
            entry(
                    "it",
                    new Wording(
                            "a che cosa corrisponde questa descrizione? «%s»",
                            "Quale descrizione corrisponde a «%s»?",
                            "scrivi come si chiama ciò che è descritto così: «%s» (%s)",
                            "che cosa significa la sigla «%s»?",
                            "che cosa indicano gli appunti per questi usi? %s",
                            "abbina ciascuno a ciò che ne dicono gli appunti.",
                            "che cosa indicano gli appunti per «%s» sotto «%s»?",
                            "abbina «%s» e «%s».",
                            "che cosa va sotto «%s» e che cosa sotto «%s»?",
                            "quali %s punti elencano gli appunti sotto «%s»?",
                            "come definiscono gli appunti «%s»?",
                            "spiega «%s» con parole tue.",
                            "che cosa dicono gli appunti di «%s»?",
                            "quale formula danno gli appunti per «%s»?",
                            "%s punti si trovano negli appunti:",
                            "Gli appunti rispondono:",
                            "Questo è: %s.")),
            entry(
                    "pt",
                    new Wording(
                            "a que corresponde esta descrição? “%s”",
                            "Que descrição corresponde a “%s”?",
                            "escreva o nome do que é descrito assim: “%s” (%s)",
                            "o que significa a sigla “%s”?",
                            "o que indicam os apontamentos para estes usos? %s",
                            "associe cada um ao que os apontamentos dizem dele.",
                            "o que indicam os apontamentos para “%s” em “%s”?",
                            "associe “%s” e “%s”.",
                            "o que pertence a “%s” e o que pertence a “%s”?",
                            "que %s pontos listam os apontamentos em “%s”?",
                            "como definem os apontamentos “%s”?",
                            "explique “%s” com as suas palavras.",
                            "o que dizem os apontamentos de “%s”?",
                            "que fórmula dão os apontamentos para “%s”?",
                            "%s pontos estão nos apontamentos:",
                            "Os apontamentos respondem:",
                            "Isto é: %s.")),
            entry(
                    "nl",
                    new Wording(
                            "waarop past deze beschrijving? “%s”",
                            "Welke beschrijving past bij “%s”?",
                            "hoe heet wat zo wordt beschreven? “%s” (%s)",
                            "waar staat “%s” voor?",
                            "wat noemen de notities voor deze toepassingen? %s",
                            "koppel elk aan wat de notities erover zeggen.",
                            "wat staat in de notities bij “%s” onder “%s”?",
                            "koppel “%s” aan “%s”.",
                            "wat hoort bij “%s”, wat bij “%s”?",
                            "welke %s punten sommen de notities op onder “%s”?",
                            "hoe omschrijven de notities “%s”?",
                            "leg “%s” uit in eigen woorden.",
                            "wat zeggen de notities over “%s”?",
                            "welke formule staat in de notities bij “%s”?",
                            "%s punten staan in de notities:",
                            "De notities antwoorden:",
                            "Dat is %s.")),
            entry(
                    "ja",
                    new Wording(
                            "次の説明に当てはまるものはどれですか。「%s」",
                            "「%s」に当てはまる説明はどれですか。",
                            "次のように説明されるものの名前を書いてください。「%s」（%s）",
                            "「%s」は何の略ですか。",
                            "ノートで次の用途に挙げられているものはどれですか。%s",
                            "それぞれを、ノートの説明と組み合わせてください。",
                            "ノートでは、「%s」の「%s」は何と書かれていますか。",
                            "「%s」と「%s」を組み合わせてください。",
                            "「%s」に入るものと「%s」に入るものはどれですか。",
                            "ノートに挙げられている%s個の項目は何ですか（「%s」）。",
                            "ノートでは「%s」はどう定義されていますか。",
                            "「%s」を自分の言葉で説明してください。",
                            "ノートでは「%s」についてどう書かれていますか。",
                            "ノートでは「%s」の式は何と書かれていますか。",
                            "ノートには%s個の項目があります。",
                            "ノートの答え：",
                            "それは%sです。")),
            entry(
                    "zh",
                    new Wording(
                            "哪一项符合这段描述？“%s”",
                            "哪段描述符合“%s”？",
                            "这样描述的是什么？“%s”（%s）",
                            "“%s”是什么的缩写？",
                            "笔记中为这些用途提到的是哪一项？%s",
                            "把每一项与笔记中的说明配对。",
                            "笔记中“%s”的“%s”是什么？",
                            "把“%s”与“%s”配对。",
                            "哪些属于“%s”，哪些属于“%s”？",
                            "笔记列出的%s点“%s”是哪些？",
                            "笔记是怎样定义“%s”的？",
                            "用自己的话解释“%s”。",
                            "笔记中关于“%s”是怎么说的？",
                            "笔记中“%s”的公式是什么？",
                            "笔记中有%s点：",
                            "笔记的回答：",
                            "那是%s。")));

    private Wordings() {}

    /**
     * Those of the language that a note says it has or surely has, where there are some, else that of most notes, else English. A short list of
     * names does not tell its language.
     *
     * @param spoken what {@link #spoken} says of the folder
     */
    public static Wording of(ParsedNote note, String spoken) {
        return SpokenLanguage.of(note)
                .map(tag -> ALL.get(letters(tag)))
                .orElseGet(() -> ALL.getOrDefault(letters(spoken), ENGLISH));
    }

    /** The language of most notes of a folder; empty where there is none. */
    public static String spoken(List<ParsedNote> notes) {
        return SpokenLanguage.ofMost(notes).orElse("");
    }

    private static String letters(String tag) {
        return tag.toLowerCase(Locale.ROOT).split("[-_]")[0];
    }
}
