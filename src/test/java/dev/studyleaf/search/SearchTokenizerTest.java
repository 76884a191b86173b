package dev.studyleaf.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The tokens of the build; {@code SearchTokensTest} asks the page for the same. */
class SearchTokenizerTest {
    @Test
    void texts_give_their_tokens() {
        assertThat(TokenVectors.all())
                .hasSizeGreaterThan(20)
                .allSatisfy(vector -> assertThat(SearchTokenizer.tokens(vector.text()))
                        .as(vector.text())
                        .isEqualTo(vector.tokens()));
    }
}
