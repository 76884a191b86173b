package dev.studyleaf.search;

import dev.studyleaf.json.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the index that Lunr 2.3.9 would serialise for the same documents: fields {@code page}, {@code heading},
 * {@code aliases} and {@code body} with boosts 6, 5, 6 and 1, {@code b} 0.4, {@code k1} 1.2, an empty pipeline, and the
 * numbers of the documents as their references. A test holds it byte for byte against the real Lunr.
 */
public final class LunrIndex {
    static final List<String> FIELDS = List.of("page", "heading", "aliases", "body");
    static final List<Integer> BOOSTS = List.of(6, 5, 6, 1);
    static final double B = 0.4;
    static final double K1 = 1.2;
    private static final int PRECISION = 1000;
    /** Documents whose words are held at once: enough for all cores, little for the memory. */
    private static final int BATCH = 2000;

    /** Where a term stands: for each field, the documents in order. */
    private static final class Posting {
        final int index;
        double idf = Double.NaN;
        final List<List<Integer>> documents = new ArrayList<>();

        Posting(int index) {
            this.index = index;
            FIELDS.forEach(field -> documents.add(new ArrayList<>()));
        }

        int places() {
            return documents.stream().mapToInt(List::size).sum();
        }
    }

    private record FieldText(int document, int field, int length, Map<String, Integer> frequencies) {}

    private final List<SearchDocument> documents;
    private final Map<String, Posting> postings = new HashMap<>();
    private final List<FieldText> texts = new ArrayList<>();

    private LunrIndex(List<SearchDocument> documents) {
        this.documents = documents;
        for (int start = 0; start < documents.size(); start += BATCH) {
            List<SearchDocument> batch = documents.subList(start, Math.min(documents.size(), start + BATCH));
            List<List<List<String>>> tokens =
                    batch.parallelStream().map(LunrIndex::tokens).toList();
            for (int i = 0; i < tokens.size(); i++) {
                for (int field = 0; field < FIELDS.size(); field++) {
                    add(start + i, field, tokens.get(i).get(field));
                }
            }
        }
    }

    private static List<List<String>> tokens(SearchDocument document) {
        return fields(document).stream().map(SearchTokenizer::tokens).toList();
    }

    /** The serialised index of documents, in JSON. */
    public static String json(List<SearchDocument> documents) {
        StringBuilder out = new StringBuilder("{\"version\":\"2.3.9\",\"fields\":");
        LunrIndex index = new LunrIndex(documents);
        out.append("[\"").append(String.join("\",\"", FIELDS)).append("\"],\"fieldVectors\":[");
        index.vectors(out);
        out.append("],\"invertedIndex\":[");
        index.inverted(out);
        return out.append("],\"pipeline\":[]}").toString();
    }

    /** The texts of the fields of a document, in the order of {@link #FIELDS}. */
    static List<String> fields(SearchDocument document) {
        return List.of(
                document.titleField(), document.heading(), String.join(", ", document.aliases()), document.text());
    }

    private void add(int document, int field, List<String> tokens) {
        Map<String, Integer> frequencies = new LinkedHashMap<>();
        for (String token : tokens) {
            Posting posting = postings.computeIfAbsent(token, t -> new Posting(postings.size()));
            if (frequencies.merge(token, 1, Integer::sum) == 1) {
                posting.documents.get(field).add(document);
            }
        }
        texts.add(new FieldText(document, field, tokens.size(), frequencies));
    }

    private void vectors(StringBuilder out) {
        double[] averages = averages();
        boolean first = true;
        for (FieldText text : texts) {
            out.append(first ? "[\"" : ",[\"")
                    .append(FIELDS.get(text.field()))
                    .append('/')
                    .append(text.document());
            out.append("\",[");
            vector(text, averages[text.field()], out);
            out.append("]]");
            first = false;
        }
    }

    /** Each element is the posting's index and the score in one number, so that sorting needs no objects. */
    private void vector(FieldText text, double average, StringBuilder out) {
        long[] elements = new long[text.frequencies().size()];
        double norm = K1 * (1 - B + B * (text.length() / average));
        double boost = documents.get(text.document()).kind().boost();
        int size = 0;
        for (Map.Entry<String, Integer> entry : text.frequencies().entrySet()) {
            Posting posting = posting(entry.getKey());
            if (Double.isNaN(posting.idf)) {
                posting.idf = idf(posting);
            }
            int count = entry.getValue();
            double score = posting.idf * ((K1 + 1) * count) / (norm + count);
            score *= BOOSTS.get(text.field());
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

    private double[] averages() {
        double[] averages = new double[FIELDS.size()];
        texts.forEach(text -> averages[text.field()] += text.length());
        for (int field = 0; field < averages.length; field++) {
            averages[field] /= documents.size();
        }
        return averages;
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
            for (int field = 0; field < FIELDS.size(); field++) {
                out.append(",\"").append(FIELDS.get(field)).append("\":{");
                documents(entry.getValue().documents.get(field), out);
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
