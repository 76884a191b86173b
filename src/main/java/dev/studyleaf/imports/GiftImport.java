package dev.studyleaf.imports;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moodle's GIFT: questions parted by blank lines, comments and categories on lines of their own. */
final class GiftImport implements Import {
    private static final Pattern BLOCK = Pattern.compile("(?:[^\\n]*\\S[^\\n]*(?:\\n|$))+");
    private static final Pattern COMMENT = Pattern.compile("(?m)^[ \\t]*//[^\\n]*");
    private static final Pattern CATEGORY = Pattern.compile("(?m)^[ \\t]*\\$CATEGORY:([^\\n]*)");
    private static final Pattern ID = Pattern.compile("\\[id:([^\\]]+)\\]");
    private static final Pattern TAG = Pattern.compile("\\[tag:([^\\]]+)\\]");
    private static final Pattern OURS = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern NAME = Pattern.compile("^\\s*::(.*?)::", Pattern.DOTALL);
    private static final Pattern FORMAT = Pattern.compile("^\\s*\\[(html|moodle|plain|markdown)\\]");

    @Override
    public String name() {
        return "gift";
    }

    @Override
    public boolean knows(SourceText file) {
        return file.path().toLowerCase(Locale.ROOT).endsWith(".gift");
    }

    @Override
    public List<Item> read(SourceText file, Losses losses) {
        List<Item> items = new ArrayList<>();
        String text = file.text().replace('\r', ' ');
        String group = "";
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            Matcher category = CATEGORY.matcher(block.group());
            if (category.find()) {
                group = last(category.group(1));
            }
            String asked = blanked(CATEGORY, blanked(COMMENT, block.group()));
            if (!asked.isBlank()) {
                int start =
                        block.start() + asked.length() - asked.stripLeading().length();
                SourceSpan span = new SourceSpan(start, asked.strip().length());
                question(asked.strip(), comments(block.group()), span, group, losses)
                        .ifPresent(items::add);
            }
        }
        return items;
    }

    private static Optional<Item> question(
            String asked, String comments, SourceSpan span, String group, Losses losses) {
        String text = GiftText.hidden(asked);
        Matcher name = NAME.matcher(text);
        int named = name.find() ? name.end() : 0;
        Matcher format = FORMAT.matcher(text.substring(named));
        boolean given = format.find();
        GiftText words = new GiftText(given ? format.group(1) : "moodle", losses);
        int from = named + (given ? format.end() : 0);
        int open = text.indexOf('{', from);
        int close = text.indexOf('}', Math.max(open, 0));
        if (open < 0 || close < open) {
            String why = open < 0 ? "this text asks nothing: it has no answers in `{…}`" : "the answers have no `}`";
            losses.whole(
                    span, why, open < 0 ? "put it into the note by hand" : "close them, and import the file again");
            return Optional.empty();
        }
        GiftQuestion question = new GiftQuestion(
                text.substring(from, open), text.substring(open + 1, close), text.substring(close + 1), words, span);
        return new GiftAnswers(question, losses)
                .lines()
                .map(found -> new Item(group, id(comments), tags(comments), found.prompt(), found.body(), false));
    }

    private static Optional<String> id(String comments) {
        Matcher id = ID.matcher(comments);
        return id.find() && OURS.matcher(id.group(1)).matches() ? Optional.of(id.group(1)) : Optional.empty();
    }

    private static List<String> tags(String comments) {
        return TAG.matcher(comments)
                .results()
                .map(tag -> tag.group(1).strip().replaceAll("[\\s,\"<>-]+", "-"))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private static String comments(String block) {
        StringBuilder all = new StringBuilder();
        COMMENT.matcher(block)
                .results()
                .forEach(comment -> all.append(comment.group()).append('\n'));
        return all.toString();
    }

    /** The same length, with spaces where the pattern stood, so that places stay. */
    private static String blanked(Pattern pattern, String text) {
        return pattern.matcher(text)
                .replaceAll(found -> " ".repeat(found.group().length()));
    }

    /** The innermost name of {@code $course$/top/Default for C/Name}; two slashes are one of the name. */
    private static String last(String category) {
        String[] names = category.strip().replace("//", "\u0000").split("/");
        return names.length == 0
                ? ""
                : names[names.length - 1].replace('\u0000', '/').strip();
    }
}
