package org.sharedsafety.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.sharedsafety.model.recipe.ImportTally;
import org.sharedsafety.service.ImportReport;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.StepDots;

/** The import in four steps: File, Columns, Places, Check. Nothing is saved until Import. */
public final class ImportView extends BorderPane {
    private final Kit kit;
    private final ImportViewModel model;
    private final Node[] steps;
    private final HBox bar = new HBox();
    private final Label counts = new Label();

    /**
     * The view of an import.
     *
     * @param saveTemplate writes the template workbook to a file
     * @param compare goes to the comparison
     */
    public ImportView(Kit kit, ImportViewModel model, FilePicker files, Consumer<Path> saveTemplate, Runnable compare) {
        this.kit = kit;
        this.model = model;
        setId("import");
        Runnable ask = () -> {
            List<Path> chosen = files.open(FilePicker.Kind.SPREADSHEET, true);
            if (!chosen.isEmpty()) {
                model.add(chosen);
            }
        };
        Runnable template =
                () -> files.save(FilePicker.Kind.WORKBOOK, kit.language().now("importing.template.file"))
                        .ifPresent(saveTemplate);
        steps = new Node[] {
            new FileStep(kit, model, ask, template, compare),
            new ColumnsStep(kit, model),
            new PlacesStep(kit, model),
            new CheckStep(kit, model)
        };
        setTop(head());
        setBottom(bar);
        bar.getStyleClass().add("page-bar");
        counts.setMinWidth(0);
        counts.setWrapText(true);
        model.stepProperty().addListener((observable, before, now) -> show());
        model.revisionProperty().addListener((observable, before, now) -> say());
        model.rehearsalProperty().addListener((observable, before, now) -> say());
        kit.language().textsProperty().addListener((observable, before, now) -> show());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.stepProperty().get() != ImportViewModel.FILE) {
                model.leave();
                event.consume();
            }
        });
        show();
    }

    private HBox head() {
        Label title = kit.label("importing.title", "section-title");
        title.setMinWidth(USE_PREF_SIZE);
        Label file = kit.label(
                Bindings.createStringBinding(
                        () -> {
                            InboxItem item = model.currentProperty().get();
                            return item == null ? "" : item.name();
                        },
                        model.currentProperty()),
                "muted");
        file.setMinWidth(0);
        Label leave = kit.label("importing.leave", "dense-text", "muted");
        leave.setMinWidth(USE_PREF_SIZE);
        leave.visibleProperty().bind(model.currentProperty().isNotNull());
        StepDots dots = new StepDots(
                kit,
                List.of(
                        "importing.step.file",
                        "importing.step.columns",
                        "importing.step.places",
                        "importing.step.check"),
                model.stepProperty());
        dots.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(14, title, file, Kit.space(), dots, Kit.space(), leave);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(14, 16, 12, 16));
        return head;
    }

    private void show() {
        int step = model.stepProperty().get();
        Node page = steps[step];
        BorderPane.setMargin(page, new Insets(0, 16, 12, 16));
        setCenter(page);
        bar.setVisible(step != ImportViewModel.FILE);
        bar.setManaged(step != ImportViewModel.FILE);
        Button back = kit.button("importing.back", null, model::back, "large");
        Button next = step == ImportViewModel.CHECK
                ? kit.button("importing.import", Icon.DOWNLOAD, model::store, "accent", "large")
                : kit.button(
                        step == ImportViewModel.COLUMNS ? "importing.next.places" : "importing.next.check",
                        Icon.ARROW_RIGHT,
                        model::next,
                        "accent",
                        "large");
        next.setId("next");
        next.disableProperty().bind(model.busyProperty());
        back.setId("back");
        HBox.setHgrow(counts, javafx.scene.layout.Priority.ALWAYS);
        counts.setMaxWidth(Double.MAX_VALUE);
        bar.getChildren().setAll(Icon.INFO.node(16, "muted"), counts, back, next);
        say();
        if (step != ImportViewModel.FILE) {
            next.requestFocus();
        }
    }

    private void say() {
        ImportReport report = model.rehearsalProperty().get();
        String words = kit.language().now("importing.nothing-saved");
        if (report != null && model.stepProperty().get() >= ImportViewModel.PLACES) {
            long places = report.sheets().stream()
                    .mapToLong(ImportTally::placesMatched)
                    .max()
                    .orElse(0);
            long open = report.sheets().stream()
                    .mapToLong(tally ->
                            (long) tally.suggested().size() + tally.unmatched().size())
                    .sum();
            words += " " + kit.language().now("importing.will-store", stored(report), places, open);
        }
        counts.setText(words);
    }

    private static long stored(ImportReport report) {
        return report.sheets().stream().mapToLong(ImportTally::stored).sum();
    }
}
