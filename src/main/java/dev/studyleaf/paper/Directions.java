package dev.studyleaf.paper;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.text.Bidi;

/** Text from right to left, by the Unicode algorithm that comes with Java. */
final class Directions {
    private Directions() {}

    static void addTo(PdfRendererBuilder builder) {
        builder.useUnicodeBidiSplitter(Splitter::new);
        builder.useUnicodeBidiReorderer(new Reorderer());
    }

    /** Cuts a paragraph into runs of one direction. */
    private static final class Splitter implements BidiSplitter {
        private Bidi bidi = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

        @Override
        public void setParagraph(String paragraph, byte direction) {
            int flag = Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
            if (direction != NEUTRAL) {
                flag = direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
            }
            bidi = new Bidi(paragraph, flag);
        }

        @Override
        public int countTextRuns() {
            return bidi.getRunCount();
        }

        @Override
        public BidiTextRun getVisualRun(int run) {
            int start = bidi.getRunStart(run);
            boolean back = (bidi.getRunLevel(run) & 1) == 1;
            return new BidiTextRun(start, bidi.getRunLimit(run) - start, back ? RTL : LTR);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            Bidi whole = new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
            return whole.baseIsLeftToRight() ? LTR : RTL;
        }
    }

    /** Turns a run around. */
    private static final class Reorderer implements BidiReorderer {
        @Override
        public String reorderRTLTextToLTR(String text) {
            StringBuilder turned = new StringBuilder();
            text.codePoints().map(Reorderer::mirrored).forEach(turned::appendCodePoint);
            return turned.reverse().toString();
        }

        private static int mirrored(int letter) {
            int pair = "()[]{}<>«»".indexOf(letter);
            return pair < 0 ? letter : "()[]{}<>«»".charAt(pair ^ 1);
        }

        @Override
        public String shapeText(String text) {
            return ArabicLetters.joined(text);
        }

        @Override
        public String deshapeText(String text) {
            return ArabicLetters.apart(text);
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
