package org.sharedsafety.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sharedsafety.model.report.NumberId;
import org.sharedsafety.model.report.NumberShape;
import org.sharedsafety.model.report.ReportCell;
import org.sharedsafety.model.report.ReportColumn;
import org.sharedsafety.model.report.ReportLine;
import org.sharedsafety.model.report.ReportSheet;
import org.sharedsafety.model.report.ReportTable;
import org.sharedsafety.model.report.SheetKind;
import org.sharedsafety.text.Texts;

/**
 * The numbers that sentences say: each sentence's cells carry the number's id as a defined name, and a table at the end
 * of the workbook holds every such number with the sentence it was said in.
 *
 * <p>An id that is said more than once gets a further part: {@code ..at2}, {@code ..at3}.
 */
final class BookMarks {
    private final List<Mark> marks = new ArrayList<>();
    private final Map<String, Integer> said = new HashMap<>();

    /** A number in a sentence. */
    private record Mark(String name, String sheet, int first, int last, double value, String sentence) {}

    /** Notes the numbers of a paragraph that stands in these rows. */
    void mark(String sheet, int first, int last, ReportLine line) {
        line.numbers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(NumberId::text)))
                .forEach(number ->
                        marks.add(new Mark(name(number.getKey()), sheet, first, last, number.getValue(), line.text())));
    }

    private String name(NumberId id) {
        int times = said.merge(id.text().toLowerCase(Locale.ROOT), 1, Integer::sum);
        return times == 1 ? id.text() : id.text() + "..at" + times;
    }

    /** Whether no sentence says a number. */
    boolean isEmpty() {
        return marks.isEmpty();
    }

    /** Gives the sentences their names. */
    void name(XSSFWorkbook workbook) {
        for (Mark mark : marks) {
            XSSFName name = workbook.createName();
            name.setNameName(mark.name());
            String range = BookSheetNames.quoted(mark.sheet()) + "!$A$" + (mark.first() + 1);
            name.setRefersToFormula(mark.first() == mark.last() ? range : range + ":$A$" + (mark.last() + 1));
        }
    }

    /** The sheet that lists the numbers. */
    ReportSheet sheet(Texts texts) {
        List<ReportColumn> columns = List.of(
                new ReportColumn("sheet", texts.say("report.book.marks.sheet"), 24),
                new ReportColumn("sentence", texts.say("report.book.marks.sentence"), 90),
                new ReportColumn("number", texts.say("report.book.marks.number"), 16));
        List<List<ReportCell>> rows = marks.stream()
                .map(mark -> List.<ReportCell>of(
                        new ReportCell.Text(mark.sheet()),
                        new ReportCell.Text(mark.sentence()),
                        new ReportCell.Value(new NumberId(mark.name()), mark.value(), NumberShape.FOUR_DECIMALS)))
                .toList();
        return new ReportSheet(
                SheetKind.NOTES,
                texts.say("report.book.marks.name"),
                texts.say("report.book.marks.title"),
                List.of(ReportLine.of(ReportLine.Look.PLAIN, texts.say("report.book.marks.purpose"))),
                List.of(new ReportTable("numbers", "", columns, rows)),
                List.of(),
                List.of());
    }
}
