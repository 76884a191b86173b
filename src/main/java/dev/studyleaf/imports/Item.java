package dev.studyleaf.imports;

import java.util.List;
import java.util.Optional;

/**
 * A question on its way into a note; all its texts are Markdown on one line.
 *
 * @param group the heading it stands under, or empty
 * @param id as we gave it when it went out, if it came from us
 * @param tags without spaces
 * @param prompt what is asked
 * @param body the lines below, with their labels and marks
 * @param card whether the body is one line {@code front :: back} and the prompt is empty
 */
record Item(String group, Optional<String> id, List<String> tags, String prompt, List<String> body, boolean card) {
    Item {
        tags = List.copyOf(tags);
        body = List.copyOf(body);
    }
}
