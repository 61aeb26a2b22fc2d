package org.sharedsafety.ui.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.service.KeptSheet;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** A sheet that the project keeps, to be read and not changed: the cited cell framed, the rows around it as they are. */
public final class KeptSheetView extends BorderPane {
    private static final double ROW = 24;
    private static final double NUMBERS = 56;
    private static final double LETTER = 7.4;
    private static final int LONGEST = 30;
    private static final int MOST_COLUMNS = 120;

    private final Kit kit;
    private final Runnable back;
    private final Map<Integer, Double> widths = new HashMap<>();

    /** A view whose way back leads to where the number was asked about. */
    public KeptSheetView(Kit kit, KeptSheetViewModel model, Runnable back) {
        this.kit = kit;
        this.back = back;
        setId("kept-sheet");
        setPadding(new Insets(12, 16, 14, 16));
        model.sheetProperty().addListener((observable, before, now) -> show(now));
        kit.language()
                .textsProperty()
                .addListener(
                        (observable, before, now) -> show(model.sheetProperty().get()));
        show(model.sheetProperty().get());
    }

    private void show(@Nullable KeptSheet sheet) {
        setTop(head(sheet));
        if (sheet == null) {
            setCenter(kit.label("card.sheet.working", "muted"));
            return;
        }
        measure(sheet);
        ListView<SheetRow> rows = new ListView<>();
        rows.setId("kept-rows");
        rows.getStyleClass().add("sheet-rows");
        rows.setFixedCellSize(ROW);
        rows.setCellFactory(list -> new RowCell(sheet));
        rows.getItems().setAll(sheet.rows());
        double width = NUMBERS
                + 40
                + widths.values().stream().mapToDouble(Double::doubleValue).sum();
        rows.setMinWidth(width);
        BorderPane inner = new BorderPane(rows);
        inner.setTop(letters(sheet));
        ScrollPane sideways = new ScrollPane(inner);
        sideways.setFitToHeight(true);
        sideways.setFitToWidth(true);
        sideways.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox card = new VBox(sideways);
        VBox.setVgrow(sideways, Priority.ALWAYS);
        card.getStyleClass().addAll("ssw-card", "flush", "sheet");
        setCenter(card);
        for (int i = 0; i < sheet.rows().size(); i++) {
            if (sheet.rows().get(i).number() == sheet.cell().row()) {
                rows.scrollTo(Math.max(0, i - 8));
                rows.getSelectionModel().select(i);
            }
        }
        double before = NUMBERS;
        for (int column = 1; column < sheet.cell().column(); column++) {
            before += widths.getOrDefault(column, 64.0);
        }
        double left = before;
        sideways.viewportBoundsProperty().addListener((observable, old, now) -> {
            double hidden = width - now.getWidth();
            sideways.setHvalue(hidden <= 0 ? 0 : Math.max(0, Math.min(1, (left - now.getWidth() / 2) / hidden)));
        });
    }

    private Node head(@Nullable KeptSheet sheet) {
        Button button = kit.button("card.sheet.back", Icon.ARROW_LEFT, back);
        button.setId("sheet-back");
        HBox head = new HBox(10, button);
        if (sheet != null) {
            Label title = new Label(sheet.sheet() + " ▸ " + sheet.cell());
            title.getStyleClass().add("section-title");
            // The address is what one came for: file and note give way.
            title.setMinWidth(Region.USE_PREF_SIZE);
            Label file = new Label(sheet.file());
            file.getStyleClass().add("muted");
            file.setMinWidth(0);
            head.getChildren().addAll(title, file, Kit.space(), readOnly());
        }
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(0, 0, 10, 0));
        return head;
    }

    private Label readOnly() {
        Label words = kit.label("card.sheet.read-only", "dense-text", "muted");
        words.setMinWidth(0);
        words.setTooltip(kit.tooltip("card.sheet.read-only"));
        return words;
    }

    private static int columns(KeptSheet sheet) {
        return Math.min(MOST_COLUMNS, Math.max(sheet.lastColumn(), sheet.cell().column()));
    }

    private void measure(KeptSheet sheet) {
        widths.clear();
        for (int column = 1; column <= columns(sheet); column++) {
            int longest = 4;
            for (SheetRow row : sheet.rows()) {
                longest = Math.max(
                        longest, Math.min(LONGEST, row.cell(column).shown().length()));
            }
            widths.put(column, Math.max(64, longest * LETTER + 26));
        }
    }

    private HBox letters(KeptSheet sheet) {
        List<Node> heads = new ArrayList<>();
        heads.add(sized(new Label(), NUMBERS, "sheet-head"));
        for (int column = 1; column <= columns(sheet); column++) {
            Label letter = sized(new Label(CellAddress.columnLetters(column)), width(column), "sheet-head");
            if (column == sheet.cell().column()) {
                letter.getStyleClass().add("now");
            }
            heads.add(letter);
        }
        return new HBox(heads.toArray(new Node[0]));
    }

    private double width(int column) {
        return widths.getOrDefault(column, 64.0);
    }

    private static Label sized(Label label, double width, String style) {
        label.getStyleClass().add(style);
        label.setMinSize(width, ROW);
        label.setPrefSize(width, ROW);
        label.setMaxSize(width, ROW);
        return label;
    }

    private final class RowCell extends ListCell<SheetRow> {
        private final KeptSheet sheet;

        RowCell(KeptSheet sheet) {
            this.sheet = sheet;
            getStyleClass().add("sheet-row");
        }

        @Override
        protected void updateItem(@Nullable SheetRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty || row == null ? null : line(row));
        }

        private HBox line(SheetRow row) {
            List<Node> cells = new ArrayList<>();
            Label number = sized(new Label(Integer.toString(row.number())), NUMBERS, "sheet-head");
            if (row.number() == sheet.cell().row()) {
                number.getStyleClass().add("now");
            }
            cells.add(number);
            for (int column = 1; column <= columns(sheet); column++) {
                Cell cell = row.cell(column);
                Label label = sized(new Label(cell.shown().replace('\n', ' ')), width(column), "sheet-cell");
                if (cell.settled() instanceof Cell.Numeric) {
                    label.getStyleClass().add("number");
                }
                if (sheet.headerRows().contains(row.number())) {
                    label.getStyleClass().add("header-next");
                }
                if (row.number() == sheet.cell().row() && column == sheet.cell().column()) {
                    label.getStyleClass().add("cited");
                }
                cells.add(label);
            }
            return new HBox(cells.toArray(new Node[0]));
        }
    }
}
