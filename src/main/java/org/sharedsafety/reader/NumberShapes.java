package org.sharedsafety.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Cell;

/** The number shapes of a workbook, and how far texts are indented, by the index of a cell's style. */
final class NumberShapes {
    private final List<NumberShape> byStyle = new ArrayList<>();
    private final Map<Integer, Integer> indents = new HashMap<>();
    private final Map<Integer, NumberShape> byFormat = new HashMap<>();
    private final Map<Integer, String> formats;
    private final DataFormatter formatter = NumberShape.formatter();
    private final boolean from1904;

    /**
     * Shapes for a workbook with formats of its own.
     *
     * @param formats number formats by their index, beside the built-in ones
     * @param from1904 whether dates count from 1904
     */
    NumberShapes(Map<Integer, String> formats, boolean from1904) {
        this.formats = Map.copyOf(formats);
        this.from1904 = from1904;
    }

    /** Adds the next style, which has the format of that index and indents texts by so many steps. */
    void addStyle(int format, int indent) {
        if (indent > 0) {
            indents.put(byStyle.size(), indent);
        }
        byStyle.add(byFormat.computeIfAbsent(format, this::shape));
    }

    /** The shape of a style; plain where there is no such style. */
    NumberShape ofStyle(int style) {
        if (style >= 0 && style < byStyle.size()) {
            return byStyle.get(style);
        }
        return byFormat.computeIfAbsent(0, this::shape);
    }

    /** A cell with the indent of its style, if it is a text. */
    Cell indented(Cell cell, int style) {
        if (indents.isEmpty() || !(cell instanceof Cell.Text text)) {
            return cell;
        }
        Integer indent = indents.get(style);
        return indent == null ? cell : new Cell.Text(text.value(), indent);
    }

    private NumberShape shape(int index) {
        @Nullable String format = formats.get(index);
        if (format == null) {
            format = index >= 0 && index <= 0x31 ? BuiltinFormats.getBuiltinFormat(index) : "General";
        }
        return new NumberShape(formatter, index, format == null ? "General" : format, from1904);
    }
}
