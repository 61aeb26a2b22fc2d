package org.sharedsafety.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.workshop.Passage;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.text.Texts;

/** Everything that a workshop says to the room, a column for each language, to be filled in and brought back. */
public final class TranslationWorkbook {
    /** The first line holds this and the workshop's id. */
    public static final String WORKSHOP = "workshop";
    /** The head of the column by which a text is found again. */
    public static final String KEY = "key";
    /** How many columns stand before the languages. */
    public static final int BEFORE = 2;

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ps", "ur", "yi", "ckb", "dv");
    private static final int WIDE = 56;

    private final Texts texts;
    private final Workshop workshop;

    public TranslationWorkbook(Texts texts, Workshop workshop) {
        this.texts = texts;
        this.workshop = workshop;
    }

    /** Whether a language is written from right to left. */
    public static boolean isRightToLeft(String language) {
        return RIGHT_TO_LEFT.contains(language.toLowerCase(Locale.ROOT));
    }

    /** Writes the workbook; an older file of that name is replaced only by a whole one. */
    public void write(Path file) {
        Path fresh = file.resolveSibling(file.getFileName() + ".part");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            sheet(workbook);
            try (OutputStream out = Files.newOutputStream(fresh)) {
                workbook.write(out);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new WorkbenchException(Message.of("report.template-not-written", file.toString()), refused);
        }
    }

    private void sheet(XSSFWorkbook workbook) {
        BriefStyles styles = new BriefStyles(workbook);
        XSSFSheet sheet = workbook.createSheet(texts.say("workshop.prepare.sheet-name"));
        SheetWriter writer = new SheetWriter(sheet);
        writer.texts(List.of(WORKSHOP, workshop.id(), workshop.title().in(texts.language())), styles.muted);
        writer.line(texts.say("workshop.prepare.sheet-how"), styles.text);
        writer.line(texts.say("workshop.prepare.sheet-numbers"), styles.text);
        List<String> heads = new ArrayList<>(List.of(KEY, texts.say("workshop.prepare.sheet-what")));
        heads.addAll(workshop.languages());
        writer.texts(heads, styles.head);
        sheet.createFreezePane(BEFORE, writer.nextRow());
        List<CellStyle> columns = workshop.languages().stream()
                .map(language -> style(workbook, styles, language))
                .toList();
        for (Passage passage : Passage.of(workshop)) {
            XSSFRow row = writer.row();
            SheetWriter.text(row, 0, passage.key(), styles.muted);
            SheetWriter.text(row, 1, what(passage), styles.muted);
            for (int i = 0; i < columns.size(); i++) {
                String said =
                        passage.said().by().getOrDefault(workshop.languages().get(i), "");
                SheetWriter.text(row, BEFORE + i, said, columns.get(i));
            }
        }
        int[] widths = new int[BEFORE + columns.size()];
        java.util.Arrays.fill(widths, WIDE);
        widths[0] = 16;
        widths[1] = 30;
        writer.widths(widths);
    }

    /** Text even where it looks like a number or a formula, so that nothing is changed on the way. */
    private static CellStyle style(XSSFWorkbook workbook, BriefStyles styles, String language) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(styles.text);
        style.setWrapText(true);
        style.setQuotePrefixed(true);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        if (isRightToLeft(language)) {
            style.setReadingOrder(ReadingOrder.RIGHT_TO_LEFT);
            style.setAlignment(HorizontalAlignment.RIGHT);
        }
        return style;
    }

    private String what(Passage passage) {
        String part = texts.say("workshop.part." + passage.part().name().toLowerCase(Locale.ROOT), passage.number());
        int at = workshop.indexOf(passage.slide());
        if (at < 0) {
            return part;
        }
        Slide slide = workshop.slides().get(at);
        String kind = texts.say("workshop.kind." + slide.kind().name().toLowerCase(Locale.ROOT));
        return (at + 1) + " " + kind + " · " + part;
    }
}
