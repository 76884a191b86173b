package dev.studyleaf.made.structure;

import dev.studyleaf.made.form.Form;
import dev.studyleaf.made.form.Material;
import dev.studyleaf.made.prompt.Prompts;
import dev.studyleaf.made.prompt.Wording;
import dev.studyleaf.made.subject.Subject;
import dev.studyleaf.made.weigh.Made;
import dev.studyleaf.made.weigh.Once;
import dev.studyleaf.made.weigh.Sign;
import dev.studyleaf.made.weigh.Signs;
import dev.studyleaf.made.words.Definitions;
import dev.studyleaf.made.words.ListLabels;
import dev.studyleaf.made.words.Stems;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.NoteBlock.Kind;
import dev.studyleaf.note.NoteNames;
import dev.studyleaf.note.OneLine;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Section;
import dev.studyleaf.quiz.OpenQuestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A section that is one or two short paragraphs about what its heading names: said from memory, then compared. All of the
 * section is the answer, so that nothing else could be meant. Sections that define a term are asked for by that. For practice only:
 * how much an answer must have, the text does not tell.
 */
public final class Told implements Form {
    private static final int MOST_BLOCKS = 2;
    private static final int MOST_OF_A_NOTE = 4;
    /** So many letters a text has that says something, and that can be said from memory. */
    private static final int SHORTEST = 130;

    private static final int LONGEST = 600;
    /** Signs that are words say as much in fewer. */
    private static final int SHORTEST_SIGNS = 40;

    private static final int LONGEST_SIGNS = 240;
    private static final int LONGEST_HEADING = 60;
    /** Among so many words stands what a sentence speaks of. */
    private static final int SUBJECT = 4;

    private static final double WORTH = 2;

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|(?<=[。！？])");
    private static final Pattern END = Pattern.compile("[.。][\\s*_”“\"’»)]*$");

    /** What is told to the reader, or of the writer, is a manual or a diary. */
    private static final Pattern SPOKEN = Pattern.compile(
            "(?iU)\\b(?:you|your|yours|i|my|me|i'm|i'll|let's|please|todo|ich|mein\\p{L}*|du|dein\\p{L}*|bitte|je|j'ai|mon|yo|mi|mis|eu|meus?|minhas?|io|mio|mia|today|yesterday|tomorrow|last week|"
                    + "click|download|expliquez|explain|describe|erkläre|explica|explique|décrivez|install\\p{L}*|run the|this (?:note|page|section|chapter|document|file|course|module|lecture|unit|article|video|book))\\b|https?://|[我你您]"
                    + "|\\b(?:(?:in|during|bei|en|dans|nell[ao]|na) (?:this|der|dieser|diesem|esta|cette|questa|quest[ao]|esta|nesta) (?:stunde|übung|vorlesung|sitzung|lesson|lecture|class|clase|leçon|séance|lezione|aula|\\p{L}{0,12}stunde)"
                    + "|prüfung|klausur|midterm|parcial|examen|esame finale|nota final|professor(?:'s)? slides|repository|readme)\\b");

    /** What begins with a case or without a subject speaks of what comes of that: "When the queue is full …", "Se utiliza …". */
    private static final Pattern CASE = Pattern.compile(
            "(?iU)^(?:when|whenever|if|wenn|falls|sobald|quand|lorsque|cuando|se|quando|wanneer|als)\\s");

    /** What follows from a text that stands elsewhere. */
    private static final Pattern HENCE = Pattern.compile(
            "(?iU)^[^.!?]*\\b(?:thus|hence|therefore|daher|deshalb|somit|folglich|quindi|dunque|pertanto|por (?:lo )?tanto|portanto|donc)\\b");

    /** Cards, a question and its answer in a line. */
    private static final Pattern CARDS = Pattern.compile("[?？]\\s*::\\s");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** A name, as no other word has capitals within it. */
    private static final Pattern NAME = Pattern.compile("(?U)\\p{L}\\p{Lu}");

    /** A question without its mark is answered, or not, by what stands below: that is no word about a thing. */
    private static final Pattern ASKING = Pattern.compile(
            "(?iU)^¿?(?:what|which|why|who|was|welche[rsnm]?|warum|wieso|wer|que|quel(?:le)?s?|pourquoi|qué|cuál(?:es)?|por qué|"
                    + "che|quali?|perché|o que|quais|qual|por que|wat|welke|waarom) (?=.* \\p{L}+)");

    /** "The attack" is a heading that says nothing without what stands before it. */
    private static final Pattern VAGUE = Pattern.compile(
            "(?iU)^the \\p{L}+$"
                    + "|\\b(?:introduction|introduzione|introducción|introdução|einführung|einleitung|readme|conclu\\p{L}+|fazit|contribut\\p{L}+)\\b");

    @Override
    public String name() {
        return "told";
    }

