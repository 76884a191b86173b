package dev.studyleaf.imports;

import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.letters.XmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Anki's notes as text: cards, and texts with gaps. */
final class AnkiImport implements Import {
    private static final Pattern OURS = Pattern.compile("[^:]+:([a-z0-9]+(?:-[a-z0-9]+)*)");
    private static final Pattern GAP = Pattern.compile("\\{\\{c\\d+::(.*?)(?:::(.*?))?\\}\\}", Pattern.DOTALL);
    private static final Pattern SOUND = Pattern.compile("\\[sound:[^\\]]*\\]");
    private static final int SIDES = 2;

    @Override
    public String name() {
        return "anki";
    }

    @Override
    public boolean knows(SourceText file) {
        return file.text().stripLeading().startsWith("#separator:")
                || file.path().toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    @Override
    public List<Item> read(SourceText file, Losses losses) {
        List<Item> items = new ArrayList<>();
        for (AnkiRow row : AnkiRow.all(file, losses)) {
            List<String> fields = row.fields();
            if (fields.isEmpty() || fields.get(0).isBlank()) {
                losses.whole(row.span(), "this note has no front", "write what it asks in its first field");
                continue;
            }
            long more =
                    fields.stream().skip(SIDES).filter(text -> !text.isBlank()).count();
            if (more > 0) {
                losses.part(row.span(), "only two fields of a note are kept", "put the others into the note by hand");
            }
            boolean cloze = GAP.matcher(fields.get(0)).find();
            items.add(cloze ? cloze(row, losses) : card(row, losses));
        }
        return items;
    }

    private static Item cloze(AnkiRow row, Losses losses) {
        String why = row.fields().size() > 1
                ? new Field(row, losses).markdown(row.fields().get(1))
                : "";
        String prompt = new Field(row, losses).markdown(row.fields().get(0));
        return item(row, prompt, why.isEmpty() ? List.of() : List.of("", "Why: " + why), false);
    }

    private static Item card(AnkiRow row, Losses losses) {
        String front = new Field(row, losses).markdown(row.fields().get(0));
        String back = row.fields().size() > 1
                ? new Field(row, losses).markdown(row.fields().get(1))
                : "";
        boolean both = row.type().toLowerCase(Locale.ROOT).contains("reversed");
        boolean colons = (front + back).contains("\\:\\:");
        if (back.isEmpty()) {
            losses.part(row.span(), "a card has no back", "write one after `Model:`");
        }
        if (both && colons) {
            losses.part(row.span(), "a card with `::` in its text is asked one way only", "write it in other words");
        }
        return back.isEmpty() || colons
                ? item(row, front, List.of("", "Model: " + (back.isEmpty() ? "The card has no back." : back)), false)
                : item(row, "", List.of(front + (both ? " ::: " : " :: ") + back), true);
    }

    private static Item item(AnkiRow row, String prompt, List<String> body, boolean card) {
        Matcher id = OURS.matcher(row.guid());
        String[] decks = row.deck().split("::");
        List<String> tags = List.of(row.tags().strip().split("\\s+")).stream()
                .map(tag -> tag.replace("::", "/").replaceAll("[,\"<>]+|--+", "-"))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        return new Item(
                decks[decks.length - 1].strip(),
                id.matches() ? Optional.of(id.group(1)) : Optional.empty(),
                tags,
                prompt,
                body,
                card);
    }

    /** A field on its way: gaps and formulas stand aside while its HTML becomes Markdown. */
    private static final class Field {
        private final AnkiRow row;
        private final Losses losses;
        private final Aside aside;

        Field(AnkiRow row, Losses losses) {
            this.row = row;
            this.losses = losses;
            this.aside = new Aside(row.span(), losses);
        }

        String markdown(String field) {
            String html = row.html() ? field : XmlText.text(field).replace("\n", "<br>");
            if (SOUND.matcher(html).find()) {
                losses.part(row.span(), "a sound cannot be carried", "put it into the note by hand");
            }
            String plain = aside.formulas(SOUND.matcher(html).replaceAll(""));
            String gaps = GAP.matcher(plain).replaceAll(found -> aside.keep(gap(found.group(1), found.group(2))));
            return aside.shown(losses.markdown(gaps, row.span()));
        }

        private String gap(String answer, @Nullable String hint) {
            String words = aside.shown(losses.markdown(answer, row.span()));
            if (words.contains("|")) {
                losses.part(row.span(), "a bar in a gap would part two answers", "the note has a stroke in its place");
            }
            String tip = hint == null ? "" : losses.markdown(hint, row.span()).replaceAll("[\\[\\]\\\\]", "");
            return "==" + words.replace("\\|", "/") + "==" + (tip.isEmpty() ? "" : "^[" + tip + "]");
        }
    }
}
