package org.sharedsafety.model.recipe;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.Status;

/**
 * What stands in one column of all data rows, counted, and the rows that a choice among it leaves.
 *
 * @param column counted from 1
 * @param rows data rows looked at
 * @param values different texts with their counts, what is odd first; numbers of a number column are one entry
 * @param unlisted cells whose texts are not among {@code values}, because there were too many different ones
 * @param least smallest number, or null
 * @param greatest largest number, or null
 * @param matching rows that the choices leave
 * @param shown the first of them
 */
public record Facet(
        int column,
        long rows,
        List<Value> values,
        long unlisted,
        @Nullable Double least,
        @Nullable Double greatest,
        long matching,
        List<SheetRow> shown) {
    public Facet {
        values = List.copyOf(values);
        shown = List.copyOf(shown);
    }

    /** What sort of thing a cell holds. */
    public enum Kind {
        /** Neither a number nor a text that stands for a missing one, in a column of numbers. */
        ODD,
        MISSING,
        BLANK,
        NUMBER,
        TEXT
    }

    /**
     * One entry of a facet.
     *
     * @param text the text as it stands in the cells; empty for all numbers together and for blank cells
     * @param status why there is no value, where the kind is missing or blank
     */
    public record Value(Kind kind, String text, @Nullable Status status, long count) {}

    /**
     * A choice of rows: those whose cell in a column is of a kind and, if a text is given, holds it.
     *
     * @param text the text of the cell, or null for any of the kind
     */
    public record Filter(int column, Kind kind, @Nullable String text) {}
}
