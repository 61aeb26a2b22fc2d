package org.sharedsafety.report;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.sharedsafety.chart.EditableChart;

/** Writes slides as .pptx: titles that screen readers find, editable charts, pictures, notes, alternative texts. */
public final class DeckWriter {
    private static final int WIDE = 960;
    private static final int HIGH = 540;
    private static final double PAD = 40;
    private static final double FOOT_AT = 488;
    /** So many characters of the foot stand in a line, and a line is so high. */
    private static final int FOOT_LINE = 150;

    private static final double FOOT_HIGH = 14;
    private static final double BODY_AT = 132;
    private static final Color INK = new Color(0x1B, 0x1F, 0x24);
    private static final Color QUIET = new Color(0x4A, 0x52, 0x5B);
    /** On every office computer, with the accents of Spanish; our own letters would be replaced by others there. */
    private static final String FONT = "Arial";

    private final SlideDeck deck;

    public DeckWriter(SlideDeck deck) {
        this.deck = deck;
    }

    /** Writes all slides. */
    public void write(OutputStream out) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.setPageSize(new Dimension(WIDE, HIGH));
            show.getProperties().getCoreProperties().setTitle(deck.title());
            show.getProperties()
                    .getCoreProperties()
                    .getUnderlyingProperties()
                    .setLanguageProperty(java.util.Optional.of(deck.language()));
            show.getProperties().getCoreProperties().setCreator("Shared Safety Workbench");
            for (SlideDeck.Page page : deck.pages()) {
                write(show, page);
            }
            show.write(out);
        }
    }

    private void write(XMLSlideShow show, SlideDeck.Page page) throws IOException {
        XSLFSlide slide = show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY));
        title(slide, page.headline());
        if (!page.station().isEmpty()) {
            text(slide, new Rectangle2D.Double(PAD, 18, WIDE - 2 * PAD, 24), List.of(page.station()), 14, QUIET);
        }
        double foot = footAt(page.foot());
        boolean figures = !page.figures().isEmpty();
        double width = (WIDE - 2 * PAD - 20.0 * (page.figures().size() - 1))
                / Math.max(1, page.figures().size());
        boolean beside = figures && page.figures().size() == 1 && !page.body().isEmpty();
        double figureWidth = beside ? width * 0.7 : width;
        double x = PAD;
        for (SlideDeck.Shown shown : page.figures()) {
            text(slide, new Rectangle2D.Double(x, 104, figureWidth, 24), List.of(shown.subtitle()), 13, QUIET);
            figure(show, slide, shown, new Rectangle2D.Double(x, BODY_AT, figureWidth, foot - BODY_AT - 8));
            x += figureWidth + 20;
        }
        if (!page.body().isEmpty() && (beside || !figures)) {
            double from = beside ? PAD + figureWidth + 20 : PAD;
            text(
                    slide,
                    new Rectangle2D.Double(from, BODY_AT, WIDE - PAD - from, foot - BODY_AT - 8),
                    page.body(),
                    beside ? 18 : 26,
                    INK);
        }
        if (!page.foot().isEmpty()) {
            text(
                    slide,
                    new Rectangle2D.Double(PAD, foot, WIDE - 2 * PAD, HIGH - foot - 4),
                    List.of(page.foot()),
                    11,
                    QUIET);
        }
        if (!page.notes().isBlank()) {
            notes(show, slide, page.notes());
        }
    }

    /** Where the foot begins: higher, the more it says. */
    private static double footAt(String foot) {
        int lines = (foot.length() + FOOT_LINE - 1) / FOOT_LINE;
        return Math.min(FOOT_AT, HIGH - 10 - lines * FOOT_HIGH);
    }

    private static void title(XSLFSlide slide, String headline) {
        XSLFTextShape title = slide.getPlaceholder(0);
        title.setAnchor(new Rectangle2D.Double(PAD, 38, WIDE - 2 * PAD, 66));
        title.clearText();
        XSLFTextParagraph paragraph = title.addNewTextParagraph();
        paragraph.setTextAlign(TextParagraph.TextAlign.LEFT);
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(headline);
        style(run, size(headline), INK);
        run.setBold(true);
        title.setLeftInset(0);
        title.setTopInset(0);
        title.setVerticalAlignment(VerticalAlignment.TOP);
    }

    /** Points in which a headline stands in its two to three lines. */
    private static double size(String headline) {
        if (headline.length() <= 60) {
            return 28;
        }
        return headline.length() <= 110 ? 24 : headline.length() <= 190 ? 19 : 15;
    }

    private static void text(XSLFSlide slide, Rectangle2D box, List<String> paragraphs, double size, Color color) {
        XSLFTextBox shape = slide.createTextBox();
        shape.setAnchor(box);
        shape.setLeftInset(0);
        shape.setRightInset(0);
        shape.setWordWrap(true);
        shape.clearText();
        for (String words : paragraphs) {
            XSLFTextParagraph paragraph = shape.addNewTextParagraph();
            paragraph.setSpaceAfter(40.0);
            XSLFTextRun run = paragraph.addNewTextRun();
            run.setText(words);
            style(run, size, color);
        }
    }

    private static void style(XSLFTextRun run, double size, Color color) {
        run.setFontSize(size);
        run.setFontColor(color);
        run.setFontFamily(FONT);
    }

    private static void figure(XMLSlideShow show, XSLFSlide slide, SlideDeck.Shown shown, Rectangle2D box)
            throws IOException {
        EditableChart spec = shown.chart();
        Picture picture = shown.picture();
        if (spec != null) {
            XSLFChart chart = show.createChart(slide);
            new OfficeChart(spec).fill(chart);
            slide.addChart(
                    chart,
                    new Rectangle2D.Double(
                            box.getX() * Units.EMU_PER_POINT,
                            box.getY() * Units.EMU_PER_POINT,
                            box.getWidth() * Units.EMU_PER_POINT,
                            box.getHeight() * Units.EMU_PER_POINT));
            describe(slide, shown.words());
        } else if (picture != null) {
            XSLFPictureShape shape = slide.createPicture(show.addPicture(picture.png(), PictureData.PictureType.PNG));
            shape.setAnchor(inside(shape, box));
            ((CTPicture) shape.getXmlObject()).getNvPicPr().getCNvPr().setDescr(shown.words());
        }
    }

    /** The largest box of the picture's shape, in the middle. */
    private static Rectangle2D inside(XSLFPictureShape shape, Rectangle2D box) {
        Dimension size = shape.getPictureData().getImageDimensionInPixels();
        double scale = Math.min(box.getWidth() / size.width, box.getHeight() / size.height);
        double wide = size.width * scale;
        double high = size.height * scale;
        return new Rectangle2D.Double(box.getX() + (box.getWidth() - wide) / 2, box.getY(), wide, high);
    }

    private static void describe(XSLFSlide slide, String words) {
        List<XSLFShape> shapes = slide.getShapes();
        if (shapes.get(shapes.size() - 1) instanceof XSLFGraphicFrame frame) {
            ((CTGraphicalObjectFrame) frame.getXmlObject())
                    .getNvGraphicFramePr()
                    .getCNvPr()
                    .setDescr(words);
        }
    }

    private static void notes(XMLSlideShow show, XSLFSlide slide, String words) {
        XSLFNotes notes = show.getNotesSlide(slide);
        // The template's notes page brings a date and a number of its own.
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            Placeholder type = shape.getTextType();
            if (type == Placeholder.BODY) {
                shape.setText(words);
            } else if (type == Placeholder.DATETIME) {
                notes.removeShape(shape);
            }
        }
    }
}
