package dev.studyleaf.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.search.SearchDocument.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ScriptableObject;

/** Our index against that of the real Lunr, run in Rhino on the same documents and tokens. */
class LunrIndexTest {
    private static final String BUILD = """
            JSON.stringify(lunr(function () {
              this.ref('id'); this.b(B); this.k1(K1);
              this.tokenizer = function (t) { return (t || []).map(function (s) { return new lunr.Token(s, {}); }); };
              this.pipeline.reset(); this.searchPipeline.reset();
              for (var f = 0; f < FIELDS.length; f++) this.field(FIELDS[f], { boost: BOOSTS[f] });
              for (var d = 0; d < DOCS.length; d++) this.add(DOCS[d], { boost: DOCS[d].boost });
            }))""";

    @Test
    void our_index_is_byte_for_byte_that_of_lunr_on_plain_notes() throws IOException {
        same(List.of(
                note("Graphs", "", "Graphs have vertices and edges. A graph may be weighted."),
                note("Graphs", "Auto-scaling", "Auto-scaling adds machines; auto scaling, e-learning, 3.5 GB."),
                new SearchDocument(
                        "Amazon Polly", "g.html", "", Kind.TERM, List.of("TTS", "text-to-speech"), "Speech."),
                new SearchDocument(
                        "Graphs", "n.html#q-1", "Auto-scaling", Kind.QUESTION, List.of(), "What is a graph?")));
    }

    @Test
    void names_that_mean_something_to_javascript_are_words_like_others() throws IOException {
        same(List.of(
                note("constructor __proto__", "", "toString hasOwnProperty __proto__ constructor 12 7 007 7"),
                note("", "", ""),
                note("Deutsch", "Über die Größe", "Die Größe eines Baumes – Äste, Blätter, Straße, süß; ß ẞ Ø æ."),
                note("Русский", "Ёлка", "Ёлка и берёза: 3 дерева, йод."),
                note("हिन्दी", "संधि", "हिन्दी में संधि के नियम। العربية: الكِتابُ ไทย ภาษาไทย"),
                note("R&D", "C++ and F#", "AT&T, Q&A, R&D, C++17, f#, .NET 8, O'Reilly's don't rock 'n' roll, I/O"),
                note("Ünïcode", "Größe", "Это тест. 日本語の本 カタカナ 한국어. naïve café ﬁne Ⅳ x² 𝒳 İstanbul ΣΊΣΥΦΟΣ")));
    }

    @Test
    void random_documents_give_the_same_bytes() throws IOException {
        Random random = new Random(42);
        String[] words =
                "alpha beta gamma delta SageMaker p3.16xlarge it's x-ray 10 2 C++ .NET node.js 北京 a b c".split(" ");
        for (int round = 0; round < 12; round++) {
            List<SearchDocument> documents = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(40); i++) {
                StringBuilder text = new StringBuilder();
                for (int w = random.nextInt(60); w > 0; w--) {
                    text.append(words[random.nextInt(words.length)]).append(' ');
                }
                Kind kind = List.of(Kind.NOTE, Kind.TERM, Kind.QUESTION).get(random.nextInt(3));
                documents.add(new SearchDocument(
                        "Page " + i % 5, "u", i % 3 == 0 ? "" : "Head " + i, kind, List.of(), text.toString()));
            }
            same(documents);
        }
    }

    private static SearchDocument note(String page, String heading, String text) {
        return new SearchDocument(page, "n.html", heading, Kind.NOTE, List.of(), text);
    }

    private static void same(List<SearchDocument> documents) throws IOException {
        assertThat(LunrIndex.json(documents)).isEqualTo(lunr(documents));
    }

    private static String lunr(List<SearchDocument> documents) throws IOException {
        Context context = Context.enter();
        try {
            ScriptableObject scope = context.initStandardObjects();
            context.evaluateString(scope, source(), "lunr.js", 1, null);
            String script = "var B = 0, K1 = " + LunrIndex.K1 + ", FIELDS = "
                    + strings(SearchField.ALL.stream().map(SearchField::id).toList()) + ", BOOSTS = "
                    + SearchField.ALL.stream().map(SearchField::boost).toList() + ", DOCS = " + docs(documents) + ";\n"
                    + BUILD;
            return Context.toString(context.evaluateString(scope, script, "build.js", 1, null));
        } finally {
            Context.exit();
        }
    }

    private static String docs(List<SearchDocument> documents) {
        StringBuilder out = new StringBuilder("[");
        for (int i = 0; i < documents.size(); i++) {
            out.append(i == 0 ? "{" : ",{")
                    .append("id:")
                    .append(i)
                    .append(",boost:")
                    .append(documents.get(i).kind().boost());
            for (SearchField field : SearchField.ALL) {
                out.append(',').append(field.id()).append(':').append(strings(field.tokens(documents.get(i))));
            }
            out.append('}');
        }
        return out.append(']').toString();
    }

    private static String strings(List<String> values) {
        StringBuilder out = new StringBuilder("[");
        for (String value : values) {
            out.append(out.length() == 1 ? "" : ",").append(dev.studyleaf.json.Json.quote(value));
        }
        return out.append(']').toString();
    }

    private static String source() throws IOException {
        try (InputStream in =
                LunrIndexTest.class.getResourceAsStream("/META-INF/resources/webjars/lunr/2.3.9/lunr.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
