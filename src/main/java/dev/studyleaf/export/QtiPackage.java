package dev.studyleaf.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.studyleaf.output.Zip;
import dev.studyleaf.quiz.ClozeQuestion;
import dev.studyleaf.quiz.NumericQuestion;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.study.Note;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** IMS QTI 2.1 as a content package: one item a question, one test with a section for each note. */
final class QtiPackage implements Export {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String QTI = "http://www.imsglobal.org/xsd/imsqti_v2p1";
    private static final String PACKAGE = "http://www.imsglobal.org/xsd/imscp_v1p1";

    @Override
    public String name() {
        return "qti";
    }

    @Override
    public String title() {
        return "IMS QTI 2.1";
    }

    @Override
    public boolean mathml() {
        return true;
    }

    @Override
    public byte[] write(Source source, Losses losses) {
        Parts parts = new Parts();
        for (Note note : source.asking()) {
            add(note, source, losses, parts);
        }
        MoodleLosses.terms(source, losses);
        Map<String, byte[]> files = new LinkedHashMap<>();
        String test = resource("test", "imsqti_test_xmlv2p1", "test.xml", parts.dependencies.toString());
        files.put("imsmanifest.xml", manifest(test + parts.resources).getBytes(UTF_8));
        files.put(
                "test.xml",
                test(source.study().info().title(), parts.sections.toString()).getBytes(UTF_8));
        files.putAll(parts.items);
        return Zip.of(files);
    }

    /** What grows with each question: its file, and the lines that name it in the test and in the manifest. */
    private static final class Parts {
        private final Map<String, byte[]> items = new LinkedHashMap<>();
        private final StringBuilder sections = new StringBuilder();
        private final StringBuilder resources = new StringBuilder();
        private final StringBuilder dependencies = new StringBuilder();
    }

    private static void add(Note note, Source source, Losses losses, Parts parts) {
        StringBuilder refs = new StringBuilder();
        for (Question question : source.questions(note)) {
            Optional<QtiItem> body = QtiItem.of(question, source, losses);
            lost(question, source, losses);
            if (body.isPresent()) {
                String id = "q-" + question.id();
                String file = "items/" + id + ".xml";
                parts.items.put(file, item(id, question, body.get(), source).getBytes(UTF_8));
                refs.append("<assessmentItemRef identifier=\"" + id + "\" href=\"" + file + "\"/>\n");
                parts.resources.append(resource(id, "imsqti_item_xmlv2p1", file, ""));
                parts.dependencies.append("<dependency identifierref=\"" + id + "\"/>");
            }
        }
        if (!refs.isEmpty()) {
            parts.sections.append(section(note, refs));
        }
    }

    private static void lost(Question question, Source source, Losses losses) {
        source.pictures(question, losses);
        if (!question.core().hints().isEmpty()) {
            losses.of(question, "hints");
        }
        if (question.core().level() > 0 || !question.core().tags().isEmpty()) {
            losses.of(question, "level and tags");
        }
        if (question instanceof NumericQuestion numeric && !numeric.unit().isEmpty()) {
            losses.of(question, "the unit: the number alone is asked for");
        }
        if (question instanceof ClozeQuestion cloze
                && cloze.gaps().stream().anyMatch(gap -> !gap.hint().isEmpty())) {
            losses.of(question, "the hint in a gap");
        }
    }

    private static String section(Note note, StringBuilder refs) {
        return "<assessmentSection identifier=\"note-" + note.number() + "\" title=\"" + Markup.escaped(note.title())
                + "\" visible=\"true\">\n" + refs + "</assessmentSection>\n";
    }

    private static String test(String title, String sections) {
        return XML + "<assessmentTest xmlns=\"" + QTI + "\" identifier=\"test\" title=\"" + Markup.escaped(title)
                + "\">\n"
                + "<testPart identifier=\"part\" navigationMode=\"nonlinear\" submissionMode=\"individual\">\n"
                + sections
                + "</testPart>\n</assessmentTest>\n";
    }

    private static String resource(String id, String type, String file, String dependencies) {
        return "<resource identifier=\"" + id + "\" type=\"" + type + "\" href=\"" + file + "\"><file href=\"" + file
                + "\"/>" + dependencies + "</resource>\n";
    }

    private static String manifest(String resources) {
        return XML + "<manifest xmlns=\"" + PACKAGE + "\" identifier=\"studyleaf\">\n<metadata>"
                + "<schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion></metadata>\n<organizations/>\n<resources>\n"
                + resources + "</resources>\n</manifest>\n";
    }

    private static String item(String id, Question question, QtiItem body, Source source) {
        String prompt = source.prompt(question);
        int most = 60;
        int end = Math.min(most, prompt.codePointCount(0, prompt.length()));
        String title = prompt.substring(0, prompt.offsetByCodePoints(0, end)).strip();
        String why = Card.of(question, source).reasons();
        StringBuilder out = new StringBuilder(XML);
        out.append("<assessmentItem xmlns=\"")
                .append(QTI)
                .append("\" identifier=\"")
                .append(id)
                .append("\" title=\"");
        out.append(Markup.escaped(title)).append("\" adaptive=\"false\" timeDependent=\"false\">\n");
        out.append(body.declarations());
        out.append("<outcomeDeclaration identifier=\"SCORE\" cardinality=\"single\" baseType=\"float\">"
                + "<defaultValue><value>0</value></defaultValue></outcomeDeclaration>\n");
        if (!why.isEmpty()) {
            out.append(
                    "<outcomeDeclaration identifier=\"FEEDBACK\" cardinality=\"single\" baseType=\"identifier\"/>\n");
        }
        out.append("<itemBody>\n").append(body.body()).append("\n</itemBody>\n");
        out.append("<responseProcessing>\n").append(body.processing());
        if (!why.isEmpty()) {
            out.append(
                    "<setOutcomeValue identifier=\"FEEDBACK\"><baseValue baseType=\"identifier\">why</baseValue></setOutcomeValue>\n");
        }
        out.append("</responseProcessing>\n");
        if (!why.isEmpty()) {
            out.append("<modalFeedback outcomeIdentifier=\"FEEDBACK\" identifier=\"why\" showHide=\"show\">");
            out.append(QtiItem.html(why)).append("</modalFeedback>\n");
        }
        return out.append("</assessmentItem>\n").toString();
    }
}
