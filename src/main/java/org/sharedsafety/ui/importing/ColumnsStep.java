package org.sharedsafety.ui.importing;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.recipe.Facet;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.service.FileDraft.SheetDraft;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** The second step: sheets at the left, the sheet as it is in the middle, what each column means at the right. */
final class ColumnsStep extends HBox {
    private final Kit kit;
    private final ImportViewModel model;
    private final SheetList sheets;
    private final SheetPane sheet;
    private final ColumnsPane columns;
    private final MatrixPane matrix;
    private final Label title = new Label();
    private final Label counts = new Label();
    private final HBox filter = new HBox(10);
    private final StackPane room = new StackPane();
    private final VBox middle;

    ColumnsStep(Kit kit, ImportViewModel model) {
        super(12);
        this.kit = kit;
        this.model = model;
        sheets = new SheetList(kit, model);
        sheet = new SheetPane(kit, model.file());
        columns = new ColumnsPane(kit, model);
        matrix = new MatrixPane(kit, model);
        title.getStyleClass().add("card-title");
        title.setMinWidth(0);
        counts.getStyleClass().addAll("dense-text", "muted");
        counts.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(10, title, Kit.space(), counts);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(10, 14, 10, 14));
        filter.getStyleClass().add("filter-bar");
        filter.setAlignment(Pos.CENTER_LEFT);
        middle = new VBox(head, Kit.rule(), filter, sheet);
        middle.getStyleClass().addAll("ssw-card", "flush");
        VBox.setVgrow(sheet, Priority.ALWAYS);
        HBox.setHgrow(room, Priority.ALWAYS);
        room.setMinWidth(0);
        getChildren().addAll(sheets, room, columns);
        WorkViewModel file = model.file();
        file.sheetProperty().addListener((observable, before, now) -> refresh());
        file.revisionProperty().addListener((observable, before, now) -> refresh());
        file.facets().facetProperty().addListener((observable, before, now) -> refresh());
        model.matrixProperty().addListener((observable, before, now) -> refresh());
        kit.language().textsProperty().addListener((observable, before, now) -> refresh());
        refresh();
    }

    private void refresh() {
        SheetDraft now = model.file().sheetProperty().get();
        if (now == null) {
            return;
        }
        sheets.refresh();
        boolean together = model.matrixProperty().get();
        room.getChildren().setAll(together ? matrix : middle);
        columns.setVisible(!together);
        columns.setManaged(!together);
        if (together) {
            matrix.refresh();
            return;
        }
        Optional<Facet> chosen = model.file().facets().filtered();
        title.setText(kit.language().now("importing.sheet.title", now.proposal().sheet()));
        counts.setText(counts(now));
        filter.setVisible(chosen.isPresent());
        filter.setManaged(chosen.isPresent());
        chosen.ifPresent(facet -> filter.getChildren()
                .setAll(
                        Icon.SEARCH.node(14, "accent-text"),
                        kit.label(
                                kit.language().say("importing.facet.scope", facet.matching(), facet.rows()),
                                "dense-text"),
                        Kit.space(),
                        kit.link("importing.facet.all", model.file().facets()::clear)));
        sheet.show(now, chosen.map(Facet::shown).orElse(null));
        columns.show(now);
    }

    private String counts(SheetDraft draft) {
        if (model.file().recipe(draft) == null) {
            return kit.language().now("importing.sheet.no-table");
        }
        Step.DataRows rows = model.file().answers().rows();
        long all = rows.last() == 0 ? draft.rowsRead() : rows.last() - rows.first() + 1L;
        return kit.language()
                .now("importing.sheet.counts", draft.proposal().headerRows().size(), all);
    }
}
