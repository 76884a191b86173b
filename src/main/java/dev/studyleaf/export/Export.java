package dev.studyleaf.export;

/** A format of another program. */
public interface Export {
    /** Its name on the command line. */
    String name();

    /** What it is, for people: {@code Anki, notes as text}. */
    String title();

    /** Whether its formulas are MathML; else they are TeX between {@code \(} and {@code \)}. */
    default boolean mathml() {
        return false;
    }

    /** The whole file, the same bytes for the same study; what is lost is told to {@code losses}. */
    byte[] write(Source source, Losses losses);
}
