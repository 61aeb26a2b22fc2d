package org.sharedsafety.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.report.ReportBook;
import org.sharedsafety.model.report.ReportLine;
import org.sharedsafety.model.report.ReportSheet;
import org.sharedsafety.model.report.SheetKind;
import org.sharedsafety.model.report.TidyRows;
import org.sharedsafety.text.Texts;

/** Fills one workbook with one report. */
final class BookFilling {
    private final ReportBook book;
    private final TidyRows tidy;
    private final Path file;
    private final Texts texts;
    private final int most;
    private final List<Path> beside = new ArrayList<>();
    private long rows;

    /**
     * Prepares it.
     *
     * @param file where the workbook will stand
     * @param most rows that a sheet holds under its head
     */
    BookFilling(ReportBook book, TidyRows tidy, Path file, Texts texts, int most) {
        this.book = book;
        this.tidy = tidy;
        this.file = file;
        this.texts = texts;
        this.most = most;
    }

    /** Writes all sheets. */
    void fill(SXSSFWorkbook workbook, BookFile files, Progress progress) throws IOException {
        BookStyles styles = new BookStyles(workbook.getXSSFWorkbook());
        BookMarks marks = new BookMarks();
        BookTableNames tables = new BookTableNames();
        BookSheetNames names = new BookSheetNames();
        List<BookContents.Entry> entries = new ArrayList<>();
        for (ReportSheet sheet : book.sheets()) {
            entries.add(new BookContents.Entry(names.take(sheet.name()), sheet.title()));
        }
        if (saysNumbers()) {
            entries.add(new BookContents.Entry(
                    names.take(texts.say("report.book.marks.name")), texts.say("report.book.marks.title")));
        }
        for (int i = 0; i < entries.size(); i++) {
            progress.checkCancelled();
            progress.report("report.job.sheets", i, entries.size());
            // The numbers of the sentences stand last: only then is known where the sentences stand.
            ReportSheet spec = i < book.sheets().size() ? book.sheets().get(i) : marks.sheet(texts);
            SXSSFSheet sheet = workbook.createSheet(entries.get(i).sheet());
            if (spec.kind() == SheetKind.DATA) {
                data(workbook, sheet, spec, new Looks(styles, marks, tables), files, progress);
            } else {
                BookContents contents = new BookContents(
                        spec.kind() == SheetKind.CONTENTS
                                ? entries.stream()
                                        .filter(entry -> !entry.sheet().equals(sheet.getSheetName()))
                                        .toList()
                                : List.of());
                sheet(workbook, sheet, spec, contents, new Looks(styles, marks, tables));
            }
        }
        marks.name(workbook.getXSSFWorkbook());
        properties(workbook.getXSSFWorkbook());
    }

    /** What all sheets share. */
    private record Looks(BookStyles styles, BookMarks marks, BookTableNames tables) {}

    private boolean saysNumbers() {
        return book.sheets().stream().flatMap(sheet -> sheet.lines().stream()).anyMatch(line -> !line.numbers()
                .isEmpty());
    }

    private String warning() {
        return book.authorised() ? texts.say("report.authorised") : "";
    }

    private void sheet(SXSSFWorkbook workbook, SXSSFSheet sheet, ReportSheet spec, BookContents contents, Looks looks) {
        BookSheet writing = new BookSheet(spec, sheet, looks.styles(), looks.marks(), contents);
        BookDrawings drawings = writing.write(warning());
        sheet.getHeader().setCenter(warning());
        writing.declare(workbook.getXSSFWorkbook().getSheet(sheet.getSheetName()), looks.tables());
        drawings.draw(workbook.getXSSFWorkbook());
    }

    private void data(
            SXSSFWorkbook workbook, SXSSFSheet sheet, ReportSheet spec, Looks looks, BookFile files, Progress progress)
            throws IOException {
        String name = sheet.getSheetName();
        BookData data = new BookData(texts, looks.styles(), most);
        if (tidy.size() <= most && data.write(sheet, tidy, progress)) {
            rows = data.written();
            sheet.getHeader().setCenter(warning());
            data.declare(workbook.getXSSFWorkbook().getSheet(name), looks.tables());
            return;
        }
        // Half of the data would be taken for all of them: the sheet leads to the file instead.
        int at = workbook.getSheetIndex(sheet);
        workbook.removeSheetAt(at);
        SXSSFSheet instead = workbook.createSheet(name);
        workbook.setSheetOrder(name, at);
        Path plain = BookWriter.dataBeside(file);
        rows = new TidyFile(texts).write(tidy, plain, files, progress);
        beside.add(plain);
        beside.add(TidyFile.dictionary(plain));
        List<ReportLine> lines = new ArrayList<>(spec.lines());
        lines.add(ReportLine.of(
                ReportLine.Look.PLAIN,
                texts.say(
                        "report.book.data.beside",
                        rows,
                        String.valueOf(plain.getFileName()),
                        String.valueOf(TidyFile.dictionary(plain).getFileName()))));
        ReportSheet leading =
                new ReportSheet(spec.kind(), spec.name(), spec.title(), lines, List.of(), List.of(), List.of());
        sheet(workbook, instead, leading, new BookContents(List.of()), looks);
    }

    private void properties(XSSFWorkbook workbook) {
        POIXMLProperties properties = workbook.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(BookText.clean(book.title()));
        core.setSubjectProperty(BookText.clean(book.subject()));
        core.setCreator(BookText.clean(book.organization().isBlank() ? texts.say("app.name") : book.organization()));
        if (book.authorised()) {
            core.setDescription(warning());
        }
        properties.getExtendedProperties().setApplication(texts.say("app.name"));
        core.getUnderlyingProperties().setLanguageProperty(java.util.Optional.of(book.language()));
    }

    /** The files beside the workbook. */
    List<Path> beside() {
        return List.copyOf(beside);
    }

    /** How many rows of tidy data were written. */
    long rows() {
        return rows;
    }
}
