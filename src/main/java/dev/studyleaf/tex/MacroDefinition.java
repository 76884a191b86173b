package dev.studyleaf.tex;

import dev.studyleaf.tex.Macros.Macro;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the definition of a command. One that is not whole is none and stays part of the formula. */
final class MacroDefinition {
    private static final Pattern ANY =
            Pattern.compile("\\\\(?:(?:re)?newcommand|providecommand|[gex]?def|let|Declare[A-Z])");
    private static final Pattern COMMAND = Pattern.compile("\\\\(?:[A-Za-z]+|[^A-Za-z])");
    private static final Pattern PARAMETERS = Pattern.compile("\\s*(?:#[1-9]\\s*){0,9}");
    private static final int MOST = 9;

    private MacroDefinition() {}

    static boolean mayBeIn(String source) {
        return ANY.matcher(source).find();
    }

    /** Whether a token began one, which is then passed and known. */
    static boolean read(String token, TexTokens tokens, Map<String, Macro> known) {
        int start = tokens.at();
        boolean read = switch (token) {
            case "\\newcommand", "\\renewcommand", "\\providecommand", "\\DeclareRobustCommand" ->
                command(tokens, known);
            case "\\def", "\\gdef", "\\edef", "\\xdef" -> def(tokens, known);
            case "\\let" -> let(tokens, known);
            case "\\DeclareMathOperator" -> operator(tokens, known);
            case "\\DeclarePairedDelimiter" -> delimiters(tokens, known);
            default -> false;
        };
        if (!read) {
            tokens.back(start);
        }
        return read;
    }

    private static boolean command(TexTokens tokens, Map<String, Macro> known) {
        tokens.pass('*');
        String name = tokens.argument().strip();
        Optional<String> count = tokens.bracketed();
        int parameters = count.map(String::strip)
                .filter(digits -> digits.matches("\\d"))
                .map(Integer::parseInt)
                .orElse(count.isPresent() ? MOST + 1 : 0);
        Optional<String> first = count.isPresent() ? tokens.bracketed() : Optional.empty();
        return parameters <= MOST && define(name, new Macro(parameters, first, tokens.argument(), false), known);
    }

    private static boolean def(TexTokens tokens, Map<String, Macro> known) {
        String name = tokens.argument().strip();
        Optional<String> parameters = tokens.before('{');
        if (parameters.isEmpty() || !PARAMETERS.matcher(parameters.get()).matches()) {
            return false;
        }
        int count = (int) parameters.get().chars().filter(c -> c == '#').count();
        return define(name, new Macro(count, Optional.empty(), tokens.argument(), false), known);
    }

    private static boolean let(TexTokens tokens, Map<String, Macro> known) {
        String name = tokens.argument().strip();
        tokens.pass('=');
        String target = tokens.argument().strip();
        Macro meaning = known.getOrDefault(target, new Macro(0, Optional.empty(), target, true));
        return !target.isEmpty() && define(name, meaning, known);
    }

    private static boolean operator(TexTokens tokens, Map<String, Macro> known) {
        String star = tokens.pass('*') ? "*" : "";
        String name = tokens.argument().strip();
        String body = "\\operatorname" + star + "{" + tokens.argument() + "}";
        return define(name, new Macro(0, Optional.empty(), body, false), known);
    }

    private static boolean delimiters(TexTokens tokens, Map<String, Macro> known) {
        String name = tokens.argument().strip();
        String body = "\\left" + tokens.argument() + " #1\\right" + tokens.argument();
        return define(name, new Macro(1, Optional.empty(), body, false), known);
    }

    private static boolean define(String name, Macro macro, Map<String, Macro> known) {
        boolean good = COMMAND.matcher(name).matches();
        if (good) {
            known.put(name, macro);
        }
        return good;
    }
}
