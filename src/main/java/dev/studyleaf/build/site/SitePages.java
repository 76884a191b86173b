package dev.studyleaf.build.site;

import dev.studyleaf.build.reading.StudyRendering;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.kept.Seal;
import dev.studyleaf.output.Destination;
import dev.studyleaf.output.SiteFile;
import dev.studyleaf.output.Standing;
import dev.studyleaf.page.Page;
import dev.studyleaf.render.Extra;
import dev.studyleaf.render.PageRenderer;
import dev.studyleaf.render.Rendered;
import dev.studyleaf.source.PictureSize;
import dev.studyleaf.study.LinkTable;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.SiteInfo;
import dev.studyleaf.study.Study;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Brings the pages of a site to where they go. One whose model, templates and links are those of an earlier build is not
 * made again: the file that it became is still right. Safe for threads.
 */
public final class SitePages {
    /**
     * What goes into every page beside its model.
     *
     * @param site its texts among it
     * @param templates the author's, by name, each with a sum of its bytes
     * @param hardBreaks whether a line end in a note is one on the page
     * @param pictures how large pictures are
     */
    public record Everywhere(
            SiteInfo site, Map<String, String> templates, boolean hardBreaks, Map<String, PictureSize> pictures) {
        static Everywhere of(StudyRendering rendering) {
            Study study = rendering.reading().study();
            return new Everywhere(
                    study.info(),
                    rendering.own(),
                    rendering.reading().settings().hardBreaks(),
                    study.links().pictures());
        }
    }

    private record Inputs(Page page, Everywhere everywhere) {}

    /** What a page took from a note: where its links lead, and the note itself where it may have been copied in. */
    private record Shown(LinkTable.OfNote links, Optional<Note> copied) {}

    /** The same of a page that was made earlier. */
    public record Took(boolean copied, Seal shown) {}

    /**
     * A page that was made.
     *
     * @param file the file that it became
     * @param extras what it needs beside what all pages do
     * @param took what was shown of each note, by the path of the note
     */
    public record Made(Standing file, Set<Extra> extras, Map<String, Took> took) {}

    private final PageRenderer renderer;
    private final Destination destination;
    private final Kept kept;
    private final Everywhere everywhere;
    private final LinkTable links;
    private final Map<String, Note> notes = new HashMap<>();
    private final Set<Extra> extras = ConcurrentHashMap.newKeySet();
    /** Where the links of each note lead, told once: a page of a term may show something of a hundred notes. */
    private final Map<String, Seal> linked = new ConcurrentHashMap<>();

    SitePages(StudyRendering rendering, PageRenderer renderer, Kept kept, Destination destination) {
        this.renderer = renderer;
        this.destination = destination;
        this.kept = kept;
        // the same object for the same values, so that thousands of pages compare it at once
        this.everywhere = kept.of("everywhere", "", Everywhere.of(rendering), same -> same);
        Study study = rendering.reading().study();
        this.links = study.links();
        study.notes().forEach(note -> notes.put(note.parsed().path(), note));
    }

    /** Makes a page, or leaves it as it is. */
    void add(Page page) {
        Made made = kept.of(
                "page", page.path(), new Inputs(page, everywhere), inputs -> make(page), known -> isStill(known));
        extras.addAll(made.extras());
    }

    /** What the pages need beside what all pages do. */
    Set<Extra> extras() {
        return Set.copyOf(extras);
    }

    private Made make(Page page) {
        Rendered rendered = renderer.rendered(page);
        Standing file = destination.add(new SiteFile(page.path(), rendered.bytes()));
        Map<String, Shown> shown = new HashMap<>();
        rendered.notes().forEach(path -> addShown(path, false, shown));
        Map<String, Took> took = new TreeMap<>();
        shown.forEach((path, one) -> {
            boolean copied = one.copied().isPresent();
            took.put(path, new Took(copied, seal(path, copied)));
        });
        return new Made(file, rendered.extras(), took);
    }

    private boolean isStill(Made made) {
        return made.took().entrySet().stream()
                        .allMatch(entry -> entry.getValue()
                                .shown()
                                .equals(seal(entry.getKey(), entry.getValue().copied())))
                && destination.keep(made.file());
    }

    private Seal seal(String path, boolean copied) {
        return copied ? kept.seal(shown(path, true)) : linked.computeIfAbsent(path, p -> kept.seal(shown(p, false)));
    }

    private Shown shown(String path, boolean copied) {
        return new Shown(links.of(path), copied ? Optional.ofNullable(notes.get(path)) : Optional.empty());
    }

    /** With the notes that embeds in it copy in, and those that these copy in. */
    private void addShown(String path, boolean copied, Map<String, Shown> into) {
        Shown one = shown(path, copied);
        if (!one.equals(into.put(path, one))) {
            one.links().embeds().values().forEach(embedded -> addShown(embedded.path(), true, into));
        }
    }
}
