package dev.studyleaf.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class PdfFileTest {
    private static final String XHTML =
            "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>T</title>"
                    + "<style>body { font-family: 'Study Sans' }</style></head><body><p>word</p></body></html>";

    @Test
    void the_profile_of_colours_is_ours_whatever_java_makes_of_it() throws IOException {
        byte[] pdf = PdfFile.of(new Paper(XHTML, List.of(), "00112233445566778899aabbccddeeff"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getOutputIntents())
                    .singleElement()
                    .satisfies(intent -> assertThat(intent.getDestOutputIntent().createInputStream())
                            .hasBinaryContent(Fonts.bytes("srgb.icc")));
        }
    }
}
