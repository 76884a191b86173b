package dev.studyleaf.source;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the size of a picture from the head of its file, so that a page keeps its place before the picture has come:
 * PNG, GIF, JPEG, WebP, AVIF, BMP and SVG. Of anything else, and of a damaged file, the size is not known.
 */
public final class PictureSizes {
    private static final int HEAD = 4096;
    /** Drawing programs put comments and definitions before the element. */
    private static final int SVG_HEAD = 1 << 16;

    private static final int LINE = 60;
    /** The name of the box that holds a size, {@code ispe}. */
    private static final int ISPE = 0x69737065;

    private static final Pattern SVG = Pattern.compile("<svg\\b[^>]*>", Pattern.DOTALL);
    private static final Pattern BOX = Pattern.compile(
            "\\bviewBox\\s*=\\s*[\"']\\s*[-\\d.]+[\\s,]+[-\\d.]+[\\s,]+([\\d.]+)[\\s,]+([\\d.]+)\\s*[\"']");

    private PictureSizes() {}

    public static Optional<PictureSize> of(Path file) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.mark(HEAD);
            byte[] head = in.readNBytes(HEAD);
            in.reset();
            return read(head, in).filter(size -> size.width() > 0 && size.height() > 0);
        } catch (IOException unreadable) {
            return Optional.empty(); // copying it reports that
        }
    }

    /**
     * What a file begins with that calls itself a picture of pixels and begins like none: its first line, up to 60 signs,
     * such as the pointer that Git LFS puts in place of a file. Empty where it may be a picture.
     */
    public static Optional<String> noPicture(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(LINE);
            boolean picture = starts(head, 1, "PNG")
                    || starts(head, 0, "GIF8")
                    || starts(head, 0, "BM")
                    || starts(head, 8, "WEBP")
                    || starts(head, 4, "ftyp")
                    || (head.length > 1 && ByteBuffer.wrap(head).getShort(0) == (short) 0xffd8);
            return picture
                    ? Optional.empty()
                    : Optional.of(new String(head, StandardCharsets.UTF_8)
                            .lines()
                            .findFirst()
                            .orElse(""));
        } catch (IOException unreadable) {
            return Optional.empty(); // copying it reports that
        }
    }

    private static Optional<PictureSize> read(byte[] head, DataInputStream in) throws IOException {
        ByteBuffer big = ByteBuffer.wrap(head);
        if (starts(head, 1, "PNG") && head.length >= 24) {
            return Optional.of(new PictureSize(big.getInt(16), big.getInt(20)));
        }
        if (starts(head, 0, "GIF8") && head.length >= 10) {
            ByteBuffer little = big.order(ByteOrder.LITTLE_ENDIAN);
            return Optional.of(new PictureSize(little.getShort(6) & 0xffff, little.getShort(8) & 0xffff));
        }
        if (head.length > 2 && big.getShort(0) == (short) 0xffd8) {
            return jpeg(in);
        }
        if (starts(head, 8, "WEBP") && head.length >= 30) {
            return webp(head, big.order(ByteOrder.LITTLE_ENDIAN));
        }
        if (starts(head, 4, "ftyp")) {
            return avif(big);
        }
        if (starts(head, 0, "BM") && head.length >= 26) {
            ByteBuffer little = big.order(ByteOrder.LITTLE_ENDIAN);
            return Optional.of(new PictureSize(little.getInt(18), Math.abs(little.getInt(22))));
        }
        return svg(new String(in.readNBytes(SVG_HEAD), StandardCharsets.UTF_8));
    }

    private static boolean starts(byte[] head, int offset, String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            if (offset + i >= head.length || head[offset + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Walks the segments to the frame header. */
    private static Optional<PictureSize> jpeg(DataInputStream in) throws IOException {
        in.readUnsignedShort();
        while (in.read() == 0xff) {
            int marker = in.read();
            while (marker == 0xff) {
                marker = in.read();
            }
            int length = in.readUnsignedShort();
            boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (frame) {
                in.readUnsignedByte();
                int height = in.readUnsignedShort();
                return Optional.of(new PictureSize(in.readUnsignedShort(), height));
            }
            in.skipNBytes(Math.max(0, length - 2));
        }
        return Optional.empty();
    }

    private static Optional<PictureSize> webp(byte[] head, ByteBuffer little) {
        if (starts(head, 12, "VP8X")) {
            return Optional.of(
                    new PictureSize(1 + (little.getInt(24) & 0xffffff), 1 + (little.getInt(26) >>> 8 & 0xffffff)));
        }
        if (starts(head, 12, "VP8L")) {
            int bits = little.getInt(21);
            return Optional.of(new PictureSize(1 + (bits & 0x3fff), 1 + (bits >>> 14 & 0x3fff)));
        }
        return Optional.of(new PictureSize(little.getShort(26) & 0x3fff, little.getShort(28) & 0x3fff));
    }

    /** The largest of the sizes in its head: others are those of its parts. */
    private static Optional<PictureSize> avif(ByteBuffer head) {
        Optional<PictureSize> largest = Optional.empty();
        for (int at = head.limit() - 16; at >= 0; at--) {
            if (head.getInt(at) == ISPE) {
                PictureSize size = new PictureSize(head.getInt(at + 8), head.getInt(at + 12));
                if (largest.isEmpty() || size.width() > largest.get().width()) {
                    largest = Optional.of(size);
                }
            }
        }
        return largest;
    }

    private static Optional<PictureSize> svg(String text) {
        Matcher tag = SVG.matcher(text);
        if (!tag.find()) {
            return Optional.empty();
        }
        Optional<Integer> width = length(tag.group(), "width");
        Optional<Integer> height = length(tag.group(), "height");
        if (width.isPresent() && height.isPresent()) {
            return Optional.of(new PictureSize(width.get(), height.get()));
        }
        Matcher box = BOX.matcher(tag.group());
        return box.find() ? Optional.of(new PictureSize(pixels(box.group(1)), pixels(box.group(2)))) : Optional.empty();
    }

    private static Optional<Integer> length(String tag, String name) {
        Matcher value = Pattern.compile("\\s" + name + "\\s*=\\s*[\"']\\s*([\\d.]+)(?:px)?\\s*[\"']")
                .matcher(tag);
        return value.find() ? Optional.of(pixels(value.group(1))) : Optional.empty();
    }

    /** 0 where it is no number. */
    private static int pixels(String number) {
        try {
            return (int) Math.round(Double.parseDouble(number));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
