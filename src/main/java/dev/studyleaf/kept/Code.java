package dev.studyleaf.kept;

/**
 * How values of one type are written down and read back.
 *
 * @param <T> the type
 */
public interface Code<T> {
    /** Writes a value: equal ones in the same way, in any process. */
    void write(T value, Out out);

    /** Reads what was written; {@link IllegalArgumentException} where it is damaged. */
    T read(In in);
}
