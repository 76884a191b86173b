package dev.studyleaf.render.template;

import dev.studyleaf.page.Page;
import dev.studyleaf.render.Markup;
import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Makes pages by their templates. Safe for threads. */
public final class PageRenderer {
    private final Templates templates;
    private final Markup markup;
    private final SharedParts shared = new SharedParts();
    /** As many as threads have made a page at the same time. */
    private final Queue<PageText> idle = new ConcurrentLinkedQueue<>();

    public PageRenderer(Templates templates, Markup markup) {
        this.templates = templates;
        this.markup = markup;
    }

    /** The text of a page; {@link TemplateProblem} where its template cannot make it. */
    public String render(Page page) {
        return rendered(page).text();
    }

    /** The same with what it needs and what it was made of. */
    public Rendered rendered(Page page) {
        PageText used = idle.poll();
        PageText out = used == null ? new PageText() : used;
        MarkupFunctions functions = new MarkupFunctions(markup, page.path(), shared);
        try {
            Environment environment = templates.get(page.template()).createProcessingEnvironment(page.model(), out);
            functions.addTo(environment);
            environment.process();
        } catch (ParseException e) {
            throw problem(page, TemplateProblem.Place.of(e), e);
        } catch (TemplateException e) {
            throw problem(page, TemplateProblem.Place.of(page, e), e);
        } catch (TemplateNotFoundException | MalformedTemplateNameException e) {
            throw problem(page, TemplateProblem.Place.missing(page), e);
        } catch (IOException e) {
            if (e.getCause() instanceof ParseException first) { // what FreeMarker says from the second page on
                throw problem(page, TemplateProblem.Place.of(first), e);
            }
            throw new UncheckedIOException(e);
        }
        Rendered rendered = new Rendered(out.bytes(), functions.extras(), functions.notes());
        out.clear();
        idle.add(out);
        return rendered;
    }

    /** Lets go of what pages share, after the last one; another page would make it anew. */
    public void forget() {
        idle.clear();
        shared.clear();
    }

    private TemplateProblem problem(Page page, TemplateProblem.Place place, Exception cause) {
        return new TemplateProblem(page, place, templates.file(place.template()), cause);
    }
}
