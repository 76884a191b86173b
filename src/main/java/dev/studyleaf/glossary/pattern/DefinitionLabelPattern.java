package dev.studyleaf.glossary.pattern;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.Definitions;
import dev.studyleaf.glossary.words.LeadSplit;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.glossary.words.TermWords;
import dev.studyleaf.note.Callout;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code Definition: …} or a heading {@code Definition} under a heading, in several languages: the heading is the name. A
 * definition, a heading or a callout may also have its name beside the label: {@code **Definition 3 (core).** …}.
 */
final class DefinitionLabelPattern implements TermPattern {
    private static final Set<String> LABELS =
            Set.of("definition", "def", "def.", "definición", "définition", "definizione", "definição", "定义", "定義");

    private static final String LABEL =
            "(?:definition|def|definición|définition|definizione|definição|定义|定義)\\.?(?:\\h+\\d[\\d.]*)?";

    /** What stands beside the label at the head of a text. */
    private static final Pattern IN_BRACKETS =
            Pattern.compile("(?iU)" + LABEL + "\\h*\\(([^()\\n]{2,60}(?:\\([^()\\n]{1,20}\\))?)\\)\\h*[.:]*\\s*");

    /** The same where the label and the name are all of a marked lead, a heading or a title. */
    private static final Pattern BEHIND_MARK =
            Pattern.compile("(?iU)" + LABEL + "\\h*[-–—:]\\h*([^.:\\n]{2,60})[.:]*\\h*");

    /** What kind of definition it is, no name. */
    private static final Set<String> KINDS =
            Set.of("informal formal formally intuitive alternative general recursive simple equivalent".split("\\s+"));

    @Override
    public String name() {
        return "definition-label";
    }

    @Override
    public String says() {
        return "a text that is called a definition";
    }

    @Override
    public Prior prior() {
        return new Prior(-2, 0.5);
    }

    @Override
    public boolean mayBeLabels() {
        return false;
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        List<FoundTerm> found = new ArrayList<>();
        Map<SourceSpan, String> callouts = titles(spots.note());
        int last = 0;
        for (Spot spot : spots.all()) {
            named(spot, callouts).or(() -> found(spot)).ifPresent(found::add);
            int section = spot.block().section();
            if (section > last && spot.parent().isEmpty()) {
                last = section;
                underHeading(spot).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The titles of the callouts that define something, by their place. */
    private static Map<SourceSpan, String> titles(ParsedNote note) {
        Map<SourceSpan, String> titles = new HashMap<>();
        for (Callout callout : note.callouts()) {
            String title = callout.title().text().strip();
            boolean labelled = inHead(title).isPresent();
            if (labelled || LABELS.contains(callout.type())) {
                titles.put(callout.span(), title);
            }
        }
        return titles;
    }

    /** The name that stands beside the label in a heading or a title. */
    private static Optional<String> inHead(String head) {
        return Stream.of(IN_BRACKETS, BEHIND_MARK)
                .map(pattern -> pattern.matcher(head))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    /** The definition of a name that stands beside its label: in the text, or in the title of the callout that it opens. */
    private static Optional<FoundTerm> named(Spot spot, Map<SourceSpan, String> callouts) {
        String text = spot.text();
        Matcher brackets = IN_BRACKETS.matcher(text);
        if (brackets.lookingAt()) {
            return term(brackets.group(1), spot, brackets.end());
        }
        int lead = Math.min(spot.block().lead().length(), text.length());
        Optional<String> marked = inHead(text.substring(0, lead));
        if (marked.isPresent()) {
            return term(marked.get(), spot, lead);
        }
        String title = spot.parent()
                .filter(parent ->
                        parent.children().get(0).span().equals(spot.block().span()))
                .map(parent -> callouts.getOrDefault(parent.span(), ""))
                .orElse("");
        return LABELS.contains(TermWords.fold(title))
                ? Optional.empty()
                : term(inHead(title).orElse(title), spot, 0);
    }

    private static Optional<FoundTerm> term(String name, Spot spot, int from) {
        Fragment definition = Definitions.of(spot.block().text().from(from), spot.below());
        return TermName.of(name)
                .filter(n -> !n.isList() && !KINDS.contains(TermWords.fold(n.text())))
                .filter(n -> !Definitions.isPoor(definition.text()))
                .map(n -> new FoundTerm(n.text(), n.aliases(), definition, spot, Trust.SURE));
    }

    /** A section that is called so defines what the section around it is called. */
    private static Optional<FoundTerm> underHeading(Spot first) {
        Optional<String> named = inHead(first.heading());
        if (named.isPresent()) {
            return term(named.get(), first, 0);
        }
        if (!LABELS.contains(TermWords.fold(first.heading()))) {
            return Optional.empty();
        }
        Fragment definition = Definitions.shortened(first.block().text());
        return TermName.of(around(first))
                .filter(name -> !name.isList() && !Definitions.isPoor(definition.text()))
                .map(name -> new FoundTerm(name.text(), name.aliases(), definition, first, Trust.SURE));
    }

    private static String around(Spot spot) {
        List<Section> sections = spot.note().sections();
        int section = spot.block().section();
        int level = sections.get(section).level();
        while (section > 0 && sections.get(section).level() >= level) {
            section--;
        }
        return section == 0 ? spot.note().title() : sections.get(section).title();
    }

    private static Optional<FoundTerm> found(Spot spot) {
        Optional<LeadSplit> split = LeadSplit.afterLead(
                        spot.text(), spot.block().lead().length())
                .or(() -> LeadSplit.plain(spot.text()))
                .filter(s -> LABELS.contains(TermWords.fold(s.name())));
        String title = spot.parentText().isEmpty() ? spot.heading() : spot.parentText();
        Optional<TermName> name = split.isEmpty() || title.endsWith(":") || TermWords.isGenericHeading(title)
                ? Optional.empty()
                : TermName.of(title);
        if (split.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        Fragment definition =
                Definitions.of(spot.block().text().from(split.get().from()), spot.below());
        return Definitions.isPoor(definition.text())
                ? Optional.empty()
                : Optional.of(new FoundTerm(name.get().text(), name.get().aliases(), definition, spot, Trust.SURE));
    }
}
