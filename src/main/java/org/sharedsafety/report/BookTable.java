package org.sharedsafety.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.report.ReportCell;
import org.sharedsafety.model.report.ReportColumn;
import org.sharedsafety.model.report.ReportTable;

/**
 * A table on its sheet: a head, a row for each of its rows, and at the right the ids of the numbers.
 *
 * <p>A text that is too long for a cell goes on in further rows that hold nothing else.
 */
final class BookTable {
    /** The width of the column of ids; the ids themselves are longer. */
    private static final int ID_WIDTH = 12;

    private static final Pattern COLUMN =
            Pattern.compile("\\{([A-Za-z][A-Za-z0-9_-]*)(?:\\.([A-Za-z][A-Za-z0-9_-]*)\\.(first|last))?}");

    private final ReportTable table;
    private final BookStyles styles;
    private final List<Reach> reaches = new ArrayList<>();
    private final List<Integer> rowsAt = new ArrayList<>();
    private final Map<String, BookTable> above = new HashMap<>();
    private int headAt;
    private int lastAt;

    BookTable(ReportTable table, BookStyles styles) {
        this.table = table;
        this.styles = styles;
    }

    /**
     * Writes it from a row on and gives the first row after it.
     *
     * @param before the tables above it by their ids, which formulas may name as {@code {table.column.first}}
     */
    int write(SXSSFSheet sheet, int top, Map<String, BookTable> before) {
        above.putAll(before);
        headAt = top;
        head(sheet.createRow(top));
        int next = top + 1;
        for (List<ReportCell> cells : table.rows()) {
            rowsAt.add(next);
            next = row(sheet, next, cells);
        }
        lastAt = next - 1;
        return next;
    }

    private void head(Row row) {
        List<String> titles = titles();
        for (int i = 0; i < titles.size(); i++) {
            boolean right = i < table.columns().size() && isNumeric(i);
            text(row, i, titles.get(i), right ? styles.headRight : styles.head);
            row.setHeightInPoints(
                    Math.max(row.getHeightInPoints(), BookText.height(titles.get(i), widths().get(i) - 1, 11)));
        }
        for (int i = 0; i < reaches.size(); i++) {
            text(row, reachAt(i), reaches.get(i).title(), styles.id);
        }
    }

    /** The headings with that of the ids, none twice: an office program's table needs that. */
    private List<String> titles() {
        Set<String> taken = new HashSet<>();
        List<String> titles = new ArrayList<>();
        for (ReportColumn column : table.columns()) {
            titles.add(unlike(BookText.clean(column.title()).replace('\n', ' '), taken));
        }
        titles.add(unlike(ReportColumn.ID, taken));
        return titles;
    }

    private static String unlike(String wish, Set<String> taken) {
        String base = wish.isBlank() ? "-" : wish;
        String title = base;
        for (int i = 2; !taken.add(title.toLowerCase(Locale.ROOT)); i++) {
            title = base + " (" + i + ")";
        }
        return title;
    }

    private boolean isNumeric(int column) {
        return table.rows().stream()
                .map(row -> row.get(column))
                .anyMatch(cell -> cell instanceof ReportCell.Value || cell instanceof ReportCell.Formula);
    }

