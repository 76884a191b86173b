package dev.studyleaf.tex;

import dev.studyleaf.files.OwnFiles;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** Temml in Rhino. For one thread at a time. */
final class Translator {
    private static final String PROGRAM = "temml.js";
    private static final String PART = "(?m)^//----\n";
    private static final Pattern POSITION = Pattern.compile("(?s)(.*?) at (?:position (\\d+)|end of input).*");
    private static final Pattern PREFIX = Pattern.compile("^(?:[A-Za-z]*Error: )+(?:Temml parse error: )?");
    /** What a fault of the program says, and not of the formula. */
    private static final Pattern OWN_FAULT =
            Pattern.compile("(?i)cannot (?:read|call) .*|.* is not a function.*|.*undefined'.*");

    private static final int LONGEST = 20_000;
    private static final int DEEPEST = 300;

    private final Scriptable scope;

    Translator(Script[] program) {
        scope = in(false, context -> {
            ScriptableObject top = context.initSafeStandardObjects();
            Stream.of(program).forEach(part -> part.exec(context, top, top));
            return top;
        });
    }

    /** The program, ready to run in any number of translators. */
    static Script[] program(boolean compiled) {
        return in(
                compiled,
                context -> Stream.of(OwnFiles.text(Translator.class, PROGRAM).split(PART))
                        .map(part -> context.compileString(part, PROGRAM, 1, null))
                        .toArray(Script[]::new));
    }

    Formulas.Translated translate(Tex tex) {
        String source = tex.meaning();
        if (source.length() > LONGEST || depth(source) > DEEPEST) {
            return Formulas.Translated.bad(new TexFault("the formula is too long or too deeply nested", 0));
        }
        try {
            return in(false, context -> Formulas.Translated.good(render(context, tex)));
        } catch (RhinoException e) {
            return Formulas.Translated.bad(fault(e.details(), tex));
        } catch (StackOverflowError e) {
            return Formulas.Translated.bad(new TexFault("the formula is too deeply nested", 0));
        }
    }

    private String render(Context context, Tex tex) {
        Scriptable temml = (Scriptable) scope.get("temml$1", scope);
        Scriptable options = context.newObject(scope);
        options.put("throwOnError", options, true);
        options.put("strict", options, false);
        options.put("displayMode", options, tex.display());
        options.put("maxSize", options, context.newArray(scope, new Object[] {50, 400}));
        Function render = (Function) temml.get("renderToString", temml);
        return Context.toString(render.call(context, scope, temml, new Object[] {ForTemml.of(tex.meaning()), options}));
    }

    /** Temml says: {@code ParseError: Undefined control sequence: \foo at position 3: …\foo}. */
    private static TexFault fault(String details, Tex tex) {
        String message = PREFIX.matcher(details.strip()).replaceFirst("").strip();
        Matcher position = POSITION.matcher(message);
        int offset = 0;
        if (position.matches()) {
            message = position.group(1);
            offset = position.group(2) == null ? tex.source().length() : Integer.parseInt(position.group(2)) - 1;
        }
        String line = message.lines().findFirst().orElse("it cannot be read").replaceFirst("[.:]$", "");
        if (OWN_FAULT.matcher(line).matches()) {
            return new TexFault("the formula cannot be read", 0);
        }
        String lower = Character.toLowerCase(line.charAt(0)) + line.substring(1);
        boolean asWritten = ForTemml.of(tex.meaning()).equals(tex.source());
        return new TexFault(
                lower, asWritten ? Math.max(0, Math.min(offset, tex.source().length())) : 0);
    }

    private static int depth(String source) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private static <T> T in(boolean compiled, java.util.function.Function<Context, T> action) {
        try (Context context = ContextFactory.getGlobal().enterContext()) {
            context.setInterpretedMode(!compiled);
            context.setLanguageVersion(Context.VERSION_ES6);
            return action.apply(context);
        }
    }
}
