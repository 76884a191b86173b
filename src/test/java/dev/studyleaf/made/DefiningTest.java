package dev.studyleaf.made;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.made.words.Defining;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a text begins by saying what its heading is. */
class DefiningTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tumour lysis syndrome | Tumour lysis syndrome (TLS) is a metabolic emergency of many cells.
            Interrupt | In UNIX, interrupts are signals that an agent sends.
            Errore | L'errore è un guasto che non si vede. Poi finisce.
            Immaterielle Investitionen | Darunter versteht man Investitionen in Rechte und Wissen.
            Message queue | A message queue serve para tratar os pedidos.
            L'externalité | L'externalité est l'effet d'un agent sur un marché.
            介入治疗 | 介入治疗常指经导管将药物作用于肿瘤。
            """)
    void says_what_it_is(String heading, String text) {
        assertThat(Defining.says(text, heading)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Symmetrische Verschlüsselung | Das Problem beim symmetrischen Verschlüsseln ist die Übergabe der Schlüssel.
            Ketogenic diet | The ketogenic diet has been shown to help. It is a diet of fat.
            Stabilität | Ein Algorithmus ist stabil, wenn er die Ordnung lässt.
            Scoping | The previous solution has to take scope into account.
            Caching | Caching is important because it saves time.
            Staging | Mit git add kommen Änderungen in die Area.
            """)
    void says_something_of_it(String heading, String text) {
        assertThat(Defining.says(text, heading)).isFalse();
    }

    @Test
    void nothing_says_what_a_heading_without_words_is() {
        assertThat(Defining.says("This is a text.", "???")).isFalse();
    }
}
