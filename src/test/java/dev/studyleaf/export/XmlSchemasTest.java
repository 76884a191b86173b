package dev.studyleaf.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.Chance;
import dev.studyleaf.note.Formula;
import dev.studyleaf.study.Study;
import dev.studyleaf.tex.Formulas;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/**
 * The formats in XML against schemas: every kind of question, text that means something to XML, HTML or Moodle, and notes
 * at random. The schemas in {@code src/test/resources/schemas} are ours. With {@code -Dqti.schema=FILE} the publisher's
 * {@code imsqti_v2p1.xsd} has to accept the items and the test as well, and with {@code -Dimscp.schema=FILE} its
 * {@code imscp_v1p1.xsd} the list of files.
 */
class XmlSchemasTest {
    private static final Path SCHEMAS = Path.of("src/test/resources/schemas");
    private static final Schema MOODLE = schema(SCHEMAS.resolve("moodle.xsd"));
    private static final List<Schema> QTI = Stream.concat(
                    Stream.of(schema(SCHEMAS.resolve("qti.xsd"))), given("qti.schema").stream())
            .toList();
    private static final Optional<Schema> MANIFEST = given("imscp.schema");

    @TempDir
    Path folder = Path.of("");

    private static Optional<Schema> given(String property) {
        return Optional.ofNullable(System.getProperty(property)).map(file -> schema(Path.of(file)));
    }

    private static Schema schema(Path file) {
        try {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            return factory.newSchema(new File(file.toString()));
        } catch (SAXException e) {
            throw new AssertionError(file + ": " + e, e);
        }
    }

    private static List<String> faults(Schema schema, String name, byte[] xml) {
        List<String> faults = new ArrayList<>();
        try {
            Validator validator = schema.newValidator();
            validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
        } catch (SAXException e) {
            faults.add(name + ": " + e.getMessage());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return faults;
    }

    private static List<String> faults(Study study) {
        List<String> faults = new ArrayList<>(
                faults(MOODLE, "moodle", Exported.of("moodle", study).bytes()));
        Formulas formulas = Formulas.of(study.notes().stream()
                .flatMap(note -> note.parsed().formulas().stream())
                .map(Formula::tex)
                .toList());
        Exported.of("qti", study, formulas).files().forEach((name, xml) -> {
            if (name.equals("imsmanifest.xml")) {
                MANIFEST.ifPresent(schema -> faults.addAll(faults(schema, name, xml)));
            } else {
                QTI.forEach(schema -> faults.addAll(faults(schema, name, xml)));
            }
        });
        return faults;
    }

    @Test
    void every_kind_of_question_and_the_notes_of_this_project() {
        for (String notes : List.of("browser/kinds", "browser/practice", "browser/extras")) {
            assertThat(faults(Exported.study(Path.of("src/test/resources", notes))))
                    .isEmpty();
        }
        assertThat(faults(Exported.study(Path.of("content")))).isEmpty();
    }

    @Test
    void text_that_means_something_elsewhere() throws IOException {
        Study study = Exported.study(folder, Files.readString(Path.of("src/test/resources/exports/hostile.md")));
        assertThat(study.notes().get(0).questions()).hasSize(16);
        assertThat(faults(study)).isEmpty();
    }

    @Test
    void questions_at_random() {
        Chance.times(
                20,
                chance -> assertThat(faults(Exported.study(folder, RoundTripTest.note(chance))))
                        .isEmpty());
    }

    @Test
    void the_schemas_are_awake() {
        String moodle = Exported.of("moodle", Exported.study(Exported.KINDS)).text();
        for (String[] change : new String[][] {
            {"fraction=\"50\"", "fraction=\"49\""},
            {"<name><text>", "<name><text/><text>"},
            {"<single>true", "<single>yes"},
            {"type=\"essay\"", "type=\"open\""}
        }) {
            assertThat(moodle).contains(change[0]);
            assertThat(faults(
                            MOODLE,
                            "moodle",
                            moodle.replace(change[0], change[1]).getBytes(UTF_8)))
                    .as(change[1])
                    .hasSize(1);
        }
        byte[] single =
                Exported.of("qti", Exported.study(Exported.KINDS)).files().get("items/q-single.xml");
        String item = new String(single == null ? new byte[0] : single, UTF_8);
        for (String[] change : new String[][] {
            {"cardinality=\"single\"", "cardinality=\"one\""},
            {"<prompt>", "<prompt><table/>"},
            {"identifier=\"SCORE\" ", ""},
            {"maxChoices=\"1\"", "maxChoices=\"few\""}
        }) {
            assertThat(item).contains(change[0]);
            QTI.forEach(schema -> assertThat(faults(
                            schema, "item", item.replace(change[0], change[1]).getBytes(UTF_8)))
                    .as(change[1])
                    .hasSize(1));
        }
    }
}
