package org.sharedsafety.ui.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.MergedRange;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.model.recipe.RowKind;
import org.sharedsafety.service.FileDraft.SheetDraft;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/**
 * A sheet as it is in the file: headers tinted, what is not read struck, totals apart, missing and doubtful cells marked.
 *
 * <p>Rows are drawn as they come into sight; wide sheets are shown a stretch of columns at a time.
 */
final class SheetPane extends BorderPane {
    static final double ROW = 24;
    static final double NUMBERS = 46;
    private static final int STRETCH = 40;
    private static final double LETTER = 7.4;

    private final Kit kit;
    private final ObjectProperty<@Nullable CellAddress> marked;
    private final ListView<SheetLines.Line> rows = new ListView<>();
    private final HBox heads = new HBox();
    private final Map<Integer, Double> widths = new HashMap<>();
    private final Map<CellAddress, Problem> problems = new HashMap<>();
    private final Set<Integer> measures = new HashSet<>();
    private final Set<String> missing = new HashSet<>();
    private @Nullable Proposal proposal;
    private int firstColumn = 1;
    private int lastColumn;

    SheetPane(Kit kit, ObjectProperty<@Nullable CellAddress> marked) {
        this.kit = kit;
        this.marked = marked;
        getStyleClass().add("sheet");
        setId("sheet");
        rows.getStyleClass().add("sheet-rows");
        rows.setFixedCellSize(ROW);
        rows.setCellFactory(list -> new SheetRowCell(this));
        BorderPane inner = new BorderPane(rows);
        inner.setTop(heads);
        ScrollPane sideways = new ScrollPane(inner);
        sideways.setFitToHeight(true);
        sideways.setFitToWidth(true);
        sideways.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        sideways.setFocusTraversable(false);
        setCenter(sideways);
        marked.addListener((observable, before, now) -> follow(now));
    }

    /** Shows a sheet; columns of measures show which of their cells hold no value. */
    void show(SheetDraft sheet, List<ColumnUse> uses, Set<String> missingTexts) {
        proposal = sheet.proposal();
        problems.clear();
        sheet.problems().stream()
                .filter(problem -> problem.cell() != null)
                .forEach(problem -> problems.put(java.util.Objects.requireNonNull(problem.cell()), problem));
        measures.clear();
        for (ColumnUse use : uses) {
            if (use.role() == ColumnRole.METRIC) {
                measures.add(CellAddress.columnNumber(use.reading().column().column()));
            }
        }
        missing.clear();
        missing.addAll(missingTexts);
        List<SheetLines.Line> lines = SheetLines.of(sheet.proposal());
        measure(lines);
        turnTo(1);
        rows.getItems().setAll(lines);
    }

    private void measure(List<SheetLines.Line> lines) {
        widths.clear();
        for (SheetLines.Line line : lines) {
            SheetRow row = line.row();
            boolean table =
                    line.kind() == RowKind.HEADER || line.kind() == RowKind.DATA || line.kind() == RowKind.AGGREGATE;
            if (row != null && table) {
                for (int column = 1; column <= row.cells().size(); column++) {
                    int length = isInMerged(row.number(), column)
                            ? 0
                            : Math.min(26, row.cell(column).shown().length());
                    widths.merge(column, Math.max(64, length * LETTER + 30), Math::max);
                }
            }
        }
        mergedRanges().forEach(this::widen);
    }

    private List<MergedRange> mergedRanges() {
        return proposal == null
                ? List.of()
                : proposal.preview().merged().stream()
                        .filter(range -> range.lastColumn() > range.firstColumn()
                                && java.util.Objects.requireNonNull(proposal)
                                        .headerRows()
                                        .contains(range.firstRow()))
                        .toList();
    }

    private boolean isInMerged(int row, int column) {
        return mergedRanges().stream().anyMatch(range -> range.contains(row, column));
    }

