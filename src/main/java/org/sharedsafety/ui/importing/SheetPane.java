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
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.service.FileDraft.SheetDraft;
import org.sharedsafety.service.SheetReading;
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

    private final Kit kit;
    private final WorkViewModel model;
    private final ObjectProperty<@Nullable CellAddress> marked;
    private final RowActions actions;
    private final ListView<SheetLines.Line> rows = new ListView<>();
    private final HBox heads = new HBox();
    private final Map<CellAddress, Problem> problems = new HashMap<>();
    private final Set<Integer> measures = new HashSet<>();
    private ColumnWidths widths = ColumnWidths.NONE;
    private SheetReading reading = SheetReading.NOTHING;
    private @Nullable Proposal proposal;
    private boolean clicked;
    private int firstColumn = 1;
    private int lastColumn;

    SheetPane(Kit kit, WorkViewModel model) {
        this.kit = kit;
        this.model = model;
        this.marked = model.markedProperty();
        this.actions = new RowActions(kit, model);
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
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Rows by keyboard: the line between header and data, first and last row; columns by the arrows. */
    private void pressed(KeyEvent event) {
        SheetLines.Line line = rows.getSelectionModel().getSelectedItem();
        SheetRow row = line == null ? null : line.row();
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> step(-1, row);
            case RIGHT -> step(1, row);
            case ENTER, SPACE -> {
                if (markedColumn() > 0) {
                    model.facet(markedColumn());
                }
            }
            default -> {
                if (row == null || !actions.key(event.getCode(), event.isShiftDown(), row.number())) {
                    return;
                }
            }
        }
        event.consume();
    }

    private void step(int by, @Nullable SheetRow row) {
        int all = proposal == null ? 1 : Math.max(1, proposal.preview().lastColumn());
        int column = Math.min(all, Math.max(1, markedColumn() + by));
        marked.set(new CellAddress(row == null ? dataRow() : row.number(), column));
    }

    /** Shows a sheet as it is read now, or only the rows that a choice left. */
    void show(SheetDraft sheet, @Nullable List<SheetRow> chosen) {
        boolean same =
                proposal != null && proposal.sheet().equals(sheet.proposal().sheet());
        proposal = sheet.proposal();
        reading = model.reading(sheet);
        problems.clear();
        sheet.problems().forEach(this::put);
        reading.problems().forEach(this::put);
        measures.clear();
        for (ColumnUse use : model.uses(sheet)) {
            if (use.role() == ColumnRole.METRIC) {
                measures.add(CellAddress.columnNumber(use.reading().column().column()));
            }
        }
        List<SheetLines.Line> lines =
                chosen == null ? SheetLines.of(sheet.proposal(), model.recipe(sheet), reading) : SheetLines.of(chosen);
        if (!same) {
            widths = new ColumnWidths(kit, sheet.proposal(), lines);
            turnTo(1);
        }
        if (!lines.equals(rows.getItems())) {
            rows.getItems().setAll(lines);
        }
        rows.refresh();
    }

    private void put(Problem problem) {
        CellAddress cell = problem.cell();
        if (cell != null) {
            problems.put(cell, problem);
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
                NUMBERS + 40 + columns().stream().mapToDouble(this::width).sum());
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
        letter.setOnMouseClicked(event -> {
            marked.set(new CellAddress(dataRow(), column));
            model.facet(column);
        });
        letter.getStyleClass().add("clickable");
        letter.setTooltip(kit.tooltip("importing.sheet.facet"));
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
            if (there && !clicked && cell.row() != dataRow()) {
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
        return widths.of(column);
    }

    int markedColumn() {
        CellAddress cell = marked.get();
        return cell == null ? 0 : cell.column();
    }

    /** Marks a cell that was clicked: it is in sight, so nothing moves. */
    void mark(CellAddress cell) {
        clicked = true;
        marked.set(cell);
        clicked = false;
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

    /** Whether a data cell of a measure holds no value, as it is read now. */
    boolean isNone(int row, int column) {
        Status status = reading.cells().get(new CellAddress(row, column));
        return status != null && (status == Status.SUPPRESSED || !status.mayHaveValue());
    }

    /** What can be done with a row. */
    RowActions actions() {
        return actions;
    }

    /** Whether the line between header and data lies under a row. */
    boolean isHeaderEnd(int row) {
        List<Integer> headers = proposal == null ? List.of() : proposal.headerRows();
        return !headers.isEmpty() && headers.get(headers.size() - 1) == row;
    }
}
