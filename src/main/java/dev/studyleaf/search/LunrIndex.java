package dev.studyleaf.search;

import dev.studyleaf.json.Json;
import dev.studyleaf.parallel.Parallel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the index that Lunr 2.3.9 would serialise for the same documents: the fields of {@link SearchField} with their
 * boosts, {@code b} 0, {@code k1} 1.2, an empty pipeline, and the numbers of the documents as their references. A test holds
 * it byte for byte against the real Lunr. {@code b} is 0 so that a word's weight needs no length of any text: the shards of
 * a large site give the same weights (see {@link Shards}).
 */
public final class LunrIndex {
    static final double K1 = 1.2;
    private static final int PRECISION = 1000;

    /** Where a term stands: for each field, the documents in order. */
    private static final class Posting {
        final int index;
        double idf = Double.NaN;
        final List<List<Integer>> documents = new ArrayList<>();

        Posting(int index) {
            this.index = index;
            SearchField.ALL.forEach(field -> documents.add(new ArrayList<>()));
        }

        int places() {
            return documents.stream().mapToInt(List::size).sum();
        }
    }

    private record FieldText(int document, SearchField field, Map<String, Integer> frequencies) {}

    private final List<SearchDocument> documents;
    private final Map<String, Posting> postings = new HashMap<>();
    private final List<FieldText> texts = new ArrayList<>();

    private LunrIndex(List<SearchDocument> documents) {
        this.documents = documents;
        List<List<List<String>>> tokens = Parallel.map(documents, LunrIndex::tokens);
        for (int i = 0; i < tokens.size(); i++) {
            for (SearchField field : SearchField.ALL) {
                add(i, field, tokens.get(i).get(field.number()));
            }
        }
    }

    /** The tokens of each field of a document. */
    static List<List<String>> tokens(SearchDocument document) {
        return SearchField.ALL.stream().map(field -> field.tokens(document)).toList();
    }

    /** The serialised index of documents, in JSON. */
    public static String json(List<SearchDocument> documents) {
        Json names = new Json().array();
        SearchField.ALL.forEach(field -> names.value(field.id()));
        StringBuilder out = new StringBuilder("{\"version\":\"2.3.9\",\"fields\":" + names.end());
        LunrIndex index = new LunrIndex(documents);
        out.append(",\"fieldVectors\":[");
        index.vectors(out);
        out.append("],\"invertedIndex\":[");
        index.inverted(out);
        return out.append("],\"pipeline\":[]}").toString();
    }

    private void add(int document, SearchField field, List<String> tokens) {
        Map<String, Integer> frequencies = new LinkedHashMap<>();
        for (String token : tokens) {
            Posting posting = postings.computeIfAbsent(token, t -> new Posting(postings.size()));
            if (frequencies.merge(token, 1, Integer::sum) == 1) {
                posting.documents.get(field.number()).add(document);
            }
        }
        texts.add(new FieldText(document, field, frequencies));
    }

    private void vectors(StringBuilder out) {
        boolean first = true;
        for (FieldText text : texts) {
            out.append(first ? "[\"" : ",[\"")
                    .append(text.field().id())
                    .append('/')
                    .append(text.document());
            out.append("\",[");
            vector(text, out);
            out.append("]]");
            first = false;
        }
    }

    /** Each element is the posting's index and the score in one number, so that sorting needs no objects. */
    private void vector(FieldText text, StringBuilder out) {
        long[] elements = new long[text.frequencies().size()];
        double boost = documents.get(text.document()).kind().boost();
        int size = 0;
        for (Map.Entry<String, Integer> entry : text.frequencies().entrySet()) {
            Posting posting = posting(entry.getKey());
            if (Double.isNaN(posting.idf)) {
                posting.idf = idf(posting);
            }
            int count = entry.getValue();
            double score = posting.idf * ((K1 + 1) * count) / (K1 + count);
            score *= text.field().boost();
            score *= boost;
            elements[size++] = ((long) posting.index << 32) | (long) Math.floor(score * PRECISION + 0.5);
        }
        Arrays.sort(elements);
        for (int i = 0; i < size; i++) {
            out.append(i == 0 ? "" : ",").append(elements[i] >>> 32).append(',');
            number(elements[i] & 0xffffffffL, out);
        }
    }

    private Posting posting(String token) {
        Posting posting = postings.get(token);
        if (posting == null) {
            throw new IllegalStateException("no posting for " + token);
        }
        return posting;
    }

    private double idf(Posting posting) {
        double places = posting.places();
        return Math.log(1 + Math.abs((documents.size() - places + 0.5) / (places + 0.5)));
    }

    /** Thousandths as JavaScript prints a number: no zeros at the end. */
    private static void number(long thousandths, StringBuilder out) {
        out.append(thousandths / PRECISION);
        int rest = (int) (thousandths % PRECISION);
        if (rest > 0) {
            out.append('.');
            for (int unit = PRECISION / 10; rest > 0; unit /= 10) {
                out.append((char) ('0' + rest / unit));
                rest %= unit;
            }
        }
    }

    private void inverted(StringBuilder out) {
        boolean first = true;
        for (Map.Entry<String, Posting> entry : new TreeMap<>(postings).entrySet()) {
            out.append(first ? "[" : ",[").append(Json.quote(entry.getKey()));
            out.append(",{\"_index\":").append(entry.getValue().index);
            for (SearchField field : SearchField.ALL) {
                out.append(",\"").append(field.id()).append("\":{");
                documents(entry.getValue().documents.get(field.number()), out);
                out.append('}');
            }
            out.append("}]");
            first = false;
        }
    }

    private static void documents(List<Integer> documents, StringBuilder out) {
        for (int i = 0; i < documents.size(); i++) {
            out.append(i == 0 ? "\"" : ",\"").append(documents.get(i)).append("\":{}");
        }
    }
}
