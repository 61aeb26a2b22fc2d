package org.sharedsafety.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.Emphasis;
import org.sharedsafety.chart.TableSpec;
import org.sharedsafety.chart.Typeface;
import org.sharedsafety.ui.common.Headings;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.PlaceSelection;
import org.sharedsafety.ui.common.PlaceSelection.Mode;
import org.sharedsafety.ui.compare.CompareViewModel.Side;

/**
 * The places A to Z, the selected ones on top; it is linked with the charts.
 *
 * <p>It cannot be sorted by value: a ranked list hides how uncertain the order is.
 */
final class PlaceTable extends TableView<TableSpec.Row> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final KeyCombination CARD = new KeyCodeCombination(KeyCode.J, KeyCombination.SHORTCUT_DOWN);
    /** Beyond so many, selected rows stay where they are. */
    private static final int MOST_ON_TOP = 60;

    private static final List<String> LEAST_NEEDED = List.of("count", "population", "standing", "interval", "flag");
    private static final int MOST_MEASURED = 400;
    private static final double WIDEST = 300;

    private final Kit kit;
    private final PlaceSelection selection;
    private final BiConsumer<Integer, Side> opener;
    private List<TableSpec.Row> alphabetical = List.of();
    private Set<Integer> onTop = Set.of();
    private List<TableSpec.Column> columns = List.of();
    private double magnified = 1;
    private String heading = "";
    private String lastColumn = "y";

    PlaceTable(Kit kit, PlaceSelection selection, BiConsumer<Integer, Side> opener) {
        this.kit = kit;
        this.selection = selection;
        this.opener = opener;
        getStyleClass().addAll("data", "places");
        setId("places");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        setMinHeight(110);
        setRowFactory(any -> new PlaceRow());
        selection.emphasisProperty().addListener((observable, before, now) -> emphasisChanged(before, now));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        widthProperty().addListener((observable, before, now) -> dropColumns());
        focusedProperty().addListener((observable, before, now) -> {
            if (!now) {
                selection.focus(null);
            }
        });
        getFocusModel().focusedItemProperty().addListener((observable, before, now) -> {
            if (isFocused() && now != null) {
                selection.focus(now.placeId());
            }
        });
    }

    @Override
    protected void layoutChildren() {
        double now = Headings.magnified(this);
        if (now != magnified) {
            magnified = now;
            for (int i = 0; i < columns.size(); i++) {
                fit(getColumns().get(i + 1), columns.get(i), i);
            }
            dropColumns();
        }
        super.layoutChildren();
    }

    void show(TableSpec spec) {
        columns = spec.columns();
        alphabetical = spec.rows();
        onTop = Set.of();
        String heads = spec.columns() + kit.language().code();
        if (heads.equals(heading)) {
            // Another year has the same columns: to make them anew costs more than all their cells.
            for (int i = 0; i < spec.columns().size(); i++) {
                fit(getColumns().get(i + 1), spec.columns().get(i), i);
            }
        } else {
            heading = heads;
            List<TableColumn<TableSpec.Row, ?>> made = new ArrayList<>();
            made.add(tick());
            for (int i = 0; i < spec.columns().size(); i++) {
                made.add(column(spec.columns().get(i), i));
            }
            getColumns().setAll(made);
        }
        dropColumns();
        // Rows of an earlier comparison must never stay, however many the new one has.
        getItems().clear();
        arrange(selection.emphasis());
    }

    private TableColumn<TableSpec.Row, Integer> tick() {
        TableColumn<TableSpec.Row, Integer> column = new TableColumn<>();
        column.setId("tick");
        column.setSortable(false);
        column.setMinWidth(38);
        column.setMaxWidth(38);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().placeId()));
        column.setCellFactory(any -> new TickCell());
        return column;
    }

    private TableColumn<TableSpec.Row, TableSpec.Cell> column(TableSpec.Column spec, int index) {
        TableColumn<TableSpec.Row, TableSpec.Cell> column = new TableColumn<>(
                spec.id().equals("place") ? spec.title() + " " + kit.language().now("compare.a-to-z") : spec.heading());
        column.setId(spec.id());
        column.setSortable(false);
        column.setReorderable(false);
        if (spec.numeric()) {
            column.getStyleClass().add("number");
        }
        fit(column, spec, index);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(index)));
        column.setCellFactory(any -> new ValueCell(spec));
        return column;
    }

    private void fit(TableColumn<TableSpec.Row, ?> column, TableSpec.Column spec, int index) {
        double room = magnified * room(column.getText(), index, spec.id());
        column.setMinWidth(Math.min(room, WIDEST * magnified));
        column.setPrefWidth(room + (spec.id().equals("y") || spec.id().equals("place") ? 40 : 12));
    }

    /** As wide as its head and its widest value, with room around them. */
    private double room(String head, int index, String id) {
        double widest = Typeface.REGULAR.width(head, 12);
        int step = Math.max(1, alphabetical.size() / MOST_MEASURED);
        for (int row = 0; row < alphabetical.size(); row += step) {
            String text = alphabetical.get(row).cells().get(index).text();
            widest = Math.max(widest, Typeface.SEMIBOLD.width(text, 13) + (id.equals("flag") ? 14 : 0));
        }
        return Math.ceil(widest) + (id.equals("standing") ? 44 : 24);
    }

    /** Columns go, the least needed first, until the rest has room. */
    private void dropColumns() {
        double room = getWidth() == 0 ? Double.MAX_VALUE : getWidth() - 16;
        double needed =
                getColumns().stream().mapToDouble(TableColumn::getMinWidth).sum();
        for (String id : LEAST_NEEDED) {
            for (TableColumn<TableSpec.Row, ?> column : getColumns()) {
                if (id.equals(column.getId())) {
                    boolean keep = needed <= room;
                    needed -= keep ? 0 : column.getMinWidth();
                    if (column.isVisible() != keep) {
                        column.setVisible(keep);
                    }
                }
            }
        }
    }

    private void emphasisChanged(Emphasis before, Emphasis now) {
        if (!before.selected().equals(now.selected())) {
            arrange(now);
        }
        lookupAll(".table-row-cell").forEach(node -> {
            if (node instanceof PlaceRow row) {
                row.mark();
            }
        });
    }

    /** Selected places first while they are few; all else A to Z. */
    private void arrange(Emphasis now) {
        Set<Integer> wanted = now.selected().size() <= MOST_ON_TOP ? now.selected() : Set.of();
        if (wanted.equals(onTop) && getItems().size() == alphabetical.size()) {
            return;
        }
        onTop = wanted;
        List<TableSpec.Row> rows = new ArrayList<>(alphabetical.size());
        alphabetical.stream().filter(row -> wanted.contains(row.placeId())).forEach(rows::add);
        alphabetical.stream().filter(row -> !wanted.contains(row.placeId())).forEach(rows::add);
        getItems().setAll(rows);
        if (!wanted.isEmpty()) {
            scrollTo(0);
        }
    }

    private void key(KeyEvent event) {
        TableSpec.Row row = getFocusModel().getFocusedItem();
        if (row == null) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE) {
            selection.select(List.of(row.placeId()), Mode.TOGGLE);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER || CARD.match(event)) {
            open(row.placeId());
            event.consume();
        }
    }

    private void open(int placeId) {
        opener.accept(placeId, lastColumn.equals("x") ? Side.X : Side.Y);
    }

    /** A row that says whether its place is selected or pointed at elsewhere. */
    private final class PlaceRow extends TableRow<TableSpec.Row> {
        PlaceRow() {
            addEventHandler(MouseEvent.MOUSE_ENTERED, event -> {
                if (getItem() != null) {
                    selection.hover(getItem().placeId());
                }
            });
            addEventHandler(MouseEvent.MOUSE_EXITED, event -> selection.hover(null));
            addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                TableSpec.Row row = getItem();
                if (row != null) {
                    boolean more = event.isShortcutDown() || event.isShiftDown();
                    selection.select(List.of(row.placeId()), more ? Mode.TOGGLE : Mode.REPLACE);
                    if (event.getClickCount() == 2) {
                        open(row.placeId());
                    }
                }
            });
        }

        @Override
        protected void updateItem(TableSpec.@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            mark();
        }

        void mark() {
            TableSpec.Row row = getItem();
            Emphasis now = selection.emphasis();
            pseudoClassStateChanged(CHOSEN, row != null && now.selected().contains(row.placeId()));
            pseudoClassStateChanged(
                    POINTED, row != null && Integer.valueOf(row.placeId()).equals(now.hovered()));
        }
    }

    /** Whether the place is selected. */
    private final class TickCell extends TableCell<TableSpec.Row, Integer> {
        private final CheckBox box = new CheckBox();

        TickCell() {
            getStyleClass().add("tick");
            box.setFocusTraversable(false);
            box.setMouseTransparent(true);
            selection.emphasisProperty().addListener((observable, before, now) -> tick());
            addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
                if (getItem() != null) {
                    selection.select(List.of(getItem()), Mode.TOGGLE);
                    event.consume();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Integer id, boolean empty) {
            super.updateItem(id, empty);
            setGraphic(empty ? null : box);
            tick();
        }

        private void tick() {
            Integer id = getItem();
            box.setSelected(id != null && selection.selected().contains(id));
        }
    }

    /** One value: numbers right, a missing one by its word. */
    private final class ValueCell extends TableCell<TableSpec.Row, TableSpec.Cell> {
        private final TableSpec.Column column;

        ValueCell(TableSpec.Column column) {
            this.column = column;
            if (column.numeric()) {
                getStyleClass().add("number");
            }
            getStyleClass().add("column-" + column.id());
            addEventFilter(MouseEvent.MOUSE_PRESSED, event -> lastColumn = column.id());
        }

        @Override
        protected void updateItem(TableSpec.@Nullable Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            if (empty || cell == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            if (column.id().equals("flag") && !cell.text().isEmpty()) {
                javafx.scene.control.Label tag = new javafx.scene.control.Label(cell.text());
                tag.getStyleClass().add("tag");
                setText(null);
                setGraphic(tag);
                return;
            }
            setText(cell.text());
            boolean bright = column.id().equals("standing")
                    && cell.text().equals(kit.language().now("chart.standing.bright-lower"));
            boolean higher = column.id().equals("standing")
                    && cell.text().equals(kit.language().now("chart.standing.bright-higher"));
            setGraphic(bright || higher ? org.sharedsafety.ui.common.Icon.STAR.node(13) : null);
        }
    }
}
