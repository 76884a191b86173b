package dev.studyleaf.search;

/** What shards say of their words. */
enum ShardKind {
    /** Where they stand in names. */
    NAMES("w", "names") {
        @Override
        LetterWords.Cut of(LetterWords words) {
            return words.names();
        }
    },
    /** Where they stand in texts. */
    PLACES("b", "places") {
        @Override
        LetterWords.Cut of(LetterWords words) {
            return words.places();
        }
    };

    private final String prefix;
    private final String function;

    ShardKind(String prefix, String function) {
        this.prefix = prefix;
        this.function = function;
    }

    abstract LetterWords.Cut of(LetterWords words);

    /** Where the shard of a name is. */
    String path(String name) {
        return SearchScripts.path(prefix, name);
    }

    String script(String name, String text) {
        return SearchScripts.call(function, name, text);
    }
}
