package org.sharedsafety.ui.measures;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Responsibilities;
import org.sharedsafety.model.Responsibilities.Role;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** Measures by agencies; the arrow keys walk from cell to cell. */
final class OwnerMatrix extends VBox {
    private static final double NAME = 210;
    private static final double CELL = 76;
    private static final double OWNER = 128;
    private static final double SCROLLBAR = 12;

    private final Kit kit;
    private final OwnerViewModel model;
    private final GridPane head = new GridPane();
    private final GridPane grid = new GridPane();
    private final List<List<OwnerCell>> rows = new ArrayList<>();
    private final List<HBox> notes = new ArrayList<>();
    private final List<Region> grounds = new ArrayList<>();
    private List<Metric> measures = List.of();
    private List<String> agencies = List.of();
    private String language = "";

    OwnerMatrix(Kit kit, OwnerViewModel model) {
        this.kit = kit;
        this.model = model;
        setId("owner-matrix");
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        head.getStyleClass().addAll("ruled", "owner-head");
        head.setPadding(new Insets(0, SCROLLBAR, 4, 0));
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        grid.setPadding(new Insets(0, SCROLLBAR, 0, 0));
        scroll.viewportBoundsProperty().addListener((observable, before, now) -> {
            double bar = scroll.getWidth() - now.getWidth();
            head.setPadding(new Insets(0, SCROLLBAR + Math.max(0, bar - 2), 4, 0));
        });
        getChildren().addAll(head, scroll);
    }

    /** Shows what was agreed; builds its cells anew only where measures or agencies have changed. */
    void show() {
        Responsibilities agreed = model.agreedProperty().get();
        if (!measures.equals(model.measuresProperty().get())
                || !agencies.equals(agreed.agencies())
                || !language.equals(kit.language().code())) {
            measures = model.measuresProperty().get();
            agencies = agreed.agencies();
            language = kit.language().code();
            build();
        }
        for (int i = 0; i < rows.size(); i++) {
            for (OwnerCell cell : rows.get(i)) {
                cell.show(model.part(cell.metric(), cell.agency()));
            }
            boolean led = agreed.of(measures.get(i).id()).hasLead();
            notes.get(i).setVisible(!led);
            grounds.get(i).getStyleClass().setAll(led ? "owner-row" : "no-owner-row");
        }
    }

    private void build() {
        for (GridPane each : List.of(head, grid)) {
            each.getChildren().clear();
            each.getColumnConstraints().setAll(columns());
        }
        rows.clear();
        notes.clear();
        grounds.clear();
        for (int i = 0; i < agencies.size(); i++) {
            head.add(agency(agencies.get(i)), i + 1, 0);
        }
        for (int i = 0; i < measures.size(); i++) {
            row(measures.get(i), i + 1);
        }
    }

    private List<ColumnConstraints> columns() {
        List<ColumnConstraints> columns = new ArrayList<>();
        ColumnConstraints name = new ColumnConstraints(NAME, NAME, Double.MAX_VALUE);
        name.setHgrow(Priority.ALWAYS);
        columns.add(name);
        for (int i = 0; i < agencies.size(); i++) {
            ColumnConstraints cell = new ColumnConstraints(CELL, CELL, 2 * CELL);
            cell.setHgrow(Priority.SOMETIMES);
            cell.setHalignment(javafx.geometry.HPos.CENTER);
            columns.add(cell);
        }
        columns.add(new ColumnConstraints(OWNER, OWNER, OWNER));
        return columns;
    }

    private Node agency(String agency) {
        Label name = new Label(agency);
        name.getStyleClass().add("caption");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setAlignment(Pos.CENTER);
        name.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        Button more = kit.iconButton("owners.agency.menu", Icon.MORE, () -> {});
        ContextMenu menu = new ContextMenu(
                item("owners.agency.rename", () -> rename(agency)),
                item("owners.agency.remove", () -> model.remove(agency)));
        more.setOnAction(event -> menu.show(more, javafx.geometry.Side.BOTTOM, 0, 2));
        VBox box = new VBox(name, more);
        box.setAlignment(Pos.BOTTOM_CENTER);
        return box;
    }

    private void rename(String agency) {
        OwnerView.askName(kit, this, agency, name -> model.rename(agency, name));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(kit.language().now(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void row(Metric metric, int at) {
        Region ground = new Region();
        grid.add(ground, 0, at, agencies.size() + 2, 1);
        grounds.add(ground);
        Region dot = new Region();
        dot.getStyleClass()
                .addAll("principle-dot", "balance-" + metric.principle().name().toLowerCase(java.util.Locale.ROOT));
        Label name = new Label(metric.name(kit.language().code()));
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.getStyleClass().addAll("medium", "dense-text");
        HBox words = new HBox(8, dot, name);
        words.setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("owner-name");
        words.setOnMouseClicked(event -> model.lookedProperty().set(metric));
        grid.add(words, 0, at);
        List<OwnerCell> cells = new ArrayList<>();
        for (int i = 0; i < agencies.size(); i++) {
            OwnerCell cell = new OwnerCell(kit, model, metric, agencies.get(i));
            GridPane.setHalignment(cell, javafx.geometry.HPos.CENTER);
            cells.add(cell);
            grid.add(cell, i + 1, at);
        }
        rows.add(cells);
        Button choose = kit.link("owners.choose", () -> {});
        choose.getStyleClass().add("dense-text");
        choose.setOnAction(event -> choose(choose, metric));
        Label none = kit.label("owners.none", "warning-text", "strong", "dense-text");
        none.setMinWidth(Region.USE_PREF_SIZE);
        VBox said = new VBox(none, choose);
        said.setAlignment(Pos.CENTER_LEFT);
        HBox note = new HBox(said);
        note.setAlignment(Pos.CENTER_LEFT);
        note.getStyleClass().add("owner-note");
        notes.add(note);
        grid.add(note, agencies.size() + 1, at);
    }

    private void choose(Button at, Metric metric) {
        model.lookedProperty().set(metric);
        ContextMenu menu = new ContextMenu();
        for (String agency : agencies) {
            MenuItem item = new MenuItem(agency);
            item.setOnAction(event -> model.assign(metric, agency, Role.LEADS));
            menu.getItems().add(item);
        }
        menu.show(at, javafx.geometry.Side.BOTTOM, 0, 2);
    }

    private void walk(KeyEvent event) {
        KeyCode code = event.getCode();
        if (!(event.getTarget() instanceof OwnerCell from) || !code.isArrowKey()) {
            return;
        }
        int row = measures.indexOf(from.metric());
        int column = agencies.indexOf(from.agency());
        int nextRow = row + (code == KeyCode.DOWN ? 1 : code == KeyCode.UP ? -1 : 0);
        int nextColumn = column + (code == KeyCode.RIGHT ? 1 : code == KeyCode.LEFT ? -1 : 0);
        if (nextRow >= 0 && nextRow < rows.size() && nextColumn >= 0 && nextColumn < agencies.size()) {
            rows.get(nextRow).get(nextColumn).requestFocus();
        }
        event.consume();
    }
}
