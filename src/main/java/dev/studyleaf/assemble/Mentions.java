package dev.studyleaf.assemble;

import dev.studyleaf.glossary.NameMatcher;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Section;
import dev.studyleaf.note.TextRun;
import dev.studyleaf.study.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which notes name the title or another name of a note without a link to it: each note once. A name that two notes have
 * points at neither, and one that a good part of the notes use is a word and no name.
 */
final class Mentions {
    private static final int FEW = 20;
    private static final int PART = 10;

    /** A note that names another, and where it does so first. */
    private record Named(ParsedNote by, TextRun run, int start, int end) {}

    private final NameMatcher<ParsedNote> names = new NameMatcher<>();
    private final Map<String, String> addresses;
    private final Map<String, Map<String, String>> resolved;

    private Mentions(List<ParsedNote> notes, Map<String, String> addresses, Map<String, Map<String, String>> resolved) {
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
        for (ParsedNote note : notes) {
            Stream.concat(Stream.of(note.title()), note.file().frontMatter().aliases().stream())
                    .filter(name -> !shared.contains(name.strip().toLowerCase(Locale.ROOT)))
                    .forEach(name -> names.add(name, note));
        }
    }

    /** By the path of the note that is named. */
    static Map<String, List<Mention>> of(
            List<ParsedNote> notes, Map<String, String> addresses, Map<String, Map<String, String>> resolved) {
        Mentions mentions = new Mentions(notes, addresses, resolved);
        List<Map<String, Named>> found =
                notes.parallelStream().map(mentions::in).toList();
        Map<String, List<Mention>> all = new HashMap<>();
        found.forEach(named -> named.forEach(
                (path, one) -> all.computeIfAbsent(path, p -> new ArrayList<>()).add(mentions.mention(one))));
        int most = Math.max(FEW, notes.size() / PART);
        all.values().removeIf(list -> list.size() > most);
        return all;
    }

    /** What a note names first, by the path of the named note. */
    private Map<String, Named> in(ParsedNote note) {
        Map<String, Named> named = new LinkedHashMap<>();
        for (TextRun run : note.runs()) {
            for (NameMatcher.Match<ParsedNote> match : names.find(run.text())) {
                named.putIfAbsent(match.value().path(), new Named(note, run, match.start(), match.end()));
            }
        }
        Set<String> linked = new HashSet<>();
        resolved.getOrDefault(note.path(), Map.of()).values().forEach(address -> linked.add(page(address)));
        named.keySet().removeIf(path -> path.equals(note.path()) || linked.contains(addresses.get(path)));
        return named;
    }

    private Mention mention(Named named) {
        Section section = named.by().sections().get(named.run().section());
        String anchor = section.id().isEmpty() ? "" : "#" + section.id();
        String sentence = named.run().sentence();
        String name = named.run().text().substring(named.start(), named.end());
        int run = Math.max(0, sentence.indexOf(named.run().text()));
        int start = Math.max(0, sentence.indexOf(name, run));
        return new Mention(
                named.by().title(),
                addresses.getOrDefault(named.by().path(), "") + anchor,
                section.title(),
                sentence,
                start,
                Math.min(sentence.length(), start + name.length()));
    }

    private static String page(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }
}
