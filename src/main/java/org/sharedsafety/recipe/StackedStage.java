package org.sharedsafety.recipe;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.RowKind;
import org.sharedsafety.model.recipe.Step;

/** Leaves out what stands between stacked tables, and gives every row of a table its caption. */
final class StackedStage implements RowStage {

    private final List<Step.StackedTables.Block> blocks;
    private final int captionColumn;
    private int at;

    /**
     * A stage for these tables from top to bottom.
     *
     * @param captionColumn the column for the caption, 0 for none
     */
    StackedStage(List<Step.StackedTables.Block> blocks, int captionColumn) {
        this.blocks = blocks;
        this.captionColumn = captionColumn;
    }

    @Override
    public @Nullable SheetRow shape(SheetRow row) {
        while (at < blocks.size() - 1 && row.number() > blocks.get(at).last()) {
            at++;
        }
        Step.StackedTables.Block block = blocks.get(at);
        boolean below = at == blocks.size() - 1 && row.number() > block.last();
        if (row.number() < block.first()) {
            return null;
        }
        return captionColumn == 0 || below ? row : DerivedCells.with(row, captionColumn, block.caption());
    }

    @Override
    public RowKind why() {
        return RowKind.CAPTION;
    }
}
