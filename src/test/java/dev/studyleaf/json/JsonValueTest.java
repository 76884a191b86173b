package dev.studyleaf.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.studyleaf.Chance;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON as others write it. */
class JsonValueTest {
    @Test
    void every_kind_of_value_is_read() {
        assertThat(JsonValue.read(
                        " {\"a\": [1, -2.5e3, true, false, null], \"b\": {\"\\u00e9\\n\": \"\"}, \"c\": []} "))
                .isEqualTo(Map.of(
                        "a",
                        List.of(1.0, -2500.0, true, false, JsonValue.NULL),
                        "b",
                        Map.of("é\n", ""),
                        "c",
                        List.of()));
    }

    @Test
    void what_we_write_is_read_again() {
        Chance.times(200, chance -> {
            List<String> texts = chance.list(0, 5, chance::text);
            Json json = new Json().array();
            texts.forEach(json::value);
            assertThat(JsonValue.read(json.end().toString())).isEqualTo(texts);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "[1,]", "{\"a\"}", "{a:1}", "01", "[1] 2", "\"a", "nul", "{\"a\":1,}", "[1 2]"})
    void what_is_no_json_is_refused(String text) {
        assertThatThrownBy(() -> JsonValue.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_text_of_many_levels_is_refused_and_does_no_harm() {
        assertThatThrownBy(() -> JsonValue.read("[".repeat(1_000_000))).hasMessageStartingWith("too deep");
    }
}
