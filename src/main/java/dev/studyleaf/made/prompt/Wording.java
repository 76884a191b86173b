package dev.studyleaf.made.prompt;

/**
 * The words of made prompts in one language. {@code %s} are filled in order.
 *
 * @param fits which term has a description
 * @param describes which description a term has
 * @param named the term of a description, typed; then its first letters
 * @param standsFor what an abbreviation stands for
 * @param uses which term has some uses
 * @param match match terms with what is said of them
 * @param oneUnder which of some things has a value in a row; then the value
 * @param under which of what a column is called has a value in another; then the value
 * @param pairs match two columns, after the heading
 * @param sides sort points to two sides; their names
 * @param listed what is listed under a label
 * @param means what something means
 * @param says what is said of a term
 * @param points how many points the answer has
 * @param answer what stands before the points of an answer
 * @param other what a wrong description is one of
 */
public record Wording(
        String fits,
        String describes,
        String named,
        String standsFor,
        String uses,
        String match,
        String oneUnder,
        String under,
        String pairs,
        String sides,
        String listed,
        String means,
        String says,
        String points,
        String answer,
        String other) {

    /** A sentence with its gaps filled; what is filled in may have any signs. */
    public static String fill(String sentence, String... words) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (String word : words) {
            int gap = sentence.indexOf("%s", from);
            filled.append(sentence, from, gap).append(word);
            from = gap + 2;
        }
        return filled.append(sentence.substring(from)).toString();
    }
}
