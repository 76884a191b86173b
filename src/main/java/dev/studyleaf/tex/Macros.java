package dev.studyleaf.tex;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The commands that the formulas of one note define, each for the formulas after it: {@code \newcommand}, {@code \def},
 * {@code \let}, {@code \DeclareMathOperator} and their kin. Made anew for each note; for one thread.
 */
public final class Macros {
    /** What a formula may grow to; a longer one stays as it is written. */
    private static final int LONGEST = 20_000;

    private static final int DEEPEST = 40;
    /** How many commands of its note a formula may use, those in commands too. */
    private static final int MOST = 5_000;

    /**
     * What a command stands for.
     *
     * @param parameters how many it takes
     * @param first what the first one is where none is written in square brackets, if it may be left out
     * @param body with {@code #1} for the first parameter
     * @param last whether commands in the body are those of TeX, whatever they mean by now
     */
    record Macro(int parameters, Optional<String> first, String body, boolean last) {}

    private final Map<String, Macro> known = new HashMap<>();
    private int used;

    /** The same commands, to which others may be added. */
    public Macros copy() {
        Macros copy = new Macros();
        copy.known.putAll(known);
        return copy;
    }

    /** Whether a text defines commands and says nothing else. */
    public static boolean isDefinition(String source) {
        return MacroDefinition.mayBeIn(source)
                && new Macros().read(new Tex(source, true)).isHidden();
    }

    /** The place of the first brace that is never closed. */
    public static OptionalInt openBrace(String source) {
        TexTokens tokens = new TexTokens(source);
        Deque<Integer> open = new ArrayDeque<>();
        while (tokens.hasNext()) {
            int at = tokens.at();
            String token = tokens.next();
            if (token.equals("{")) {
                open.addLast(at);
            } else if (token.equals("}")) {
                open.pollLast();
            }
        }
        return open.isEmpty() ? OptionalInt.empty() : OptionalInt.of(open.getFirst());
    }

    /** The formula with what earlier ones defined; it hands on what it defines itself. */
    public Tex read(Tex tex) {
        if (known.isEmpty() && !MacroDefinition.mayBeIn(tex.source())) {
            return tex;
        }
        StringBuilder out = new StringBuilder();
        used = 0;
        boolean fits = expand(tex.source(), out, 0);
        return fits ? new Tex(tex.source(), tex.display(), out.toString().strip()) : tex;
    }

    /** Whether all of it went out. */
    private boolean expand(String source, StringBuilder out, int depth) {
        TexTokens tokens = new TexTokens(source);
        while (tokens.hasNext()) {
            if (out.length() > LONGEST || depth > DEEPEST || used > MOST) {
                return false;
            }
            int start = tokens.at();
            String token = tokens.next();
            if (!token.startsWith("\\")) {
                out.append(token);
                continue;
            }
            Macro macro = known.get(token);
            if (macro == null && MacroDefinition.read(token, tokens, known)) {
                continue;
            }
            if (macro == null) {
                out.append(source, start, tokens.at());
            } else if (macro.last()) {
                out.append(apart(macro.body(), tokens));
            } else if (!expand(macro, tokens, out, depth)) {
                return false;
            }
        }
        return out.length() <= LONGEST;
    }

    private boolean expand(Macro macro, TexTokens tokens, StringBuilder out, int depth) {
        used++;
        String[] arguments = new String[macro.parameters()];
        for (int i = 0; i < arguments.length; i++) {
            Optional<String> written = i == 0 && macro.first().isPresent() ? tokens.bracketed() : Optional.empty();
            arguments[i] =
                    i == 0 && macro.first().isPresent() ? written.orElseGet(macro.first()::get) : tokens.argument();
        }
        return expand(apart(filled(macro.body(), arguments), tokens), out, depth + 1);
    }

    /** A command at its end stays apart from letters that follow. */
    private static String apart(String body, TexTokens tokens) {
        return body.matches("(?s).*\\\\[A-Za-z]+") && tokens.beforeLetter() ? body + " " : body;
    }

    private static String filled(String body, String[] arguments) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < body.length(); i++) {
            int which = body.charAt(i) == '#' && i + 1 < body.length() ? body.charAt(i + 1) - '1' : -1;
            if (which >= 0 && which < arguments.length) {
                out.append(arguments[which]);
                i++;
            } else {
                out.append(body.charAt(i));
            }
            if (out.length() > LONGEST) {
                break;
            }
        }
        return out.toString();
    }
}
