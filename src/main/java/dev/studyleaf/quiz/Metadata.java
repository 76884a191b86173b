package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Nearest;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.note.CalloutPart;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The comment {@code <!--q id=… tags=a,b level=2-->}. The keys {@code domain}, {@code points}, {@code partial},
 * {@code shuffle} and {@code exam} are known, but nothing reads them yet.
 *
 * @param id as given, made safe
 * @param tags in the order written
 * @param level 1 to 3, 0 if not given
 */
record Metadata(Optional<String> id, List<String> tags, int level) {
    static final Metadata NONE = new Metadata(Optional.empty(), List.of(), 0);

    private static final Pattern MARK = Pattern.compile("^\\s*q(?=\\s|$)");
    private static final Pattern PAIR = Pattern.compile("([^\\s=]+)(?:=(\"[^\"]*\"|\\S*))?");
    private static final List<String> KEYS =
            List.of("id", "tags", "level", "domain", "points", "partial", "shuffle", "exam");

    Metadata {
        tags = List.copyOf(tags);
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
        if (!KEYS.contains(key)) {
            String known = "keys: " + String.join(", ", KEYS) + "; a value with a space needs quotes";
            String help = Nearest.to(key, KEYS)
                    .map(near -> "did you mean `" + near + "`?")
                    .orElse(known);
            reports.at(span, Code.QUESTION_UNKNOWN_KEY, "a question has no `" + key + "`", help);
        } else if (key.equals("level") && !value.matches("[1-3]")) {
            reports.at(span, Code.QUESTION_UNKNOWN_KEY, "there is no level `" + value + "`", "levels: 1, 2, 3");
        } else if (key.equals("id") && safe(value).isEmpty()) {
            reports.at(
                    span,
                    Code.QUESTION_UNKNOWN_KEY,
                    "`" + value + "` cannot be an id",
                    "use letters a to z, digits and hyphens");
        }
    }

    private Metadata with(String key, String value) {
        return switch (key) {
            case "id" -> new Metadata(Optional.of(safe(value)).filter(s -> !s.isEmpty()), tags, level);
            case "tags" -> new Metadata(id, split(value), level);
            case "level" -> new Metadata(id, tags, value.matches("[1-3]") ? Integer.parseInt(value) : 0);
            default -> this;
        };
    }

    private static List<String> split(String tags) {
        return Stream.of(tags.split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }
}
