package dev.studyleaf.render.note;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.glossary.Term;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Section;
import dev.studyleaf.note.syntax.NoteSyntaxes;
import dev.studyleaf.quiz.ClozeQuestion;
import dev.studyleaf.quiz.Origin;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.render.BodyPart;
import dev.studyleaf.render.Markup;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import dev.studyleaf.tex.Formulas;
import dev.studyleaf.texts.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlNodeRendererFactory;
import org.commonmark.renderer.html.HtmlRenderer;

/** Shows the trees of notes as HTML. Safe for threads: what belongs to one showing is made for it. */
public final class NoteMarkup implements Markup {
    private static final Pattern QUESTION = Pattern.compile("<!--question (\\d+)-->");

    private static final String LINE_END = "\n";
    private static final String LINE_BREAK = "<br />\n";

    private final SiteLinks links;
    private final FormulaHtml formulas;
    private final Texts texts;
    private final String softBreak;
    private final Map<String, Note> notes;
    /** Where each note defines terms. */
    private final Map<String, List<SourceSpan>> terms;

    /** As many as threads have shown something at the same time. */
    private final Queue<InlineHtml> idle = new ConcurrentLinkedQueue<>();

    /** A line end in a note is a space on the page. */
    public NoteMarkup(Study study) {
        this(study, false, Formulas.NONE);
    }

    /** {@code hardBreaks}: a line end in a note is a line break on the page. {@code formulas}: those of all notes. */
    public NoteMarkup(Study study, boolean hardBreaks, Formulas formulas) {
        this.links = new SiteLinks(study.links());
        this.formulas = new FormulaHtml(formulas, study.info().say("site.formula"));
        this.texts = study.info().texts();
        this.notes = new HashMap<>();
        study.notes().forEach(note -> notes.put(note.parsed().path(), note));
        this.terms = study.glossary().terms().stream()
                .collect(Collectors.groupingBy(Term::path, Collectors.mapping(Term::span, Collectors.toList())));
        this.softBreak = hardBreaks ? LINE_BREAK : LINE_END;
    }

    private NoteMarkup(NoteMarkup others, Study study, Note note, List<Term> defined, Formulas formulas) {
        this.links = new SiteLinks(study.links());
        this.formulas = new FormulaHtml(formulas, study.info().say("site.formula"));
        this.texts = others.texts;
        this.notes = new HashMap<>(others.notes);
        this.notes.put(note.parsed().path(), note);
        this.terms = new HashMap<>(others.terms);
        this.terms.put(note.parsed().path(), defined.stream().map(Term::span).toList());
        this.softBreak = others.softBreak;
    }

    /** The same for a study in which one note, with the terms that it {@code defined}, is another. */
    public NoteMarkup with(Study study, Note note, List<Term> defined, Formulas all) {
        return new NoteMarkup(this, study, note, defined, all);
    }

    @Override
    public String fragment(Fragment fragment, String page) {
        return fragment(fragment, page, Gaps.NONE);
    }

    @Override
    public String inLink(Fragment fragment, String page) {
        Showing showing = Showing.piece(fragment.path(), page, Gaps.NONE, fragment.skip());
        showing.inLink = true;
        return fragment(fragment, showing);
    }

    @Override
    public String clozePrompt(ClozeQuestion question, String page) {
        return fragment(question.core().prompt(), page, Gaps.inputs(question));
    }

    @Override
    public String clozeAnswer(ClozeQuestion question, String page) {
        return fragment(question.core().prompt(), page, Gaps.answers(question));
    }

    @Override
    public List<BodyPart> body(Note note, String page) {
        ParsedNote whole = note.parsed().whole();
        Showing showing = Showing.whole(whole.path(), page);
        note.uses()
                .forEach(use -> showing.uses
                        .computeIfAbsent(whole.tree().ofRun(use.run()), n -> new ArrayList<>())
                        .add(use));
        showing.notes = notes;
        headings(whole, showing.headings);
        whole.anchors().forEach(anchor -> showing.anchors.put(anchor.node(), anchor.id()));
        places(note, whole, showing.places);
        List<Question> asked = note.asked();
        note.questions().forEach(question -> place(question).ifPresent(node -> showing.questions.put(node, List.of())));
        for (int i = 0; i < asked.size(); i++) {
            int index = i;
            place(asked.get(i))
                    .ifPresentOrElse(
                            node -> showing.questions.merge(
                                    node,
                                    List.of(index),
                                    (some, one) -> Stream.concat(some.stream(), one.stream())
                                            .toList()),
                            () -> showing.end(whole, asked.get(index), index));
        }
        String html = renderer(showing).render(whole.tree().document());
        String balanced = showing.raw ? RawHtml.balanced(html) : html;
        return parts(note.parsed(), asked, balanced + showing.questionsBefore(Optional.empty()));
    }

