package dev.studyleaf.search;

import dev.studyleaf.json.Json;
import java.util.ArrayList;
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

    /** Where a term stands: for each field, the documents in order. */
    private static final class Posting {
        final int index;
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
    private final Map<String, Posting> postings = new TreeMap<>();
    private final List<FieldText> texts = new ArrayList<>();

    private LunrIndex(List<SearchDocument> documents) {
        this.documents = documents;
        for (int document = 0; document < documents.size(); document++) {
            List<String> fields = fields(documents.get(document));
            for (int field = 0; field < fields.size(); field++) {
                add(document, field, SearchTokenizer.tokens(fields.get(field)));
            }
        }
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
        java.util.IdentityHashMap<Posting, Double> idf = new java.util.IdentityHashMap<>();
        boolean first = true;
        for (FieldText text : texts) {
            out.append(first ? "[\"" : ",[\"")
                    .append(FIELDS.get(text.field()))
                    .append('/')
                    .append(text.document());
            out.append("\",[");
            vector(text, averages[text.field()], idf, out);
            out.append("]]");
            first = false;
        }
    }

    private void vector(
            FieldText text, double average, java.util.IdentityHashMap<Posting, Double> idf, StringBuilder out) {
        Map<Integer, Long> elements = new TreeMap<>();
        double norm = K1 * (1 - B + B * (text.length() / average));
        double boost = documents.get(text.document()).kind().boost();
        text.frequencies().forEach((token, count) -> {
            Posting posting = posting(token);
            double weight = idf.computeIfAbsent(posting, this::idf);
            double score = weight * ((K1 + 1) * count) / (norm + count);
            score *= BOOSTS.get(text.field());
            score *= boost;
            elements.put(posting.index, (long) Math.floor(score * PRECISION + 0.5));
        });
        boolean first = true;
        for (Map.Entry<Integer, Long> element : elements.entrySet()) {
            out.append(first ? "" : ",").append(element.getKey()).append(',');
            number(element.getValue(), out);
            first = false;
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
        String rest =
                Long.toString(PRECISION + thousandths % PRECISION).substring(1).replaceFirst("0+$", "");
        if (!rest.isEmpty()) {
            out.append('.').append(rest);
        }
    }

    private void inverted(StringBuilder out) {
        boolean first = true;
        for (Map.Entry<String, Posting> entry : postings.entrySet()) {
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
