package dev.studyleaf.source;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.source.yaml.TomlAsYaml;
import dev.studyleaf.source.yaml.Yaml;
import dev.studyleaf.source.yaml.YamlNode;
import dev.studyleaf.source.yaml.YamlValues;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes the front matter of a note apart. Keys of other programs are left alone without a word. Front matter that is no
 * YAML is a warning: the note is then published without it, unless it says that it is a draft.
 */
public final class FrontMatterReader {
    private static final int LONGEST = 65_536;
    private static final Pattern DRAFT = Pattern.compile(
            "^(?:draft[ \\t]*:[ \\t]*[\"']?(?:true|yes|on)|publish[ \\t]*:[ \\t]*[\"']?(?:false|no|off))[\"']?[ \\t]*(?:#.*)?$",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    /** How long the line is that begins front matter. */
    private static final int FENCE = 3;

    private final YamlValues values;
    private Optional<String> title = Optional.empty();
    private Optional<String> description = Optional.empty();
    private Optional<String> language = Optional.empty();
    private List<String> tags = List.of();
    private List<String> aliases = List.of();
    private List<DeclaredTerm> terms = List.of();
    private boolean draft;
    private boolean madeQuestions = true;
    private boolean cards;
    private double sheetWeight = FrontMatter.NONE.sheetWeight();
    private final PlacingReader placing;

    private FrontMatterReader(YamlValues values) {
        this.values = values;
        this.placing = new PlacingReader(values);
    }

    /** The note with its front matter read; {@link FrontMatter#NONE} where it has none. */
    public static SourceFile read(SourceText text, Diagnostics diagnostics) {
        return read(text, FrontMatter.NONE.cards(), diagnostics);
    }

    /** The same; {@code cards}: whether a note is for cards that does not say it. */
    static SourceFile read(SourceText text, boolean cards, Diagnostics diagnostics) {
        return FrontMatterFence.find(text)
                .map(fence -> new SourceFile(text, read(text, fence, cards, diagnostics), fence.bodyOffset()))
                .orElseGet(() -> new SourceFile(text, without(text, cards, diagnostics), 0));
    }

    /** What holds for a note without front matter, or with some that does not end. */
    private static FrontMatter without(SourceText text, boolean cards, Diagnostics diagnostics) {
        return FrontMatterFence.unclosed(text)
                .map(lines -> {
                    SourceSpan fence = new SourceSpan(lines.offset(), FENCE);
                    String message = "front matter that is never closed";
                    diagnostics.add(text, fence, Code.FRONT_MATTER_SYNTAX, message, "write a line `---` below it");
                    return unread(text, lines, cards);
                })
                .orElseGet(() -> FrontMatter.NONE.withCards(cards));
    }

    private static FrontMatter read(SourceText text, FrontMatterFence fence, boolean cards, Diagnostics diagnostics) {
        SourceSpan yaml = fence.yaml();
        if (yaml.length() > LONGEST) {
            String message = "front matter of more than " + LONGEST + " characters";
            diagnostics.add(text, SourceSpan.START, Code.FRONT_MATTER_SYNTAX, message, "move it to the note's text");
            return unread(text, yaml, cards);
        }
        FrontMatterReader reader = new FrontMatterReader(new YamlValues(text, Code.FRONT_MATTER_VALUE, diagnostics));
        reader.cards = cards;
        SourceText written = fence.toml() ? TomlAsYaml.of(text, yaml) : text;
        return Yaml.read(written, yaml, Code.FRONT_MATTER_SYNTAX, diagnostics)
                .map(reader::of)
                .orElseGet(() -> unread(text, yaml, cards));
    }

    /** What is taken from front matter that is no YAML: only that the note must not be published. */
    private static FrontMatter unread(SourceText text, SourceSpan yaml, boolean cards) {
        FrontMatter none = FrontMatter.NONE;
        boolean draft =
                DRAFT.matcher(text.text()).region(yaml.offset(), yaml.end()).find();
        return new FrontMatter(
                none.title(),
                none.description(),
                none.tags(),
                none.aliases(),
                none.terms(),
                draft,
                none.language(),
                none.madeQuestions(),
                cards,
                none.sheetWeight(),
                none.placing());
    }

    private FrontMatter of(YamlNode node) {
        if (node instanceof YamlNode.Entries map) {
            map.entries().forEach(this::read);
        } else if (!node.blank()) {
            values.complain(node.start(), "front matter that is no map", "write `key: value` lines");
        }
        return new FrontMatter(
                title,
                description,
                tags,
                aliases,
                terms,
                draft,
                language,
                madeQuestions,
                cards,
                sheetWeight,
                placing.placing());
    }

    private void read(YamlNode.Entry entry) {
        String key = entry.key().text().strip().toLowerCase(Locale.ROOT);
        switch (key) {
            case "title" -> title = values.text(entry);
            case "description" -> description = values.text(entry);
            case "tags", "tag" -> tags = values.texts(entry, FrontMatterReader::withoutHash, separator(entry));
            case "aliases", "alias" -> aliases = values.texts(entry, alias -> alias, ",");
            case "terms" -> terms = new DeclaredTerms(values).listOrMap(entry.value());
            case "draft" ->
                draft |= values.flag(entry, !entry.value().blank()); // rather hidden than published by a slip
            case "publish" -> draft |= !values.flag(entry, true);
            case "made-questions" -> madeQuestions = values.flag(entry, true);
            case "cards" -> cards = values.flag(entry, cards);
            case "sheet-weight" -> sheetWeight = values.factor(entry, FrontMatter.NONE.sheetWeight());
            case "lang", "language" -> language = values.language(entry);
            default -> placing.read(key, entry);
        }
    }

    private static String separator(YamlNode.Entry entry) {
        boolean commas =
                entry.value() instanceof YamlNode.Scalar scalar && scalar.text().contains(",");
        return commas ? "," : "\\s+";
    }

    private static String withoutHash(String tag) {
        return tag.strip().replaceFirst("^#+", "");
    }
}