    @Override
    public List<Made> make(Material material) {
        ParsedNote note = material.note();
        Set<Integer> defined = Stream.concat(
                        material.subjects().telling().stream(), material.subjects().formal().stream())
                .map(Subject::section)
                .collect(Collectors.toSet());
        Map<Integer, List<NoteBlock>> blocks = new HashMap<>();
        note.blocks()
                .forEach(block -> blocks.computeIfAbsent(block.section(), s -> new ArrayList<>())
                        .add(block));
        List<Made> all = new ArrayList<>();
        Map<String, Long> headings = note.sections().stream()
                .filter(section -> blocks.containsKey(section.index()))
                .collect(Collectors.groupingBy(section -> Definitions.folded(section.title()), Collectors.counting()));
        for (int i = 0; i < note.sections().size() && all.size() < MOST_OF_A_NOTE; i++) {
            List<NoteBlock> own = blocks.getOrDefault(i, List.of());
            Section section = note.sections().get(i);
            boolean once = headings.getOrDefault(Definitions.folded(section.title()), 0L) == 1;
            if (once && !defined.contains(i) && isLeaf(note.sections(), i) && isProse(own)) {
                ask(section, own, material).ifPresent(all::add);
            }
        }
        return Once.of(all);
    }

    private static boolean isLeaf(List<Section> sections, int at) {
        return at + 1 == sections.size()
                || sections.get(at + 1).level() <= sections.get(at).level();
    }

    private static boolean isProse(List<NoteBlock> blocks) {
        return !blocks.isEmpty()
                && blocks.size() <= MOST_BLOCKS
                && blocks.stream()
                        .allMatch(block -> block.kind() == Kind.PARAGRAPH
                                && block.children().isEmpty()
                                && END.matcher(block.text().text()).find()
                                && !block.text().isLink());
    }

    private Optional<Made> ask(Section section, List<NoteBlock> own, Material material) {
        String heading =
                Prompts.heading(section.title().isEmpty() ? material.note().title() : section.title());
        String text = own.stream().map(block -> OneLine.of(block.text().text())).collect(Collectors.joining(" "));
        NoteBlock first = own.get(0);
        String context = material.context(section.index(), "", heading);
        if (!isNamed(heading)
                || !isTold(text, heading)
                || !isOfSubject(first, material)
                || isOfOther(text, heading, context)) {
            return Optional.empty();
        }
        Material.Start start = new Material.Start(
                this,
                Definitions.folded(heading),
                Fragment.ofText(context + Wording.fill(material.wording().says(), heading)),
                Optional.empty(),
                first.place(),
                List.of());
        Fragment answer = Fragment.joined(own.stream().map(NoteBlock::text).toList(), " ");
        return Optional.of(new Made(
                new OpenQuestion(material.core(start.capital()), answer, List.of()),
                WORTH,
                new Signs(material.place(first), Sign.TOLD)
                        .when(beginsWith(heading, text), Sign.OF_HEADING)
                        .all()));
    }

    /**
     * Whether a text begins with what its heading names in two words or more, so that it is surely about that: of 16 labelled such ones all
     * are right, of 106 that begin otherwise 89. What one word names, "Censorship", a text as often only speaks of.
     */
    private static boolean beginsWith(String heading, String text) {
        List<String> named = List.copyOf(Stems.of(heading));
        List<String> said = List.copyOf(Stems.of(text));
        return named.size() > 1
                && said.size() >= named.size()
                && IntStream.range(0, named.size()).allMatch(i -> Stems.akin(named.get(i), Set.of(said.get(i))));
    }

    /** Whether a heading is the name of something, and not of a part of the notes. */
    private static boolean isNamed(String heading) {
        return heading.length() <= LONGEST_HEADING
                && heading.indexOf('?') < 0
                && ListLabels.isMatter(heading)
                && Definitions.isWhole(heading)
                && Definitions.isInWords(heading)
                && !SPOKEN.matcher(heading).find()
                && !VAGUE.matcher(heading).find()
                && !ASKING.matcher(heading).find();
    }

    /** Whether a text is of a fair length, hangs on nothing beside it, and begins by speaking of its heading. */
    private static boolean isTold(String text, String heading) {
        boolean signs = text.codePoints().anyMatch(Character::isIdeographic);
        boolean fair = text.length() >= (signs ? SHORTEST_SIGNS : SHORTEST)
                && text.length() <= (signs ? LONGEST_SIGNS : LONGEST);
        if (!fair
                || !Definitions.isSelfContained(text)
                || SPOKEN.matcher(text).find()
                || CASE.matcher(text).find()
                || HENCE.matcher(text).find()
                || CARDS.matcher(text).find()) {
            return false;
        }
        Set<String> named = Stems.of(heading);
        Set<String> said = Stems.of(SENTENCE.split(text)[0]);
        long both = named.stream().filter(stem -> Stems.akin(stem, said)).count();
        return !named.isEmpty() && 2 * both > named.size();
    }

    /** Whether the text names something before it speaks of its heading, "ScyllaDB has no deadlocks", that the prompt does not. */
    private static boolean isOfOther(String text, String heading, String context) {
        Set<String> named = Stems.of(heading);
        Set<String> said = Stems.of(context);
        List<String> words =
                SPACE.splitAsStream(SENTENCE.split(text)[0]).limit(SUBJECT).toList();
        for (String word : words) {
            Set<String> own = Stems.of(word);
            if (own.stream().anyMatch(stem -> Stems.akin(stem, named))) {
                return false;
            }
            if (NAME.matcher(word).find() && own.stream().noneMatch(stem -> Stems.akin(stem, said))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it stands under no heading about a course, an exercise or a project. */
    private static boolean isOfSubject(NoteBlock block, Material material) {
        Set<Sign> place = material.place(block);
        return !NoteNames.isIndex(material.note().path())
                && !place.contains(Sign.COURSE)
                && !place.contains(Sign.EXERCISE)
                && !place.contains(Sign.PROJECT);
    }
}
