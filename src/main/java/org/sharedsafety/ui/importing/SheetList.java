package org.sharedsafety.ui.importing;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.service.FileDraft;
import org.sharedsafety.service.FileDraft.SheetDraft;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** The sheets of the file, which of them are read, and what the colours of the preview mean. */
final class SheetList extends VBox {
    private final Kit kit;
    private final ImportViewModel model;
    private final VBox sheets = new VBox(2);
    private final Button together;

    SheetList(Kit kit, ImportViewModel model) {
        super(4);
        this.kit = kit;
        this.model = model;
        getStyleClass().addAll("ssw-card", "narrow");
        setPrefWidth(172);
        setMinWidth(160);
        ScrollPane list = new ScrollPane(sheets);
        list.setFitToWidth(true);
        VBox.setVgrow(list, Priority.ALWAYS);
        Label caption = kit.label("importing.sheets", "caption");
        caption.setPadding(new Insets(0, 0, 2, 8));
        together = kit.button(
                "importing.matrix.open",
                Icon.TABLE,
                () -> model.matrixProperty().set(!model.matrixProperty().get()),
                "bare");
        together.setId("matrix-open");
        VBox keys = new VBox(2, kit.paragraph("importing.sheet.keys", "caption"));
        keys.setPadding(new Insets(6, 0, 0, 8));
        getChildren().addAll(caption, list, together, legend(), keys);
    }

    private Node legend() {
        VBox legend = new VBox(
                6,
                legend("header-top", "importing.legend.header"),
                legend("ignored", "importing.legend.ignored"),
                legend("total", "importing.legend.total"),
                legend("none", "importing.legend.none"),
                legend("question", "importing.legend.question"));
        legend.setPadding(new Insets(8, 0, 0, 8));
        legend.setMinHeight(USE_PREF_SIZE);
        return legend;
    }

    private Node legend(String style, String key) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", "sheet-cell", style);
        HBox row = new HBox(8, swatch, kit.label(key, "dense-text", "muted"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    void refresh() {
        InboxItem item = model.currentProperty().get();
        FileDraft draft = item == null ? null : item.draft();
        if (draft != null) {
            sheets.getChildren().setAll(draft.sheets().stream().map(this::row).toList());
            boolean several = model.file().headers().sheets().size() > 1;
            together.setVisible(several);
            together.setManaged(several);
        }
    }

    private Node row(SheetDraft draft) {
        String name = draft.proposal().sheet();
        boolean table = model.file().recipe(draft) != null;
        ToggleButton button = new ToggleButton();
        button.getStyleClass().setAll("side-item", "focusable");
        Label title = new Label(name);
        title.getStyleClass().add(table ? "strong" : "muted");
        title.setMinWidth(0);
        Label words = new Label(
                table
                        ? kit.language().now("importing.sheet.rows", draft.rowsRead())
                        : kit.language().now("importing.sheet.text-only"));
        words.getStyleClass().add("caption");
        button.setGraphic(new VBox(1, title, words));
        button.setMaxWidth(Double.MAX_VALUE);
        SheetDraft shown = model.file().sheetProperty().get();
        button.setSelected(shown != null && shown.proposal().sheet().equals(name));
        button.setAccessibleText(name);
        button.setOnAction(event -> {
            button.setSelected(true);
            model.matrixProperty().set(false);
            model.file().sheetProperty().set(draft);
        });
        HBox.setHgrow(button, Priority.ALWAYS);
        if (!table) {
            return new HBox(button);
        }
        CheckBox take = new CheckBox();
        take.setSelected(model.file().isTaken(draft));
        take.setTooltip(kit.tooltip("importing.sheet.take"));
        take.accessibleTextProperty().bind(kit.language().say("importing.sheet.take"));
        take.setOnAction(event -> model.file().take(name, take.isSelected()));
        HBox row = new HBox(4, button, take);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
