package dev.studyleaf.quiz;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.ParsedNote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads questions as exam collections write them: an item of a list with lettered options under it and, somewhere in the
 * item, "Correct answer: B, E". The page shows the question in the place of the item.
 */
final class LetteredQuestions {
    private static final Pattern LETTER = Pattern.compile("^\\(?([A-Ha-h])[.):]\\s+");
    private static final Pattern KEY =
            Pattern.compile("(?i)\\b(?:answers?|solution|antwort|lösung|respuesta|réponse)\\b"
                    + "[^\\S\\n]*(?:is|are|ist|es)?[^\\S\\n]*[*_]*[:：][*_\\s]*"
                    + "((?-i:[A-H])(?:\\s*(?:,|and|und|y|et|&|\\s)\\s*(?-i:[A-H]))*)(?![\\p{L}\\p{N}])");
    private static final Pattern HOW_MANY =
            Pattern.compile("(?i)\\s*[(\\[](?:choose|select|pick)\\s+(?:\\w+)(?:\\s+\\w+)?[.)\\]]*\\s*$");
    private static final int FEWEST = 2;

    private final ParsedNote note;
    private final List<Question> questions = new ArrayList<>();

    private LetteredQuestions(ParsedNote note) {
        this.note = note;
    }

    /** Those of a note, in order. */
    static List<Question> of(ParsedNote note) {
        LetteredQuestions reader = new LetteredQuestions(note);
        note.blocks().forEach(reader::read);
        return reader.questions;
    }

    private void read(NoteBlock block) {
        boolean item = block.kind() == NoteBlock.Kind.ITEM || block.kind() == NoteBlock.Kind.ORDERED_ITEM;
        if (item && !block.text().nodes().isEmpty() && isLettered(block.children())) {
            question(block).ifPresent(questions::add);
        } else {
            block.children().forEach(this::read);
        }
    }

    /** Whether items begin with A, B and so on. */
    private static boolean isLettered(List<NoteBlock> items) {
        char next = 'A';
        for (NoteBlock item : items) {
            Matcher letter = LETTER.matcher(item.text().text());
            if (letter.find() && Character.toUpperCase(letter.group(1).charAt(0)) == next) {
                next++;
            } else if (next == 'A' || letter.find()) {
                return false;
            }
        }
        return next >= 'A' + FEWEST;
    }

    private Optional<Question> question(NoteBlock block) {
        Set<Character> right = key(block);
        List<ChoiceQuestion.Option> options = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Set<Character> letters = new HashSet<>();
        for (NoteBlock item : block.children()) {
            Matcher letter = LETTER.matcher(item.text().text());
            if (letter.find()) {
                char name = Character.toUpperCase(letter.group(1).charAt(0));
                letters.add(name);
                Fragment text = item.text().from(letter.end());
                String id = QuestionIds.free(Fingerprint.ofOption(text.text()), ids::contains);
                ids.add(id);
                options.add(new ChoiceQuestion.Option(id, text, right.contains(name), Optional.empty()));
            }
        }
        if (right.isEmpty() || !letters.containsAll(right)) {
            return Optional.empty();
        }
        Matcher howMany = HOW_MANY.matcher(block.text().text());
        Fragment prompt =
                howMany.find() ? block.text().without(block.text().text().length() - howMany.start()) : block.text();
        Question question = new ChoiceQuestion(core(block, prompt), options, right.size() > 1);
        return Optional.of(question.withId(Fingerprint.of(question)));
    }

    /** The letters that the item gives as right. */
    private Set<Character> key(NoteBlock block) {
        String text = note.text().text();
        int end = Math.min(block.span().end(), text.length());
        Matcher key = KEY.matcher(text.substring(Math.min(block.span().offset(), end), end));
        Set<Character> letters = new HashSet<>();
        if (key.find()) {
            key.group(1).codePoints().filter(c -> c >= 'A' && c <= 'H').forEach(c -> letters.add((char) c));
        }
        return letters;
    }

    private QuestionCore core(NoteBlock block, Fragment prompt) {
        return new QuestionCore(
                "",
                prompt,
                List.of(),
                Optional.empty(),
                List.of(),
                0,
                Marking.DEFAULT,
                Optional.empty(),
                note.path(),
                block.section(),
                new Origin.Written(block.span(), block.text()));
    }
}
