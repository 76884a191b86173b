package dev.studyleaf.tex;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.mozilla.javascript.Script;

/** Lends each thread a translator of its own; they share the parsed program. */
final class Translators {
    /** From so many formulas on, compiling Temml costs less than interpreting it. */
    private static final int MANY = 400;

    private final Queue<Translator> idle = new ConcurrentLinkedQueue<>();
    private final Script[] program;

    Translators(int formulas) {
        program = Translator.program(formulas >= MANY);
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
