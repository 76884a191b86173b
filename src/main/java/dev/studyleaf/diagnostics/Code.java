package dev.studyleaf.diagnostics;

/** Every message of Studyleaf has one of these codes. The manual has an entry for each, with a wrong and a right example. */
public enum Code {
    FILE_UNREADABLE("file.unreadable", Severity.ERROR),
    FILE_NO_NOTES("file.no-notes", Severity.WARNING),
    FILE_ENCODING("file.encoding", Severity.WARNING),
    FILE_LINK_OUTSIDE("file.link-outside", Severity.WARNING),
    FRONT_MATTER_SYNTAX("front-matter.syntax", Severity.WARNING),
    FRONT_MATTER_VALUE("front-matter.value", Severity.WARNING),
    CONFIG_SYNTAX("config.syntax", Severity.ERROR),
    CONFIG_UNKNOWN_KEY("config.unknown-key", Severity.WARNING),
    CONFIG_VALUE("config.value", Severity.ERROR),
    CONFIG_FILE_NAME("config.file-name", Severity.WARNING),
    CONFIG_NOT_QUESTION("config.not-question", Severity.WARNING),
    CONFIG_CONTRAST("config.contrast", Severity.WARNING),
    GLOSSARY_SYNTAX("glossary.syntax", Severity.ERROR),
    GLOSSARY_DUPLICATE("glossary.duplicate", Severity.WARNING),
    GLOSSARY_NO_DEFINITION("glossary.no-definition", Severity.WARNING),
    GLOSSARY_MARK("glossary.mark", Severity.WARNING),
    LINK_UNKNOWN_NOTE("link.unknown-note", Severity.WARNING),
    LINK_UNKNOWN_HEADING("link.unknown-heading", Severity.WARNING),
    LINK_UNKNOWN_FILE("link.unknown-file", Severity.WARNING),
    LINK_OUTSIDE("link.outside", Severity.WARNING),
    LINK_BY_NAME("link.by-name", Severity.WARNING),
    LINK_NO_PICTURE("link.no-picture", Severity.WARNING),
    EMBED_CYCLE("embed.cycle", Severity.WARNING),
    EMBED_LIMIT("embed.limit", Severity.WARNING),
    INCLUDE_FILE("include.file", Severity.WARNING),
    NOTE_SHORT_CODE("note.short-code", Severity.WARNING),
    NOTE_MARK("note.mark", Severity.WARNING),
    MATH_SYNTAX("math.syntax", Severity.WARNING),
    NOTE_SAME_ADDRESS("note.same-address", Severity.WARNING),
    NOTE_LIMIT("note.limit", Severity.ERROR),
    QUESTION_EMPTY("question.empty-prompt", Severity.WARNING),
    QUESTION_NO_ANSWER("question.no-answer", Severity.WARNING),
    QUESTION_BAD_NUMBER("question.bad-number", Severity.ERROR),
    QUESTION_DUPLICATE_ID("question.duplicate-id", Severity.ERROR),
    QUESTION_DUPLICATE_OPTION("question.duplicate-option", Severity.ERROR),
    QUESTION_TOO_FEW("question.too-few", Severity.ERROR),
    QUESTION_UNKNOWN_KEY("question.unknown-key", Severity.WARNING),
    QUESTION_NO_WHY("question.no-why", Severity.WARNING),
    QUESTION_NO_BOX("question.no-box", Severity.WARNING),
    QUESTION_MANY_OPTIONS("question.many-options", Severity.WARNING),
    QUESTION_LONG_ANSWER("question.long-answer", Severity.WARNING),
    QUESTION_ALL_OF_THE_ABOVE("question.all-of-the-above", Severity.WARNING),
    QUESTION_CASE_ALONE("question.case-alone", Severity.WARNING),
    QUESTION_GIVEN_AWAY("question.given-away", Severity.WARNING),
    EXAM_DOMAIN("exam.domain", Severity.WARNING),
    SHEET_NO_FONT("sheet.no-font", Severity.WARNING),
    SHEET_LEFT_OUT("sheet.left-out", Severity.WARNING),
    BOOK_TOO_LONG("book.too-long", Severity.ERROR),
    PAPER_FORMULA("paper.formula", Severity.WARNING),
    IMPORT_LOST("import.lost", Severity.WARNING),
    IMPORT_NOT_READ("import.not-read", Severity.WARNING),
    TEMPLATE_PROBLEM("template.problem", Severity.ERROR),
    TEMPLATE_UNUSED("template.unused", Severity.WARNING),
    TEXTS_UNKNOWN_KEY("texts.unknown-key", Severity.WARNING),
    OUTPUT_NOT_OURS("output.not-ours", Severity.ERROR),
    OUTPUT_PLACE("output.place", Severity.ERROR),
    OUTPUT_BUSY("output.busy", Severity.ERROR),
    OUTPUT_WRITE("output.write", Severity.ERROR);

    private final String id;
    private final Severity severity;

    Code(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** The name that reports print and that people search for, such as {@code link.unknown-note}. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether its path is the output folder and not a file. */
    public boolean aboutOutput() {
        return id.startsWith("output.");
    }

    /** Whether its path is that of a template or its texts, as the author named it, and not one below the notes' folder. */
    public boolean aboutTemplate() {
        return id.startsWith("template.") || this == TEXTS_UNKNOWN_KEY;
    }
}
