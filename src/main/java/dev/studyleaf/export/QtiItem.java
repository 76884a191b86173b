package dev.studyleaf.export;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.quiz.ChoiceQuestion;
import dev.studyleaf.quiz.ClozeQuestion;
import dev.studyleaf.quiz.MatchingQuestion;
import dev.studyleaf.quiz.NumericQuestion;
import dev.studyleaf.quiz.OpenQuestion;
import dev.studyleaf.quiz.OrderingQuestion;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.ShortAnswerQuestion;
import dev.studyleaf.quiz.TrueFalseQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is special to a kind of question in QTI.
 *
 * @param declarations of the responses
 * @param body what is shown
 * @param processing the rules that give the score
 */
record QtiItem(String declarations, String body, String processing) {
    private static final String RESPONSE = "RESPONSE";
    private static final Pattern BLOCK = Pattern.compile("<(?:p|ul|ol|div|dl|table|pre|blockquote|hr|h[1-6])\\b");

    /** What is asked: inside of an interaction, or, where it has blocks such as a table, before it. */
    private record Prompt(String before, String inside) {
        static Prompt of(String asked) {
            return BLOCK.matcher(asked).find()
                    ? new Prompt(block(asked), "")
                    : new Prompt("", Markup.element("prompt", html(asked)));
        }
    }

    static Optional<QtiItem> of(Question asked, Source source, Losses losses) {
        Question question = Source.plainer(asked);
        Prompt prompt = Prompt.of(source.asked(question));
        if (question instanceof ChoiceQuestion choice) {
            return Optional.of(choice(choice, prompt, source));
        }
        if (question instanceof TrueFalseQuestion statement) {
            String body = interaction(
                    "choiceInteraction",
                    " shuffle=\"false\" maxChoices=\"1\"",
                    prompt,
                    choiceOf("true", "True") + choiceOf("false", "False"));
            String declared = declared(RESPONSE, "single", "identifier", List.of(Boolean.toString(statement.answer())));
            return Optional.of(new QtiItem(declared, body, matched()));
        }
        if (question instanceof NumericQuestion numeric) {
            return Optional.of(number(numeric, source));
        }
        if (question instanceof ShortAnswerQuestion words) {
            return words(words, source, losses);
        }
        if (question instanceof ClozeQuestion cloze) {
            return Optional.of(cloze(cloze, source));
        }
        if (question instanceof OrderingQuestion ordering) {
            return Optional.of(ordering(ordering, prompt, source));
        }
        if (question instanceof MatchingQuestion matching) {
            return Optional.of(matching(matching, prompt, source));
        }
        if (question instanceof OpenQuestion open) {
            losses.of(open, "the model answer: QTI has no place for it");
            String declared =
                    "<responseDeclaration identifier=\"RESPONSE\" cardinality=\"single\" baseType=\"string\"/>\n";
            return Optional.of(new QtiItem(declared, interaction("extendedTextInteraction", "", prompt, ""), ""));
        }
        losses.of(question, "the whole question: there is none of the kind `" + question.kind() + "`");
        return Optional.empty();
    }

    private static QtiItem choice(ChoiceQuestion choice, Prompt prompt, Source source) {
        String options = choice.options().stream()
                .map(option -> choiceOf("o-" + option.id(), inline(source.html(option.text()))))
                .collect(Collectors.joining());
        List<String> right = choice.options().stream()
                .filter(ChoiceQuestion.Option::right)
                .map(option -> "o-" + option.id())
                .toList();
        String attributes = " shuffle=\"true\" maxChoices=\"" + (choice.multiple() ? 0 : 1) + "\"";
        String declared = declared(RESPONSE, choice.multiple() ? "multiple" : "single", "identifier", right);
        return new QtiItem(declared, interaction("choiceInteraction", attributes, prompt, options), matched());
    }

    private static QtiItem number(NumericQuestion question, Source source) {
        String declared = declared(
                RESPONSE, "single", "float", List.of(JsonExport.decimal((question.low() + question.high()) / 2)));
        String low = "<gte><variable identifier=\"RESPONSE\"/><baseValue baseType=\"float\">"
                + JsonExport.decimal(question.low()) + "</baseValue></gte>";
        String upper = question.highIncluded() ? "lte" : "lt";
        String high = "<" + upper + "><variable identifier=\"RESPONSE\"/><baseValue baseType=\"float\">"
                + JsonExport.decimal(question.high()) + "</baseValue></" + upper + ">";
        String unit = question.unit().isEmpty() ? "" : " " + Markup.escaped(question.unit());
        return new QtiItem(
                declared, asked(question, source, entry(RESPONSE) + unit), score("<and>" + low + high + "</and>"));
    }

    private static Optional<QtiItem> words(ShortAnswerQuestion question, Source source, Losses losses) {
        List<String> accepted = MoodleLosses.accepted(question, losses).stream()
                .map(ShortAnswerQuestion.Accepted::text)
                .toList();
        return accepted.isEmpty()
                ? Optional.empty()
                : Optional.of(new QtiItem(
                        declared(RESPONSE, "single", "string", List.of(accepted.get(0))),
                        asked(question, source, entry(RESPONSE)),
                        score(any(RESPONSE, accepted))));
    }

