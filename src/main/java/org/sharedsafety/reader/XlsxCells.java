package org.sharedsafety.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Cell;

/** Turns the cell elements of a worksheet into cells. */
final class XlsxCells {
    private static final String NUMBER = "n";

    private final PartXml xml;
    private final NumberShapes shapes;
    private final SharedStrings strings;
    private final boolean from1904;
    private final Map<String, SharedFormula> shared = new HashMap<>();
    private int row;
    private int column;

    XlsxCells(PartXml xml, NumberShapes shapes, SharedStrings strings, boolean from1904) {
        this.xml = xml;
        this.shapes = shapes;
        this.strings = strings;
        this.from1904 = from1904;
    }

    void startRow(int number) {
        row = number;
        column = 0;
    }

    /** Reads the cell element that has just started, to its end, and puts the cell into its column. */
    void readInto(RowBuilder builder) {
        column++;
        int style = 0;
        String type = NUMBER;
        for (int i = 0; i < xml.attributes(); i++) {
            String name = xml.attributeName(i);
            // By the letter, because this line runs three times a cell.
            switch (name.length() == 1 ? name.charAt(0) : ' ') {
                case 'r' -> column = columnOf(xml.attribute(i));
                case 's' -> style = number(xml.attribute(i));
                case 't' -> type = xml.attribute(i);
                default -> {}
            }
        }
        if (column > RowBuilder.MAX_COLUMNS) {
            throw xml.damaged("column " + column);
        }
        if (!builder.put(column, readCell(style, type))) {
            throw xml.damaged("cell " + column + " of row " + row + " twice");
        }
    }

    private Cell readCell(int style, String type) {
        Cell value = Cell.Blank.CELL;
        String formula = null;
        for (String child = xml.nextChild(); child != null; child = xml.nextChild()) {
            switch (child) {
                case "v" -> {
                    xml.readText();
                    value = value(style, type);
                }
                case "is" -> value = shapes.indented(text(RichText.read(xml)), style);
                case "f" -> formula = formula();
                default -> xml.skip();
            }
        }
        return formula == null ? value : new Cell.Formula(formula, value);
    }

    private Cell value(int style, String type) {
        if (xml.length() == 0) {
            return Cell.Blank.CELL;
        }
        if (type.length() == 1 && type.charAt(0) == 'n') {
            return shapes.ofStyle(style).cell(xml.chars(), xml.length());
        }
        if (type.length() == 1 && type.charAt(0) == 's') {
            return shapes.indented(strings.cell(number(xml.text().strip()), xml), style);
        }
        return switch (type) {
            case "b" -> new Cell.Bool(xml.text().strip().matches("1|true"));
            case "e" -> new Cell.Failure(xml.text());
            case "d" -> isoDate(style, xml.text().strip());
            default -> text(RichText.unescaped(xml.text()));
        };
    }

    private static Cell text(String text) {
        return text.isEmpty() ? Cell.Blank.CELL : new Cell.Text(text);
    }

    private Cell isoDate(int style, String text) {
        LocalDateTime moment = parsed(text);
        if (moment == null) {
            return new Cell.Text(text);
        }
        double serial = DateUtil.getExcelDate(moment, from1904);
        Cell shaped = shapes.ofStyle(style).cell(serial);
        return new Cell.Moment(moment, serial, shaped instanceof Cell.Moment shown ? shown.shown() : text);
    }

    private static @Nullable LocalDateTime parsed(String text) {
        try {
            if (text.indexOf('T') < 0) {
                return LocalDate.parse(text).atStartOfDay();
            }
            return text.endsWith("Z") ? OffsetDateTime.parse(text).toLocalDateTime() : LocalDateTime.parse(text);
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    /** The formula's text; a cell that shares one gets it with its references moved to where the cell stands. */
    private String formula() {
        String kind = xml.attribute("t");
        String index = xml.attribute("si");
        xml.readText();
        String text = xml.text();
        if (!"shared".equals(kind) || index == null) {
            return text;
        }
        if (!text.isEmpty()) {
            shared.put(index, new SharedFormula(text, row, column));
            return text;
        }
        SharedFormula master = shared.get(index);
        return master == null ? "" : master.at(row, column);
    }

    /** The column of a reference such as {@code AB12}; its row must be the one being read. */
    private int columnOf(String reference) {
        int number = 0;
        int i = 0;
        for (; i < reference.length() && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z' && i < 4; i++) {
            number = number * 26 + (reference.charAt(i) - 'A' + 1);
        }
        int line = 0;
        for (int k = i; k < reference.length(); k++) {
            int digit = reference.charAt(k) - '0';
            if (digit < 0 || digit > 9 || line > row) {
                throw xml.damaged("cell " + reference);
            }
            line = line * 10 + digit;
        }
        if (number == 0 || line != row) {
            throw xml.damaged("cell " + reference);
        }
        return number;
    }

    private int number(String text) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || number > 100_000_000) {
                throw xml.damaged(text);
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
