package dev.studyleaf.paper.math;

/** In which of the fonts letters are set. */
enum Face {
    UPRIGHT("sans.ttf"),
    ITALIC("sans-italic.ttf"),
    BOLD("sans-bold.ttf"),
    CODE("code.ttf");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /** The file of the jar. */
    String file() {
        return file;
    }

    /** How style sheets of drawings call it. */
    String style() {
        return file.replace(".ttf", "");
    }
}
