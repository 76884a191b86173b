package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.Nearest;
import dev.studyleaf.note.CalloutPart;
import dev.studyleaf.note.ParsedNote;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The comment {@code <!--q id=… tags=a,b level=2-->}.
 *
 * @param id as given, made safe
 * @param tags in the order written
 * @param level 1 to 3, 0 if not given
 */
record Metadata(Optional<String> id, List<String> tags, int level) {
    static final Metadata NONE = new Metadata(Optional.empty(), List.of(), 0);

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final List<String> KEYS =
            List.of("id", "tags", "level", "domain", "points", "partial", "shuffle", "exam");

    static Metadata of(CalloutPart.Comment comment, ParsedNote note, Diagnostics diagnostics) {
        Metadata metadata = NONE;
        for (String pair : SPACES.split(comment.text().substring(1).strip())) {
            int equals = pair.indexOf('=');
            String key = equals < 0 ? pair : pair.substring(0, equals);
            if (!key.isEmpty() && !KEYS.contains(key)) {
                diagnostics.add(
                        note.text(),
                        comment.span(),
                        Code.QUESTION_UNKNOWN_KEY,
                        "a question has no `" + key + "`",
                        Nearest.to(key, KEYS)
                                .map(k -> "did you mean `" + k + "`?")
                                .orElse("keys: " + String.join(", ", KEYS)));
            }
            metadata = metadata.with(key, equals < 0 ? "" : pair.substring(equals + 1));
        }
        return metadata;
    }

    static boolean isOne(CalloutPart.Comment comment) {
        return comment.text().matches("(?s)q(\\s.*)?");
    }

    private Metadata with(String key, String value) {
        return switch (key) {
            case "id" -> new Metadata(Optional.of(safe(value)).filter(s -> !s.isEmpty()), tags, level);
            case "tags" -> new Metadata(id, List.of(value.split(",")), level);
            case "level" -> new Metadata(id, tags, value.matches("[1-3]") ? Integer.parseInt(value) : 0);
            default -> this;
        };
    }

    /** Letters, digits and hyphens, so that an id can be an anchor anywhere. */
    static String safe(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
