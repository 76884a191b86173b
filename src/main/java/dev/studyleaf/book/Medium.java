package dev.studyleaf.book;

/** What a book is read on: there its links lead to other places, and other pictures can be shown. */
public enum Medium {
    /** One document. */
    PDF(" png jpg jpeg gif bmp ") {
        @Override
        public String chapter(String id, String anchor) {
            return "#" + (anchor.isEmpty() ? id : anchor);
        }

        @Override
        public String term(String id) {
            return "#" + id;
        }
    },
    /** A file for each chapter. */
    EPUB(" png jpg jpeg gif svg webp ") {
        @Override
        public String chapter(String id, String anchor) {
            return id + ".xhtml" + (anchor.isEmpty() ? "" : "#" + anchor);
        }

        @Override
        public String term(String id) {
            return EpubFile.TERMS + "#" + id;
        }
    };

    private final String pictures;

    Medium(String pictures) {
        this.pictures = pictures;
    }

    /** Where a chapter is, or a place in it by its id. */
    public abstract String chapter(String id, String anchor);

    /** Where a term stands in the index. */
    public abstract String term(String id);

    /** Whether pictures with such an ending, in small letters, can be shown. */
    public boolean shows(String ending) {
        return pictures.contains(" " + ending + " ");
    }
}
