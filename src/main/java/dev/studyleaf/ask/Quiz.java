package dev.studyleaf.ask;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.quiz.ClozeQuestion;
import dev.studyleaf.quiz.Question;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/** A round of questions: each is asked once, judged, and explained. */
public final class Quiz {
    private static final String GREEN = "\u001b[32m";
    private static final String RED = "\u001b[31m";
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";
    private static final int PARTLY = 2;

    /** A question and the title of its note. */
    public record Asked(Question question, String from) {}

    /**
     * How a round went.
     *
     * @param asked how many were answered or shown
     * @param right how many of them were right
     * @param answers for a progress file, in order
     */
    public record Result(int asked, int right, List<Answer> answers) {
        public Result {
            answers = List.copyOf(answers);
        }
    }

    private final BufferedReader in;
    private final PrintWriter out;
    private final boolean colour;
    private final LongSupplier clock;
    private final List<Answer> answers = new ArrayList<>();
    private int right;
    private boolean over;

    /** {@code clock} gives milliseconds since 1970. */
    public Quiz(BufferedReader in, PrintWriter out, boolean colour, LongSupplier clock) {
        this.in = in;
        this.out = out;
        this.colour = colour;
        this.clock = clock;
    }

    /** Asks until there is no question left, or no answer. */
    public Result run(List<Asked> questions) throws IOException {
        for (int i = 0; i < questions.size() && !over; i++) {
            Asked asked = questions.get(i);
            out.println();
            out.println(i + 1 + "/" + questions.size() + "  " + asked.from());
            ask(asked.question());
        }
        int all = answers.size();
        out.println();
        out.println(all == 0 ? "No question was answered." : right + " of " + all + " right.");
        out.flush();
        return new Result(all, right, answers);
    }

    private void ask(Question question) throws IOException {
        Form form = Forms.of(question);
        question.core().given().ifPresent(given -> out.println(words(given)));
        out.println(in(BOLD, prompt(question)));
        form.lines().forEach(line -> out.println("  " + line));
        long began = clock.getAsLong();
        int hints = 0;
        while (!over) {
            String typed = typed(form.wanted());
            if (over) {
                return;
            }
            if (typed.equals("?")) {
                out.println(hint(question, hints++));
            } else if (form.open()) {
                compare(question, form, typed, began);
                return;
            } else if (typed.isEmpty()) {
                told(question, form, Verdict.of(false, "", List.of()), 1, began);
                return;
            } else {
                Verdict verdict = form.judge(typed);
                if (verdict.complaint().isEmpty()) {
                    told(question, form, verdict, !verdict.right() ? 1 : hints > 0 ? 2 : 3, began);
                    return;
                }
                out.println(verdict.complaint());
            }
        }
    }

    /** What was typed; the end of the input and {@code q} end the round. */
    private String typed(String wanted) throws IOException {
        out.print(wanted + ": ");
        out.flush();
        String line = in.readLine();
        String typed = line == null ? "q" : line.strip();
        if (typed.toLowerCase(Locale.ROOT).equals("q")) {
            over = true;
            out.println();
        }
        return typed;
    }

    private static String hint(Question question, int given) {
        List<Fragment> hints = question.core().hints();
        return hints.isEmpty() ? "There is no hint." : "Hint: " + words(hints.get(Math.min(given, hints.size() - 1)));
    }

    private void compare(Question question, Form form, String typed, long began) throws IOException {
        out.println(form.answer());
        why(question);
        while (!over) {
            String grade = typed("How was yours? 1 missed, 2 partly, 3 got it");
            if (grade.matches("[1-3]")) {
                int mark = Integer.parseInt(grade);
                keep(question, mark, began, typed);
                right += mark >= PARTLY ? 1 : 0;
                return;
            }
        }
    }

    private void told(Question question, Form form, Verdict verdict, int grade, long began) {
        keep(question, grade, began, verdict.given());
        if (verdict.right()) {
            right++;
            out.println(in(GREEN, "✓ Correct."));
        } else {
            out.println(in(RED, verdict.given().isEmpty() ? "✗ Here it is: " : "✗ Not quite. The answer: ")
                    + form.answer());
        }
        verdict.remarks().forEach(remark -> out.println("  " + remark));
        why(question);
    }

    private void why(Question question) {
        question.core().why().ifPresent(why -> out.println("  " + words(why)));
    }

    private void keep(Question question, int grade, long began, String given) {
        long now = clock.getAsLong();
        answers.add(new Answer(question.id(), now, grade, Math.max(0, now - began), given));
    }

    private String in(String style, String text) {
        return colour ? style + text + PLAIN : text;
    }

    private static String prompt(Question question) {
        return (question instanceof ClozeQuestion ? question.asked().replace("…", "_____") : question.asked()).strip();
    }

    private static String words(Fragment fragment) {
        return fragment.text().strip();
    }
}
