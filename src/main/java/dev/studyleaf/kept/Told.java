package dev.studyleaf.kept;

/** A value that is made when somebody looks into it, such as a list. In a sum stands what it is made of, which is smaller. */
public interface Told {
    /** Writes all that tells this value from others of its kind. */
    void tell(Out out);
}
