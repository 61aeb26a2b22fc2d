package org.sharedsafety;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The boxes of the words on a page, to find words that lie on each other or leave the page. */
final class TextBoxes extends PDFTextStripper {
    private static final double SHARED = 0.35;

    private final List<Word> words = new ArrayList<>();

    /** A word and where it stands. */
    record Word(String text, Rectangle2D box) {}

    /** Two words on each other, or one that leaves the page. */
    record Clash(String one, String other) {}

    private TextBoxes() {
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(false);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        StringBuilder word = new StringBuilder();
        Rectangle2D box = null;
        for (TextPosition each : positions) {
            if (each.getUnicode().isBlank() || each.getDir() != 0) {
                box = end(word, box);
                continue;
            }
            Rectangle2D own = new Rectangle2D.Double(
                    each.getXDirAdj(),
                    each.getYDirAdj() - each.getFontSizeInPt() * 0.7,
                    each.getWidthDirAdj(),
                    each.getFontSizeInPt() * 0.7);
            boolean jumps = box != null
                    && (Math.abs(own.getMaxY() - box.getMaxY()) > 1
                            || own.getMinX() < box.getMaxX() - 2
                            || own.getMinX() > box.getMaxX() + 3);
            if (jumps) {
                box = end(word, box);
            }
            box = box == null ? own : box.createUnion(own);
            word.append(each.getUnicode());
        }
        end(word, box);
    }

    private Rectangle2D end(StringBuilder word, Rectangle2D box) {
        if (box != null && !word.isEmpty()) {
            words.add(new Word(word.toString(), box));
        }
        word.setLength(0);
        return null;
    }

    static List<Clash> of(PDDocument page) throws IOException {
        TextBoxes boxes = new TextBoxes();
        boxes.getText(page);
        float width = page.getPage(0).getMediaBox().getWidth();
        float height = page.getPage(0).getMediaBox().getHeight();
        List<Clash> clashes = new ArrayList<>();
        for (int i = 0; i < boxes.words.size(); i++) {
            Word one = boxes.words.get(i);
            if (one.box().getMinX() < 0
                    || one.box().getMaxX() > width + 1
                    || one.box().getMaxY() > height + 1
                    || one.box().getMinY() < 0) {
                clashes.add(new Clash(one.text(), "(edge of the page)"));
            }
            for (int k = i + 1; k < boxes.words.size(); k++) {
                Word other = boxes.words.get(k);
                Rectangle2D both = one.box().createIntersection(other.box());
                if (both.getWidth() > 1
                        && both.getHeight()
                                > SHARED
                                        * Math.min(
                                                one.box().getHeight(),
                                                other.box().getHeight())) {
                    clashes.add(new Clash(one.text(), other.text()));
                }
            }
        }
        return clashes;
    }
}
