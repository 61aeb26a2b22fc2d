package org.sharedsafety.recipe;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.RowKind;
import org.sharedsafety.model.recipe.RowStep;

/** Leaves out what stands between stacked tables, and gives every row of a table its caption. */
final class StackedStage implements RowStage {

    private final List<RowStep.StackedTables.Block> blocks;
    private final Map<RowStep.CaptionColumn.Part, Integer> columns;
    private int at;

    /**
     * A stage for these tables from top to bottom.
     *
     * @param columns the columns for parts of the caption
     */
    StackedStage(List<RowStep.StackedTables.Block> blocks, Map<RowStep.CaptionColumn.Part, Integer> columns) {
        this.blocks = blocks;
        this.columns = Map.copyOf(columns);
    }

    @Override
    public @Nullable SheetRow shape(SheetRow row) {
        while (at < blocks.size() - 1 && row.number() > blocks.get(at).last()) {
            at++;
        }
        RowStep.StackedTables.Block block = blocks.get(at);
        boolean below = at == blocks.size() - 1 && row.number() > block.last();
        if (row.number() < block.first()) {
            return null;
        }
        SheetRow shaped = row;
        if (!below) {
            for (Map.Entry<RowStep.CaptionColumn.Part, Integer> column : columns.entrySet()) {
                shaped = DerivedCells.with(
                        shaped, column.getValue(), CaptionText.part(block.caption(), column.getKey()));
            }
        }
        return shaped;
    }

    @Override
    public RowKind why() {
        return RowKind.CAPTION;
    }
}
