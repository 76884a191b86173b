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
 * @param cell what a table has for the thing of a row under the head of a column
 * @param pairs match two columns, after the heading
 * @param sides sort points to two sides; their names
 * @param listed how many points are listed, and under which label
 * @param defines how something is defined
 * @param means what something means, where the notes say it in points
 * @param says what is said of a term
 * @param formula the formula that stands under a heading
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
        String cell,
        String pairs,
        String sides,
        String listed,
        String defines,
        String means,
        String says,
        String formula,
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
