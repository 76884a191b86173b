package dev.studyleaf.source.yaml;

import dev.studyleaf.diagnostics.SourceSpan;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the marks of the YAML library, code points from the start of the YAML, into spans of the whole file. */
final class YamlPlaces {
    private final String yaml;
    private final int offset;
    private final boolean simple;
    private int knownPoints;
    private int knownUnits;

    YamlPlaces(String yaml, int offset) {
        this.yaml = yaml;
        this.offset = offset;
        this.simple = yaml.codePointCount(0, yaml.length()) == yaml.length();
    }

    SourceSpan of(Event first, Event last) {
        int start = index(first.getStartMark());
        return new SourceSpan(start, Math.max(0, index(last.getEndMark()) - start));
    }

    SourceSpan at(Mark mark) {
        return at(mark.getIndex());
    }

    SourceSpan at(int codePoints) {
        int start = units(codePoints);
        return new SourceSpan(offset + start, start < yaml.length() ? 1 : 0);
    }

    private int index(Optional<Mark> mark) {
        return offset + units(mark.orElseThrow().getIndex());
    }

    private int units(int points) {
        if (simple) {
            return Math.min(points, yaml.length());
        }
        knownUnits = yaml.offsetByCodePoints(knownUnits, points - knownPoints);
        knownPoints = points;
        return knownUnits;
    }
}
