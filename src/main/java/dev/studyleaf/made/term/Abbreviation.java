package dev.studyleaf.made.term;

import dev.studyleaf.made.form.Material;
import dev.studyleaf.made.prompt.Wording;
import dev.studyleaf.made.subject.Subject;
import dev.studyleaf.made.words.Giveaway;
import dev.studyleaf.made.words.Stems;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.ShortAnswerQuestion;
import dev.studyleaf.quiz.ShortAnswerQuestion.Accepted;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an abbreviation stands for, typed from memory. The notes spell it out where they name it, so that one answer is right; its
 * letters are the initials of that.
 */
public final class Abbreviation extends TermForm {
    /** More of a note would be a drill; the first are those that the notes use most. */
    private static final int MOST = 2;

    private static final Pattern PLURAL = Pattern.compile("(?<=\\p{Lu})s$|[^\\p{L}]");

    private static final Pattern GAP = Pattern.compile("[^\\p{L}]+");

    @Override
    public String name() {
        return "abbreviation";
    }

    @Override
    double worth() {
        return 1;
    }

    @Override
    List<Subject> subjects(Material material) {
        return material.subjects().shortForms().stream()
                .sorted(Comparator.comparingInt(subject -> -subject.uses()))
                .limit(MOST)
                .toList();
    }

    @Override
    Optional<Question> ask(Subject subject, Material material) {
        String name = subject.term().name();
        List<String> names = subject.term().aliases().stream()
                .filter(alias -> Giveaway.isSpelled(alias, name) && endsAs(alias, name))
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Set<String> asked = Stems.of(names.get(0));
        String context = context(subject, material, heading -> tells(Stems.of(heading), asked));
        if (context.isEmpty() && !material.folder().alone()) {
            return Optional.empty(); // the same letters stand for other things elsewhere
        }
        Material.Start start =
                start(subject, context + Wording.fill(material.wording().standsFor(), name));
        List<Accepted> accepted =
                names.stream().map(one -> new Accepted(one, true, false)).toList();
        return Optional.of(new ShortAnswerQuestion(material.core(start.capital()), accepted, List.of()));
    }

    /** Whether a heading has half of the words. */
    private static boolean tells(Set<String> heading, Set<String> asked) {
        return 2 * asked.stream().filter(heading::contains).count() >= asked.size();
    }

    /** Whether the last letter begins the last word, or stands in it behind the letter before: not "Video assisted thoracoscopy" for "VATS". */
    private static boolean endsAs(String longName, String shortForm) {
        String letters = PLURAL.matcher(shortForm).replaceFirst("").toLowerCase(Locale.ROOT);
        String[] words = GAP.split(longName.toLowerCase(Locale.ROOT));
        String last = words[words.length - 1];
        String end = letters.substring(letters.length() - 1);
        return last.startsWith(end) || last.contains(letters.substring(Math.max(0, letters.length() - 2)));
    }
}
