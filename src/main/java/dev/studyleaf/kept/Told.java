package dev.studyleaf.kept;

/** A list that is made when somebody looks into it. In a sum stands what it is made of, which is smaller. */
public interface Told {
    /** Writes all that tells this list from others of its kind. */
    void tell(Out out);
}
