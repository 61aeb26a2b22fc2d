package org.sharedsafety.model;

/** Takes the rows of a sheet one after the other. */
@FunctionalInterface
public interface RowSink {
    /** Takes one row; answers false when no more rows are wanted. */
    boolean accept(SheetRow row);
}
