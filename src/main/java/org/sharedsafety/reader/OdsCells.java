package org.sharedsafety.reader;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Cell;

/** Turns a cell element of an OpenDocument sheet into a cell. */
final class OdsCells {
    private static final LocalDateTime EPOCH = LocalDate.of(1899, 12, 30).atStartOfDay();
    private static final double SECONDS_A_DAY = 86_400;
    private static final Pattern ERROR = Pattern.compile("#[A-Z/0-9]+[!?]|#N/A|Err:\\d{3}");

    private final PartXml xml;
    private final OdsText text = new OdsText();
    private String type = "";
    private boolean error;
    private @Nullable String value;
    private @Nullable String formula;
    private @Nullable String style;
    private int repeated;
    private int columnsSpanned;
    private int rowsSpanned;

    OdsCells(PartXml xml) {
        this.xml = xml;
    }

    /** The name of the style of the cell last read, or null where it has none of its own. */
    @Nullable
    String style() {
        return style;
    }

    /** How many columns the cell last read stands in. */
    int repeated() {
        return repeated;
    }

    /** Over how many columns and rows it is merged. */
    int columnsSpanned() {
        return columnsSpanned;
    }

    int rowsSpanned() {
        return rowsSpanned;
    }

    /** Reads the cell element that has just started, to its end. */
    Cell read() {
        attributes();
        text.clear();
        for (String child = xml.nextChild(); child != null; child = xml.nextChild()) {
            if (child.equals("p") || child.equals("h")) {
                text.read(xml);
            } else {
                // Notes, drawings and tables inside the cell are not its text.
                xml.skip();
            }
        }
        Cell cell = value();
        return formula == null ? cell : new Cell.Formula(formula, cell);
    }

    private void attributes() {
        type = "";
        error = false;
        value = null;
        formula = null;
        style = null;
        repeated = 1;
        columnsSpanned = 1;
        rowsSpanned = 1;
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "value-type" -> {
                    // LibreOffice adds its own, which alone tells an error.
                    if (xml.attribute(i).equals("error")) {
                        error = true;
                    } else if (type.isEmpty()) {
                        type = xml.attribute(i);
                    }
                }
                case "value", "date-value", "time-value", "boolean-value", "string-value" -> value = xml.attribute(i);
                case "style-name" -> style = xml.attribute(i);
                case "formula" -> formula = plain(xml.attribute(i));
                case "number-columns-repeated" -> repeated = xml.count(xml.attribute(i), Integer.MAX_VALUE);
                case "number-columns-spanned" -> columnsSpanned = xml.count(xml.attribute(i), RowBuilder.MAX_COLUMNS);
                case "number-rows-spanned" -> rowsSpanned = xml.count(xml.attribute(i), OdsTable.MAX_ROWS);
                default -> {}
            }
        }
    }

    /** A formula without the name of its language and the equals sign. */
    private static String plain(String written) {
        int equals = written.indexOf('=');
        int colon = written.indexOf(':');
        return equals == 0 || (colon > 0 && equals == colon + 1) ? written.substring(equals + 1) : written;
    }

    private Cell value() {
        String shown = text.text();
        if (error || (formula != null && ERROR.matcher(shown).matches())) {
            return new Cell.Failure(shown);
        }
        return switch (type) {
            case "float", "percentage", "currency" -> number(shown);
            case "date" -> date(shown);
            case "time" -> time(shown);
            case "boolean" -> new Cell.Bool("true".equals(value));
            default -> {
                String whole = text.isEmpty() && value != null ? value : shown;
                yield whole.isEmpty() ? Cell.Blank.CELL : new Cell.Text(whole);
            }
        };
    }

    private Cell number(String shown) {
        if (value == null) {
            return shown.isEmpty() ? Cell.Blank.CELL : new Cell.Text(shown);
        }
        double number = DecimalText.parse(value.toCharArray(), value.length());
        if (Double.isNaN(number)) {
            return new Cell.Failure(shown.isEmpty() ? value : shown);
        }
        return new Cell.Numeric(number, shown.isEmpty() ? GeneralNumber.shown(number) : shown);
    }

    private Cell date(String shown) {
        if (value == null) {
            return shown.isEmpty() ? Cell.Blank.CELL : new Cell.Text(shown);
        }
        try {
            LocalDateTime moment = value.indexOf('T') < 0
                    ? LocalDate.parse(value).atStartOfDay()
                    : LocalDateTime.parse(value.endsWith("Z") ? value.substring(0, value.length() - 1) : value);
            double serial = Duration.between(EPOCH, moment).toMillis() / 1000.0 / SECONDS_A_DAY;
            return new Cell.Moment(moment, serial, shown.isEmpty() ? value : shown);
        } catch (DateTimeException | ArithmeticException notADate) {
            return new Cell.Text(shown.isEmpty() ? value : shown);
        }
    }

    private Cell time(String shown) {
        try {
            Duration span = Duration.parse(value == null ? "" : value);
            double serial = span.toMillis() / 1000.0 / SECONDS_A_DAY;
            return new Cell.Moment(EPOCH.plusDays(1).plus(span), serial, shown.isEmpty() ? span.toString() : shown);
        } catch (DateTimeParseException | ArithmeticException notATime) {
            return shown.isEmpty() ? Cell.Blank.CELL : new Cell.Text(shown);
        }
    }
}