    /** Makes room for a merged header and the words that say it is merged. */
    private void widen(MergedRange range) {
        String shown = java.util.Objects.requireNonNull(proposal).preview().rows().stream()
                .filter(row -> row.number() == range.firstRow())
                .map(row -> row.cell(range.firstColumn()).shown())
                .findFirst()
                .orElse("");
        int columns = range.lastColumn() - range.firstColumn() + 1;
        String said = kit.language().now("importing.sheet.merged", range.toString());
        double needed = Math.min(30, shown.length()) * 8.2 + said.length() * 6.6 + 34;
        for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
            widths.merge(column, needed / columns, Math::max);
        }
    }

    private void turnTo(int column) {
        int all = proposal == null ? 0 : Math.max(1, proposal.preview().lastColumn());
        firstColumn = (Math.max(1, column) - 1) / STRETCH * STRETCH + 1;
        lastColumn = Math.min(all, firstColumn + STRETCH - 1);
        List<javafx.scene.Node> letters = new ArrayList<>();
        Label corner = new Label();
        corner.getStyleClass().add("sheet-head");
        corner.setMinSize(NUMBERS, 26);
        letters.add(corner);
        for (int at = firstColumn; at <= lastColumn; at++) {
            letters.add(letter(at));
        }
        if (firstColumn > 1) {
            letters.add(1, turn(Icon.ARROW_LEFT, firstColumn - STRETCH));
        }
        if (lastColumn < all) {
            letters.add(turn(Icon.ARROW_RIGHT, lastColumn + 1));
        }
        heads.getChildren().setAll(letters);
        rows.setPrefWidth(
                NUMBERS + 20 + columns().stream().mapToDouble(this::width).sum());
        rows.setMinWidth(rows.getPrefWidth());
        rows.refresh();
    }

    private Button turn(Icon icon, int column) {
        Button button = kit.iconButton("importing.sheet.more-columns", icon, () -> turnTo(column));
        button.setMaxHeight(26);
        return button;
    }

    private Label letter(int column) {
        Label letter = new Label(CellAddress.columnLetters(column));
        letter.getStyleClass().add("sheet-head");
        letter.setMinSize(width(column), 26);
        letter.setPrefWidth(width(column));
        letter.setAlignment(Pos.CENTER);
        if (column == markedColumn()) {
            letter.getStyleClass().add("now");
        }
        letter.setOnMouseClicked(event -> marked.set(new CellAddress(dataRow(), column)));
        return letter;
    }

    private int dataRow() {
        return proposal == null ? 1 : Math.max(1, proposal.firstDataRow());
    }

    private void follow(@Nullable CellAddress cell) {
        if (cell == null || proposal == null) {
            return;
        }
        turnTo(cell.column());
        List<SheetLines.Line> lines = rows.getItems();
        for (int i = 0; i < lines.size(); i++) {
            SheetRow row = lines.get(i).row();
            boolean there = row == null
                    ? cell.row() >= lines.get(i).gapFrom()
                            && cell.row() <= lines.get(i).gapTo()
                    : row.number() == cell.row();
            if (there && cell.row() != dataRow()) {
                rows.scrollTo(Math.max(0, i - 5));
            }
        }
    }

    /** The columns in sight. */
    List<Integer> columns() {
        List<Integer> columns = new ArrayList<>();
        for (int column = firstColumn; column <= lastColumn; column++) {
            columns.add(column);
        }
        return columns;
    }

    double width(int column) {
        return widths.getOrDefault(column, 64.0);
    }

    int markedColumn() {
        CellAddress cell = marked.get();
        return cell == null ? 0 : cell.column();
    }

    void mark(CellAddress cell) {
        marked.set(cell);
    }

    Kit kit() {
        return kit;
    }

    @Nullable
    Proposal proposal() {
        return proposal;
    }

    boolean isMeasure(int column) {
        return measures.contains(column);
    }

    /** The problem of a cell, or null. */
    @Nullable
    Problem problem(int row, int column) {
        return problems.get(new CellAddress(row, column));
    }

    /** Whether a data cell of a measure holds no value. */
    boolean isNone(RowKind kind, int column, String shown) {
        return kind == RowKind.DATA
                && measures.contains(column)
                && (shown.isBlank() || missing.contains(shown.strip()));
    }
}
