package org.sharedsafety.ui.importing;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.Facet;
import org.sharedsafety.ui.common.Kit;

/** What stands in a column with counts over all rows: a click shows only such rows, a choice says what a text means. */
final class FacetPane extends VBox {
    private static final List<Status> REASONS =
            List.of(Status.SUPPRESSED, Status.NOT_AVAILABLE, Status.NOT_APPLICABLE, Status.UNRELIABLE);
    private static final int MOST = 60;

    private final Kit kit;
    private final WorkViewModel model;
    private final Words words;
    private @Nullable ColumnUse use;

    FacetPane(Kit kit, WorkViewModel model) {
        super(2);
        this.kit = kit;
        this.model = model;
        this.words = new Words(kit.language());
        setId("facet");
        model.facets().facetProperty().addListener((observable, before, now) -> refresh());
    }

    void show(ColumnUse column) {
        use = column;
        refresh();
    }

    private void refresh() {
        ColumnUse column = use;
        Facet facet = model.facets().facetProperty().get();
        if (column == null) {
            return;
        }
        Label title = kit.label("importing.facet.title", "caption");
        int number = CellAddress.columnNumber(column.reading().column().column());
        if (facet == null || facet.column() != number) {
            getChildren().setAll(title, kit.label("importing.facet.counting", "dense-text", "muted"));
            return;
        }
        HBox head = new HBox(8, title, Kit.space());
        head.setAlignment(Pos.CENTER_LEFT);
        if (model.facets().isFiltered()) {
            head.getChildren().add(kit.link("importing.facet.all", model.facets()::clear));
        }
        getChildren().setAll(head);
        facet.values().stream().limit(MOST).forEach(value -> getChildren().add(row(value, facet, column)));
        long rest = facet.unlisted()
                + facet.values().stream()
                        .skip(MOST)
                        .mapToLong(Facet.Value::count)
                        .sum();
        if (rest > 0) {
            getChildren().add(kit.label(kit.language().say("importing.facet.more", rest), "dense-text", "muted"));
        }
    }

    private Node row(Facet.Value value, Facet facet, ColumnUse column) {
        ToggleButton pick = new ToggleButton();
        pick.getStyleClass().setAll("facet-value", "focusable");
        pick.setSelected(model.facets().isChosen(value));
        Label text = new Label(said(value, facet));
        text.setMinWidth(0);
        text.getStyleClass().add("dense-text");
        if (value.kind() == Facet.Kind.ODD) {
            text.getStyleClass().add("warning-text");
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        Label count = new Label(kit.language().numbers().count((double) value.count()));
        count.getStyleClass().addAll("dense-text", "muted");
        count.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(8, text, count);
        line.setAlignment(Pos.CENTER_LEFT);
        pick.setGraphic(line);
        line.prefWidthProperty().bind(pick.widthProperty().subtract(16));
        pick.setMaxWidth(Double.MAX_VALUE);
        pick.setPrefWidth(80);
        pick.setAccessibleText(text.getText() + ", " + count.getText());
        pick.setOnAction(event -> model.facets().choose(value));
        HBox.setHgrow(pick, Priority.ALWAYS);
        HBox row = new HBox(6, pick);
        row.setAlignment(Pos.CENTER_LEFT);
        boolean open = column.role() == ColumnRole.METRIC
                && (value.kind() == Facet.Kind.MISSING
                        || value.kind() == Facet.Kind.ODD
                        || value.kind() == Facet.Kind.BLANK);
        if (open) {
            row.getChildren().add(reason(value));
        }
        return row;
    }

    private String said(Facet.Value value, Facet facet) {
        return switch (value.kind()) {
            case NUMBER ->
                value.text().isEmpty()
                        ? kit.language().now("importing.facet.numbers", number(facet.least()), number(facet.greatest()))
                        : value.text();
            case BLANK -> kit.language().now("importing.facet.blank");
            case TEXT, ODD, MISSING -> "“" + value.text() + "”";
        };
    }

    private String number(@Nullable Double value) {
        return value == null ? "" : kit.language().numbers().plain(value);
    }

    private Node reason(Facet.Value value) {
        ComboBox<Status> reason = new ComboBox<>();
        reason.getItems().setAll(REASONS);
        Words.say(reason, words::of);
        reason.setValue(value.kind() == Facet.Kind.ODD ? null : value.status());
        reason.promptTextProperty().bind(kit.language().say("importing.facet.odd"));
        reason.accessibleTextProperty().bind(kit.language().say("importing.facet.reason", value.text()));
        reason.setPrefWidth(132);
        reason.setMinWidth(132);
        reason.setOnAction(event -> {
            var sheet = model.sheetProperty().get();
            if (reason.getValue() != null && reason.getValue() != value.status() && sheet != null) {
                model.answers().missing(sheet.proposal().sheet(), value.text(), reason.getValue());
            }
        });
        return reason;
    }
}
