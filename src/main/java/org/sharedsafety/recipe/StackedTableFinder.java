package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.RowStep;

/** Finds tables with the same header one below the other, each under a caption of its own. */
final class StackedTableFinder {

    private static final int MOST_TABLES = 5_000;
    private static final int MOST_CAPTION_ROWS = 4;

    private final List<RowStep.StackedTables.Block> blocks = new ArrayList<>();
    private final List<String> sparse = new ArrayList<>();
    private final List<Integer> headers = new ArrayList<>();
    private String caption;
    private int first;
    private int last;

    StackedTableFinder(SheetLayout layout, List<SheetRow> headRows) {
        int table = layout.headerRows().isEmpty() ? 0 : layout.headerRows().get(0);
        List<String> above = new ArrayList<>();
        for (SheetRow row : headRows) {
            if (row.number() < table && !row.isBlank()) {
                above.add(text(row));
            }
        }
        this.caption = above.isEmpty() ? "" : above.get(above.size() - 1);
        this.headers.addAll(layout.headerRows());
    }

    private static String text(SheetRow row) {
        return row.cells().stream()
                .map(HeaderText::oneLine)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    void take(SheetRow row, boolean headerAgain) {
        if (headerAgain) {
            if (first > 0) {
                close();
                String next = sparse.isEmpty() ? "" : sparse.get(sparse.size() - 1);
                caption = next;
            }
            headers.add(row.number());
            sparse.clear();
        } else if (HeaderText.filled(row) >= 2) {
            first = first == 0 ? row.number() : first;
            last = row.number();
            sparse.clear();
        } else {
            sparse.add(text(row));
            if (sparse.size() > MOST_CAPTION_ROWS) {
                sparse.remove(0);
            }
        }
    }

    private void close() {
        if (first > 0 && blocks.size() < MOST_TABLES) {
            blocks.add(new RowStep.StackedTables.Block(caption, headers, first, last));
        }
        headers.clear();
        first = 0;
    }

    /** Whether there are several tables with different captions. */
    boolean found() {
        return !blocks.isEmpty()
                && captions().stream()
                                .filter(text -> !text.isEmpty())
                                .distinct()
                                .count()
                        > 1;
    }

    /** The captions from top to bottom. */
    List<String> captions() {
        return blocks().stream().map(RowStep.StackedTables.Block::caption).toList();
    }

    /** All tables from top to bottom. */
    List<RowStep.StackedTables.Block> blocks() {
        List<RowStep.StackedTables.Block> all = new ArrayList<>(blocks);
        if (first > 0) {
            all.add(new RowStep.StackedTables.Block(Objects.requireNonNull(caption), headers, first, last));
        }
        return all;
    }
}
