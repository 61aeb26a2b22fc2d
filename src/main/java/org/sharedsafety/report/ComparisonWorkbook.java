package org.sharedsafety.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.SourceDetails;
import org.sharedsafety.model.SourceFile;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.Comparison.Dropped;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.text.Texts;

/** A comparison as an Excel workbook that the reader can check. */
public final class ComparisonWorkbook {
    /** Rows of the usual height under a picture 130 characters wide and two fifths as high. */
    private static final int MAP_ROWS = 19;

    private final ComparisonBrief brief;
    private final Texts texts;

    public ComparisonWorkbook(ComparisonBrief brief, Texts texts) {
        this.brief = brief;
        this.texts = texts;
    }

    /** Writes the workbook beside its place and then moves it there, so that a failure leaves what was there before. */
    public void write(Path file, Progress progress) {
        if (Files.isDirectory(file)) {
            throw WorkbenchException.of("report.is-folder", file.toString());
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".part");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            fill(workbook, progress);
            try (OutputStream out = Files.newOutputStream(fresh)) {
                workbook.write(out);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new WorkbenchException(
                    org.sharedsafety.model.Message.of("report.not-written", file.toString()), refused);
        } finally {
            delete(fresh);
        }
    }

    private static void delete(Path fresh) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException stays) {
            // The failure that left it is the one to tell; the next report of that name replaces it.
        }
    }

    private void fill(XSSFWorkbook workbook, Progress progress) {
        BriefStyles styles = new BriefStyles(workbook);
        String sentence = texts.say(brief.comparison().sentence());
        cover(workbook, styles, sentence);
        progress.checkCancelled();
        summary(workbook, styles, sentence);
        CompareSheet compare = new CompareSheet(brief, texts, styles);
        compare.write(workbook, sentence);
        progress.checkCancelled();
        map(workbook, styles);
        leftOut(workbook, styles);
        compare.writeCells(workbook);
        sources(workbook, styles);
        notes(workbook, styles);
        if (brief.authorised()) {
            workbook.forEach(sheet -> sheet.getHeader().setCenter(texts.say("report.authorised")));
        }
        properties(workbook, sentence);
        workbook.setForceFormulaRecalculation(true);
    }

    private void cover(XSSFWorkbook workbook, BriefStyles styles, String sentence) {
        XSSFSheet sheet = sheet(workbook, "report.sheet.cover");
        SheetWriter writer = new SheetWriter(sheet);
        Comparison comparison = brief.comparison();
        writer.title(
                texts.say(
                        "report.cover.title",
                        comparison.x().metric().name(texts.language()),
                        comparison.y().metric().name(texts.language())),
                styles.title);
        writer.paragraph(0, sentence, 110, styles.subtitle);
        if (brief.authorised()) {
            writer.line(texts.say("report.authorised"), styles.bold);
        }
        writer.skip();
        pair(writer, styles, "report.cover.project", brief.project());
        pair(writer, styles, "report.cover.date", brief.date().toString());
        pair(writer, styles, "report.cover.level", texts.say("level." + comparison.level()));
        pair(
                writer,
                styles,
                "report.cover.periods",
                comparison.x().period().equals(comparison.y().period())
                        ? comparison.x().period().text()
                        : comparison.x().period().text() + " / "
                                + comparison.y().period().text());
        pair(writer, styles, "report.cover.made-with", texts.say("report.cover.program", brief.version()));
        writer.skip();
        writer.line(texts.say("report.cover.contents"), styles.head);
        for (String key : new String[] {
            "report.sheet.summary",
            "report.sheet.chart",
            "report.sheet.compare",
            "report.sheet.map",
            "report.sheet.left-out",
            "report.sheet.cells",
            "report.sheet.sources",
            "report.sheet.notes"
        }) {
            String name = texts.say(key);
            styles.linkTo(writer.line(name, styles.link), name);
        }
        writer.widths(30, 90);
    }

    private void pair(SheetWriter writer, BriefStyles styles, String key, String value) {
        XSSFRow row = writer.row();
        SheetWriter.text(row, 0, texts.say(key), styles.muted);
        SheetWriter.text(row, 1, value, styles.text);
    }

    private void summary(XSSFWorkbook workbook, BriefStyles styles, String sentence) {
        XSSFSheet sheet = sheet(workbook, "report.sheet.summary");
        SheetWriter writer = new SheetWriter(sheet);
        Comparison comparison = brief.comparison();
        writer.title(texts.say("report.summary.title"), styles.title);
        writer.paragraph(0, sentence, 110, styles.subtitle);
        writer.line(texts.say("verdict." + comparison.verdict().json()), styles.text);
        writer.skip();
        writer.texts(
                java.util.List.of(texts.say("report.summary.figure"), texts.say("report.summary.value")), styles.head);
        figure(writer, styles, styles.count, "report.summary.n", Outcome.of((double) comparison.n()));
        figure(
                writer,
                styles,
                styles.fourDecimals,
                "report.summary.pearson",
                comparison.pearson().map(Comparison.Correlation::estimate));
        figure(
                writer,
                styles,
                styles.fourDecimals,
                "report.summary.spearman",
                comparison.spearman().map(Comparison.Correlation::estimate));
        figure(
                writer,
                styles,
                styles.count,
                "report.summary.ess",
                comparison.modifiedT().map(Comparison.ModifiedT::ess));
        figure(
                writer,
                styles,
                styles.fourDecimals,
                "report.summary.slope",
                comparison.ols().map(Comparison.Line::slope));
        figure(
                writer,
                styles,
                styles.fourDecimals,
                "report.summary.intercept",
                comparison.ols().map(Comparison.Line::intercept));
        writer.widths(76, 24);
    }

    private void figure(SheetWriter writer, BriefStyles styles, CellStyle format, String key, Outcome<Double> outcome) {
        XSSFRow row = writer.row();
        SheetWriter.text(row, 0, texts.say(key), styles.muted);
        outcome.found().ifPresent(value -> SheetWriter.number(row, 1, value, format));
        outcome.why().ifPresent(why -> SheetWriter.text(row, 1, texts.say(why), styles.text));
    }

    private void map(XSSFWorkbook workbook, BriefStyles styles) {
        XSSFSheet sheet = sheet(workbook, "report.sheet.map");
        SheetWriter writer = new SheetWriter(sheet);
        writer.title(texts.say("report.map.title"), styles.title);
        writer.paragraph(0, brief.mapText(), 120, styles.subtitle);
        writer.widths(130);
        Picture picture = brief.map();
        if (picture == null) {
            writer.line(texts.say("report.map.none"), styles.text);
            return;
        }
        int index = workbook.addPicture(picture.png(), Workbook.PICTURE_TYPE_PNG);
        int top = writer.nextRow() + 1;
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 0, top, 1, top + MAP_ROWS);
        XSSFPicture drawn = drawing.createPicture(anchor, index);
        drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(brief.mapText());
    }

    private void leftOut(XSSFWorkbook workbook, BriefStyles styles) {
        XSSFSheet sheet = sheet(workbook, "report.sheet.left-out");
        SheetWriter writer = new SheetWriter(sheet);
        writer.title(
                texts.say("report.left-out.title", brief.comparison().dropped().size()), styles.title);
        writer.skip();
        writer.texts(
                java.util.List.of(
                        texts.say("report.compare.place"),
                        texts.say("report.compare.code"),
                        texts.say("report.left-out.why")),
                styles.head);
        sheet.createFreezePane(0, writer.nextRow());
        for (Dropped dropped : brief.comparison().dropped()) {
            XSSFRow row = writer.row();
            SheetWriter.text(row, 0, dropped.place().name(), styles.text);
            SheetWriter.text(row, 1, dropped.place().code(), styles.text);
            SheetWriter.text(row, 2, texts.say(dropped.why()), styles.text);
        }
        writer.widths(28, 10, 80);
    }

    private void sources(XSSFWorkbook workbook, BriefStyles styles) {
        XSSFSheet sheet = sheet(workbook, "report.sheet.sources");
        sheet.getPrintSetup().setLandscape(true);
        SheetWriter writer = new SheetWriter(sheet);
        writer.title(texts.say("report.sources.title"), styles.title);
        writer.line(texts.say("report.sources.cells"), styles.subtitle);
        writer.skip();
        writer.texts(
                java.util.stream.Stream.of(
                                "file",
                                "publisher",
                                "agency",
                                "licence",
                                "address",
                                "published",
                                "downloaded",
                                "notes",
                                "size",
                                "sha256")
                        .map(key -> texts.say("report.sources." + key))
                        .toList(),
                styles.head);
        for (SourceFile source : brief.sources()) {
            XSSFRow row = writer.row();
            SheetWriter.text(row, 0, source.name(), styles.text);
            SourceDetails known = source.details();
            SheetWriter.text(row, 1, unknownIfBlank(known.publisher()), styles.text);
            SheetWriter.text(row, 2, unknownIfBlank(known.agency()), styles.text);
            SheetWriter.text(row, 3, unknownIfBlank(known.licence()), styles.text);
            SheetWriter.text(row, 4, unknownIfBlank(known.address()), styles.text);
            SheetWriter.text(row, 5, unknownIfBlank(known.published()), styles.text);
            SheetWriter.text(row, 6, unknownIfBlank(known.downloaded()), styles.text);
            SheetWriter.text(row, 7, unknownIfBlank(known.notes()), styles.text);
            SheetWriter.number(row, 8, (double) source.size(), styles.count);
            SheetWriter.text(row, 9, source.sha256(), styles.muted);
        }
        writer.widths(50, 30, 30, 24, 30, 14, 14, 30, 14, 68);
    }

    private String unknownIfBlank(String text) {
        return text.isBlank() ? texts.say("report.sources.not-recorded") : text;
    }

    private void notes(XSSFWorkbook workbook, BriefStyles styles) {
        XSSFSheet sheet = sheet(workbook, "report.sheet.notes");
        SheetWriter writer = new SheetWriter(sheet);
        writer.title(texts.say("report.notes.title"), styles.title);
        for (Finding finding : brief.comparison().findings()) {
            int first = writer.nextRow();
            writer.paragraph(1, texts.say(finding.message()), 110, styles.text);
            SheetWriter.text(sheet.getRow(first), 0, finding.code(), styles.muted);
        }
        writer.skip();
        writer.line(texts.say("report.notes.hidden-title"), styles.bold);
        if (brief.authorised()) {
            writer.paragraph(1, texts.say("report.authorised"), 110, styles.text);
        } else {
            writer.paragraph(1, texts.say("report.notes.hidden", brief.smallest() - 1), 110, styles.text);
            writer.paragraph(
                    1, texts.say("report.notes.hidden-here", brief.hiddenX(), brief.hiddenY()), 110, styles.text);
        }
        writer.skip();
        writer.line(texts.say("report.notes.shorthand-title"), styles.bold);
        for (org.sharedsafety.model.Status status : org.sharedsafety.model.Status.values()) {
            if (!status.shorthand().isEmpty()) {
                XSSFRow row = writer.row();
                SheetWriter.text(row, 0, status.shorthand(), styles.text);
                SheetWriter.text(row, 1, texts.say("status." + status.json()), styles.text);
            }
        }
        XSSFRow low = writer.row();
        SheetWriter.text(low, 0, "[low]", styles.text);
        SheetWriter.text(low, 1, texts.say("status.low"), styles.text);
        writer.widths(10, 110);
    }

    private XSSFSheet sheet(XSSFWorkbook workbook, String key) {
        XSSFSheet sheet = workbook.createSheet(texts.say(key));
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return sheet;
    }

    private void properties(XSSFWorkbook workbook, String sentence) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(Objects.requireNonNull(sentence));
        core.setCreator(texts.say("app.name"));
        core.setSubjectProperty(brief.project());
    }
}
