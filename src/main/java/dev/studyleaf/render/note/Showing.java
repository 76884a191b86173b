package dev.studyleaf.render.note;

import dev.studyleaf.glossary.link.TermUse;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Section;
import dev.studyleaf.note.node.CalloutBlock;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.study.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** What one showing of one tree needs to know. Used by one thread. */
final class Showing {
    String path;
    final String page;
    final Gaps gaps;
    /** What belongs to nodes of a whole note; a piece, of which pages show thousands, has none of it. */
    final Map<Node, List<TermUse>> uses;

    final Map<Node, Section> headings;
    final Map<Node, String> anchors;
    /** The blocks that other pages link to. */
    final Map<Node, String> places;

    final Map<Node, List<Integer>> questions;
    /** What embeds copy in; nothing where there is no room for it. */
    Map<String, Note> notes = Map.of();
    /** The ids of the questions that stand in copies. */
    final Map<CalloutBlock, String> asked;
    /** Whether a note is shown, and not a piece that was taken out of it. */
    final boolean whole;
    /** Whether a copy is shown: it has no anchors, no questions and no links of terms of its own. */
    boolean copying;
    /** The questions that stand where a part ends: before the next section, or at the end. */
    final Map<Optional<Section>, List<Integer>> endings;

    int skip;
    int gap;
    boolean raw;
    boolean inLink;

    private Showing(String path, String page, Gaps gaps, int skip, boolean whole) {
        this.path = path;
        this.page = page;
        this.gaps = gaps;
        this.skip = skip;
        this.whole = whole;
        this.uses = whole ? new IdentityHashMap<>() : Map.of();
        this.headings = whole ? new IdentityHashMap<>() : Map.of();
        this.anchors = whole ? new IdentityHashMap<>() : Map.of();
        this.places = whole ? new IdentityHashMap<>() : Map.of();
        this.asked = whole ? new IdentityHashMap<>() : Map.of();
        this.questions = whole ? new IdentityHashMap<>() : Map.of();
        this.endings = whole ? new HashMap<>() : Map.of();
    }

    /** Of a piece, without the first {@code skip} units of its words. */
    static Showing piece(String path, String page, Gaps gaps, int skip) {
        return new Showing(path, page, gaps, skip, false);
    }

    /** Of a note. */
    static Showing whole(String path, String page) {
        return new Showing(path, page, Gaps.NONE, 0, true);
    }

    /** Whether words that cannot be cut are in the part that is skipped. */
    boolean skips(String words) {
        boolean skipped = skip > 0;
        skip = Math.max(0, skip - words.length());
        return skipped;
    }

    void end(ParsedNote note, Question question, int index) {
        endings.computeIfAbsent(note.afterPart(question.core().section()), s -> new ArrayList<>())
                .add(index);
    }

    /** Marks for the questions that stand before a section, or at the end of all. */
    String questionsBefore(Optional<Section> section) {
        return endings.getOrDefault(section, List.of()).stream()
                .map(Showing::mark)
                .collect(Collectors.joining());
    }

    static String mark(int question) {
        return "<!--question " + question + "-->";
    }

    @Nullable
    List<TermUse> uses(Node node) {
        return copying ? null : uses.get(node);
    }

    @Nullable
    Section section(Node node) {
        return copying ? null : headings.get(node);
    }

    @Nullable
    String anchor(Node node) {
        return copying ? null : anchors.get(node);
    }

    @Nullable
    String place(Node node) {
        return copying ? null : places.get(node);
    }

    @Nullable
    List<Integer> question(Node node) {
        return copying ? null : questions.get(node);
    }
}
