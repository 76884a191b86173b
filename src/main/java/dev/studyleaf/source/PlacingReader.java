package dev.studyleaf.source;

import dev.studyleaf.source.yaml.YamlNode;
import dev.studyleaf.source.yaml.YamlValues;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the keys of front matter that say where a note stands, under the names that several programs have for them. */
final class PlacingReader {
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\\\:%?#]|//|(^|/)\\.{1,2}(/|$)|^~");
    /** Such as Jekyll's {@code /:categories/:title/}, which only Jekyll can fill in. */
    private static final Pattern PLACEHOLDER = Pattern.compile("(^|/):[a-z].*");

    private static final int DATE = "2024-05-31".length();

    private final YamlValues values;
    private Optional<String> slug = Optional.empty();
    private Optional<String> permalink = Optional.empty();
    private Optional<Double> weight = Optional.empty();
    private Optional<String> date = Optional.empty();
    private final List<String> also = new ArrayList<>();

    PlacingReader(YamlValues values) {
        this.values = values;
    }

    /** Takes an entry if its key is one of these. */
    void read(String key, YamlNode.Entry entry) {
        switch (key) {
            case "slug" -> path(entry).ifPresent(this::slug);
            case "permalink" -> permalink = path(entry).or(() -> permalink);
            case "url", "path" -> permalink = permalink.or(() -> ofTop(entry));
            case "weight", "sidebar_position", "nav_order" ->
                weight = values.number(entry).or(() -> weight);
            case "id" -> id(entry.value());
            case "redirect_from" -> also.addAll(values.texts(entry, text -> text, ","));
            case "date" -> date = values.text(entry).flatMap(PlacingReader::day);
            default -> {
                // a key of another program
            }
        }
    }

    Placing placing() {
        return new Placing(slug, permalink, weight, date, also);
    }

    /** The name that Docusaurus has for a note; that of other programs may be of any kind. */
    private void id(YamlNode value) {
        if (value instanceof YamlNode.Scalar name && !name.blank()) {
            also.add(name.text().strip());
        }
    }

    private void slug(String path) {
        if (path.contains("/")) {
            permalink = permalink.or(() -> Optional.of(path));
        } else {
            slug = Optional.of(path);
        }
    }

    /** Hugo's and Gatsby's key for a whole address; without a slash in front it says something else, such as a source. */
    private Optional<String> ofTop(YamlNode.Entry entry) {
        return values.text(entry).filter(text -> text.startsWith("/")).flatMap(text -> path(entry));
    }

    /** An address below the site; what could lead elsewhere is told and left out. */
    private Optional<String> path(YamlNode.Entry entry) {
        Optional<String> written = values.text(entry);
        if (written.isEmpty() || PLACEHOLDER.matcher(written.get()).matches()) {
            return Optional.empty();
        }
        String path = written.get().replaceFirst("^/(?!/)", "").replaceFirst("(?<!/)/$", "");
        if (UNSAFE.matcher(path).find()) {
            String message = "`" + entry.key().text() + "` cannot be `" + written.get() + "`";
            values.complain(YamlValues.placeOfValue(entry), message, "write an address such as `algebra/groups`");
            return Optional.empty();
        }
        return Optional.of(path).filter(text -> !text.isEmpty());
    }

    private static Optional<String> day(String written) {
        try {
            String day = written.substring(0, Math.min(DATE, written.length()));
            return Optional.of(LocalDate.parse(day).toString());
        } catch (DateTimeParseException other) {
            return Optional.empty(); // other programs write dates in many ways; none of them is wrong
        }
    }
}
