package dev.studyleaf.tex;

import dev.studyleaf.kept.Kept;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.mozilla.javascript.Script;

/** Lends each thread a translator of its own; they share the parsed program. */
final class Translators {
    /** From so many formulas on, compiling Temml costs less than interpreting it. */
    private static final int MANY = 400;

    private final Queue<Translator> idle = new ConcurrentLinkedQueue<>();
    private final Script[] program;

    private Translators(boolean many) {
        program = Translator.program(many);
    }

    /** For so many formulas; those of an earlier build have read the program already. */
    static Translators of(int formulas, Kept kept) {
        return kept.of("translators", "", formulas >= MANY, Translators::new);
    }

    Formulas.Translated translate(Tex tex) {
        Translator idler = idle.poll();
        Translator translator = idler == null ? new Translator(program) : idler;
        try {
            return translator.translate(tex);
        } finally {
            idle.add(translator);
        }
    }
}
