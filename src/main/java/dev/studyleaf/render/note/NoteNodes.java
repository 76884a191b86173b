package dev.studyleaf.render.note;

import dev.studyleaf.note.Section;
import dev.studyleaf.note.node.Abbreviation;
import dev.studyleaf.note.node.AnswerBlock;
import dev.studyleaf.note.node.BlockMark;
import dev.studyleaf.note.node.CalloutBlock;
import dev.studyleaf.note.node.CalloutTitle;
import dev.studyleaf.note.node.DefinitionList;
import dev.studyleaf.note.node.DefinitionPart;
import dev.studyleaf.note.node.Embed;
import dev.studyleaf.note.node.FormulaNode;
import dev.studyleaf.note.node.Highlight;
import dev.studyleaf.note.node.SizedImage;
import dev.studyleaf.note.syntax.Emoji;
import dev.studyleaf.note.syntax.TaskMark;
import dev.studyleaf.study.Note;
import dev.studyleaf.texts.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** The nodes that Studyleaf shows in its own way; all others are shown as CommonMark says. */
final class NoteNodes implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private Showing showing;
    private final SiteLinks links;
    private final FormulaHtml formulas;
    private final Texts texts;
    private final Map<Class<? extends Node>, Consumer<Node>> ways = new LinkedHashMap<>();

    NoteNodes(HtmlNodeRendererContext context, Showing first, SiteLinks links, FormulaHtml formulas, Texts texts) {
        this.context = context;
        this.html = context.getWriter();
        this.showing = first;
        this.links = links;
        this.formulas = formulas;
        this.texts = texts;
        on(Text.class, this::text);
        on(Emoji.class, this::text);
        on(Heading.class, this::heading);
        on(Link.class, this::link);
        on(Image.class, node -> new ImageHtml(context, showing, links).write(node));
        on(SizedImage.class, node -> new ImageHtml(context, showing, links).write(node));
        on(Highlight.class, this::highlight);
        on(Code.class, this::code);
        on(FencedCodeBlock.class, node -> new CodeHtml(html).write(node));
        on(FormulaNode.Inline.class, this::formula);
        on(FormulaNode.Block.class, this::formula);
        on(HtmlInline.class, node -> raw(node.getLiteral()));
        on(HtmlBlock.class, this::htmlBlock);
        on(TableBlock.class, this::table);
        on(CalloutBlock.class, this::callout);
        on(CalloutTitle.class, this::children);
        on(AnswerBlock.class, this::children);
        on(DefinitionList.class, node -> element("dl", node));
        on(DefinitionPart.class, this::definitionPart);
        on(BlockMark.class, this::blockMark);
        on(TaskMark.class, this::taskMark);
        on(Abbreviation.class, this::abbreviation);
        on(Embed.class, node -> new EmbedHtml(html, showing, links, this::show).write(node));
    }

    /** What comes next is another showing. */
    void begin(Showing next) {
        showing = next;
    }

    private <N extends Node> void on(Class<N> type, Consumer<N> way) {
        ways.put(type, node -> way.accept(type.cast(node)));
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return ways.keySet();
    }

    @Override
    public void render(Node node) {
        Consumer<Node> way = ways.get(node.getClass());
        if (way == null) {
            throw new IllegalStateException("no way to show " + node.getClass());
        }
        way.accept(node);
    }

    private void text(Text node) {
        String literal = node.getLiteral();
        if (showing.skip > 0) {
            int cut = Math.min(showing.skip, literal.length());
            showing.skip -= cut;
            literal = literal.substring(cut);
        }
        if (node.getPrevious() instanceof Highlight && !showing.gaps.gaps().isEmpty()) {
            literal = literal.replaceFirst("^\\^\\[[^\\]]*\\]", "");
        }
        new TermLinks(html, showing).text(literal, showing.uses(node));
    }

    private void code(Code node) {
        if (!showing.skips(node.getLiteral())) {
            html.tag("code");
            html.text(node.getLiteral());
            html.tag("/code");
        }
    }

    private void formula(FormulaNode node) {
        if (!showing.skips(node.tex().words())) {
            html.raw(formulas.html(node.tex(), node instanceof FormulaNode.Block));
        }
    }

    private void heading(Heading node) {
        Section section = showing.section(node);
        if (section == null) {
            String id = showing.anchor(node);
            html.tag("p", id == null ? Map.of() : Map.of("id", id));
            html.tag("strong");
            children(node);
            html.tag("/strong");
            html.tag("/p");
        } else {
            html.line();
            html.raw(showing.questionsBefore(Optional.of(section)));
            html.tag("h" + section.level(), Map.of("id", section.id()));
            children(node);
            html.tag("/h" + section.level());
        }
        html.line();
    }

    private void link(Link node) {
        Optional<String> href = links.href(showing.path, node.getDestination(), showing.page);
        if (href.isEmpty() && links.isText(node.getDestination())) {
            html.text("[[");
            children(node);
            html.text("]]");
            return;
        }
        if (href.isEmpty() || showing.inLink) {
            children(node);
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("href", context.encodeUrl(href.get()));
        if (node.getTitle() != null && !node.getTitle().isEmpty()) {
            attributes.put("title", node.getTitle());
        }
        html.tag("a", attributes);
        children(node);
        html.tag("/a");
    }

    private void highlight(Highlight node) {
        Optional<String> gap = showing.gaps.html(showing.gap++, texts);
        if (gap.isPresent()) {
            html.raw(gap.get());
            return;
        }
        html.tag("mark");
        children(node);
        html.tag("/mark");
    }

    private void htmlBlock(HtmlBlock node) {
        html.line();
        raw(node.getLiteral());
        html.line();
    }

    private void raw(String literal) {
        showing.raw = true;
        html.raw(RawHtml.safe(literal));
    }

    private void table(TableBlock node) {
        html.line();
        Map<String, String> attributes = new LinkedHashMap<>();
        String place = showing.place(node);
        if (place != null) {
            attributes.put("id", place);
        }
        attributes.put("class", "scroll");
        attributes.put("role", "group");
        attributes.put("aria-label", texts.say("site.table"));
        attributes.put("tabindex", "0");
        html.tag("div", attributes);
        html.tag("table");
        children(node);
        html.tag("/table");
        html.tag("/div");
        html.line();
    }

    private void callout(CalloutBlock node) {
        List<Integer> questions = showing.question(node);
        html.line();
        if (questions != null) {
            questions.forEach(question -> html.raw(Showing.mark(question)));
        } else if (showing.copying && showing.asked.containsKey(node)) {
            asked(node);
        } else {
            new CalloutHtml(html, texts, this::show).write(node);
        }
        html.line();
    }

    /** A question in a copy is answered where it stands, so that it is asked once. */
    private void asked(CalloutBlock node) {
        html.tag("p");
        Note note = showing.notes.get(showing.path);
        String page = note == null ? showing.page : note.address();
        html.tag("a", Map.of("href", SiteLinks.relative(showing.page, page + "#q-" + showing.asked.get(node))));
        show(node.getFirstChild());
        html.tag("/a");
        html.tag("/p");
    }

    /** A paragraph alone in it is shown as its words, as in a list. */
    private void definitionPart(DefinitionPart node) {
        Node only = node.getFirstChild();
        boolean words = only instanceof Paragraph && only.getNext() == null;
        element(node.isTerm() ? "dt" : "dd", words ? only : node);
    }

    private void element(String tag, Node node) {
        html.line();
        html.tag(tag);
        children(node);
        html.tag("/" + tag);
        html.line();
    }

    private void taskMark(TaskMark mark) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "tick");
        mark.meaning().ifPresent(meaning -> {
            attributes.put("role", "img");
            attributes.put("aria-label", texts.say("task." + meaning));
        });
        html.tag("span", attributes);
        html.text(mark.sign());
        html.tag("/span");
    }

    private void abbreviation(Abbreviation node) {
        html.tag("abbr", Map.of("title", node.meaning()));
        children(node);
        html.tag("/abbr");
    }

    /** Only where the note itself is shown: what is taken out of it may stand on the same page. */
    private void blockMark(BlockMark mark) {
        if (showing.whole && !showing.copying) {
            html.tag("span", Map.of("id", mark.id()));
            html.tag("/span");
        }
    }

    private void show(Node node) {
        context.render(node);
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
