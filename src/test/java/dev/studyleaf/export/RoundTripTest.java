package dev.studyleaf.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.Chance;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.imports.Imports;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.quiz.ChoiceQuestion;
import dev.studyleaf.quiz.ClozeQuestion;
import dev.studyleaf.quiz.MatchingQuestion;
import dev.studyleaf.quiz.NumericQuestion;
import dev.studyleaf.quiz.OpenQuestion;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.ShortAnswerQuestion;
import dev.studyleaf.quiz.TrueFalseQuestion;
import dev.studyleaf.render.html.HtmlMarkdown;
import dev.studyleaf.study.Study;
import dev.studyleaf.tex.Formulas;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes out and comes back is the same, for all that a format carries. */
class RoundTripTest {
    private static final int TIMES = 40;
    private static final List<String> WORDS = List.of(
            "recall",
            "F1",
            "a = b",
            "x ~ y",
            "{k}",
            "50 %",
            "C#",
            "ratio a:b",
            "naïve",
            "1 < 2 & 3",
            "*star*",
            "_u_",
            "snake_case",
            "[x]",
            "$5",
            "a|b",
            "# no",
            "-> there",
            "c:\\dir",
            "~~",
            "==",
            "100%% sure",
            "^up",
            "`tick`",
            "&amp;",
            "“so”",
            "日本");

    @TempDir
    Path folder = Path.of("");

    private static String words(Chance chance) {
        String plain = String.join(" ", chance.list(1, 4, () -> chance.of(WORDS)));
        String text = HtmlMarkdown.escaped("Now " + plain);
        return switch (chance.number(0, 5)) {
            case 0 -> text + " **bold** end";
            case 1 -> text + " `co#de = {1}` end";
            case 2 -> text + " $a_1 < \\frac{b}{c^{2}}$ end";
            default -> text;
        };
    }

    private static String question(Chance chance, int number) {
        String head = "> [!question] ";
        String prompt = words(chance) + " no " + number + "?";
        String why = ">\n> Why: " + words(chance) + "\n> <!--q id=q" + number + " tags=t" + number % 3 + "-->\n\n";
        return switch (chance.number(0, 6)) {
            case 0 -> head + prompt + "\n" + options(chance, 1) + why;
            case 1 -> head + prompt + "\n" + options(chance, 2) + why;
            case 2 -> head + prompt + "\n>\n> Answer: " + (chance.number(0, 1) == 1) + "\n" + why;
            case 3 ->
                head + prompt + "\n>\n> Answer: " + chance.number(-9, 99) + "." + chance.number(0, 9)
                        + chance.of(List.of("", " ± 0.5", "..100")) + "\n" + why;
            case 4 ->
                head + prompt + "\n>\n> Answer: Pipe mode | f" + number + " | `/4+2/`\n>\n> Not: File #" + number
                        + " => " + words(chance) + "\n" + why;
            case 5 ->
                head + "Match: " + prompt + "\n>\n> | a | b |\n> | --- | --- |\n> | left \\| | "
                        + words(chance).replace("|", "\\|").replace("\\\\|", "\\|")
                        + " |\n> | other | right |\n> | | extra |\n" + why;
            default -> head + "Here " + words(chance) + " is ==gap " + number + "|other==.\n" + why;
        };
    }

    private static String options(Chance chance, int right) {
        StringBuilder options = new StringBuilder();
        for (int i = 0; i < right + 2; i++) {
            options.append("> - [")
                    .append(i < right ? "x" : " ")
                    .append("] ")
                    .append(words(chance))
                    .append(" o")
                    .append(i);
            options.append('\n').append(chance.number(0, 1) == 1 ? "> 	- " + words(chance) + "\n" : "");
        }
        return options.toString().replace("\t", "  ");
    }

    /** A note of eight questions, whose text means something to one format or another. */
    static String note(Chance chance) {
        StringBuilder note = new StringBuilder("# A\n\n");
        for (int i = 0; i < 8; i++) {
            note.append(question(chance, i));
        }
        return note.toString();
    }

