package dev.studyleaf.note.syntax;

import dev.studyleaf.note.node.SizedImage;
import dev.studyleaf.note.node.WantedSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Takes the size out of the words of a picture, as Obsidian writes it: {@code ![a tree|200](tree.png)}. */
public final class PictureWords {
    private PictureWords() {}

    /** Gives the pictures of a tree the sizes that their words ask for. */
    public static void mark(Node document) {
        List<Image> images = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                images.add(image);
            }
        });
        images.forEach(PictureWords::size);
    }

    private static void size(Image image) {
        if (image instanceof SizedImage || !(image.getLastChild() instanceof Text words)) {
            return;
        }
        int bar = words.getLiteral().lastIndexOf('|');
        boolean alone = image.getFirstChild() == words;
        Optional<WantedSize> size = bar < 0 && !alone
                ? Optional.empty()
                : WantedSize.written(words.getLiteral().substring(bar + 1));
        if (size.isPresent()) {
            words.setLiteral(words.getLiteral().substring(0, Math.max(0, bar)).stripTrailing());
            sized(image, size.get());
        }
    }

    /** Puts a picture with a size in the place of one without, with the same words. */
    static void sized(Image image, WantedSize size) {
        SizedImage sized = new SizedImage(image, size);
        while (image.getFirstChild() != null) {
            sized.appendChild(image.getFirstChild());
        }
        image.insertBefore(sized);
        image.unlink();
    }
}
