package dev.studyleaf.export;

/** The elements in which Moodle's XML holds texts. */
final class MoodleElements {
    private MoodleElements() {}

    /** Plain words. */
    static String text(String words) {
        return Markup.element("text", Markup.escaped(words));
    }

    /** An element that holds HTML, escaped as text. */
    static String html(String name, String content) {
        return "<" + name + " format=\"html\">" + text(content) + "</" + name + ">";
    }
}