    private Study back(String format, String file, Diagnostics diagnostics) {
        Imports.Result result = Imports.read(format, new SourceText("a." + format, file), "A", diagnostics);
        return Exported.study(folder, result.markdown());
    }

    private static List<Question> asked(Study study) {
        return study.notes().stream().flatMap(note -> note.questions().stream()).toList();
    }

    /** All that GIFT carries of a question, as text. */
    private static String carried(Question question, Source source) {
        List<String> said = new ArrayList<>(List.of(question.id(), question.kind()));
        said.add(String.join(",", question.core().tags()));
        said.add(
                question instanceof ClozeQuestion cloze
                        ? source.cloze(cloze, gap -> "_").html()
                        : source.html(question.core().prompt()));
        said.add(html(question.core().why(), source));
        if (question instanceof ChoiceQuestion choice) {
            choice.options()
                    .forEach(one ->
                            said.add(one.right() + source.html(one.text()) + "#" + html(one.feedback(), source)));
        } else if (question instanceof TrueFalseQuestion statement) {
            said.add("" + statement.answer());
        } else if (question instanceof NumericQuestion number) {
            said.add(String.format(java.util.Locale.ROOT, "%.6f %.6f", number.low(), number.high()));
        } else if (question instanceof ShortAnswerQuestion typed) {
            typed.accepted().stream().filter(one -> !one.regex()).forEach(one -> said.add(one.text()));
            typed.wrong().forEach(one -> said.add(one.text() + " => " + source.html(one.feedback())));
        } else if (question instanceof MatchingQuestion matching) {
            matching.pairs().forEach(pair -> said.add(side(pair.left(), source) + " | " + side(pair.right(), source)));
            matching.extras().forEach(extra -> said.add("| " + side(extra, source)));
        } else if (question instanceof ClozeQuestion cloze) {
            cloze.gaps().forEach(gap -> said.add(String.join("|", gap.accepted())));
        } else if (question instanceof OpenQuestion open) {
            said.add(source.html(open.model()));
        }
        return String.join("\n", said);
    }

    /** GIFT parts the sides with an arrow, so that another one is drawn inside of them. */
    private static String side(Fragment side, Source source) {
        return source.text(side).replace("->", "→");
    }

    private static String html(Optional<Fragment> fragment, Source source) {
        return fragment.map(source::html).orElse("");
    }

    @Test
    void what_gift_carries_comes_back_the_same() {
        Chance.times(TIMES, chance -> {
            Study study = Exported.study(folder, note(chance));
            assertThat(asked(study)).hasSize(8);
            String gift = Exported.of("gift", study).text();
            Diagnostics diagnostics = new Diagnostics();
            Study again = back("gift", gift, diagnostics);
            assertThat(carried(again)).isEqualTo(carried(study));
            assertThat(diagnostics.sorted()).isEmpty();
        });
    }

    private static List<String> carried(Study study) {
        Source source = new Source(study, false, Formulas.NONE);
        return asked(study).stream().map(one -> carried(one, source)).toList();
    }

    /** Both sides of every card in words; marks between the parts of a back are lost. */
    private static List<String> sides(Study study) {
        return AnkiNote.all(new Source(study, false, Formulas.NONE), new Losses()).stream()
                .filter(note -> note.guid().matches("s:q\\d"))
                .map(note -> Stream.of(
                                note.guid(),
                                "" + note.cloze(),
                                String.join(" ", note.tags()),
                                note.front(),
                                note.back())
                        .map(text -> Jsoup.parseBodyFragment(text).text().replaceAll("[\\s•]|\\d\\.", ""))
                        .collect(Collectors.joining("\n")))
                .toList();
    }

    @Test
    void what_anki_carries_comes_back_the_same() {
        Chance.times(TIMES, chance -> {
            Study study = Exported.study(folder, note(chance));
            String text = Exported.of("anki", study).text();
            Diagnostics diagnostics = new Diagnostics();
            assertThat(sides(back("anki", text, diagnostics)))
                    .isEqualTo(sides(study))
                    .hasSize(8);
            assertThat(diagnostics.sorted()).isEmpty();
        });
    }
}
