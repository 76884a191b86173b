package dev.studyleaf.made.structure;

import dev.studyleaf.lexicon.Lexicon;
import dev.studyleaf.made.form.Form;
import dev.studyleaf.made.form.Material;
import dev.studyleaf.made.layout.LabelledLists;
import dev.studyleaf.made.layout.LabelledLists.Group;
import dev.studyleaf.made.layout.LabelledLists.Shape;
import dev.studyleaf.made.layout.Points;
import dev.studyleaf.made.prompt.Prompts;
import dev.studyleaf.made.prompt.Wording;
import dev.studyleaf.made.weigh.Made;
import dev.studyleaf.made.weigh.Sign;
import dev.studyleaf.made.words.Definitions;
import dev.studyleaf.made.words.LabelCounts;
import dev.studyleaf.made.words.ListLabels;
import dev.studyleaf.made.words.SideLabels;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.OneLine;
import dev.studyleaf.note.Section;
import dev.studyleaf.quiz.OpenQuestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A list whose label says what kind of things it lists, "Functions of the liver": said from memory, then ticked. */
public final class Listed implements Form {
    private static final int FEWEST = 2;
    private static final int MOST = 8;
    private static final int MOST_WORDS = 4;
    private static final int MOST_OF_A_NAME = 8;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** What a sentence ends with that goes on below. */
    private static final Set<String> LEADS = Lexicon.words("heading.open-end");

    /** What follows a name. */
    private static final Pattern BEHIND = Pattern.compile(
            "[:：(,;]|\\.\\s|\\s[-–—]+\\s|→|=|(?iU)\\s(?:that|which|who|whose|where|when|que|qui|che|cui|dont)\\s");

    /** What stands for the rest of a list: "Other measures". */
    private static final Pattern REST = Pattern.compile("(?iU)^(?:" + Lexicon.either("made.rest") + ")\\s+\\p{L}");

    /** A letter or three and what they are equal to; between words the sign says what one means. */
    private static final Pattern EQUATION = Pattern.compile("(?U)^\\p{L}{1,3}\\s*=\\s*[^=\\s]");

    /** More than one sentence. */
    private static final Pattern SENTENCES = Pattern.compile("(?U)\\p{L}{3}\\.\\s+\\p{Lu}\\p{L}*\\s");

    /** What says that more could be named. */
    private static final Pattern MORE = Pattern.compile(
            "(?iU)(?<![\\p{L}(])(?:etc|ecc|usw|u\\.\\s?s\\.\\s?w|and so on|and more|and many (?:more|others)|and others|among others|und so weiter|und (?:viele )?(?:mehr|andere)|"
                    + "entre (?:otros|otras|outros|outras|autres)|et autres|y (?:otros|otras|más)|e (?:altri|altre|outros|outras)|enz|enzovoort)\\.?$|(?:\\.\\.\\.|…)$|等等?[。.]?$");

    /**
     * A list that may be asked for.
     *
     * @param under what it stands under
     * @param above what it is about: that, or the nearest heading that says so; may be empty
     */
    private record Found(String under, String above, Group list) {
        static Found of(String under, Group list, Material material) {
            return new Found(under, whatOf(under, list, material), list);
        }

        String label() {
            return ListLabels.bare(list.label());
        }

        /** What it asks for: of two lists with the same, nobody could tell which is meant. */
        String key() {
            return Definitions.folded(above + "\n" + label());
        }

        /** Whether what it stands under is its heading, and not a line or an item that only leads on to it. */
        boolean isUnderHeading(Material material) {
            return under.equals(Prompts.heading(
                    material.note().sections().get(list.section()).title()));
        }
    }

    @Override
    public String name() {
        return "listed";
    }

    @Override
    public boolean needsNoteOnly() {
        return true;
    }

    @Override
    public List<Made> make(Material material) {
        List<Made> all = new ArrayList<>();
        for (Map<String, Found> lists : found(material).values()) {
            Found found = lists.values().iterator().next();
            if (lists.size() == 1
                    && found.list().items().size() >= FEWEST
                    && isAsked(found.list())
                    && !material.place(found.list().block()).contains(Sign.COURSE)
                    && !hangsOnSentence(found, material)) {
                ask(found, material).ifPresent(all::add);
            }
        }
        return all;
    }

    /** The lists that have the same label under the same heading, each by its items. */
    private static Map<String, Map<String, Found>> found(Material material) {
        Map<String, Map<String, Found>> all = new LinkedHashMap<>();
        for (LabelledLists lists : material.layout().lists()) {
            for (Group list : lists.lists()) {
                if (!list.items().isEmpty()) {
                    Found found = Found.of(lists.under(), list, material);
                    String items = list.items().stream().map(Fragment::text).collect(Collectors.joining("\n"));
                    all.computeIfAbsent(found.key(), key -> new LinkedHashMap<>())
                            .putIfAbsent(items, found);
                }
            }
        }
        return all;
    }

    private static boolean isAsked(Group list) {
        return list.items().size() <= MOST
                && ListLabels.isSubject(ListLabels.bare(list.label()))
                && ListLabels.saysKind(ListLabels.bare(list.label()))
                && LabelCounts.counted(list.label()).orElse(list.items().size())
                        == list.items().size()
                && ListedPoints.arePoints(list.items())
                && list.items().stream().allMatch(item -> ListLabels.canBeOneOf(list.label(), OneLine.of(item.text())))
                && !isSaidOfName(list)
                && !isOutline(list)
                && !isToldOf(list)
                && !isOfKinds(list)
                && !isOpenEnded(list)
                && !isMixed(list)
                && !SENTENCES.matcher(list.label()).find()
                && (list.shape() != Shape.IN_LINE || list.items().stream().allMatch(item -> isName(item.text())))
                && !Points.leadOn(list.points())
                && !ListedPoints.areContents(list.items()); // last: it may parse the note again
    }

