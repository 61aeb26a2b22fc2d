package org.sharedsafety.report;

import static org.sharedsafety.report.SheetWriter.formula;
import static org.sharedsafety.report.SheetWriter.number;
import static org.sharedsafety.report.SheetWriter.text;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.model.result.NumberCard.Role;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.text.Texts;
import org.sharedsafety.text.Units;

/**
 * The places with both values, one a row, A to Z.
 *
 * <p>Where counts are known the rate is a live formula over them; else it is the number as published, and a column says
 * so. Nothing but complete places stands here, so that the chart's ranges hold numbers alone.
 */
final class CompareSheet {
    static final int FIRST_ROW = 4;
    private static final int X = 2;
    private static final int Y = 9;
    private static final int NUMERATOR = 0;
    private static final int DENOMINATOR = 1;
    private static final int VALUE = 2;
    private static final int LOWER = 3;
    private static final int UPPER = 4;
    private static final int FLAG = 5;
    private static final int KIND = 6;

    private final ComparisonBrief brief;
    private final Texts texts;
    private final BriefStyles styles;
    private final List<PlaceResult> complete;

    CompareSheet(ComparisonBrief brief, Texts texts, BriefStyles styles) {
        this.brief = brief;
        this.texts = texts;
        this.styles = styles;
        this.complete = brief.comparison().places().stream()
                .filter(PlaceResult::isComplete)
                .toList();
    }

