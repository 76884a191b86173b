package dev.studyleaf.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** Which letters fonts have. */
public final class Letters {
    private Letters() {}

    /**
     * The code points of a text that no font of the jar has, and those of its Arabic letters joined; white space and marks
     * of format need none.
     */
    public static Set<Integer> missing(String text) {
        Set<Integer> wanted = new TreeSet<>();
        (text + ArabicLetters.joined(text))
                .codePoints()
                .filter(c -> c > MOST_COMMON && !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .filter(c -> Character.getType(c) != Character.FORMAT && Character.isDefined(c))
                .forEach(wanted::add);
        for (Fonts.Font font : wanted.isEmpty() ? java.util.List.<Fonts.Font>of() : Fonts.ALL) {
            wanted.removeAll(of(new RandomAccessReadBuffer(Fonts.bytes(font.file())), wanted));
        }
        return wanted;
    }

    /** Those of {@code wanted} that the font in a file has; none of a file that is no font. */
    static Set<Integer> in(Path file, Set<Integer> wanted) {
        try (RandomAccessRead data = new RandomAccessReadBufferedFile(file.toFile())) {
            return of(data, wanted);
        } catch (IOException | UncheckedIOException e) {
            return Set.of();
        }
    }

    private static Set<Integer> of(RandomAccessRead data, Set<Integer> wanted) {
        try (TrueTypeFont font = new TTFParser().parse(data)) {
            CmapLookup letters = font.getUnicodeCmapLookup();
            Set<Integer> found = new TreeSet<>();
            for (int letter : wanted) {
                if (letters.getGlyphId(letter) > 0) {
                    found.add(letter);
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every font has the letters of ASCII. */
    private static final int MOST_COMMON = 0x7e;
}