    private int row(SXSSFSheet sheet, int at, List<ReportCell> cells) {
        Row row = sheet.createRow(at);
        int more = 0;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof ReportCell.Text text && text.text().length() > BookText.LONGEST) {
                more = Math.max(more, BookText.pieces(text.text()).size() - 1);
            }
            cell(row, i, cells.get(i));
        }
        String ids = BookIds.of(cells);
        if (!ids.isEmpty()) {
            text(row, cells.size(), ids, styles.id);
        }
        for (int i = 0; i < reaches.size(); i++) {
            reach(row, reachAt(i), reaches.get(i), cells);
        }
        for (int piece = 1; piece <= more; piece++) {
            Row rest = sheet.createRow(at + piece);
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i) instanceof ReportCell.Text text && text.text().length() > BookText.LONGEST) {
                    List<String> pieces = BookText.pieces(text.text());
                    if (piece < pieces.size()) {
                        words(rest, i, pieces.get(piece));
                    }
                }
            }
        }
        return at + 1 + more;
    }

    /** How far an interval reaches from its value to one of its ends; error bars are drawn from such cells alone. */
    private record Reach(String longer, String shorter, String title) {}

    /** Adds the columns that error bars need, behind the table, apart from it by an empty one. */
    void reach(String value, String lower, String upper) {
        reaches.add(new Reach(
                value, lower, "− " + table.columns().get(table.at(value)).title()));
        reaches.add(new Reach(
                upper, value, "+ " + table.columns().get(table.at(value)).title()));
    }

    private int reachAt(int reach) {
        return table.columns().size() + 2 + reach;
    }

    private void reach(Row row, int column, Reach reach, List<ReportCell> cells) {
        Double longer = number(cells.get(table.at(reach.longer())), reach.longer());
        Double shorter = number(cells.get(table.at(reach.shorter())), reach.shorter());
        if (longer != null && shorter != null) {
            Cell written = row.createCell(column);
            written.setCellFormula(
                    "MAX(0," + formula("{" + reach.longer() + "}-{" + reach.shorter() + "}", row.getRowNum()) + ")");
            written.setCellValue(Math.max(0, longer - shorter));
            written.setCellStyle(styles.id);
        }
    }

    /** The cells of the reach of a value's interval, downward or upward. */
    CellRangeAddress reachRange(String value, boolean up, int first, int rows) {
        for (int i = 0; i < reaches.size(); i++) {
            if ((up ? reaches.get(i).shorter() : reaches.get(i).longer()).equals(value) && (i % 2 == 1) == up) {
                return new CellRangeAddress(rowsAt.get(first), rowsAt.get(first + rows - 1), reachAt(i), reachAt(i));
            }
        }
        throw new IllegalArgumentException("no reach of " + value + " in table " + table.id());
    }

    private void cell(Row row, int column, ReportCell cell) {
        if (cell instanceof ReportCell.Value number) {
            Cell written = row.createCell(column);
            written.setCellValue(number.value());
            written.setCellStyle(styles.number(number.shape()));
        } else if (cell instanceof ReportCell.Formula formula) {
            Cell written = row.createCell(column);
            written.setCellFormula(formula(formula.formula(), row.getRowNum()));
            written.setCellValue(formula.value());
            written.setCellStyle(styles.number(formula.shape()));
        } else if (cell instanceof ReportCell.Text text && !text.text().isEmpty()) {
            words(row, column, BookText.pieces(text.text()).get(0));
        }
    }

    private void words(Row row, int column, String words) {
        int width = table.columns().get(column).width();
        boolean grows = words.length() > width || words.indexOf('\n') >= 0;
        if (grows) {
            row.setHeightInPoints(Math.max(row.getHeightInPoints(), BookText.height(words, width, 11)));
        }
        CellStyle style = BookText.looksLikeFormula(words) ? styles.quoted : grows ? styles.wrapped : styles.text;
        text(row, column, words, style);
    }

    private static void text(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(BookText.written(text));
        cell.setCellStyle(style);
    }

    private String formula(String pattern, int row) {
        Matcher found = COLUMN.matcher(pattern);
        StringBuilder formula = new StringBuilder();
        while (found.find()) {
            String cell = found.group(2) == null
                    ? CellReference.convertNumToColString(table.at(found.group(1))) + (row + 1)
                    : end(found.group(1), found.group(2), found.group(3).equals("first"));
            found.appendReplacement(formula, cell);
        }
        return found.appendTail(formula).toString();
    }

    /** The first or last cell of a column of a table that stands above on the same sheet. */
    private String end(String other, String column, boolean first) {
        BookTable source = above.get(other);
        if (source == null) {
            throw new IllegalArgumentException("no table " + other + " above table " + table.id());
        }
        CellRangeAddress range = source.range(column, 0, source.rowsAt.size());
        return CellReference.convertNumToColString(range.getFirstColumn())
                + (1 + (first ? range.getFirstRow() : range.getLastRow()));
    }

    /** Makes it a table of the office program, with filters. */
    void declare(XSSFSheet sheet, BookTableNames names) {
        if (table.rows().isEmpty()) {
            return;
        }
        declare(sheet, headAt, lastAt, titles(), names.take(table.id()));
    }

    /** Declares cells that are already written a table with these headings. */
    static void declare(XSSFSheet sheet, int head, int last, List<String> titles, String name) {
        AreaReference area = new AreaReference(
                new CellReference(head, 0), new CellReference(last, titles.size() - 1), SpreadsheetVersion.EXCEL2007);
        XSSFTable declared = sheet.createTable(area);
        declared.setName(name);
        declared.setDisplayName(name);
        for (int i = 0; i < titles.size(); i++) {
            declared.getCTTable().getTableColumns().getTableColumnArray(i).setName(BookText.written(titles.get(i)));
        }
        declared.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    }

    /** The row of its headings, counted from 0. */
    int headRow() {
        return headAt;
    }

    /** Widths of its columns in characters, with that of the ids. */
    List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        table.columns().forEach(column -> widths.add(Math.max(4, column.width())));
        widths.add(ID_WIDTH);
        return widths;
    }

    /** The cells of a column for so many of its rows from one on. */
    CellRangeAddress range(String column, int first, int rows) {
        int at = table.at(column);
        return new CellRangeAddress(rowsAt.get(first), rowsAt.get(first + rows - 1), at, at);
    }

    /** The numbers of a column, null where a cell is empty; words among them would be drawn as zero, so they are refused. */
    @Nullable
    Double[] numbers(String column, int first, int rows) {
        @Nullable Double[] numbers = new Double[rows];
        for (int i = 0; i < rows; i++) {
            numbers[i] = number(table.rows().get(first + i).get(table.at(column)), column);
        }
        return numbers;
    }

    private @Nullable Double number(ReportCell cell, String column) {
        if (cell instanceof ReportCell.Value value) {
            return value.value();
        }
        if (cell instanceof ReportCell.Formula formula) {
            return formula.value();
        }
        if (cell instanceof ReportCell.Text text && text.text().isEmpty()) {
            return null;
        }
        throw new IllegalArgumentException(
                "column " + column + " of table " + table.id() + " is drawn and holds words: they belong to the flag");
    }

    /** The words of a column. */
    String[] words(String column, int first, int rows) {
        String[] words = new String[rows];
        for (int i = 0; i < rows; i++) {
            ReportCell cell = table.rows().get(first + i).get(table.at(column));
            words[i] = cell instanceof ReportCell.Text text
                    ? BookText.clean(text.text())
                    : String.valueOf(number(cell, column)).replaceAll("\\.0$", "");
        }
        return words;
    }
}
