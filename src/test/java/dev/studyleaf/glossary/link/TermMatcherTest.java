package dev.studyleaf.glossary.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.studyleaf.Chance;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.glossary.Evidence;
import dev.studyleaf.glossary.Glossary;
import dev.studyleaf.glossary.Term;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.source.LetterCase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TermMatcherTest {
    private static final List<String> WORDS = List.of("ab", "Ab", "AB", "cy", "os", "aB");
    private static final List<String> PIECES =
            List.of("ab", "Ab", "AB", "cy", "os", "aB", "s", "es", "cies", " ", " ", " ", "-", ".", ",", "+", "'");

    static Term term(String name, String... aliases) {
        return new Term(
                name,
                name,
                List.of(aliases),
                Fragment.ofText("what it is"),
                "",
                true,
                LetterCase.AUTO,
                new Evidence("glossary.yml", SourceSpan.START, 1, "declared", 1, ""));
    }

    private static Term found(String name, boolean link) {
        return new Term(
                name,
                name,
                List.of(),
                Fragment.ofText("what it is"),
                "",
                link,
                LetterCase.AUTO,
                new Evidence("note.md", SourceSpan.START, 1, "heading", 1, ""));
    }

    /** How many places of a found term are linked, where some entries are not. */
    private static int links(String text, String linked, String... entries) {
        List<Term> terms = new ArrayList<>(List.of(found(linked, true)));
        List.of(entries).forEach(entry -> terms.add(found(entry, false)));
        return new TermMatcher(new Glossary(terms, List.of(), List.of()))
                .find(text)
                .size();
    }

    private static TermMatcher matcher(String... names) {
        return new TermMatcher(
                new Glossary(List.of(names).stream().map(TermMatcherTest::term).toList(), List.of(), List.of()));
    }

    /** The text with every match in brackets. */
    private static String marked(String text, String... names) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (TermMatcher.Match match : matcher(names).find(text)) {
            marked.append(text, at, match.start())
                    .append('[')
                    .append(text, match.start(), match.end())
                    .append(']');
            at = match.end();
        }
        return marked.append(text.substring(at)).toString();
    }

    @Test
    void an_activity_that_the_sentence_does_is_no_name() {
        assertThat(marked("The user is logging in. Logging is kept; it shows who was logging, not logging.", "logging"))
                .isEqualTo("The user is logging in. [Logging] is kept; it shows who was logging, not [logging].");
        assertThat(marked("It is machine learning", "machine learning")).isEqualTo("It is [machine learning]");
    }

    @Test
    void a_found_name_is_not_linked_within_a_longer_one() {
        assertThat(links("They are studied in the Department of Labor each year.", "Labor"))
                .isZero();
        assertThat(links("o líder da República Social Italiana foi deposto", "República"))
                .isZero();
        assertThat(links("see Section 9 of the General Laws, which say so", "Law"))
                .isZero();
        assertThat(links("the stateless HyperText Transfer Protocol Secure of sites", "HyperText Transfer Protocol"))
                .isZero();
        assertThat(links("DeMorgan's Laws", "Laws")).isZero();
        assertThat(links("in ASP.NET MVC there are views", "MVC")).isZero();
    }

    @Test
    void capitals_of_titles_starts_and_short_forms_show_no_longer_name() {
        assertThat(links("The Fine Art of Persuasion: How Attitudes Are Changed", "Persuasion"))
                .isOne();
        assertThat(links("In Python there are lists. Another Law was made. It's Law there.", "Law"))
                .isEqualTo(2);
        assertThat(links("Standard IgE RAST and skin prick testing may be done", "IgE"))
                .isOne();
        assertThat(links("makes RNA Polymerase stop and the Amazon EC2 go", "RNA"))
                .isOne();
        assertThat(links("the Oxford Centre for Medicine (CEBM) made it", "Centre for Medicine"))
                .isOne();
    }

    @Test
    void an_entry_that_is_not_linked_keeps_a_found_word_within_it() {
        assertThat(links("the reaction enthalpies depend on enthalpy", "enthalpy", "Reaction enthalpy"))
                .isOne();
        assertThat(links("an HTTP request is sent", "HTTP", "HTTP request")).isOne();
        assertThat(links("the virtual machine image", "virtual machine", "virtual machine image"))
                .isOne();
        assertThat(links("the enthalpy is", "enthalpy", "The enthalpy")).isOne();
    }

    @Test
    void a_declared_name_is_linked_within_a_longer_one() {
        assertThat(marked("They are studied in the Department of Labor each year.", "Labor"))
                .isEqualTo("They are studied in the Department of [Labor] each year.");
    }

    @Test
    void the_longest_name_wins() {
        assertThat(marked("a deep learning model and learning", "deep learning", "learning", "deep learning model"))
                .isEqualTo("a [deep learning model] and [learning]");
    }

    @Test
    void only_whole_words_match() {
        assertThat(marked("heaps of sheaps, heaped; e-heap heap-like heap.com heap. heap@x", "heap"))
                .isEqualTo("[heaps] of sheaps, heaped; e-heap [heap]-like heap.com [heap]. heap@x");
    }

    @Test
    void abbreviations_match_letter_by_letter() {
        assertThat(marked("it or IT or It, two AMIs, ami and EC2s", "IT", "AMI", "EC2"))
                .isEqualTo("it or [IT] or It, two [AMIs], ami and [EC2s]");
    }

    @Test
    void the_plural_of_an_abbreviation_is_no_verb() {
        assertThat(marked("it acts; two ACTs", "ACTs")).isEqualTo("it acts; two [ACTs]");
    }

    @Test
    void a_capitalised_word_matches_only_with_its_capital() {
        assertThat(marked("Use Lex to lex, then Lex's output. Translate it with Translate.", "Lex", "Translate"))
                .isEqualTo("Use [Lex] to lex, then [Lex]'s output. Translate it with [Translate].");
    }

    @Test
    void other_names_match_in_any_case() {
        assertThat(marked("Binary Search, binary search, SAGEMAKER", "binary search", "SageMaker"))
                .isEqualTo("[Binary Search], [binary search], [SAGEMAKER]");
    }

    @Test
    void plurals_match_both_ways() {
        assertThat(marked("two queries, hashes and an application service", "query", "hash", "application services"))
                .isEqualTo("two [queries], [hashes] and an [application service]");
        assertThat(marked("a proces and a clas", "process", "class")).isEqualTo("a proces and a clas");
    }

    @Test
    void a_hyphen_is_a_space() {
        assertThat(marked(
                        "text to speech, text-to-speech, text\u2011to\u2011speech, text - to",
                        "text-to-speech",
                        "text to"))
                .isEqualTo("[text to speech], [text-to-speech], [text\u2011to\u2011speech], text - to");
        assertThat(marked("a break through", "breakthrough")).isEqualTo("a break through");
    }

    @Test
    void signs_are_part_of_a_name() {
        assertThat(marked("C++ and C++11, C# or C, .NET and ASP.NET, Node.js", "C++", "C#", ".NET", "Node.js"))
                .isEqualTo("[C++] and C++11, [C#] or C, [.NET] and ASP.NET, [Node.js]");
    }

    @Test
    void scripts_without_spaces_match_inside() {
        assertThat(marked("これは機械学習です", "機械学習")).isEqualTo("これは[機械学習]です");
    }

    @Test
    void a_terms_own_name_comes_before_another_terms_plural() {
        TermMatcher matcher = matcher("window", "windows");
        assertThat(matcher.find("windows").get(0).term().name()).isEqualTo("windows");
    }

    @Test
    void aliases_lead_to_their_term() {
        TermMatcher matcher =
                new TermMatcher(new Glossary(List.of(term("Amazon Polly", "Polly", "TTS")), List.of(), List.of()));
        assertThat(matcher.find("Polly does TTS"))
                .extracting(m -> m.term().name())
                .containsExactly("Amazon Polly", "Amazon Polly");
    }

    @Test
    void the_time_grows_with_the_text_and_not_with_the_terms() {
        String[] names = IntStream.range(0, 20_000)
                .mapToObj(i -> "a ".repeat(i % 15) + "b" + i)
                .toArray(String[]::new);
        TermMatcher matcher = matcher(names);
        String text = "a ".repeat(300_000);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> matcher.find(text));
    }

    @Test
    void finds_what_a_naive_search_finds() {
        Chance.times(400, chance -> {
            List<String> names =
                    chance.list(1, 5, () -> String.join(" ", chance.list(1, 3, () -> chance.of(WORDS)))).stream()
                            .distinct()
                            .toList();
            String text = String.join("", chance.list(0, 24, () -> chance.of(PIECES)));
            List<String> naive = new ArrayList<>();
            int at = 0;
            while (at < text.length()) {
                int end = NaiveSearch.longest(names, text, at);
                if (end > at) {
                    naive.add(at + "-" + end);
                }
                at = Math.max(at + 1, end);
            }
            assertThat(matcher(names.toArray(String[]::new)).find(text))
                    .as("%s in `%s`", names, text)
                    .extracting(m -> m.start() + "-" + m.end())
                    .isEqualTo(naive);
        });
    }

    @Test
    void no_text_and_no_name_can_break_it() {
        Chance.times(500, chance -> {
            String name = chance.text();
            String text = chance.text();
            assertThatNoException()
                    .as(name + " in " + text)
                    .isThrownBy(() -> matcher(name, text, name + " " + text).find(text + name + " " + text));
        });
    }
}
