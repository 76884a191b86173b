package dev.studyleaf.texts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One text, cut at the places that are to be filled. One that counts has a form for each kind of number. */
public final class Text {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");
    private static final int WORDS = -1;

    /** Words, or the place of a value: then {@code value} is its number, from 0. */
    private record Piece(String words, int value) {}

    private final String raw;
    private final List<List<Piece>> forms;
    private final Plural plural;

    private Text(String raw, List<List<Piece>> forms, Plural plural) {
        this.raw = raw;
        this.forms = forms;
        this.plural = plural;
    }

    static Text of(String raw, Plural plural) {
        return new Text(raw, Arrays.stream(raw.split("\\|", -1)).map(Text::cut).toList(), plural);
    }

    private static List<Piece> cut(String form) {
        List<Piece> pieces = new ArrayList<>();
        Matcher place = PLACE.matcher(form);
        int end = 0;
        while (place.find()) {
            pieces.add(new Piece(form.substring(end, place.start()), WORDS));
            pieces.add(new Piece("", Integer.parseInt(place.group(1))));
            end = place.end();
        }
        pieces.add(new Piece(form.substring(end), WORDS));
        return List.copyOf(pieces);
    }

    /** As its file has it. */
    public String raw() {
        return raw;
    }

    /** With values in its places. The first one says which form is meant. */
    public String say(Object... values) {
        return say(Function.identity(), String::valueOf, values);
    }

    /** The same where words and values are shown in ways of their own: escaped, say. */
    public String say(Function<String, String> words, Function<Object, String> shown, Object... values) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : form(values)) {
            if (piece.value() == WORDS) {
                out.append(words.apply(piece.words()));
            } else if (piece.value() < values.length) {
                out.append(shown.apply(values[piece.value()]));
            }
        }
        return out.toString();
    }

    private List<Piece> form(Object... values) {
        int form = values.length > 0 && values[0] instanceof Number number ? plural.form(number.doubleValue()) : 0;
        return forms.get(Math.min(form, forms.size() - 1));
    }
}