    /** The node that a question takes the place of. */
    private static Optional<Node> place(Question question) {
        return question.core().origin() instanceof Origin.Authored authored
                ? Optional.of(authored.callout().node())
                : Optional.empty();
    }

    /** Where terms are defined and questions made from: what other pages link to. */
    private void places(Note note, ParsedNote whole, Map<Node, String> into) {
        Stream.concat(
                        terms.getOrDefault(note.parsed().path(), List.of()).stream(),
                        note.questions().stream()
                                .filter(question -> question.core().made())
                                .map(question -> question.core().origin().span()))
                .distinct()
                .forEach(span -> whole.elementAt(span)
                        .ifPresent(node -> whole.placeOf(span).ifPresent(id -> into.put(node, id))));
    }

    private static void headings(ParsedNote whole, Map<Node, Section> into) {
        int index = 1;
        for (Node child = whole.tree().document().getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Heading) {
                into.put(child, whole.sections().get(index++));
            }
        }
    }

    private static List<BodyPart> parts(ParsedNote note, List<Question> asked, String html) {
        List<BodyPart> parts = new ArrayList<>();
        Matcher marker = QUESTION.matcher(html);
        int end = 0;
        while (marker.find()) {
            parts.add(new BodyPart(html.substring(end, marker.start()), Optional.empty(), 0, ""));
            int index = Integer.parseInt(marker.group(1));
            Question question = asked.get(index);
            parts.add(new BodyPart("", Optional.of(question), index + 1, source(note, question)));
            end = marker.end();
        }
        parts.add(new BodyPart(html.substring(end), Optional.empty(), 0, ""));
        return parts.stream()
                .filter(part -> part.question().isPresent() || !part.html().isBlank())
                .toList();
    }

    private static String source(ParsedNote note, Question question) {
        return question.core().made()
                ? note.placeOf(question.core().origin().span())
                        .map(place -> "#" + place)
                        .orElse("")
                : "";
    }

    private String fragment(Fragment fragment, String page, Gaps gaps) {
        return fragment(fragment, Showing.piece(fragment.path(), page, gaps, fragment.skip()));
    }

    private String fragment(Fragment fragment, Showing showing) {
        String html = (InlineHtml.canShow(fragment) ? running(fragment, showing) : blocks(fragment, showing)).strip();
        return showing.raw ? RawHtml.balanced(html) : html;
    }

    private String running(Fragment fragment, Showing showing) {
        InlineHtml free = idle.poll();
        InlineHtml used = free == null
                ? new InlineHtml(
                        ours -> builder(ours).build(), made -> nodes(made, Showing.piece("", "", Gaps.NONE, 0)))
                : free;
        String html = used.html(fragment, showing);
        idle.add(used);
        return html;
    }

    private String blocks(Fragment fragment, Showing showing) {
        HtmlRenderer renderer = renderer(showing);
        StringBuilder out = new StringBuilder();
        fragment.nodes().forEach(node -> renderer.render(node, out));
        return out.toString();
    }

    private HtmlRenderer renderer(Showing showing) {
        return builder(context -> nodes(context, showing))
                .attributeProviderFactory(context -> (node, tag, attributes) -> place(showing, node, attributes))
                .build();
    }

    private static void place(Showing showing, Node node, Map<String, String> attributes) {
        String id = showing.place(node);
        if (id != null) {
            attributes.putIfAbsent("id", id);
        }
    }

    private NoteNodes nodes(HtmlNodeRendererContext context, Showing showing) {
        return new NoteNodes(context, showing, links, formulas, texts);
    }

    /** {@code ours} comes before the extensions, because the first way to show a node wins. */
    private HtmlRenderer.Builder builder(HtmlNodeRendererFactory ours) {
        return HtmlRenderer.builder()
                .nodeRendererFactory(ours)
                .extensions(NoteSyntaxes.ALL)
                .attributeProviderFactory(context -> NoteMarkup::adapted)
                .softbreak(softBreak);
    }

    /** Code scrolls alone, so keys must reach it. Cells say their side by a class: HTML has no {@code align} any more. */
    private static void adapted(Node node, String tag, Map<String, String> attributes) {
        String side = attributes.remove("align");
        if (side != null) {
            attributes.put("class", "to-" + side);
        }
        if (tag.equals("pre")) {
            attributes.put("tabindex", "0");
        }
    }
}
