package dev.studyleaf.render.template;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.quiz.ClassifyQuestion;
import dev.studyleaf.quiz.ClozeQuestion;
import dev.studyleaf.quiz.MatchingQuestion;
import dev.studyleaf.quiz.OrderingQuestion;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.render.BodyPart;
import dev.studyleaf.render.Markup;
import dev.studyleaf.render.Shuffled;
import dev.studyleaf.study.Note;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The functions of templates: {@code html(fragment)}, {@code inLink(fragment)}, {@code body(note)},
 * {@code clozeHtml(question)} and {@code clozeAnswer(question)}, {@code shuffled(ordering)}, {@code choicesFor(matching)}
 * and {@code toSort(classify)}, {@code wayOf(text)}, each for the page that is being made; {@code extraStyles()} and {@code extraScripts()}
 * once its content is; {@code webLinks(html)} for what is printed; {@code iconsIn(html)} for the icons shown in it; and
 * the {@link SharedDirectives}.
 */
final class MarkupFunctions {
    private static final String ICON = "href=\"#i-";

    private final Markup markup;
    private final String page;
    private final Direction direction = new Direction();
    private final Set<Extra> extras = EnumSet.noneOf(Extra.class);
    private final Set<String> notes = new HashSet<>();
    private final SharedDirectives shared;

    MarkupFunctions(Markup markup, String page, SharedParts parts) {
        this.markup = markup;
        this.page = page;
        this.shared = new SharedDirectives(parts, page);
    }

    void addTo(Environment environment) {
        add(environment, "html", Fragment.class, it -> markup(markup.fragment(of(it), page)));
        add(environment, "inLink", Fragment.class, it -> markup(markup.inLink(of(it), page)));
        add(environment, "body", Note.class, this::body);
        add(environment, "clozeHtml", ClozeQuestion.class, it -> markup(markup.clozePrompt(of(it), page)));
        add(environment, "clozeAnswer", ClozeQuestion.class, it -> markup(markup.clozeAnswer(of(it), page)));
        environment.setGlobalVariable("extraStyles", (TemplateMethodModelEx) none -> names(Extra::style));
        environment.setGlobalVariable("extraScripts", (TemplateMethodModelEx) none -> names(Extra::script));
        add(environment, "webLinks", String.class, WebLinks::in);
        add(environment, "iconsIn", String.class, MarkupFunctions::iconsIn);
        environment.setGlobalVariable("wayOf", (TemplateMethodModelEx) this::wayOf);
        add(environment, "shuffled", OrderingQuestion.class, Shuffled::items);
        add(environment, "toSort", ClassifyQuestion.class, Shuffled::toSort);
        add(environment, "choicesFor", MatchingQuestion.class, Shuffled::sides);
        environment.setGlobalVariable("same", (TemplateDirectiveModel) shared::same);
        environment.setGlobalVariable("entries", (TemplateDirectiveModel) shared::entries);
    }

    /** What the page needs beside what all pages do, as far as it is made. */
    Set<Extra> extras() {
        return extras;
    }

    /** The paths of the notes that something was shown of. */
    Set<String> notes() {
        return notes;
    }

    private Fragment of(Fragment fragment) {
        notes.add(fragment.path());
        return fragment;
    }

    private ClozeQuestion of(ClozeQuestion question) {
        of(question.core().prompt());
        return question;
    }

    private Object body(Note note) {
        notes.add(note.parsed().path());
        List<BodyPart> parts = markup.body(note, page);
        parts.forEach(part -> extras.addAll(Extra.in(part.html())));
        return parts;
    }

    /** {@code wayOf(text)} or {@code wayOf(question, piece)}. */
    private Object wayOf(List<?> arguments) throws TemplateModelException {
        Object text = arguments.isEmpty() ? null : unwrapped(arguments.get(0));
        Object piece = arguments.size() == 2 ? unwrapped(arguments.get(1)) : null;
        if (text != null && arguments.size() == 1) {
            return direction.of(text);
        }
        if (text instanceof Question question && piece != null) {
            return direction.within(question, piece);
        }
        throw new TemplateModelException("wayOf(…) takes a text, or a question and a piece of it");
    }

    private Object markup(String html) {
        extras.addAll(Extra.in(html));
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The names of the icons that a piece of HTML shows. */
    private static List<String> iconsIn(String html) {
        Set<String> names = new TreeSet<>();
        for (int at = html.indexOf(ICON); at >= 0; at = html.indexOf(ICON, at + 1)) {
            int start = at + ICON.length();
            names.add(html.substring(start, html.indexOf('"', start)));
        }
        return List.copyOf(names);
    }

    private List<String> names(Function<Extra, Optional<String>> asked) {
        return extras.stream().flatMap(extra -> asked.apply(extra).stream()).toList();
    }

    private <T> void add(Environment environment, String name, Class<T> type, Function<T, Object> function) {
        TemplateMethodModelEx method = arguments -> {
            shared.refuse(name);
            return function.apply(argument(name, type, arguments));
        };
        environment.setGlobalVariable(name, method);
    }

    private static <T> T argument(String name, Class<T> type, List<?> arguments) throws TemplateModelException {
        Object value = arguments.size() == 1 ? unwrapped(arguments.get(0)) : null;
        if (!type.isInstance(value)) {
            throw new TemplateModelException(name + "(…) takes one " + type.getSimpleName());
        }
        return type.cast(value);
    }

    private static @Nullable Object unwrapped(Object argument) throws TemplateModelException {
        return DeepUnwrap.unwrap((TemplateModel) argument);
    }
}
