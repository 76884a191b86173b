package dev.studyleaf.note.node;

import org.commonmark.node.Image;

/** A picture with a size that its author asks for. */
public final class SizedImage extends Image {
    private final WantedSize size;

    public SizedImage(Image image, WantedSize size) {
        super(image.getDestination(), image.getTitle());
        this.size = size;
        setSourceSpans(image.getSourceSpans());
    }

    public WantedSize size() {
        return size;
    }
}
