package dev.studyleaf.source;

import dev.studyleaf.source.yaml.YamlNode;
import dev.studyleaf.source.yaml.YamlValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads declared terms: a list of maps with the keys of {@link #KEYS}, or a map of names and definitions. */
record DeclaredTerms(YamlValues values) {
    static final List<String> KEYS = List.of("term", "definition", "aliases", "category", "link", "case", "drop");

    private static final String EXAMPLE = "write `- term: Entropy` and under it `definition: …`";

    /** The entries of a list of maps. */
    List<DeclaredTerm> list(YamlNode node) {
        List<DeclaredTerm> terms = new ArrayList<>();
        if (node instanceof YamlNode.Items items) {
            items.items().forEach(item -> entry(item).ifPresent(terms::add));
        } else if (!node.blank()) {
            values.complain(node.start(), "no list of terms", EXAMPLE);
        }
        return terms;
    }

    /** The entries of a list of maps, or of a map from names to definitions (or to maps without {@code term}). */
    List<DeclaredTerm> listOrMap(YamlNode node) {
        if (!(node instanceof YamlNode.Entries map)) {
            return list(node);
        }
        List<DeclaredTerm> terms = new ArrayList<>();
        map.entries().forEach(entry -> named(entry).ifPresent(terms::add));
        return terms;
    }

    private Optional<DeclaredTerm> named(YamlNode.Entry entry) {
        Draft draft = new Draft(entry.key());
        if (entry.value() instanceof YamlNode.Entries fields) {
            fields.entries().forEach(field -> read(field, draft));
        } else {
            draft.definition = values.text(entry).orElse("");
        }
        return draft.term(values);
    }

    private Optional<DeclaredTerm> entry(YamlNode node) {
        if (!(node instanceof YamlNode.Entries fields)) {
            values.complain(node.start(), "an entry that is no map", EXAMPLE);
            return Optional.empty();
        }
        Draft draft = new Draft(new YamlNode.Scalar("", true, node.start()));
        fields.entries().forEach(field -> read(field, draft));
        return draft.term(values);
    }

    private void read(YamlNode.Entry field, Draft draft) {
        switch (field.key().text().strip().toLowerCase(Locale.ROOT)) {
            case "term" -> {
                if (values.text(field).isPresent() && field.value() instanceof YamlNode.Scalar name) {
                    draft.name = name;
                }
            }
            case "definition" -> draft.definition = values.text(field).orElse("");
            case "aliases" -> draft.aliases = values.texts(field, alias -> alias, ",");
            case "category" -> draft.category = values.text(field).orElse("");
            case "link" -> draft.link = values.flag(field, true);
            case "case" -> draft.letterCase = letterCase(field);
            case "drop" -> draft.drop = values.flag(field, false);
            default -> values.unknownKey(field.key(), KEYS);
        }
    }

    private LetterCase letterCase(YamlNode.Entry field) {
        String word = values.text(field).orElse("").toLowerCase(Locale.ROOT);
        if (word.equals("exact") || word.equals("any")) {
            return word.equals("exact") ? LetterCase.EXACT : LetterCase.ANY;
        }
        if (!word.isEmpty()) {
            values.complain(YamlValues.placeOfValue(field), "`case` must be `exact` or `any`", "");
        }
        return LetterCase.AUTO;
    }

    /** The values of an entry while it is read. */
    private static final class Draft {
        private YamlNode.Scalar name;
        private String definition = "";
        private List<String> aliases = List.of();
        private String category = "";
        private boolean link = true;
        private LetterCase letterCase = LetterCase.AUTO;
        private boolean drop;

        Draft(YamlNode.Scalar name) {
            this.name = name;
        }

        Optional<DeclaredTerm> term(YamlValues values) {
            if (name.blank()) {
                values.complain(name.span(), "a term without a name", EXAMPLE);
                return Optional.empty();
            }
            String shown = name.text().strip().replaceAll("\\s+", " ");
            return Optional.of(new DeclaredTerm(
                    shown, definition, aliases, category, link, letterCase, drop, values.text(), name.span()));
        }
    }
}
