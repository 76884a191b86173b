package dev.studyleaf.note.syntax;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A part of a file: lines by number ({@code 3}, {@code 3:7}, {@code :7}) or between two marks that carry a name. */
final class FilePart {
    private static final Pattern LINES = Pattern.compile("(\\d{0,9})(:?)(\\d{0,9})");
    private static final Pattern MARK =
            Pattern.compile("(?:ANCHOR(_END)?:[ \\t]*|-8<-+[ \\t]*\\[(?:start|(end))[ \\t]*:[ \\t]*)([\\w-]+)");

    private FilePart() {}

    /** The part with a line end at its end, without marks; all of it for no part; empty where there is no such part. */
    static Optional<String> of(String text, String part) {
        List<String> lines = text.lines().toList();
        Matcher numbers = LINES.matcher(part);
        if (numbers.matches()) {
            int from = numbers.group(1).isEmpty() ? 1 : Integer.parseInt(numbers.group(1));
            boolean one = numbers.group(2).isEmpty() && !numbers.group(1).isEmpty();
            int last = numbers.group(3).isEmpty() ? lines.size() : Integer.parseInt(numbers.group(3));
            int to = Math.min(one ? from : last, lines.size());
            return from < 1 || from > to + 1 ? Optional.empty() : Optional.of(join(lines.subList(from - 1, to)));
        }
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            Matcher mark = MARK.matcher(lines.get(i));
            if (mark.find() && mark.group(3).equals(part)) {
                boolean end = mark.group(1) != null || mark.group(2) != null;
                if (end && start >= 0) {
                    return Optional.of(join(lines.subList(start, i)));
                }
                start = end ? start : i + 1;
            }
        }
        return start < 0 ? Optional.empty() : Optional.of(join(lines.subList(start, lines.size())));
    }

    private static String join(List<String> lines) {
        return lines.stream()
                .filter(line -> !MARK.matcher(line).find())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
