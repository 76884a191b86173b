package dev.studyleaf.letters;

/** Text that is put into HTML and XML. */
public final class XmlText {
    private XmlText() {}

    /** The text of an element. */
    public static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** The text of an element, or the value of an attribute between double quotes. */
    public static String escaped(String text) {
        return text(text).replace("\"", "&quot;");
    }

    /** The text that was escaped, by us or by another program; of the entities only the four of XML are known. */
    public static String unescaped(String html) {
        return html.replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
