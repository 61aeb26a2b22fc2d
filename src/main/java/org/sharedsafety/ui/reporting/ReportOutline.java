package org.sharedsafety.ui.reporting;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.report.Report;
import org.sharedsafety.model.report.ReportSection;
import org.sharedsafety.ui.common.Kit;

/** The sheets of a report in their order: moved by drag and by Ctrl with the arrows, taken in or out by Space. */
final class ReportOutline extends VBox {
    private final ReportsViewModel model;
    private final ObservableList<ReportSection> sections = FXCollections.observableArrayList();
    private final ListView<ReportSection> list = new ListView<>(sections);
    private boolean filling;

    ReportOutline(Kit kit, ReportsViewModel model) {
        super(8);
        this.model = model;
        setId("report-outline");
        getStyleClass().add("ssw-card");
        setMinWidth(230);
        setPrefWidth(250);
        setMaxWidth(250);
        list.setId("report-sections");
        list.getStyleClass().add("running-order");
        list.setCellFactory(any -> new OutlineCell(kit, model));
        list.accessibleTextProperty().bind(kit.language().say("reports.outline"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.getSelectionModel().selectedItemProperty().addListener((observable, before, now) -> {
            if (!filling && now != null) {
                model.sectionProperty().set(now);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren()
                .addAll(
                        kit.label("reports.outline", "card-title"),
                        list,
                        kit.paragraph("reports.outline.keys", "caption"));
        model.chosenProperty().addListener((observable, before, now) -> fill(now));
        kit.language().textsProperty().addListener((observable, before, now) -> list.refresh());
        fill(model.chosenProperty().get());
    }

    private void press(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (at < 0) {
            return;
        }
        if (event.isShortcutDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            int to = at + (event.getCode() == KeyCode.UP ? -1 : 1);
            model.move(at, to);
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE) {
            model.include(at, !sections.get(at).included());
            event.consume();
        }
    }

    private void fill(@Nullable Report report) {
        int at = list.getSelectionModel().getSelectedIndex();
        ReportSection before = model.sectionProperty().get();
        filling = true;
        sections.setAll(report == null ? List.of() : report.outline());
        filling = false;
        for (int i = 0; i < sections.size(); i++) {
            if (before != null
                    && sections.get(i).kind() == before.kind()
                    && sections.get(i).subject().equals(before.subject())) {
                list.getSelectionModel().select(i);
                return;
            }
        }
        if (!sections.isEmpty()) {
            list.getSelectionModel().select(Math.max(0, Math.min(at, sections.size() - 1)));
        }
    }
}
