package org.sharedsafety.recipe;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.RowKind;

/** One step that shapes rows before their columns are read; it meets every row below the header once, in order. */
interface RowStage {
    /** The row as the next stage takes it; null where it is kept out. */
    @Nullable
    SheetRow shape(SheetRow row);

    /** What the rows that it keeps out are. */
    RowKind why();

    /** What a person should know of what it changed or kept out, after the last row. */
    default List<Problem> said(String sheet) {
        return List.of();
    }
}
