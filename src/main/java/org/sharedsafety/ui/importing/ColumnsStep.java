package org.sharedsafety.ui.importing;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.service.FileDraft;
import org.sharedsafety.service.FileDraft.SheetDraft;
import org.sharedsafety.ui.common.Kit;

/** The second step: sheets at the left, the sheet as it is in the middle, what each column means at the right. */
final class ColumnsStep extends HBox {
    private final Kit kit;
    private final ImportViewModel model;
    private final VBox sheets = new VBox(2);
    private final SheetPane sheet;
    private final MappingPane mapping;
    private final Label title = new Label();
    private final Label counts = new Label();

    ColumnsStep(Kit kit, ImportViewModel model) {
        super(12);
        this.kit = kit;
        this.model = model;
        sheet = new SheetPane(kit, model.markedProperty());
        mapping = new MappingPane(kit, model);
        title.getStyleClass().add("card-title");
        counts.getStyleClass().addAll("dense-text", "muted");
        counts.setMinWidth(0);
        HBox head = new HBox(10, title, Kit.space(), counts);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(10, 14, 10, 14));
        VBox middle = new VBox(head, Kit.rule(), sheet);
        middle.getStyleClass().addAll("ssw-card", "flush");
        VBox.setVgrow(sheet, Priority.ALWAYS);
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        getChildren().addAll(left(), middle, mapping);
        model.sheetProperty().addListener((observable, before, now) -> refresh(true));
        model.revisionProperty().addListener((observable, before, now) -> refresh(false));
        kit.language().textsProperty().addListener((observable, before, now) -> refresh(true));
        refresh(true);
    }

    private Node left() {
        VBox legend = new VBox(
                6,
                legend("header-top", "importing.legend.header"),
                legend("ignored", "importing.legend.ignored"),
                legend("total", "importing.legend.total"),
                legend("none", "importing.legend.none"),
                legend("question", "importing.legend.question"));
        legend.setPadding(new Insets(8, 0, 0, 8));
        legend.setMinHeight(USE_PREF_SIZE);
        ScrollPane list = new ScrollPane(sheets);
        list.setFitToWidth(true);
        VBox.setVgrow(list, Priority.ALWAYS);
        Label caption = kit.label("importing.sheets", "caption");
        caption.setPadding(new Insets(0, 0, 2, 8));
        VBox left = new VBox(4, caption, list, legend);
        left.getStyleClass().addAll("ssw-card", "narrow");
        left.setPrefWidth(172);
        left.setMinWidth(160);
        return left;
    }

    private Node legend(String style, String key) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", "sheet-cell", style);
        HBox row = new HBox(8, swatch, kit.label(key, "dense-text", "muted"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void refresh(boolean sheetChanged) {
        SheetDraft now = model.sheetProperty().get();
        InboxItem item = model.currentProperty().get();
        FileDraft draft = item == null ? null : item.draft();
        if (now == null || draft == null) {
            return;
        }
        sheets.getChildren().setAll(draft.sheets().stream().map(this::row).toList());
        title.setText(kit.language().now("importing.sheet.title", now.proposal().sheet()));
        counts.setText(counts(now));
        if (sheetChanged) {
            sheet.show(now, model.uses(now), missing(model.recipe(now)));
        }
        mapping.show(now);
    }

    private String counts(SheetDraft draft) {
        int first = draft.proposal().firstDataRow();
        int last = draft.proposal().lastDataRow();
        long rows = first == 0 ? 0 : last == 0 ? draft.rowsRead() : last - first + 1;
        return model.recipe(draft) == null
                ? kit.language().now("importing.sheet.no-table")
                : kit.language()
                        .now(
                                "importing.sheet.counts",
                                draft.proposal().headerRows().size(),
                                rows);
    }

    private static Set<String> missing(@org.jspecify.annotations.Nullable Recipe recipe) {
        return recipe == null
                ? Set.of()
                : recipe.steps(Step.MissingText.class)
                        .map(Step.MissingText::text)
                        .collect(Collectors.toSet());
    }

    private Node row(SheetDraft draft) {
        String name = draft.proposal().sheet();
        boolean table = model.recipe(draft) != null;
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
        SheetDraft shown = model.sheetProperty().get();
        button.setSelected(shown != null && shown.proposal().sheet().equals(name));
        button.setAccessibleText(name);
        button.setOnAction(event -> {
            button.setSelected(true);
            model.sheetProperty().set(draft);
        });
        HBox.setHgrow(button, Priority.ALWAYS);
        if (!table) {
            return new HBox(button);
        }
        CheckBox take = new CheckBox();
        take.setSelected(model.isTaken(draft));
        take.setTooltip(kit.tooltip("importing.sheet.take"));
        take.accessibleTextProperty().bind(kit.language().say("importing.sheet.take"));
        take.setOnAction(event -> model.take(name, take.isSelected()));
        HBox row = new HBox(4, button, take);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
