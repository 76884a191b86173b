package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Nearest;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.note.CalloutPart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The comment {@code <!--q id=… tags=a,b level=2-->}.
 *
 * @param id as given, made safe
 * @param tags in the order written
 * @param level 1 to 3, 0 if not given
 * @param marking how it counts
 */
record Metadata(Optional<String> id, List<String> tags, int level, Marking marking) {
    static final Metadata NONE = new Metadata(Optional.empty(), List.of(), 0, Marking.DEFAULT);

    private static final Pattern MARK = Pattern.compile("^\\s*q(?=\\s|$)");
    private static final Pattern PAIR = Pattern.compile("([^\\s=]+)(?:=(\"[^\"]*\"|\\S*))?");
    private static final String YES_OR_NO = "yes|no|true|false";
    /** What may stand after each key. */
    private static final Map<String, String> KEYS = keys();

    private static final Map<String, String> HELP = Map.of(
            "id", "use letters a to z, digits and hyphens",
            "level", "levels: 1, 2, 3",
            "points", "write a whole number from 1 to 99",
            "partial", "write `yes` or `no`",
            "shuffle", "write `yes` or `no`",
            "exam", "write `exam=only` to keep the question for the exam, or leave the key out");

    Metadata {
        tags = List.copyOf(tags);
    }

    private static Map<String, String> keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("id", ".*[a-zA-Z0-9].*");
        keys.put("tags", ".*");
        keys.put("level", "[1-3]");
        keys.put("domain", ".*\\S.*");
        keys.put("points", "[1-9]\\d?");
        keys.put("partial", YES_OR_NO);
        keys.put("shuffle", YES_OR_NO);
        keys.put("exam", "only");
        return keys;
    }

    static boolean isOne(CalloutPart.Comment comment) {
        return MARK.matcher(comment.text()).find();
    }

    static Metadata of(CalloutPart.Comment comment, Reports reports) {
        Metadata metadata = NONE;
        Matcher pair = PAIR.matcher(MARK.matcher(comment.text()).replaceFirst(""));
        while (pair.find()) {
            String key = pair.group(1);
            String value = Optional.ofNullable(pair.group(2)).orElse("").replace("\"", "");
            SourceSpan span = reports.find(pair.group(), comment.span());
            check(key, value, span, reports);
            metadata = metadata.with(key, value);
        }
        return metadata;
    }

    /** Letters, digits and hyphens, so that an id can be an anchor anywhere. */
    static String safe(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static void check(String key, String value, SourceSpan span, Reports reports) {
        String known = KEYS.get(key);
        if (known == null) {
            String keys = "keys: " + String.join(", ", KEYS.keySet()) + "; a value with a space needs quotes";
            String help = Nearest.to(key, List.copyOf(KEYS.keySet()))
                    .map(near -> "did you mean `" + near + "`?")
                    .orElse(keys);
            reports.at(span, Code.QUESTION_UNKNOWN_KEY, "a question has no `" + key + "`", help);
        } else if (!value.matches(known)) {
            reports.at(
                    span,
                    Code.QUESTION_UNKNOWN_KEY,
                    "`" + key + "` cannot be `" + value + "`",
                    HELP.getOrDefault(key, "write a value after `" + key + "=`"));
        }
    }

    private Metadata with(String key, String value) {
        if (!value.matches(KEYS.getOrDefault(key, ""))) {
            return this;
        }
        Marking m = marking;
        return switch (key) {
            case "id" -> new Metadata(Optional.of(safe(value)), tags, level, m);
            case "tags" -> new Metadata(id, split(value), level, m);
            case "level" -> new Metadata(id, tags, Integer.parseInt(value), m);
            case "domain" -> with(new Marking(value.strip(), m.points(), m.partial(), m.shuffle(), m.examOnly()));
            case "points" ->
                with(new Marking(m.domain(), Integer.parseInt(value), m.partial(), m.shuffle(), m.examOnly()));
            case "partial" -> with(new Marking(m.domain(), m.points(), yes(value), m.shuffle(), m.examOnly()));
            case "shuffle" -> with(new Marking(m.domain(), m.points(), m.partial(), yes(value), m.examOnly()));
            default -> with(new Marking(m.domain(), m.points(), m.partial(), m.shuffle(), value.equals("only")));
        };
    }

    private Metadata with(Marking other) {
        return new Metadata(id, tags, level, other);
    }

    private static boolean yes(String value) {
        return value.equals("yes") || value.equals("true");
    }

    private static List<String> split(String tags) {
        return Stream.of(tags.split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }
}
