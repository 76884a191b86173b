package dev.studyleaf.render.template;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.page.Page;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A template could not make a page. */
public final class TemplateProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    /** {@code file} is the template's file as the author named it, or empty for one that came with Studyleaf. */
    TemplateProblem(Page page, Place place, Optional<String> file, Exception cause) {
        super(place.message(), cause);
        this.diagnostic = new Diagnostic(
                Code.TEMPLATE_PROBLEM,
                file.orElse("built-in/" + place.template()),
                place.line(),
                place.column(),
                0,
                "",
                "cannot make `" + page.path() + "`: " + place.message(),
                file.isPresent() ? "" : "this template came with Studyleaf: look at those of yours that it uses");
    }

    /** The problem as authors see it, at its place in the template. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }

    /** Where in which template, and what FreeMarker says of it. */
    record Place(String template, int line, int column, String message) {
        /** Which class of ours a value is tells authors nothing, and its number differs from run to run. */
        private static final Pattern OUR_CLASSES = Pattern.compile(" ?\\(wrapper: [^)]*\\)");

        static Place of(ParseException e) {
            return new Place(
                    e.getTemplateName(),
                    from1(e.getLineNumber()),
                    from1(e.getColumnNumber()),
                    line(e.getEditorMessage()));
        }

        static Place of(Page page, TemplateException e) {
            String template = e.getTemplateSourceName();
            return new Place(
                    template == null ? page.template() : template,
                    from1(e.getLineNumber()),
                    from1(e.getColumnNumber()),
                    missingValue(e).orElseGet(() -> line(e.getMessageWithoutStackTop())));
        }

        /** FreeMarker's first sentence does not say what is missing. */
        private static Optional<String> missingValue(TemplateException e) {
            return e instanceof InvalidReferenceException
                    ? Optional.ofNullable(e.getBlamedExpressionString()).map(asked -> "`" + asked + "` has no value")
                    : Optional.empty();
        }

        static Place missing(Page page) {
            return new Place(page.template(), 1, 1, "there is no such template");
        }

        private static int from1(@Nullable Integer number) {
            return number == null ? 1 : Math.max(1, number);
        }

        /** FreeMarker's first sentence in our form: lower case, no full stop. */
        private static String line(@Nullable String message) {
            String text = message == null
                    ? "it fails"
                    : message.strip().lines().findFirst().orElse("it fails");
            String bare = OUR_CLASSES.matcher(text).replaceAll("").replaceFirst("[.:]$", "");
            return bare.isEmpty() ? "it fails" : Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
        }
    }
}
