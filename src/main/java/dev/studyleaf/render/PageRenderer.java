package dev.studyleaf.render;

import dev.studyleaf.page.Page;
import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Turns a page into its text, with LF line ends. Safe for threads. */
public final class PageRenderer {
    private final Templates templates;
    private final Markup markup;
    private final Set<Extra> extras = ConcurrentHashMap.newKeySet();

    public PageRenderer(Templates templates, Markup markup) {
        this.templates = templates;
        this.markup = markup;
    }

    /** The text of a page; {@link TemplateProblem} where its template cannot make it. */
    public String render(Page page) {
        StringWriter out = new StringWriter();
        try {
            Environment environment = templates.get(page.template()).createProcessingEnvironment(page.model(), out);
            MarkupFunctions functions = new MarkupFunctions(markup, page.path());
            functions.addTo(environment);
            environment.process();
            extras.addAll(functions.extras());
        } catch (ParseException e) {
            throw problem(page, TemplateProblem.Place.of(e), e);
        } catch (TemplateException e) {
            throw problem(page, TemplateProblem.Place.of(page, e), e);
        } catch (TemplateNotFoundException | MalformedTemplateNameException e) {
            throw problem(page, TemplateProblem.Place.missing(page), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().replace("\r\n", "\n");
    }

    /** What the pages made so far need beside what all pages do. */
    public Set<Extra> extras() {
        return Set.copyOf(extras);
    }

    private TemplateProblem problem(Page page, TemplateProblem.Place place, Exception cause) {
        return new TemplateProblem(page, place, templates.file(place.template()), cause);
    }
}