    private static QtiItem cloze(ClozeQuestion question, Source source) {
        Function<Integer, String> name = gap -> RESPONSE + (gap + 1);
        List<ClozeQuestion.Gap> gaps = question.gaps();
        String declared = IntStream.range(0, gaps.size())
                .mapToObj(gap -> declared(
                        name.apply(gap),
                        "single",
                        "string",
                        gaps.get(gap).accepted().subList(0, 1)))
                .collect(Collectors.joining());
        String all = IntStream.range(0, gaps.size())
                .mapToObj(gap -> any(name.apply(gap), gaps.get(gap).accepted()))
                .collect(Collectors.joining("", "<and>", "</and>"));
        String body = source.given(question)
                + source.cloze(question, gap -> entry(name.apply(gap))).html();
        return new QtiItem(declared, block(body), score(all));
    }

    private static QtiItem ordering(OrderingQuestion question, Prompt prompt, Source source) {
        List<String> names = IntStream.range(0, question.items().size())
                .mapToObj(i -> "i-" + i)
                .toList();
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            items.append(
                    choiceOf(names.get(i), inline(source.html(question.items().get(i)))));
        }
        return new QtiItem(
                declared(RESPONSE, "ordered", "identifier", names),
                interaction("orderInteraction", " shuffle=\"true\"", prompt, items.toString()),
                matched());
    }

    private static QtiItem matching(MatchingQuestion question, Prompt prompt, Source source) {
        StringBuilder left = new StringBuilder("<simpleMatchSet>");
        StringBuilder right = new StringBuilder("<simpleMatchSet>");
        List<String> pairs = new ArrayList<>();
        List<Fragment> sides = new ArrayList<>();
        for (MatchingQuestion.Pair pair : question.pairs()) {
            int same = sides.stream()
                    .map(Fragment::text)
                    .toList()
                    .indexOf(pair.right().text());
            int at = same < 0 ? sides.size() : same;
            if (same < 0) {
                sides.add(pair.right());
            }
            left.append(associable("l-" + pairs.size(), 1, source.html(pair.left())));
            pairs.add("l-" + pairs.size() + " r-" + at);
        }
        sides.addAll(question.extras());
        for (int i = 0; i < sides.size(); i++) {
            right.append(associable("r-" + i, question.pairs().size(), source.html(sides.get(i))));
        }
        String sets = left.append("</simpleMatchSet>").toString() + right.append("</simpleMatchSet>");
        String attributes = " shuffle=\"true\" maxAssociations=\"" + pairs.size() + "\"";
        return new QtiItem(
                declared(RESPONSE, "multiple", "directedPair", pairs),
                interaction("matchInteraction", attributes, prompt, sets),
                matched());
    }

    private static String associable(String id, int most, String html) {
        return "<simpleAssociableChoice identifier=\"" + id + "\" matchMax=\"" + most + "\">" + inline(html)
                + "</simpleAssociableChoice>";
    }

    private static String choiceOf(String id, String html) {
        return "<simpleChoice identifier=\"" + id + "\">" + html + "</simpleChoice>\n";
    }

    private static String interaction(String name, String attributes, Prompt prompt, String content) {
        return prompt.before() + "<" + name + " responseIdentifier=\"RESPONSE\"" + attributes + ">" + prompt.inside()
                + content + "</" + name + ">";
    }

    private static String entry(String response) {
        return "<textEntryInteraction responseIdentifier=\"" + response + "\" expectedLength=\"20\"/>";
    }

    private static String asked(Question question, Source source, String entry) {
        return "<div>" + html(source.asked(question)) + "</div><p>" + entry + "</p>";
    }

    private static String declared(String id, String cardinality, String type, List<String> right) {
        return right.stream()
                .map(value -> Markup.element("value", Markup.escaped(value)))
                .collect(Collectors.joining(
                        "",
                        "<responseDeclaration identifier=\"" + id + "\" cardinality=\"" + cardinality + "\" baseType=\""
                                + type + "\"><correctResponse>",
                        "</correctResponse></responseDeclaration>\n"));
    }

    /** One of several words, whatever their case. */
    private static String any(String response, List<String> words) {
        return words.stream()
                .map(word -> "<stringMatch caseSensitive=\"false\"><variable identifier=\"" + response
                        + "\"/><baseValue baseType=\"string\">" + Markup.escaped(word) + "</baseValue></stringMatch>")
                .collect(Collectors.joining("", "<or>", "</or>"));
    }

    private static String matched() {
        return score("<match><variable identifier=\"RESPONSE\"/><correct identifier=\"RESPONSE\"/></match>");
    }

    private static String score(String condition) {
        return "<responseCondition><responseIf>" + condition + "<setOutcomeValue identifier=\"SCORE\">"
                + "<baseValue baseType=\"float\">1</baseValue></setOutcomeValue></responseIf></responseCondition>\n";
    }

    /** What is not in a block yet, in one. */
    private static String block(String html) {
        return "<div>" + html(html) + "</div>";
    }

    /** Only inline elements may stand in a choice; blocks there become lines. */
    private static String inline(String html) {
        return html(html)
                .replaceAll("</(?:p|li|div|dd|dt|tr|blockquote|h[1-6])>", "<br/>")
                .replaceAll(
                        "</?(?:p|ul|ol|li|div|dl|dd|dt|table|thead|tbody|tr|blockquote|h[1-6])(?: [^>]*)?>|<hr ?/>", "")
                .replaceAll("</t[dh]>", " ")
                .replaceAll("<t[dh][^>]*>", "")
                .replaceAll("(?:<br/>)+$", "");
    }

    /** XHTML without the elements that QTI 2.1 does not know. */
    static String html(String html) {
        return html.replaceAll("</?(?:mark|del|s|u|ins)>", "");
    }
}