    /** Whether it stands below an item or line that is a sentence, and its own label says not of what it is. */
    private static boolean hangsOnSentence(Found found, Material material) {
        return ListLabels.isSentence(found.under())
                && !ListLabels.isMatter(found.label())
                && !found.isUnderHeading(material);
    }

    /** Whether its label is a marked name and what is said of it, "**Scarcity** forms choices", and the kind is none of the name's words. */
    private static boolean isSaidOfName(Group list) {
        int lead = list.block().lead().length();
        String text = list.block().text().text();
        return lead > 0
                && OneLine.of(text).startsWith(list.label())
                && !ListLabels.saysKind(OneLine.of(text.substring(0, lead)));
    }

    /** Whether some of its points lead on to points of their own, with a colon or as "Types are" does, and others do not: these are of two kinds. */
    private static boolean isOutline(Group list) {
        long leading = IntStream.range(0, list.items().size())
                .filter(i -> leadsOn(list.items().get(i), list.points().get(i)))
                .count();
        return leading > 0 && leading < list.items().size();
    }

    /** Whether an item is the beginning of what stands below it. */
    private static boolean leadsOn(Fragment item, Fragment point) {
        String text = item.text().strip();
        boolean goesOn = LEADS.contains(text.substring(text.lastIndexOf(' ') + 1));
        return text.endsWith(":") || (goesOn && !point.equals(item));
    }

    /** Whether some of its points are sentences where things of their kind have names, or half of them where they may have. */
    private static boolean isToldOf(Group list) {
        String label = ListLabels.bare(list.label());
        List<String> points =
                list.items().stream().map(item -> OneLine.of(item.text())).toList();
        long sentences = points.stream()
                .filter(point -> ListLabels.isSentence(nameOf(point)))
                .count();
        return (ListLabels.isNamed(label) && points.stream().anyMatch(Listed::isTold))
                || (ListLabels.isOfThings(label) && 2 * sentences >= points.size());
    }

    /** What a point begins with, up to what is said of it. */
    static String nameOf(String point) {
        return BEHIND.split(point)[0].strip();
    }

    private static boolean isTold(String point) {
        String name = nameOf(point);
        return ListLabels.isSentence(name) || SPACE.split(name).length > MOST_OF_A_NAME;
    }

    /** Whether a point is a label of its own kind, "Causes: …" among effects: the list is then all that is said of something. */
    private static boolean isOfKinds(Group list) {
        return list.items().stream()
                .map(item -> OneLine.of(item.text()))
                .filter(item -> item.indexOf(':') > 0)
                .map(item -> item.substring(0, item.indexOf(':')))
                .anyMatch(ListLabels::isBareKind);
    }

    /** Whether its last point says that there are more: nobody could name them all. */
    private static boolean isOpenEnded(Group list) {
        String last = OneLine.of(list.items().get(list.items().size() - 1).text());
        return MORE.matcher(last).find();
    }

    /** Whether one of its points is another list's label, stands for the rest, or is an equation among words: not all are of its kind. */
    private static boolean isMixed(Group list) {
        List<String> texts =
                list.items().stream().map(item -> item.text().strip()).toList();
        long equations =
                texts.stream().filter(text -> EQUATION.matcher(text).find()).count();
        return (equations > 0 && equations < texts.size())
                || texts.stream()
                        .filter(text -> !text.isEmpty())
                        .anyMatch(text -> REST.matcher(text).find() || isLabelBehind(text, list.label()));
    }

    /** Whether a point ends with a label that speaks against the list's, "Cons" below pros: the points behind it are those of the next list. */
    private static boolean isLabelBehind(String text, String label) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        String own = ListLabels.bare(label);
        return Character.isUpperCase(last.codePointAt(0))
                && (SideLabels.areOpposite(own, last) || SideLabels.areOpposite(last, own));
    }

    /** Whether a part of a line is a name, and not a piece of a sentence. */
    private static boolean isName(String text) {
        return !text.strip().endsWith(".") && SPACE.split(text.strip()).length <= MOST_WORDS;
    }

    /** What the list is about: what it stands under, the nearest heading that says something, or the note's title. */
    private static String whatOf(String under, Group list, Material material) {
        Section section = material.note().sections().get(list.section());
        List<String> headings = new ArrayList<>(material.headingsAbove(section));
        headings.add(section.title());
        headings.add(under);
        Collections.reverse(headings);
        return headings.stream()
                .map(Prompts::heading)
                .filter(heading -> !heading.equals(list.label()) && ListLabels.isOfWhat(heading))
                .findFirst()
                .orElse("");
    }

    private Optional<Made> ask(Found found, Material material) {
        String label = found.label();
        boolean ofTwo = SideLabels.isOfMany(found.above(), label);
        if ((found.above().isEmpty() || ofTwo) && !ListLabels.isMatter(label)) {
            return Optional.empty(); // whose they are, nobody could tell
        }
        Group list = found.list();
        String count = String.valueOf(list.points().size());
        Material.Start start = new Material.Start(
                this,
                found.key(),
                Fragment.ofText(material.context(list.section(), found.under(), label)
                        + Wording.fill(material.wording().listed(), count, label)),
                Optional.empty(),
                list.block().place(),
                List.of());
        Fragment model = Fragment.ofText(Wording.fill(material.wording().points(), count));
        return Optional.of(new Made(
                new OpenQuestion(material.core(start.capital()), model, list.points()),
                ListedSigns.worth(list),
                ListedSigns.of(list, material)));
    }
}
