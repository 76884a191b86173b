package dev.studyleaf.assemble;

import dev.studyleaf.glossary.link.NameMatcher;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.kept.Once;
import dev.studyleaf.kept.Seal;
import dev.studyleaf.note.OfNote;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Section;
import dev.studyleaf.note.TextRun;
import dev.studyleaf.parallel.Parallel;
import dev.studyleaf.study.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Which notes name the title or another name of a note without a link to it: each note once. A name that two notes have
 * points at neither, and one that a good part of the notes use is a word and no name.
 */
final class Mentions {
    private static final int FEW = 20;
    private static final int PART = 10;

    /** A note that names another, and where it does so first: in which sentence of which section, and where in that. */
    private record Named(String path, ParsedNote by, int section, String sentence, int start, int end) {}

    /** A name and the note that it points at. */
    private record Owned(String name, String path) {}

    /** A note and the names that are looked for in it. */
    private record Looked(ParsedNote note, Seal names) implements OfNote {}

    /** What was found in a note. */
    private record AllNamed(List<Named> all) {}

    private static final String WORK = "mentions";

    /** What is kept under the name of the work. */
    static Map<String, Class<?>> works() {
        return Map.of(WORK, AllNamed.class);
    }

    private final Supplier<NameMatcher<String>> names;
    private final Seal seal;
    private final Kept kept;
    private final Map<String, String> addresses;
    private final Map<String, Map<String, String>> resolved;

    private Mentions(
            List<ParsedNote> notes,
            Map<String, String> addresses,
            Map<String, Map<String, String>> resolved,
            Kept kept) {
        this.kept = kept;
        this.addresses = addresses;
        this.resolved = resolved;
        Map<String, ParsedNote> owners = new LinkedHashMap<>();
        Set<String> shared = new HashSet<>();
        for (ParsedNote note : notes) {
            Stream.concat(Stream.of(note.title()), note.file().frontMatter().aliases().stream())
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .distinct()
                    .filter(name -> owners.putIfAbsent(name, note) != null)
                    .forEach(shared::add);
        }
        List<Owned> owned = new ArrayList<>();
        for (ParsedNote note : notes) {
            Stream.concat(Stream.of(note.title()), note.file().frontMatter().aliases().stream())
                    .filter(name -> !shared.contains(name.strip().toLowerCase(Locale.ROOT)))
                    .forEach(name -> owned.add(new Owned(name, note.path())));
        }
        // the same object for the same names: what was found in a note with it is found again
        this.names = new Once<>(() -> kept.of("names of notes", "", owned, Mentions::matcher));
        this.seal = kept.seal(names, owned);
    }

    private static NameMatcher<String> matcher(List<Owned> names) {
        NameMatcher<String> matcher = new NameMatcher<>();
        names.forEach(one -> matcher.add(one.name(), one.path()));
        return matcher;
    }

    /** By the path of the note that is named. */
    static Map<String, List<Mention>> of(
            List<ParsedNote> notes,
            Map<String, String> addresses,
            Map<String, Map<String, String>> resolved,
            Kept kept) {
        Mentions mentions = new Mentions(notes, addresses, resolved, kept);
        List<List<Named>> found = Parallel.map(notes, mentions::in);
        Map<String, List<Mention>> all = new HashMap<>();
        found.forEach(named -> named.forEach(
                one -> all.computeIfAbsent(one.path(), p -> new ArrayList<>()).add(mentions.mention(one))));
        int most = Math.max(FEW, notes.size() / PART);
        all.values().removeIf(list -> list.size() > most);
        return all;
    }

    /** The notes that a note names and does not link to, each where it is named first. */
    private List<Named> in(ParsedNote note) {
        List<Named> named = kept.of(WORK, note.path(), new Looked(note, seal), looked -> named(looked.note()))
                .all();
        if (named.isEmpty()) {
            return named;
        }
        Set<String> linked = new HashSet<>();
        resolved.getOrDefault(note.path(), Map.of()).values().forEach(address -> linked.add(page(address)));
        return named.stream()
                .filter(one -> !linked.contains(addresses.get(one.path())))
                .toList();
    }

    private AllNamed named(ParsedNote note) {
        Map<String, Named> named = new LinkedHashMap<>();
        for (TextRun run : note.runs()) {
            for (NameMatcher.Match<String> match : names.get().find(run.text())) {
                String path = match.value();
                named.computeIfAbsent(path, other -> named(other, note, run, match));
            }
        }
        named.remove(note.path());
        return new AllNamed(List.copyOf(named.values()));
    }

    private static Named named(String path, ParsedNote by, TextRun run, NameMatcher.Match<String> match) {
        String sentence = run.sentence();
        String name = run.text().substring(match.start(), match.end());
        int from = Math.max(0, sentence.indexOf(run.text()));
        int start = Math.max(0, sentence.indexOf(name, from));
        return new Named(path, by, run.section(), sentence, start, Math.min(sentence.length(), start + name.length()));
    }

    private Mention mention(Named named) {
        Section section = named.by().sections().get(named.section());
        String anchor = section.id().isEmpty() ? "" : "#" + section.id();
        return new Mention(
                named.by().title(),
                addresses.getOrDefault(named.by().path(), "") + anchor,
                section.title(),
                named.sentence(),
                named.start(),
                named.end());
    }

    private static String page(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }
}
