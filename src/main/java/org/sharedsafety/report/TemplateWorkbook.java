package org.sharedsafety.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.text.Texts;

/** A workbook to be filled in: one header row that the import knows by itself, and a page that says how. */
public final class TemplateWorkbook {
    private final Texts texts;
    private final String level;
    private final List<Metric> metrics;
    private final List<String> questions;

    /** A template for places of a level with a column for each of the measures. */
    public TemplateWorkbook(Texts texts, String level, List<Metric> metrics) {
        this(texts, level, metrics, List.of());
    }

    /** A template with a page of questions to print, each given by its key and answered on five steps. */
    public TemplateWorkbook(Texts texts, String level, List<Metric> metrics, List<String> questions) {
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
        writer.skip();
        writer.texts(List.of(texts.say("template.column"), texts.say("template.meaning")), styles.head);
        for (Metric metric : metrics) {
            writer.texts(List.of(header(metric), metric.numerator() + " · " + metric.unit()), styles.text);
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
        metrics.forEach(metric -> headers.add(header(metric)));
        SheetWriter writer = new SheetWriter(sheet);
        writer.texts(headers, styles.head);
        // Codes are text, so that a leading zero stays.
        XSSFCellStyle asText = workbook.createCellStyle();
        asText.setDataFormat(workbook.createDataFormat().getFormat("@"));
        sheet.setDefaultColumnStyle(0, asText);
        sheet.createFreezePane(3, 1);
        int[] widths = new int[headers.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(14, headers.get(i).length() + 2);
        }
        writer.widths(widths);
    }

    private static String header(Metric metric) {
        return metric.nameEn();
    }
}
