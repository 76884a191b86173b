package dev.studyleaf.page.site;

import dev.studyleaf.coverage.Coverage;
import dev.studyleaf.coverage.Coverage.Asked;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.page.Addresses;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.PageKind;
import dev.studyleaf.page.frame.Frame;
import dev.studyleaf.page.frame.Frames;
import dev.studyleaf.study.SiteInfo;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A page for the author: what no question asks, what no explanation follows, what no link leads to. */
final class CoveragePages implements PageKind {
    /** A list on the page is no longer than this; the command lists everything. */
    private static final int MOST = 100;

    /**
     * What the page shows.
     *
     * @param frame around the page
     * @param counts how many terms, and how many sections, are asked for
     * @param lists what is missing, kind by kind; none is empty
     * @param domains the parts of the exam
     * @param planned whether the parts have weights
     */
    public record Model(
            Frame frame, List<Count> counts, List<Missing> lists, List<DomainLine> domains, boolean planned) {}

    /** How many of {@code all} an author's question asks for, how many a made one alone, how many none. */
    public record Count(String title, int all, int own, int made, int none) {}

    /** Things of one kind that lack something; {@code more} is how many there is no room for. */
    public record Missing(String id, String title, String help, List<Item> items, int more) {}

    /** A thing, where it leads, and where it is written down. */
    public record Item(String name, String address, String place) {}

    /** A part of the exam: percentages as text. */
    public record DomainLine(String name, String weight, String share, int own, int made) {}

    @Override
    public boolean listed() {
        return false;
    }

    @Override
    public List<Page> pages(Study study) {
        return pages(study, Kept.nothing());
    }

    @Override
    public List<Page> pages(Study study, Kept kept) {
        if (!study.info().coverage()) {
            return List.of();
        }
        Coverage coverage = Coverage.of(study, kept);
        Frame frame = new Frames(study)
                .page(
                        "coverage",
                        Addresses.COVERAGE,
                        study.info().say("nav.coverage"),
                        study.info().say("about.coverage", study.info().title()));
        List<Count> counts = List.of(
                count(
                        study.info().say("coverage.terms"),
                        coverage.terms().stream().map(Coverage.OfTerm::asked)),
                count(
                        study.info().say("coverage.sections"),
                        coverage.sections().stream().map(Coverage.OfSection::asked)));
        List<DomainLine> domains =
                coverage.domains().stream().map(CoveragePages::line).toList();
        boolean planned = !study.info().exam().domains().isEmpty();
        return List.of(new Page(
                Addresses.COVERAGE,
                "coverage.ftlh",
                new Model(frame, counts, new Lists(coverage, study.info()).all(), domains, planned)));
    }

    private static Count count(String title, Stream<Asked> things) {
        List<Asked> all = things.toList();
        int own = (int) all.stream().filter(one -> one.any(true)).count();
        int any = (int) all.stream().filter(one -> one.any(false)).count();
        return new Count(title, all.size(), own, any - own, all.size() - any);
    }

    private static DomainLine line(Coverage.Domain domain) {
        return new DomainLine(
                domain.name(),
                percent(domain.weight()),
                percent(domain.questions()),
                domain.asked().own(),
                domain.asked().made());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share);
    }

    /** The lists of what is missing. */
    private record Lists(Coverage coverage, SiteInfo site) {
        List<Missing> all() {
            List<Missing> all = new ArrayList<>();
            add(all, "terms", "coverage.noTerm", terms());
            add(all, "sections", "coverage.noSection", sections());
            add(all, "unexplained", "coverage.noWhy", unexplained());
            add(all, "dead", "coverage.dead", dead());
            add(all, "unlinked", "coverage.unlinked", unlinked());
            return all;
        }

        private void add(List<Missing> all, String id, String text, List<Item> items) {
            if (!items.isEmpty()) {
                int shown = Math.min(MOST, items.size());
                all.add(new Missing(
                        id,
                        site.say(text),
                        site.say(text + "Help"),
                        List.copyOf(items.subList(0, shown)),
                        items.size() - shown));
            }
        }

        private List<Item> terms() {
            return coverage.terms().stream()
                    .filter(one -> !one.asked().any(false))
                    .map(one -> new Item(
                            one.term().name(),
                            Addresses.of(one.term()),
                            one.term().path() + ":" + one.term().evidence().line()))
                    .toList();
        }

        private List<Item> sections() {
            return coverage.sections().stream()
                    .filter(one -> !one.asked().any(false))
                    .map(one -> new Item(
                            one.section().title().isEmpty()
                                    ? one.note().titleAfar()
                                    : one.note().titleAfar() + ": "
                                            + one.section().title(),
                            Addresses.of(one.note(), one.section()),
                            one.note().parsed().path() + ":" + one.line()))
                    .toList();
        }

        private List<Item> unexplained() {
            return coverage.unexplained().stream()
                    .map(one -> new Item(
                            one.question().asked(),
                            Addresses.of(one.note(), one.question()),
                            one.note().parsed().path() + ":" + one.line()))
                    .toList();
        }

        private List<Item> dead() {
            return coverage.dead().stream().map(Lists::dead).toList();
        }

        private static Item dead(Diagnostic link) {
            return new Item(link.marked(), "", link.path() + ":" + link.line());
        }

        private List<Item> unlinked() {
            return coverage.unlinked().stream()
                    .map(note -> new Item(
                            note.titleAfar(), note.address(), note.parsed().path()))
                    .toList();
        }
    }
}
