package org.sharedsafety.ui.importing;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Status;
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
    private final Button takeBack;
    private final Button sayAgain;
    private final Button next = new Button();

    public ImportView(Kit kit, ImportViewModel model, ImportActions actions) {
        this.kit = kit;
        this.model = model;
        setId("import");
        steps = new Node[] {
            new FileStep(kit, model, actions),
            new ColumnsStep(kit, model),
            new PlacesStep(kit, model),
            new CheckStep(kit, model)
        };
        takeBack = kit.iconButton(
                "importing.take-back", Icon.UNDO, () -> model.file().takeBack());
        takeBack.setId("take-back");
        sayAgain = kit.iconButton(
                "importing.say-again", Icon.REDO, () -> model.file().sayAgain());
        sayAgain.setId("say-again");
        next.setId("next");
        next.setMinWidth(USE_PREF_SIZE);
        next.getStyleClass().addAll("accent", "large");
        setTop(head());
        setBottom(bar);
        bar.getStyleClass().add("page-bar");
        counts.setMinWidth(0);
        counts.setWrapText(true);
        HBox.setHgrow(counts, Priority.ALWAYS);
        counts.setMaxWidth(Double.MAX_VALUE);
        model.stepProperty().addListener((observable, before, now) -> show());
        model.matrixProperty().addListener((observable, before, now) -> say());
        model.storingProperty().addListener((observable, before, now) -> show());
        model.file().revisionProperty().addListener((observable, before, now) -> say());
        model.file().busyProperty().addListener((observable, before, now) -> say());
        kit.language().textsProperty().addListener((observable, before, now) -> show());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        show();
    }

    /** Inside the steps, undo and redo mean what was said about the file. */
    private void pressed(KeyEvent event) {
        if (model.stepProperty().get() == ImportViewModel.FILE) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            model.leave();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.Z && !event.isShiftDown()) {
            model.file().takeBack();
        } else if (event.isShortcutDown() && (event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z)) {
            model.file().sayAgain();
        } else if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
            model.back();
        } else if (event.isAltDown() && event.getCode() == KeyCode.RIGHT) {
            model.next();
        } else {
            return;
        }
        event.consume();
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
        HBox left = new HBox(14, title, file);
        left.setAlignment(Pos.CENTER_LEFT);
        Label leave = kit.label("importing.leave", "dense-text", "muted");
        leave.setMinWidth(0);
        HBox right = new HBox(4, takeBack, sayAgain, leave);
        right.setAlignment(Pos.CENTER_RIGHT);
        right.visibleProperty().bind(model.currentProperty().isNotNull());
        for (HBox side : List.of(left, right)) {
            side.setMinWidth(0);
            side.setPrefWidth(100);
            HBox.setHgrow(side, Priority.ALWAYS);
        }
        StepDots dots = new StepDots(
                kit,
                List.of(
                        "importing.step.file",
                        "importing.step.columns",
                        "importing.step.places",
                        "importing.step.check"),
                model.stepProperty());
        dots.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(14, left, dots, right);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(10, 16, 8, 16));
        return head;
    }

    private void show() {
        int step = model.stepProperty().get();
        Node page = steps[step];
        BorderPane.setMargin(page, new Insets(0, 16, 12, 16));
        setCenter(page);
        if (page instanceof ReportPane<?> report) {
            report.refresh();
        }
        bar.setVisible(step != ImportViewModel.FILE);
        bar.setManaged(step != ImportViewModel.FILE);
        if (model.storingProperty().get()) {
            storing();
        } else {
            Button back = kit.button("importing.back", null, model::back, "large");
            back.setId("back");
            next.setOnAction(event -> onNext());
            bar.getChildren().setAll(Icon.INFO.node(16, "muted"), counts, back, next);
        }
        say();
        if (step != ImportViewModel.FILE) {
            next.requestFocus();
        }
    }

    private void onNext() {
        if (model.stepProperty().get() == ImportViewModel.CHECK) {
            model.store();
        } else {
            model.next();
        }
    }

    /** While the file is stored: how far it is, and the way to stop it. */
    private void storing() {
        ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        progress.setPrefWidth(160);
        Button cancel = kit.button("importing.cancel", null, model::cancel, "large");
        cancel.setId("cancel");
        bar.getChildren().setAll(progress, counts, cancel);
        cancel.requestFocus();
    }

    private void say() {
        WorkViewModel file = model.file();
        name(takeBack, "importing.take-back", file.lastSaid());
        name(sayAgain, "importing.say-again", file.lastTakenBack());
        int step = model.stepProperty().get();
        if (step == ImportViewModel.FILE) {
            return;
        }
        counts.setText(sentence());
        boolean ready = file.rehearsalProperty().get() != null;
        boolean waited = next.isDisabled();
        next.setDisable(model.storingProperty().get() || !ready);
        if (step == ImportViewModel.CHECK) {
            long all = file.counts().map(ImportCounts::all).orElse(0L);
            next.setText(kit.language().now("importing.import", all));
            next.setGraphic(Icon.DOWNLOAD.node(16));
            next.setContentDisplay(ContentDisplay.LEFT);
            next.setDisable(next.isDisable() || all == 0);
        } else {
            next.setText(kit.language()
                    .now(step == ImportViewModel.COLUMNS ? "importing.next.places" : "importing.next.check"));
            next.setGraphic(Icon.ARROW_RIGHT.node(16));
            next.setContentDisplay(ContentDisplay.RIGHT);
        }
        if (model.asksOfSheets()) {
            boolean here = next.isFocused() || isNobodyFocused();
            next.setDisable(true);
            Node together = lookup("#stack");
            if (here && together != null) {
                together.requestFocus();
            }
        }
        if (waited && !next.isDisabled() && isNobodyFocused()) {
            next.requestFocus();
        }
    }

    /** Whether no control of this view has the focus, as after a wait. */
    private boolean isNobodyFocused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == this) {
                return false;
            }
        }
        return true;
    }

    private void name(Button button, String key, @Nullable Message said) {
        button.setDisable(said == null);
        String words = said == null
                ? kit.language().now(key)
                : kit.language().now(key + ".what", kit.language().now(said));
        button.setTooltip(new Tooltip(words));
        button.accessibleTextProperty().unbind();
        button.setAccessibleText(words);
    }

    /** What Import would do, or what keeps it from doing it. */
    private String sentence() {
        WorkViewModel file = model.file();
        String nothing = kit.language().now("importing.nothing-saved");
        if (model.storingProperty().get()) {
            return kit.language().now("importing.storing");
        }
        int open = file.questions().size();
        return nothing
                + " "
                + file.counts()
                        .map(counts -> kit.language()
                                .now(
                                        "importing.will-store",
                                        counts.places(),
                                        counts.measures(),
                                        counts.periods(),
                                        counts.count(Status.SUPPRESSED),
                                        counts.questions()))
                        .orElseGet(() -> kit.language()
                                .now(
                                        file.busyProperty().get() || open == 0
                                                ? "importing.counting"
                                                : "importing.answer-first",
                                        open));
    }
}
