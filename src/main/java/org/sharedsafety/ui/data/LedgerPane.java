package org.sharedsafety.ui.data;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.Typeface;
import org.sharedsafety.model.result.Ledger;
import org.sharedsafety.text.Texts;
import org.sharedsafety.ui.common.Headings;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Picker;

/** Measure by year: how many places have a value, and from a cell to the files behind it. */
public final class LedgerPane extends BorderPane {
    private static final double ALL = 0.995;
    private static final double MOST = 0.8;
    private static final double LEAST_YEAR = 78;
    private static final double MEASURE_WIDTH = 300;
    private static final double TEXT = 13;

    private final Kit kit;
    private final LedgerViewModel model;
    private final DataViewModel imports;
    private final TableView<Ledger.Row> table = new TableView<>() {
        @Override
        protected void layoutChildren() {
            magnify(Headings.magnified(this));
            super.layoutChildren();
        }
    };
    private final Picker level;
    private final VBox looked = new VBox(8);
    private Runnable toImports = () -> {};
    private List<Integer> years = List.of();
    private double magnified = 1;
    private double usualName = MEASURE_WIDTH;
    private double usualYear = LEAST_YEAR;

    public LedgerPane(Kit kit, LedgerViewModel model, DataViewModel imports) {
        this.kit = kit;
        this.model = model;
        this.imports = imports;
        setId("ledger");
        setPadding(new Insets(12, 0, 12, 0));
        level = new Picker(kit, "scope.places");
        level.setId("ledger-level");
        level.chosenProperty().addListener((observable, before, now) -> {
            if (now != null) {
                model.level(now.code());
            }
        });
        table.getStyleClass().addAll("data", "ledger");
        table.setId("ledger-table");
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setPlaceholder(kit.label("data.ledger.empty", "muted"));
        table.getFocusModel()
                .focusedCellProperty()
                .addListener(observable -> look(
                        table.getFocusModel().getFocusedCell().getRow(),
                        table.getFocusModel().getFocusedCell().getColumn() - 1));
        Label explain = kit.paragraph("data.ledger.explain", "muted");
        HBox head = new HBox(12, level, explain);
        head.setAlignment(Pos.CENTER_LEFT);
        BorderPane.setMargin(head, new Insets(0, 0, 10, 0));
        setTop(head);
        setCenter(table);
        looked.getStyleClass().add("ssw-card");
        looked.setPrefWidth(300);
        looked.setMinWidth(260);
        looked.managedProperty().bind(looked.visibleProperty());
        BorderPane.setMargin(looked, new Insets(0, 0, 0, 12));
        setRight(looked);
        model.ledgerProperty().addListener((observable, before, now) -> show(now));
        model.lookedProperty().addListener((observable, before, now) -> show(now));
        kit.language().textsProperty().addListener((observable, before, now) -> {
            show(model.ledgerProperty().get());
            show(model.lookedProperty().get());
        });
        show(model.ledgerProperty().get());
        show(model.lookedProperty().get());
    }

    /** What leads to the list of imports. */
    void onImports(Runnable show) {
        toImports = show;
    }

    private void look(int at, int column) {
        if (at >= 0 && at < table.getItems().size() && column >= 0 && column < years.size()) {
            Ledger.Row row = table.getItems().get(at);
            int year = years.get(column);
            if (row.cells().containsKey(year)) {
                model.look(row, year);
            }
        }
    }

