package dev.studyleaf.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A field of the index: which words of a document it holds and how much a hit in it counts for. */
enum SearchField {
    PAGE(0, 6) {
        @Override
        List<String> tokens(SearchDocument document) {
            return SearchTokenizer.tokens(document.titleField());
        }
    },
    HEADING(1, 5) {
        @Override
        List<String> tokens(SearchDocument document) {
            return SearchTokenizer.tokens(document.heading());
        }
    },
    ALIASES(2, 6) {
        @Override
        List<String> tokens(SearchDocument document) {
            return SearchTokenizer.tokens(String.join(", ", document.aliases()));
        }
    },
    BODY(3, 1) {
        @Override
        List<String> tokens(SearchDocument document) {
            return SearchTokenizer.ofText(document.text());
        }
    },
    /** Each name as one token, so that what is asked for by its very name comes first. */
    WHOLE(4, 8) {
        @Override
        List<String> tokens(SearchDocument document) {
            List<String> wholes = new ArrayList<>();
            document.names().map(SearchTokenizer::whole).forEach(whole -> {
                if (!whole.isEmpty() && whole.length() <= LONGEST_NAME && !wholes.contains(whole)) {
                    wholes.add(whole);
                }
            });
            return wholes;
        }
    };

    /** Letters of a name that is still asked for as a whole. */
    static final int LONGEST_NAME = 48;

    /** All, each at its number. */
    static final List<SearchField> ALL = List.of(PAGE, HEADING, ALIASES, BODY, WHOLE);

    private final int number;
    private final int boost;

    SearchField(int number, int boost) {
        this.number = number;
        this.boost = boost;
    }

    abstract List<String> tokens(SearchDocument document);

    /** Its place in every list of fields. */
    int number() {
        return number;
    }

    int boost() {
        return boost;
    }

    /** Its name in Lunr's index. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
