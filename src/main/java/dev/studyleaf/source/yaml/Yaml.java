package dev.studyleaf.source.yaml;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the small part of YAML that settings need: maps, lists and text. No aliases, no tags, no key twice, at most
 * {@value #DEEPEST} levels; whatever breaks that is a diagnostic with its place, and then nothing is read.
 */
public final class Yaml {
    /** What escapes such as {@code "\\e"} bring in and no page may have. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]");

    /** How deep lists and maps can stand in each other. */
    public static final int DEEPEST = 20;

    private final YamlPlaces places;
    private final Iterator<Event> events;

    private Yaml(YamlPlaces places, Iterator<Event> events) {
        this.places = places;
        this.events = events;
    }

    /**
     * Reads the YAML in a part of a file.
     *
     * @param part where the YAML stands in the text; places in diagnostics and nodes are of the whole file
     * @param code the code of what goes wrong
     * @return nothing if there was a mistake; a blank scalar if there is no value
     */
    public static Optional<YamlNode> read(SourceText text, SourceSpan part, Code code, Diagnostics diagnostics) {
        String yaml = text.text().substring(part.offset(), part.end());
        YamlPlaces places = new YamlPlaces(yaml, part.offset());
        try {
            Iterable<Event> events = new Parse(LoadSettings.builder()
                            .setCodePointLimit(Integer.MAX_VALUE)
                            .build())
                    .parseString(yaml);
            return Optional.of(new Yaml(places, events.iterator()).document());
        } catch (Mistake mistake) {
            diagnostics.add(text, mistake.span, code, mistake.what, mistake.help);
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = YamlAdvice.isUnclosed(e.getProblem())
                    ? e.getContextMark().or(e::getProblemMark)
                    : e.getProblemMark().or(e::getContextMark);
            SourceSpan span = mark.map(places::at).orElse(new SourceSpan(part.offset(), 0));
            YamlAdvice advice = YamlAdvice.on(e.getProblem(), text, span);
            diagnostics.add(text, span, code, advice.message(), advice.help());
        } catch (ReaderException e) {
            String message = "the character U+%04X cannot stand in YAML".formatted(e.getCodePoint());
            diagnostics.add(text, places.at(e.getPosition()), code, message, "remove it");
        } catch (YamlEngineException e) {
            diagnostics.add(text, new SourceSpan(part.offset(), 0), code, "not valid YAML: " + e.getMessage(), "");
        }
        return Optional.empty();
    }

    private YamlNode document() {
        events.next();
        Event start = events.next();
        if (start.getEventId() == Event.ID.StreamEnd) {
            return new YamlNode.Scalar("", true, places.of(start, start));
        }
        YamlNode node = node(events.next(), 0);
        events.next();
        Event end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw new Mistake(places.of(end, end), "a second document", "leave out the line before it");
        }
        return node;
    }

    private YamlNode node(Event event, int depth) {
        refuseReferences(event);
        if (event instanceof ScalarEvent scalar) {
            String text = CONTROL.matcher(scalar.getValue()).replaceAll("\uFFFD");
            return new YamlNode.Scalar(text, scalar.isPlain(), places.of(event, event));
        }
        if (depth == DEEPEST) {
            String message = "more than " + DEEPEST + " lists or maps in each other";
            throw new Mistake(places.of(event, event), message, "put text that starts with `[` or `{` in quotes");
        }
        return event.getEventId() == Event.ID.SequenceStart ? items(event, depth) : entries(event, depth);
    }

    private YamlNode items(Event start, int depth) {
        List<YamlNode> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(node(event, depth + 1));
            event = events.next();
        }
        return new YamlNode.Items(items, places.of(start, event));
    }

    private YamlNode entries(Event start, int depth) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            if (!(node(event, depth + 1) instanceof YamlNode.Scalar key)) {
                throw new Mistake(places.of(event, event), "a list or map as a key", "put the key in quotes");
            }
            if (!keys.add(key.text())) {
                String message = "the key `" + key.text() + "` is here a second time";
                throw new Mistake(key.span(), message, "keep one of the two");
            }
            entries.add(new YamlNode.Entry(key, node(events.next(), depth + 1)));
            event = events.next();
        }
        return new YamlNode.Entries(entries, places.of(start, event));
    }

    private void refuseReferences(Event event) {
        String sign = "";
        if (event instanceof AliasEvent) {
            sign = "*";
        } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            sign = "&";
        } else if (event instanceof ScalarEvent scalar && scalar.getTag().isPresent()) {
            sign = "!";
        } else if (event instanceof CollectionStartEvent start && start.getTag().isPresent()) {
            sign = "!";
        }
        if (!sign.isEmpty()) {
            String message = "text that starts with `" + sign + "` has a meaning of its own in YAML";
            throw new Mistake(places.of(event, event), message, "put it in quotes");
        }
    }

    /** Leaves the recursion; never leaves this class. */
    private static final class Mistake extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient SourceSpan span;
        private final String what;
        private final String help;

        Mistake(SourceSpan span, String what, String help) {
            super(what, null, false, false);
            this.span = span;
            this.what = what;
            this.help = help;
        }
    }
}