    /** Writes the sheet, and the chart on a sheet of its own before it. */
    void write(XSSFWorkbook workbook, String sentence) {
        XSSFSheet chart = workbook.createSheet(texts.say("report.sheet.chart"));
        XSSFSheet sheet = workbook.createSheet(texts.say("report.sheet.compare"));
        SheetWriter writer = new SheetWriter(sheet);
        Comparison comparison = brief.comparison();
        writer.line(sentence, styles.bold);
        writer.line(
                texts.say(
                        "report.compare.subtitle",
                        comparison.n(),
                        comparison.considered(),
                        comparison.x().period().text(),
                        comparison.y().period().text()),
                styles.muted);
        writer.skip();
        head(writer.row());
        for (PlaceResult place : complete) {
            place(writer.row(), place);
        }
        widths(sheet);
        sheet.createFreezePane(1, FIRST_ROW);
        if (!complete.isEmpty()) {
            sheet.setAutoFilter(new CellRangeAddress(FIRST_ROW - 1, lastRow(), 0, Y + KIND));
        }
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(FIRST_ROW - 1, FIRST_ROW - 1, 0, Y + KIND));
        chart(chart, sheet, sentence);
    }

    private void chart(XSSFSheet sheet, XSSFSheet data, String sentence) {
        SheetWriter writer = new SheetWriter(sheet);
        writer.paragraph(0, sentence, 100, styles.bold);
        writer.line(texts.say("report.chart.fed-by", data.getSheetName()), styles.muted);
        sheet.setDisplayGridlines(false);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        if (!complete.isEmpty()) {
            new ScatterChart(brief.comparison(), texts)
                    .draw(sheet, writer.nextRow() + 1, data, FIRST_ROW, lastRow(), X + VALUE, Y + VALUE);
        }
    }

    /** Where every number of the table stands, a place a row. */
    void writeCells(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet(texts.say("report.sheet.cells"));
        SheetWriter writer = new SheetWriter(sheet);
        writer.line(texts.say("report.cells.title"), styles.bold);
        writer.skip();
        writer.texts(
                List.of(
                        texts.say("report.compare.place"),
                        texts.say("report.compare.code"),
                        texts.say("report.compare.cell-x"),
                        texts.say("report.compare.cell-y")),
                styles.head);
        sheet.createFreezePane(1, writer.nextRow());
        for (PlaceResult place : complete) {
            writer.texts(
                    List.of(place.place().name(), place.place().code(), cited(place, true), cited(place, false)),
                    styles.text);
        }
        writer.widths(28, 10, 80, 80);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private int lastRow() {
        return FIRST_ROW + complete.size() - 1;
    }

    private void head(XSSFRow row) {
        row.setHeightInPoints(96);
        text(row, 0, texts.say("report.compare.place"), styles.head);
        text(row, 1, texts.say("report.compare.code"), styles.head);
        sideHead(row, X, brief.comparison().x());
        sideHead(row, Y, brief.comparison().y());
    }

    private void sideHead(XSSFRow row, int at, MeasureSide side) {
        String measure = side.metric().name(texts.language());
        text(row, at + NUMERATOR, texts.say("report.compare.count", measure), styles.headRight);
        text(row, at + DENOMINATOR, texts.say("report.compare.out-of", measure), styles.headRight);
        text(
                row,
                at + VALUE,
                texts.say("report.compare.value", measure, Units.say(texts, side.unit())),
                styles.headRight);
        text(row, at + LOWER, texts.say("report.compare.lower", measure), styles.headRight);
        text(row, at + UPPER, texts.say("report.compare.upper", measure), styles.headRight);
        text(row, at + FLAG, texts.say("report.compare.flag"), styles.head);
        text(row, at + KIND, texts.say("report.compare.kind"), styles.head);
    }

    private void place(XSSFRow row, PlaceResult place) {
        text(row, 0, place.place().name(), styles.text);
        text(row, 1, place.place().code(), styles.text);
        side(row, X, place.x(), brief.comparison().x(), largest(PlaceResult::x));
        side(row, Y, place.y(), brief.comparison().y(), largest(PlaceResult::y));
    }

    private void side(XSSFRow row, int at, Reading reading, MeasureSide side, double largest) {
        number(row, at + NUMERATOR, reading.numerator(), styles.count);
        number(row, at + DENOMINATOR, reading.denominator(), styles.count);
        Double value = reading.value();
        if (value == null) {
            return;
        }
        CellStyle style = styles.valueStyle(largest);
        @Nullable String formula = rateFormula(row.getRowNum(), at, reading, side, value);
        if (formula != null) {
            formula(row, at + VALUE, formula, value, style);
            text(row, at + KIND, texts.say("report.compare.computed"), styles.muted);
        } else {
            number(row, at + VALUE, value, style);
            text(row, at + KIND, texts.say("report.compare.published"), styles.muted);
        }
        number(row, at + LOWER, reading.lower(), style);
        number(row, at + UPPER, reading.upper(), style);
        text(row, at + FLAG, reading.status().shorthand(), styles.text);
    }

    /** The formula over the two counts, only where it gives the value that is shown. */
    private static @Nullable String rateFormula(int row, int at, Reading reading, MeasureSide side, double value) {
        Double numerator = reading.numerator();
        Double denominator = reading.denominator();
        if (numerator == null || denominator == null || denominator <= 0) {
            return null;
        }
        double multiplier = side.metric().multiplier();
        double rate = numerator / denominator * multiplier;
        if (Math.abs(rate - value) > 1e-9 * Math.max(1, Math.abs(value))) {
            return null;
        }
        String top = new CellAddress(row + 1, at + NUMERATOR + 1).toString();
        String bottom = new CellAddress(row + 1, at + DENOMINATOR + 1).toString();
        return multiplier == 1
                ? top + "/" + bottom
                : top + "/" + bottom + "*"
                        + java.math.BigDecimal.valueOf(multiplier).toPlainString();
    }

    private double largest(Function<PlaceResult, Reading> side) {
        return complete.stream()
                .map(side)
                .map(Reading::value)
                .filter(Objects::nonNull)
                .mapToDouble(Math::abs)
                .max()
                .orElse(0);
    }

    private String cited(PlaceResult place, boolean ofX) {
        return brief.citations().getOrDefault(place.place().id(), List.of()).stream()
                .filter(citation -> citation.ofX() == ofX)
                .map(citation -> (citation.role() == Role.DENOMINATOR ? "÷ " : "") + citation.file() + " ▸ "
                        + citation.sheet() + " ▸ " + citation.cell())
                .collect(Collectors.joining("; "));
    }

    private static void widths(XSSFSheet sheet) {
        int[] characters = {24, 9, 13, 13, 13, 12, 12, 8, 14, 13, 13, 13, 12, 12, 8, 14};
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, characters[i] * 256);
        }
    }
}