    private void show(@Nullable Ledger ledger) {
        if (ledger == null) {
            return;
        }
        Texts texts = kit.language().texts();
        level.offer(ledger.levels().stream()
                .map(each -> new Picker.Item(each, texts.say("level." + each), ""))
                .toList());
        level.choose(ledger.level());
        years = ledger.years();
        List<TableColumn<Ledger.Row, ?>> columns = new ArrayList<>();
        TableColumn<Ledger.Row, String> name = new TableColumn<>(texts.say("data.ledger.measure"));
        usualName = widest(ledger, texts);
        usualYear = Math.max(
                LEAST_YEAR,
                26 + Typeface.REGULAR.width(texts.say("data.ledger.cell", ledger.places(), ledger.places()), TEXT));
        name.setPrefWidth(magnified * usualName);
        name.setMinWidth(magnified * usualName);
        name.setSortable(false);
        name.setReorderable(false);
        name.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(words(ledger, row.getValue(), texts)));
        columns.add(name);
        for (int year : years) {
            columns.add(column(ledger, year));
        }
        table.getColumns().setAll(columns);
        table.getItems().setAll(ledger.rows());
    }

    private void magnify(double now) {
        if (now != magnified) {
            magnified = now;
            // Columns are never made anew in the midst of a layout.
            table.getColumns().forEach(column -> {
                double usual = column == table.getColumns().get(0) ? usualName : usualYear;
                column.setMinWidth(magnified * usual);
                column.setPrefWidth(magnified * usual);
            });
        }
    }

    /** As wide as the longest name needs. */
    private static double widest(Ledger ledger, Texts texts) {
        return 26
                + ledger.rows().stream()
                        .mapToDouble(row -> Typeface.REGULAR.width(words(ledger, row, texts), TEXT))
                        .max()
                        .orElse(MEASURE_WIDTH);
    }

    private static String words(Ledger ledger, Ledger.Row row, Texts texts) {
        return row.metric().name(texts.language()) + (several(ledger, row) ? " (" + row.series() + ")" : "");
    }

    private static boolean several(Ledger ledger, Ledger.Row row) {
        return ledger.rows().stream()
                        .filter(other -> other.metric().equals(row.metric()))
                        .count()
                > 1;
    }

    private TableColumn<Ledger.Row, Ledger.Cell> column(Ledger ledger, int year) {
        TableColumn<Ledger.Row, Ledger.Cell> column = new TableColumn<>(Integer.toString(year));
        column.setPrefWidth(magnified * usualYear);
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add("number");
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(year)));
        column.setCellFactory(any -> new HeldCell(ledger.places()));
        return column;
    }

    private void show(LedgerViewModel.@Nullable Looked now) {
        looked.getChildren().setAll(kit.label("data.ledger.title", "card-title"));
        Ledger.Cell cell = now == null ? null : now.row().cells().get(now.year());
        // Until a cell is chosen the years have the room.
        looked.setVisible(cell != null);
        if (now == null || cell == null) {
            return;
        }
        Texts texts = kit.language().texts();
        looked.getChildren()
                .add(words(texts.say(
                        "data.ledger.looked",
                        now.row().metric().name(texts.language()),
                        Integer.toString(now.year()),
                        cell.withValue(),
                        cell.observations(),
                        texts.say("data.ledger.each-year", cell.periods()))));
        if (cell.split() && now.files().isEmpty()) {
            looked.getChildren().add(words(texts.say("data.ledger.split")));
        }
        for (Ledger.Holding file : now.files()) {
            looked.getChildren().add(words(texts.say("data.ledger.file", file.file(), file.sheet())));
            looked.getChildren().add(door(file));
        }
    }

    private Node door(Ledger.Holding file) {
        return kit.button("data.ledger.go", Icon.ARROW_RIGHT, () -> imports.importsProperty().get().stream()
                .filter(line -> line.number() == file.importId())
                .findFirst()
                .ifPresent(line -> {
                    imports.choose(line);
                    toImports.run();
                }));
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** How many places have a value; its ground says whether that is all, most or a part of them. */
    private final class HeldCell extends TableCell<Ledger.Row, Ledger.Cell> {
        private final int places;

        HeldCell(int places) {
            this.places = places;
            getStyleClass().add("number");
        }

        @Override
        protected void updateItem(Ledger.@Nullable Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            getStyleClass().removeAll("held-all", "held-most", "held-part");
            if (empty || cell == null) {
                setText(null);
                return;
            }
            getStyleClass().add(cell.share() >= ALL ? "held-all" : cell.share() >= MOST ? "held-most" : "held-part");
            setText(kit.language().now("data.ledger.cell", (int) Math.round(cell.share() * places), places));
        }
    }
}
