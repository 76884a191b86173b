package dev.studyleaf.note.syntax.formula;

import dev.studyleaf.tex.Tex;
import java.util.HashSet;
import java.util.Set;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Finds formulas in a text: {@code $x$}, {@code $$x$$}, {@code $`x`$}, {@code \(x\)}, {@code \[x\]}, the last two also with
 * two backslashes, and environments. What is not closed stays text; each sign is looked at a fixed number of times. Made
 * anew for each text, so that it can remember which ends do not come any more.
 */
public final class FormulaScanner {
    private static final int LONGEST_NAME = 12;

    private final Set<String> missing = new HashSet<>();
    /** Whether the dollar before this place ended a formula: {@code $x$$y$}. */
    private boolean glued;

    /** The formula that begins where the scanner stands, at a dollar or a backslash; nothing where there is none. */
    public @Nullable Tex next(Scanner scanner) {
        return scanner.peek() == '$' ? dollars(scanner) : backslash(scanner);
    }

    private @Nullable Tex dollars(Scanner scanner) {
        int before = glued ? 0 : scanner.peekPreviousCodePoint();
        glued = false;
        if (before == '$') {
            return null; // the run was looked at from its start
        }
        int run = scanner.matchMultiple('$');
        if (run == 2) {
            String text = upTo(scanner, "$$", "");
            return text == null || text.isBlank() ? null : new Tex(text.strip(), true);
        }
        if (run != 1) {
            return null;
        }
        if (scanner.next('`')) {
            String code = upTo(scanner, "`$", "");
            return code == null || code.isBlank() ? null : new Tex(code.strip(), false);
        }
        Position start = scanner.position();
        while (scanner.hasNext() && scanner.peek() != '$') {
            unit(scanner);
        }
        String text = scanner.getSource(start, scanner.position()).getContent();
        Position end = scanner.position();
        int closing = scanner.matchMultiple('$');
        if (closing == 2 && beginsFormula(scanner)) {
            scanner.setPosition(end);
            scanner.next();
            glued = FormulaText.betweenDollars(text, before, 0);
            return glued ? new Tex(text, false) : null;
        }
        int after = scanner.hasNext() ? scanner.peekCodePoint() : 0;
        return closing == 1 && FormulaText.betweenDollars(text, before, after) ? new Tex(text, false) : null;
    }

    /** Whether the text up to the next dollar may be a formula too. */
    private static boolean beginsFormula(Scanner scanner) {
        Position start = scanner.position();
        while (scanner.hasNext() && scanner.peek() != '$') {
            unit(scanner);
        }
        String text = scanner.getSource(start, scanner.position()).getContent();
        return scanner.hasNext() && FormulaText.betweenDollars(text, 0, 0);
    }

    private @Nullable Tex backslash(Scanner scanner) {
        scanner.next();
        String slashes = scanner.next('\\') ? "\\\\" : "\\";
        if (scanner.next('(')) {
            String text = upTo(scanner, slashes + ")", "");
            return text == null || !FormulaText.betweenBrackets(text) ? null : new Tex(text.strip(), false);
        }
        if (scanner.next('[')) {
            String text = upTo(scanner, slashes + "]", "");
            return text == null || !FormulaText.betweenSquareBrackets(text) ? null : new Tex(text.strip(), true);
        }
        return slashes.length() == 1 && scanner.next("begin{") ? environment(scanner) : null;
    }

    private @Nullable Tex environment(Scanner scanner) {
        Position start = scanner.position();
        for (int i = 0; scanner.hasNext() && scanner.peek() != '}'; i++) {
            if (i > LONGEST_NAME) {
                return null;
            }
            scanner.next();
        }
        String name = scanner.getSource(start, scanner.position()).getContent();
        if (!FormulaText.isEnvironment(name)) {
            return null;
        }
        String close = "\\end{" + name + "}";
        String text = upTo(scanner, close, "\\begin{" + name + "}");
        return text == null ? null : new Tex("\\begin{" + name + text + close, true);
    }

    /** The text before an end, which is passed; nothing where it does not come. What opens again ends twice. */
    private @Nullable String upTo(Scanner scanner, String end, String again) {
        if (missing.contains(end)) {
            return null;
        }
        Position start = scanner.position();
        int open = 1;
        while (scanner.hasNext()) {
            Position here = scanner.position();
            if (scanner.next(end)) {
                if (--open == 0) {
                    return scanner.getSource(start, here).getContent();
                }
            } else if (!again.isEmpty() && scanner.next(again)) {
                open++;
            } else {
                unit(scanner);
            }
        }
        missing.add(end);
        return null;
    }

    /** A sign, or a backslash with what it stands before. */
    private static void unit(Scanner scanner) {
        if (scanner.next('\\') && !scanner.hasNext()) {
            return;
        }
        scanner.next();
    }
}
