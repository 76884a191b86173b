package dev.studyleaf.source.yaml;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.Nearest;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Takes values of the wanted kind out of YAML, and complains with one code where they are of another. */
public record YamlValues(SourceText text, Code code, Diagnostics diagnostics) {
    private static final Set<String> YES = Set.of("true", "yes", "on");
    private static final Set<String> NO = Set.of("false", "no", "off");
    private static final Set<String> NULL = Set.of("", "~", "null");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?");
    private static final Pattern SIGNED = Pattern.compile("[+-]?" + NUMBER);

    public void complain(SourceSpan span, String message, String help) {
        diagnostics.add(text, span, code, message, help);
    }

    public void unknownKey(YamlNode.Scalar key, List<String> known) {
        String near = Nearest.didYouMean(key.text(), known);
        String help = near.isEmpty() ? "known keys: " + String.join(", ", known) : near;
        diagnostics.add(text, key.span(), Code.CONFIG_UNKNOWN_KEY, "no key is called `" + key.text() + "`", help);
    }

    /** Text with its white space collapsed; nothing for blank text. */
    public Optional<String> text(YamlNode.Entry entry) {
        if (entry.value() instanceof YamlNode.Scalar scalar) {
            return Optional.of(collapsed(scalar.text())).filter(s -> !s.isEmpty());
        }
        String name = entry.key().text();
        complain(entry.key().span(), "`" + name + "` must be text", "put it in quotes: `" + name + ": \"…\"`");
        return Optional.empty();
    }

    /** A language as a BCP 47 tag. */
    public Optional<String> language(YamlNode.Entry entry) {
        Optional<String> tag = text(entry);
        if (tag.isPresent() && !LanguageTags.isOne(tag.get())) {
            String message = "`" + tag.get() + "` is no language tag";
            String help = LanguageTags.named(tag.get())
                    .map(code -> "did you mean `" + code + "`?")
                    .orElse("write one such as `en` or `pt-BR`");
            complain(placeOfValue(entry), message, help);
            return Optional.empty();
        }
        return tag;
    }

    /** Yes or no, in the words that YAML has for them. */
    public boolean flag(YamlNode.Entry entry, boolean otherwise) {
        String word = entry.value() instanceof YamlNode.Scalar scalar
                ? scalar.text().strip().toLowerCase(Locale.ROOT)
                : "a list or map";
        if (YES.contains(word) || NO.contains(word)) {
            return YES.contains(word);
        }
        if (!word.isEmpty()) {
            String name = entry.key().text();
            complain(placeOfValue(entry), "`" + name + "` must be `true` or `false`", "");
        }
        return otherwise;
    }

    /** A number from 0 on. */
    public double factor(YamlNode.Entry entry, double otherwise) {
        String written =
                entry.value() instanceof YamlNode.Scalar scalar ? scalar.text().strip() : "a list or map";
        if (NUMBER.matcher(written).matches()) {
            return Double.parseDouble(written);
        }
        if (!written.isEmpty()) {
            String name = entry.key().text();
            complain(
                    placeOfValue(entry), "`" + name + "` must be a number from 0 on", "write one such as `2` or `0.5`");
        }
        return otherwise;
    }

    /** Any number; nothing where none is given. */
    public Optional<Double> number(YamlNode.Entry entry) {
        Optional<String> written = text(entry);
        if (written.isPresent() && !SIGNED.matcher(written.get()).matches()) {
            String message = "`" + entry.key().text() + "` must be a number";
            complain(placeOfValue(entry), message, "write one such as `2` or `-1`");
            return Optional.empty();
        }
        return written.map(Double::valueOf);
    }

    /** A list of texts, or one text that {@code split} takes apart; each once, blank ones left out. */
    public List<String> texts(YamlNode.Entry entry, UnaryOperator<String> clean, String split) {
        List<String> found = new ArrayList<>();
        if (entry.value() instanceof YamlNode.Items list) {
            list.items().forEach(item -> text(entry, item).ifPresent(found::add));
        } else {
            text(entry, entry.value()).ifPresent(all -> found.addAll(Arrays.asList(all.split(split))));
        }
        return found.stream()
                .map(clean)
                .map(YamlValues::collapsed)
                .filter(s -> !s.isEmpty())
                .distinct()
                .toList();
    }

    private Optional<String> text(YamlNode.Entry entry, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            boolean nothing = scalar.plain() && NULL.contains(scalar.text());
            return nothing ? Optional.empty() : Optional.of(scalar.text());
        }
        String name = entry.key().text();
        complain(node.span(), "`" + name + "` must be a list of texts", "put the text in quotes");
        return Optional.empty();
    }

    public static SourceSpan placeOfValue(YamlNode.Entry entry) {
        return entry.value() instanceof YamlNode.Scalar scalar
                ? scalar.span()
                : entry.key().span();
    }

    /** The place of one word of a list, or of all where it stands in no list. */
    public static SourceSpan placeOf(YamlNode.Entry entry, String word) {
        List<YamlNode> items = entry.value() instanceof YamlNode.Items list ? list.items() : List.of();
        return items.stream()
                .filter(item -> item instanceof YamlNode.Scalar scalar
                        && scalar.text().strip().equalsIgnoreCase(word))
                .map(YamlNode::span)
                .findFirst()
                .orElseGet(() -> placeOfValue(entry));
    }

    private static String collapsed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
