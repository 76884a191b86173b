package dev.studyleaf.render.html;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.quiz.ClozeQuestion;
import dev.studyleaf.render.note.NoteMarkup;
import dev.studyleaf.study.Study;
import dev.studyleaf.tex.Formulas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.TextNode;

/**
 * Fragments as XHTML for other programs: simple elements without classes, no link that leads only inside the site, no
 * picture that is only there. Safe for threads.
 */
public final class PortableHtml {
    private static final Set<String> ELEMENTS = Set.of(
            ("a abbr b blockquote br cite code dd div dl dt em h1 h2 h3 h4 h5 h6 hr i img kbd li ol p pre q samp small"
                            + " strong sub sup table tbody td th thead tr ul var")
                    .split(" "));
    private static final Set<String> ATTRIBUTES = Set.of("href", "src", "alt", "colspan", "rowspan");
    private static final Pattern ABROAD = Pattern.compile("(?i)^(?:https?:|mailto:).*");
    private static final Pattern GAP = Pattern.compile("\ue000(\\d+)\ue001");
    /** What XML 1.0 cannot hold; the marks of gaps are ours. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\ud7ff\\ue002-\\ufffd\\x{10000}-\\x{10ffff}]");

    /**
     * A fragment for another program.
     *
     * @param html well-formed XHTML, inline where the fragment is one paragraph
     * @param text its words
     * @param pictures the alternative texts of pictures that had to be left out
     */
    public record Portable(String html, String text, List<String> pictures) {
        public Portable {
            pictures = List.copyOf(pictures);
        }
    }

    private final NoteMarkup markup;
    private final NoteMarkup plain;
    private final Optional<String> baseUrl;

    /**
     * Links and pictures inside the site become whole addresses where the study says where it is hosted. Formulas that
     * are among {@code formulas} are MathML; others are TeX between {@code \(} and {@code \)}, as MathJax reads them.
     */
    public PortableHtml(Study study, Formulas formulas) {
        this.markup = new NoteMarkup(study, false, formulas);
        this.plain = formulas == Formulas.NONE ? markup : new NoteMarkup(study);
        this.baseUrl = study.info().baseUrl();
    }

    public Portable of(Fragment fragment) {
        return portable(with -> with.fragment(fragment, ""), gap -> "");
    }

    /** The prompt of a cloze question; {@code gap} gives the XHTML in place of each gap, counted from 0. */
    public Portable of(ClozeQuestion question, IntFunction<String> gap) {
        return portable(with -> with.clozePrompt(question, ""), gap);
    }

    /** MathML says little as words, so there its TeX is in the text. */
    private Portable portable(Function<NoteMarkup, String> made, IntFunction<String> gap) {
        String html = made.apply(markup);
        Portable portable = portable(html, gap);
        return html.contains("<math")
                ? new Portable(portable.html(), portable(made.apply(plain), gap).text(), portable.pictures())
                : portable;
    }

    private Portable portable(String html, IntFunction<String> gap) {
        Document document = Jsoup.parseBodyFragment(NO_XML.matcher(html).replaceAll(""));
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(EscapeMode.xhtml)
                .prettyPrint(false);
        Element body = document.body();
        body.select("input.gap")
                .forEach(input -> input.replaceWith(new TextNode("\ue000" + input.attr("data-gap") + "\ue001")));
        List<String> pictures = new ArrayList<>();
        body.select("svg[aria-hidden]").remove();
        body.select("img, svg").forEach(picture -> picture(picture, pictures));
        body.select("a").forEach(this::link);
        body.select("code.tex").forEach(PortableHtml::formula);
        body.getAllElements().stream().skip(1).forEach(PortableHtml::simple);
        boolean paragraph = body.childrenSize() == 1
                && body.child(0).normalName().equals("p")
                && body.ownText().isBlank();
        String whole = (paragraph ? body.child(0) : body).html().strip();
        return new Portable(filled(whole, gap), filled(body.text(), gap), pictures);
    }

    private static String filled(String text, IntFunction<String> gap) {
        return GAP.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(gap.apply(Integer.parseInt(found.group(1)))));
    }

    private void picture(Element picture, List<String> lost) {
        Optional<String> address = abroad(picture.attr("src"));
        if (picture.normalName().equals("img") && address.isPresent()) {
            picture.attr("src", address.get());
        } else {
            String words = picture.attr("alt").isEmpty() ? "picture" : picture.attr("alt");
            lost.add(words);
            picture.replaceWith(new TextNode("[" + words + "]"));
        }
    }

    private void link(Element link) {
        Optional<String> address = abroad(link.attr("href"));
        address.ifPresentOrElse(whole -> link.attr("href", whole), link::unwrap);
    }

    private static void formula(Element code) {
        boolean display = code.hasAttr("data-display");
        String tex = (display ? "\\[" : "\\(") + code.wholeText().strip() + (display ? "\\]" : "\\)");
        Element parent = code.parent();
        if (parent != null && parent.normalName().equals("pre")) {
            parent.replaceWith(new Element("p").appendText(tex));
        } else {
            code.replaceWith(new TextNode(tex));
        }
    }

    private Optional<String> abroad(String address) {
        return address.isEmpty() || ABROAD.matcher(address).matches()
                ? Optional.of(address).filter(whole -> !whole.isEmpty())
                : baseUrl.map(base -> base + address);
    }

    /** Formulas stay as they are; everything else loses what only our style sheets know. */
    private static void simple(Element element) {
        if (element.closest("math") != null) {
            if (element.normalName().equals("math")) {
                element.attr("xmlns", "http://www.w3.org/1998/Math/MathML");
            }
        } else if (ELEMENTS.contains(element.normalName())) {
            List<String> gone = element.attributes().asList().stream()
                    .map(Attribute::getKey)
                    .filter(name -> !ATTRIBUTES.contains(name))
                    .toList();
            gone.forEach(element::removeAttr);
        } else {
            element.unwrap();
        }
    }
}
