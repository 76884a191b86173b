package dev.studyleaf.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.studyleaf.Chance;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void objects_and_arrays_stand_in_the_order_of_the_calls() {
        Json json = new Json();
        json.object().key("b").value(1).key("a").array().value("x").value(true);
        json.array().end().object().end().end().key("c").value("").end();
        assertThat(json).hasToString("{\"b\":1,\"a\":[\"x\",true,[],{}],\"c\":\"\"}");
    }

    @Test
    void a_string_can_stand_in_a_script_element() {
        assertThat(Json.quote("</script><!--&\u2028\u2029"))
                .isEqualTo("\"\\u003c/script\\u003e\\u003c!--\\u0026\\u2028\\u2029\"");
    }

    @Test
    void quotes_backslashes_and_control_characters_are_escaped() {
        assertThat(Json.quote("\"\\\n\t\r\u0000\u001b\u007f\u009b"))
                .isEqualTo("\"\\\"\\\\\\n\\t\\u000d\\u0000\\u001b\\u007f\\u009b\"");
    }

    @Test
    void a_lone_surrogate_is_escaped_and_a_pair_is_kept() {
        assertThat(Json.quote("\ud83d|\ude00|😀")).isEqualTo("\"\\ud83d|\\ude00|😀\"");
    }

    @Test
    void a_call_in_the_wrong_place_is_refused() {
        assertThatThrownBy(() -> new Json().end()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Json().key("a")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Json().object().value(1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Json().object().key("a").end()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Json().array().key("a")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Json().value(1).value(2)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_is_quoted_reads_back_as_it_was() {
        Chance.times(500, chance -> {
            String text = chance.text();
            assertThat(JsonString.read(Json.quote(text))).isEqualTo(text);
        });
    }

    @Test
    void every_escape_is_read() {
        assertThat(JsonString.read(" \"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\" "))
                .isEqualTo("\"\\/\b\f\n\r\té😀");
    }

    @Test
    void what_is_no_json_string_is_refused_with_the_place() {
        for (String wrong : List.of("", "1", "\"a", "\"", "\"a\"b", "\"\\x\"", "\"\\u12g4\"", "\"\\", "\"a\nb\"")) {
            assertThatThrownBy(() -> JsonString.read(wrong))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("at character");
        }
    }
}
