package dev.studyleaf.note;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * The runs of a note as numbers, made when they are asked for: a note has a hundred, and most are looked at twice or three times in
 * a build. They stand in their order, each at its index.
 */
final class TextRuns extends AbstractList<TextRun> implements RandomAccess {
    private static final int SECTION = 0;
    private static final int SENTENCE = 1;
    private static final int START = 2;
    private static final int LENGTH = 3;
    private static final int NUMBERS = 4;

    private final int[] numbers;
    /** Each once in a row: the runs of a block share it. */
    private final String[] sentences;
    /** Of the few whose words do not stand in their sentence. */
    private final Map<Integer, String> own;

    private TextRuns(int[] numbers, String[] sentences, Map<Integer, String> own) {
        this.numbers = numbers;
        this.sentences = sentences;
        this.own = own;
    }

    static List<TextRun> of(List<TextRun> runs) {
        if (runs instanceof TextRuns || runs instanceof LaterList) {
            return runs;
        }
        int[] numbers = new int[runs.size() * NUMBERS];
        List<String> sentences = new ArrayList<>();
        Map<Integer, String> own = new HashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            TextRun run = runs.get(i);
            if (run.index() != i) {
                throw new IllegalArgumentException("run " + run.index() + " at " + i);
            }
            if (sentences.isEmpty() || !sentences.get(sentences.size() - 1).equals(run.sentence())) {
                sentences.add(run.sentence());
            }
            int at = i * NUMBERS;
            numbers[at + SECTION] = run.section();
            numbers[at + SENTENCE] = sentences.size() - 1;
            numbers[at + START] = run.start();
            numbers[at + LENGTH] = run.length();
            if (run.own().isPresent()) {
                own.put(i, run.own().get());
            }
        }
        return new TextRuns(numbers, sentences.toArray(String[]::new), Map.copyOf(own));
    }

    @Override
    public TextRun get(int index) {
        int at = index * NUMBERS;
        return new TextRun(
                numbers[at + SECTION],
                index,
                sentences[numbers[at + SENTENCE]],
                numbers[at + START],
                numbers[at + LENGTH],
                Optional.ofNullable(own.get(index)));
    }

    @Override
    public int size() {
        return numbers.length / NUMBERS;
    }
}
