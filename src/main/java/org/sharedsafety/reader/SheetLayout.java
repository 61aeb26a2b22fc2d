package org.sharedsafety.reader;

import java.util.List;
import java.util.Set;
import org.sharedsafety.model.MergedRange;

/** What a sheet says about its cells beside their values: merged ranges, hidden rows and columns (from 1). */
public record SheetLayout(List<MergedRange> merged, Set<Integer> hiddenRows, Set<Integer> hiddenColumns) {
    /** Nothing merged, nothing hidden. */
    public static final SheetLayout PLAIN = new SheetLayout(List.of(), Set.of(), Set.of());

    public SheetLayout {
        merged = List.copyOf(merged);
        hiddenRows = Set.copyOf(hiddenRows);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }
}
