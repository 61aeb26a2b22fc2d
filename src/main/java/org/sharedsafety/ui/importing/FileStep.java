package org.sharedsafety.ui.importing;

import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sharedsafety.service.FileDraft;
import org.sharedsafety.service.ImportReport;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** The first step: the files that were brought, what each was taken for, and which one to go on with. */
final class FileStep extends ScrollPane {
    private final Kit kit;
    private final ImportViewModel model;
    private final Runnable askFiles;
    private final Runnable template;
    private final Runnable compare;

    FileStep(Kit kit, ImportViewModel model, Runnable askFiles, Runnable template, Runnable compare) {
        this.kit = kit;
        this.model = model;
        this.askFiles = askFiles;
        this.template = template;
        this.compare = compare;
        setFitToWidth(true);
        setId("inbox");
        model.inbox().addListener((ListChangeListener<InboxItem>) change -> refresh());
        model.revisionProperty().addListener((observable, before, now) -> refresh());
        kit.language().textsProperty().addListener((observable, before, now) -> refresh());
        refresh();
    }

    private void refresh() {
        if (model.inbox().isEmpty()) {
            setContent(new EmptyState(
                            kit,
                            Icon.UPLOAD,
                            "importing.empty.title",
                            "importing.empty.purpose",
                            kit.button("importing.choose", Icon.OPEN, askFiles, "accent", "large"),
                            kit.button("importing.template", Icon.TABLE, template, "large"))
                    .with(kit.paragraph("importing.empty.drop", "muted")));
            return;
        }
        VBox list = new VBox(10);
        model.inbox().forEach(item -> list.getChildren().add(row(item)));
        HBox more = new HBox(
                12,
                kit.button("importing.more", Icon.PLUS, askFiles),
                kit.button("importing.template", Icon.TABLE, template));
        list.getChildren().add(more);
        list.setMaxWidth(980);
        setContent(list);
    }

    private Node row(InboxItem item) {
        Label name = new Label(item.name());
        name.getStyleClass().add("strong");
        name.setMinWidth(0);
        Label words = kit.paragraph(kit.language().say("importing.state", said(item)), "dense-text", "muted");
        VBox text = new VBox(3, name, words);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(14, icon(item), text, actions(item));
        row.setAlignment(Pos.CENTER_LEFT);
        Card card = new Card(row);
        card.setPadding(new Insets(13, 14, 13, 16));
        return card;
    }

    private static Node icon(InboxItem item) {
        return switch (item.stateProperty().get()) {
            case LOOKING -> Icon.FILE.node(20, "muted");
            case READY -> Icon.REPORTS.node(20, "accent-text");
            case FAILED -> Icon.CAUTION.node(20, "danger-text");
            case IMPORTED -> Icon.CHECK_CIRCLE.node(20, "success-text");
        };
    }

    private HBox actions(InboxItem item) {
        HBox actions = new HBox(8);
        actions.setAlignment(Pos.CENTER_RIGHT);
        FileDraft draft = item.draft();
        switch (item.stateProperty().get()) {
            case READY -> {
                if (draft != null && !draft.sheets().isEmpty()) {
                    actions.getChildren()
                            .add(kit.button("importing.look", Icon.ARROW_RIGHT, () -> model.choose(item), "accent"));
                }
            }
            case IMPORTED ->
                actions.getChildren().add(kit.button("importing.to-compare", Icon.COMPARE, compare, "accent"));
            case LOOKING, FAILED -> {
                // Nothing to go on with.
            }
        }
        actions.getChildren().add(kit.iconButton("importing.remove", Icon.CLOSE, () -> model.remove(item)));
        actions.setMinWidth(USE_PREF_SIZE);
        return actions;
    }

    private String said(InboxItem item) {
        var failure = item.failure();
        FileDraft draft = item.draft();
        ImportReport report = item.report();
        if (report != null) {
            return kit.language().now("importing.state.imported", report.stored(), report.importId());
        }
        if (failure != null) {
            return kit.language().now(failure);
        }
        if (draft == null) {
            return kit.language().now("importing.state.looking");
        }
        String tables = draft.tables().stream()
                .map(table -> kit.language()
                        .now("importing.state.table", table.proposal().sheet(), table.rowsRead()))
                .collect(Collectors.joining(" · "));
        String before =
                draft.importedBefore().isEmpty() ? "" : " " + kit.language().now("importing.state.before");
        return kit.language()
                        .now(
                                "importing.state.sheets",
                                draft.sheets().size(),
                                draft.tables().size())
                + (tables.isEmpty() ? "" : " " + tables + ".")
                + before;
    }
}
