package org.sharedsafety.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.text.Texts;

/** A workbook to be filled in: one header row that the import knows by itself, and a page that says how. */
public final class TemplateWorkbook {
    // The import knows the two sides of a share by these words.
    private static final String ABOVE = " numerator";
    private static final String BELOW = " denominator";
    private static final int ROWS = 60;

    private final Texts texts;
    private final String level;
    private final List<Metric> metrics;
    private final List<String> questions;
    private final boolean counts;

    /** A template for places of a level with a column for each of the measures. */
    public TemplateWorkbook(Texts texts, String level, List<Metric> metrics) {
        this(texts, level, metrics, List.of(), false);
    }

    /** A template in which each share is worked out from the two counts that are written beside it. */
    public static TemplateWorkbook ofCounts(Texts texts, String level, List<Metric> metrics) {
        return new TemplateWorkbook(texts, level, metrics, List.of(), true);
    }

    /** A template with a page of questions to print, each given by its key and answered on five steps. */
    public TemplateWorkbook(Texts texts, String level, List<Metric> metrics, List<String> questions) {
        this(texts, level, metrics, questions, false);
    }

    private TemplateWorkbook(Texts texts, String level, List<Metric> metrics, List<String> questions, boolean counts) {
        this.counts = counts;
        this.questions = List.copyOf(questions);
        this.texts = texts;
        this.level = level;
        this.metrics = List.copyOf(metrics);
    }

    /** Writes the workbook; an older file of that name is replaced only by a whole one. */
    public void write(Path file) {
        Path fresh = file.resolveSibling(file.getFileName() + ".part");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            BriefStyles styles = new BriefStyles(workbook);
            about(workbook, styles);
            if (!questions.isEmpty()) {
                questions(workbook, styles);
            }
            data(workbook, styles);
            workbook.forEach(TemplateWorkbook::onPaper);
            try (OutputStream out = Files.newOutputStream(fresh)) {
                workbook.write(out);
            }
            Files.move(fresh, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new WorkbenchException(Message.of("report.template-not-written", file.toString()), refused);
        }
    }

    private void about(XSSFWorkbook workbook, BriefStyles styles) {
        SheetWriter writer = new SheetWriter(workbook.createSheet(texts.say("template.sheet.about")));
        writer.title(texts.say("template.title"), styles.title);
        for (int i = 1; i <= 6; i++) {
            writer.paragraph(0, texts.say("template.line-" + i), 100, styles.text);
        }
        if (counts) {
            writer.paragraph(0, texts.say("template.counts"), 100, styles.text);
        }
        writer.skip();
        writer.texts(List.of(texts.say("template.column"), texts.say("template.meaning")), styles.head);
        for (Metric metric : metrics) {
            writer.texts(List.of(header(metric), metric.numerator() + " · " + metric.unit()), styles.text);
            if (counts) {
                writer.texts(List.of(header(metric) + ABOVE, metric.numerator()), styles.text);
                writer.texts(List.of(header(metric) + BELOW, metric.denominator()), styles.text);
            }
        }
        writer.widths(44, 90);
    }

    /** One sheet of paper: only counts are brought back, nobody's answers. */
    private void questions(XSSFWorkbook workbook, BriefStyles styles) {
        SheetWriter writer = new SheetWriter(workbook.createSheet(texts.say("trust.sheet")));
        writer.title(texts.say("trust.title"), styles.title);
        writer.paragraph(0, texts.say("trust.intro"), 100, styles.text);
        writer.skip();
        for (int i = 0; i < questions.size(); i++) {
            writer.paragraph(0, (i + 1) + ". " + texts.say(questions.get(i)), 100, styles.head);
            writer.paragraph(0, texts.say("trust.answers"), 100, styles.text);
            writer.skip();
        }
        writer.paragraph(0, texts.say("trust.count"), 100, styles.text);
        writer.widths(100);
    }

    private void data(XSSFWorkbook workbook, BriefStyles styles) {
        XSSFSheet sheet = workbook.createSheet(texts.say("template.sheet.data"));
        List<String> headers = new ArrayList<>(List.of(level + "_code", level, "year"));
        for (Metric metric : metrics) {
            headers.add(header(metric));
            if (counts) {
                headers.add(header(metric) + ABOVE);
                headers.add(header(metric) + BELOW);
            }
        }
        SheetWriter writer = new SheetWriter(sheet);
        writer.texts(headers, styles.head);
        // Codes are text, so that a leading zero stays.
        XSSFCellStyle asText = workbook.createCellStyle();
        asText.setDataFormat(workbook.createDataFormat().getFormat("@"));
        sheet.setDefaultColumnStyle(0, asText);
        sheet.createFreezePane(3, 1);
        if (counts) {
            shares(workbook, sheet);
        }
        int[] widths = new int[headers.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(14, headers.get(i).length() + 2);
        }
        writer.widths(widths);
    }

    /** The share of every row, which stays empty until both of its counts are there. */
    private void shares(XSSFWorkbook workbook, XSSFSheet sheet) {
        XSSFCellStyle tenths = workbook.createCellStyle();
        tenths.setDataFormat(workbook.createDataFormat().getFormat("0.0"));
        for (int row = 1; row <= ROWS; row++) {
            XSSFRow cells = sheet.createRow(row);
            for (int metric = 0; metric < metrics.size(); metric++) {
                int share = 3 + 3 * metric;
                String above = new CellReference(row, share + 1).formatAsString();
                String below = new CellReference(row, share + 2).formatAsString();
                XSSFCell cell = cells.createCell(share);
                cell.setCellStyle(tenths);
                cell.setCellFormula("IF(COUNT(" + above + "," + below + ")<2,\"\",IF(" + below + "=0,\"\",100*" + above
                        + "/" + below + "))");
                cell.setCellValue("");
            }
        }
    }

    /** As wide as a page and as many pages long as it needs. */
    private static void onPaper(Sheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static String header(Metric metric) {
        return metric.nameEn();
    }
}
