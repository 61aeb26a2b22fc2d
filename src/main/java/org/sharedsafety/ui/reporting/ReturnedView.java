package org.sharedsafety.ui.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.result.ReturnedReport;
import org.sharedsafety.model.result.ReturnedReport.Change;
import org.sharedsafety.ui.common.DataTable;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;

/** A workbook that came back: what is otherwise in it, cell by cell, and what the project says otherwise by now. */
final class ReturnedView extends VBox {
    private static final double LEAST = 120;
    private static final double MOST = 420;
    private static final double ROW = 34;

    private final Kit kit;
    private final FilesViewModel model;
    private final FilePicker files;
    private final VBox found = new VBox(8);

    ReturnedView(Kit kit, FilesViewModel model, FilePicker files) {
        super(8);
        getStyleClass().add("ssw-card");
        this.kit = kit;
        this.model = model;
        this.files = files;
        setId("returned");
        Button choose = kit.button("files.returned.choose", Icon.FILE, this::choose);
        choose.setId("returned-choose");
        Button stop = kit.button("files.stop", null, () -> model.returned().clear());
        stop.setId("returned-stop");
        stop.visibleProperty().bind(model.returned().workingProperty());
        stop.managedProperty().bind(stop.visibleProperty());
        choose.disableProperty().bind(model.returned().workingProperty());
        getChildren()
                .addAll(
                        kit.label("files.returned.title", "card-title"),
                        kit.paragraph("files.returned.about", "dense-text", "muted"),
                        new HBox(8, choose, stop),
                        found);
        model.returned().shownProperty().addListener((observable, before, now) -> show());
        model.returned().failureProperty().addListener((observable, before, now) -> show());
        kit.language().textsProperty().addListener((observable, before, now) -> show());
        show();
    }

    void choose() {
        files.open(FilePicker.Kind.WORKBOOK, false).stream().findFirst().ifPresent(model::check);
    }

    private void show() {
        found.getChildren().clear();
        Message failure = model.returned().failureProperty().get();
        ReturnedReport report = model.returned().shown();
        if (failure != null) {
            found.getChildren()
                    .add(new Note(
                            kit,
                            Note.Weight.BLOCK,
                            kit.language().say(failure.key(), failure.args().toArray())));
        } else if (report != null) {
            List<Change> all = new ArrayList<>(report.changes());
            all.addAll(report.stale());
            found.getChildren()
                    .add(new Note(
                            kit,
                            all.isEmpty() ? Note.Weight.DONE : Note.Weight.CAUTION,
                            kit.language()
                                    .say(
                                            "returned.summary",
                                            report.report(),
                                            report.writtenAt(),
                                            report.numbers(),
                                            report.changes().size(),
                                            report.stale().size())));
            if (!all.isEmpty()) {
                found.getChildren().add(table(all));
            }
        }
    }

    private Node table(List<Change> changes) {
        DataTable<Change> table = new DataTable<>(kit);
        table.setId("returned-changes");
        table.words("files.returned.kind", 170, this::kind);
        table.words("files.returned.cell", 150, ReturnedView::cell);
        table.words("files.returned.said", 220, change -> text(change.said()));
        table.words("files.returned.found", 220, change -> text(change.found()));
        table.words("files.returned.number", 240, Change::id);
        table.getItems().setAll(changes);
        table.setPrefHeight(Math.max(LEAST, Math.min(MOST, (changes.size() + 1) * ROW)));
        table.accessibleTextProperty().bind(kit.language().say("files.returned.title"));
        return table;
    }

    private String kind(Change change) {
        return kit.language().now("files.returned.kind." + change.kind().name().toLowerCase(Locale.ROOT));
    }

    private static String cell(Change change) {
        return (change.sheet() + " " + change.cell()).strip();
    }

    private static String text(@Nullable String value) {
        return value == null ? "–" : value;
    }
}
