package dev.studyleaf.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What no schema says of the two formats in XML: which elements belong to which type, and that every name that is referred
 * to is there.
 */
class XmlExportsTest {
    private static final Map<String, Set<String>> MOODLE = Map.of(
            "multichoice", Set.of("single", "shuffleanswers", "answernumbering", "answer"),
            "truefalse", Set.of("answer"),
            "shortanswer", Set.of("usecase", "answer"),
            "numerical", Set.of("answer"),
            "matching", Set.of("shuffleanswers", "subquestion"),
            "cloze", Set.of(),
            "ordering",
                    Set.of(
                            "layouttype",
                            "selecttype",
                            "selectcount",
                            "gradingtype",
                            "showgrading",
                            "numberingstyle",
                            "answer"),
            "essay", Set.of("responseformat", "responserequired", "responsefieldlines", "attachments", "graderinfo"));

    private static final Set<String> COMMON = Set.of(
            "name", "questiontext", "generalfeedback", "defaultgrade", "penalty", "hidden", "idnumber", "hint", "tags");

    private static Document parsed(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Element> all(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (int i = 0; i < parent.getChildNodes().getLength(); i++) {
            if (parent.getChildNodes().item(i) instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    @Test
    void questions_of_moodle_have_the_elements_of_their_types() {
        Document quiz =
                parsed(Exported.of("moodle", Exported.study(Exported.KINDS)).bytes());
        List<Element> questions = all(quiz, "question").stream()
                .filter(question -> !question.getAttribute("type").equals("category"))
                .toList();
        assertThat(questions).hasSize(10);
        for (Element question : questions) {
            String type = question.getAttribute("type");
            Set<String> names =
                    children(question).stream().map(Element::getTagName).collect(Collectors.toSet());
            Set<String> own = MOODLE.getOrDefault(type, Set.of("unknown"));
            assertThat(names).as(type).containsAll(own).contains("name", "questiontext", "idnumber");
            names.removeAll(own);
            assertThat(COMMON).as(type).containsAll(names);
        }
        for (Element choice : questions.stream()
                .filter(q -> q.getAttribute("type").equals("multichoice"))
                .toList()) {
            double sum = children(choice).stream()
                    .filter(answer -> answer.getTagName().equals("answer"))
                    .mapToDouble(answer -> Math.max(0, Double.parseDouble(answer.getAttribute("fraction"))))
                    .sum();
            assertThat(sum).isEqualTo(100);
        }
        assertThat(all(quiz, "questiontext").stream().map(Element::getTextContent))
                .anyMatch(text ->
                        text.contains("{1:SHORTANSWER:=F1~=F-score}") && text.contains("{1:SHORTANSWER:=zero~=0}"));
    }

    @Test
    void items_of_qti_refer_only_to_what_is_there() {
        Map<String, byte[]> files =
                Exported.of("qti", Exported.study(Exported.KINDS)).files();
        assertThat(files).hasSize(12);
        List<String> hrefs = all(parsed(files.getOrDefault("imsmanifest.xml", new byte[0])), "file").stream()
                .map(file -> file.getAttribute("href"))
                .toList();
        assertThat(hrefs)
                .containsExactlyInAnyOrderElementsOf(files.keySet().stream()
                        .filter(name -> !name.equals("imsmanifest.xml"))
                        .toList());
        assertThat(all(parsed(files.getOrDefault("test.xml", new byte[0])), "assessmentItemRef"))
                .hasSize(10)
                .allMatch(ref -> files.containsKey(ref.getAttribute("href")));
        files.forEach((name, xml) -> {
            if (name.startsWith("items/")) {
                item(name, parsed(xml));
            }
        });
    }

    private static void item(String name, Document item) {
        Set<String> declared = all(item, "responseDeclaration").stream()
                .map(one -> one.getAttribute("identifier"))
                .collect(Collectors.toSet());
        List<String> used = List.of(
                        "choiceInteraction",
                        "orderInteraction",
                        "matchInteraction",
                        "textEntryInteraction",
                        "extendedTextInteraction")
                .stream()
                .flatMap(kind -> all(item, kind).stream())
                .map(one -> one.getAttribute("responseIdentifier"))
                .toList();
        assertThat(used).as(name).isNotEmpty().containsExactlyInAnyOrderElementsOf(declared);
        Set<String> choices = List.of("simpleChoice", "simpleAssociableChoice").stream()
                .flatMap(kind -> all(item, kind).stream())
                .map(one -> one.getAttribute("identifier"))
                .collect(Collectors.toSet());
        for (Element declaration : all(item, "responseDeclaration")) {
            if (List.of("identifier", "directedPair").contains(declaration.getAttribute("baseType"))) {
                assertThat(all(item, "value").stream()
                                .filter(value ->
                                        value.getParentNode().getNodeName().equals("correctResponse"))
                                .flatMap(value -> List.of(value.getTextContent().split(" ")).stream()))
                        .as(name)
                        .isNotEmpty()
                        .allMatch(choices::contains);
            }
        }
    }
}
