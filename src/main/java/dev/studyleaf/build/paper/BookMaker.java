package dev.studyleaf.build.paper;

import dev.studyleaf.book.Book;
import dev.studyleaf.book.Book.Chapter;
import dev.studyleaf.book.Book.Entry;
import dev.studyleaf.book.Book.Use;
import dev.studyleaf.book.Medium;
import dev.studyleaf.glossary.Term;
import dev.studyleaf.page.Addresses;
import dev.studyleaf.page.frame.Frame;
import dev.studyleaf.page.print.BookPages;
import dev.studyleaf.render.BookHtml;
import dev.studyleaf.render.Markup;
import dev.studyleaf.render.PageRenderer;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Puts the chapters of a book together: first all, so that the places in them are known, then the links between them. */
final class BookMaker implements BookHtml.Places {
    private final Study study;
    private final PageRenderer renderer;
    private final Markup markup;
    private final Medium medium;
    private final BookPictures pictures;
    /** By the address of a note. */
    private final Map<String, Raw> chapters = new LinkedHashMap<>();

    /** By the address of its page. */
    private final Map<String, Term> terms = new HashMap<>();

    /** A chapter whose links are still those of the site. */
    private record Raw(String id, Note note, String html, Set<String> ids) {
        BookHtml tree() {
            return new BookHtml(html, note.address());
        }
    }

    BookMaker(Study study, PageRenderer renderer, Markup markup, Medium medium, BookPictures pictures) {
        this.study = study;
        this.renderer = renderer;
        this.markup = markup;
        this.medium = medium;
        this.pictures = pictures;
    }

    Book book() {
        for (Note note : study.notes()) {
            String html = renderer.render(BookPages.chapter(note));
            Set<String> ids = new BookHtml(html, note.address()).ids();
            chapters.put(note.address(), new Raw("n" + (chapters.size() + 1), note, html, ids));
        }
        study.glossary().terms().forEach(term -> terms.put(Addresses.of(term), term));
        List<Chapter> finished = new ArrayList<>();
        String before = "";
        for (Raw raw : chapters.values()) {
            String part = String.join(" / ", raw.note().folders());
            String xhtml = raw.tree().xhtml(raw.id() + "-", this);
            finished.add(new Chapter(raw.id(), raw.note().title(), part, !part.equals(before), xhtml));
            before = part;
        }
        String language = study.info().language();
        return new Book(
                study.info().title(),
                study.info().description(),
                language,
                Frame.direction(language),
                new Book.Words(study.info().say("nav.contents"), study.info().say("book.index")),
                finished,
                entries());
    }

    private List<Entry> entries() {
        Map<String, Set<Raw>> uses = new HashMap<>();
        Map<String, List<Term>> defined = study.glossary().terms().stream().collect(Collectors.groupingBy(Term::path));
        for (Raw raw : chapters.values()) {
            Consumer<Term> used = term -> uses.computeIfAbsent(term.slug(), s -> new LinkedHashSet<>())
                    .add(raw);
            raw.note().uses().forEach(use -> used.accept(use.term()));
            defined.getOrDefault(raw.note().parsed().path(), List.of()).forEach(used);
        }
        return study.glossary().terms().stream()
                .sorted(Comparator.comparing(Term::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Term::slug))
                .map(term -> entry(term, uses.getOrDefault(term.slug(), Set.of())))
                .toList();
    }

    private Entry entry(Term term, Set<Raw> uses) {
        String page = Addresses.of(term);
        String id = id(term);
        String definition = new BookHtml(markup.fragment(term.definition(), page), page).xhtml(id + "-", this);
        List<Use> chapters = uses.stream()
                .map(raw -> new Use(medium.chapter(raw.id(), ""), raw.note().title()))
                .toList();
        return new Entry(id, term.name(), definition, chapters);
    }

    private static String id(Term term) {
        return "t-" + term.slug();
    }

    @Override
    public Optional<String> target(String address) {
        int hash = address.indexOf('#');
        String page = hash < 0 ? address : address.substring(0, hash);
        String anchor = hash < 0 ? "" : address.substring(hash + 1);
        Raw raw = chapters.get(page);
        if (raw != null) {
            return Optional.of(medium.chapter(raw.id(), raw.ids().contains(anchor) ? raw.id() + "-" + anchor : ""));
        }
        return Optional.ofNullable(terms.get(page)).map(term -> medium.term(id(term)));
    }

    /** The library draws them for text from left to right only. */
    @Override
    public boolean wantsMarks() {
        return isPaper() && Frame.direction(study.info().language()).equals("rtl");
    }

    @Override
    public boolean isPaper() {
        return medium == Medium.PDF;
    }

    @Override
    public Optional<String> picture(String address) {
        return pictures.source(address);
    }
}
