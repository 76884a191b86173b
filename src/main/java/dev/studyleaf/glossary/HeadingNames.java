package dev.studyleaf.glossary;

import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names in headings and in the titles of notes: "Geo restriction", "CLI – Command Line Interface", "Recall vs precision". */
final class HeadingNames implements NamePattern {
    /** What parts the names of one heading. */
    private static final Pattern PARTS = Pattern.compile("(?iU)\\h+(?:[-–—]{1,3}|vs\\.?|versus|[/|])\\h+|:\\h+|：\\h*");

    /** What stands between things that are spoken of together: single words there are seldom names. */
    private static final Pattern SEVERAL = Pattern.compile("(?iU)\\h+(?:&|and|or|und|oder|y|et|e)\\h+|\\h*[/,;]\\h+");

    /** What stands before a name and is none of it. */
    private static final Pattern BEFORE = Pattern.compile("(?iU)^(?:[\\p{So}\\p{Sk}\\x{FE0F}\\x{200D}\\s]+"
            + "|(?:chapter|lecture|week|unit|part|module|topic|lesson|section|day|kapitel|tema|capítulo|chapitre|lezione)\\s+[\\dIVX]+[:.\\s–—-]+"
            + "|[一二三四五六七八九十]{1,3}[、.．]\\s*"
            + "|\\d{1,3}(?:\\.\\d{1,3})*[.):]?\\s+|[A-Z][.)]\\s+|[IVX]{1,4}\\.\\s+"
            + "|(?:what(?:'s|’s| is| are)|was (?:ist|sind)|¿?qué (?:es|son)|qu['’]est-ce qu(?:e |['’])|cos['’]è)\\s+"
            + "|(?:the|an?|die|der|das|eine?|el|la|los|las|les?|une?|una|il|lo|gli)\\s+(?=\\p{L}))+");

    /** What stands behind it: an aside in brackets, a sign. */
    private static final Pattern AFTER =
            Pattern.compile("(?U)\\s*(?:[?？:]|[\\p{So}\\x{FE0F}]|\\([^()]*\\d[^()]*\\))\\s*$");

    /** "Hochpunkt HP". */
    private static final Pattern SHORT_FORM = Pattern.compile("(?U)^(\\p{L}[\\p{L} -]+) (\\p{Lu}{2,5})$");

    private static final Pattern QUOTES = Pattern.compile("[\"“”„«»`*_]");
    private static final int MOST_WORDS = 5;

    @Override
    public String name() {
        return "named-heading";
    }

    @Override
    public String says() {
        return "a name in a heading or a title";
    }

    @Override
    public NameSign sign() {
        return NameSign.HEADING;
    }

    @Override
    public List<SeenName> find(Spots spots) {
        List<SeenName> found = new ArrayList<>();
        List<Section> sections = spots.note().sections();
        if (!sections.isEmpty()) {
            add(spots.note(), spots.note().title(), sections.get(0), found);
        }
        sections.stream().skip(1).forEach(section -> add(spots.note(), section.title(), section, found));
        return found;
    }

    private void add(ParsedNote note, String title, Section section, List<SeenName> into) {
        names(title).forEach(name -> into.add(new SeenName(this, name, note, section.index(), section.span())));
    }

    /** The names of a heading: all of it where it is one, else its parts. */
    static List<TermName> names(String title) {
        String bare = bare(title);
        if (TermWords.isGenericHeading(bare) || TermWords.isFacetHeading(bare)) {
            return List.of();
        }
        String[] parts = PARTS.split(bare);
        if (parts.length > 1) {
            return Arrays.stream(parts)
                    .flatMap(part -> name(bare(part)).stream())
                    .toList();
        }
        String[] several = SEVERAL.split(bare);
        return Arrays.stream(several)
                .flatMap(one -> name(several.length > 1 ? bare(one) : bare).stream())
                .filter(one -> several.length == 1 || !one.isOneWord() || one.hasInnerCapital())
                .toList();
    }

    private static String bare(String title) {
        String plain = QUOTES.matcher(title.strip()).replaceAll("");
        return AFTER.matcher(BEFORE.matcher(plain).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }

    private static Optional<TermName> name(String words) {
        Matcher pair = SHORT_FORM.matcher(words);
        String name = pair.matches() && Abbreviations.fits(pair.group(2), pair.group(1))
                ? pair.group(1) + " (" + pair.group(2) + ")"
                : words;
        return TermName.of(name)
                .filter(n -> SeenName.isName(n, MOST_WORDS)
                        && !TermWords.isGenericHeading(n.text())
                        && !TermWords.isFacetHeading(n.text()));
    }
}
