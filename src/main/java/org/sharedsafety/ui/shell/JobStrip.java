package org.sharedsafety.ui.shell;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.ui.common.Appearance;
import org.sharedsafety.ui.common.FxJobs;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.RunningJob;

/** At the left of the foot: everything saved, or the job under way with its cancel, or what was done with its undo. */
final class JobStrip extends HBox {
    private static final Duration UNDO_AT_HAND = Duration.seconds(10);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", java.util.Locale.ROOT);

    private final Kit kit;
    private final ShellViewModel model;
    private final FxJobs jobs;
    private final Runnable undo;
    private final Appearance appearance;
    private final PauseTransition forget = new PauseTransition(UNDO_AT_HAND);

    JobStrip(Kit kit, ShellViewModel model, FxJobs jobs, Appearance appearance, Runnable undo) {
        super(8);
        this.appearance = appearance;
        this.kit = kit;
        this.model = model;
        this.jobs = jobs;
        this.undo = undo;
        setAlignment(Pos.CENTER_LEFT);
        setId("job-strip");
        jobs.running().addListener((ListChangeListener<RunningJob>) change -> show());
        model.savedProperty().addListener((observable, before, now) -> show());
        model.doneProperty().addListener((observable, before, now) -> {
            show();
            if (now != null) {
                forget.playFromStart();
            }
        });
        forget.setOnFinished(event -> model.doneProperty().set(null));
        show();
    }

    private void show() {
        Message done = model.doneProperty().get();
        if (!jobs.running().isEmpty()) {
            busy(jobs.running().get(jobs.running().size() - 1));
        } else if (done != null) {
            done(done);
        } else {
            idle(model.savedProperty().get());
        }
    }

    private void busy(RunningJob job) {
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add("job-bar");
        bar.progressProperty().bind(job.fractionProperty());
        // A bar that does not know how far it is runs to and fro; the words beside it say the same at rest.
        bar.visibleProperty()
                .bind(bar.indeterminateProperty()
                        .and(appearance.reducedMotionProperty())
                        .not());
        bar.managedProperty().bind(bar.visibleProperty());
        Label words = kit.label(kit.language().say(job.messageProperty()));
        Button cancel = kit.link("shell.cancel", job::cancel);
        cancel.setId("cancel-job");
        getChildren().setAll(bar, words, cancel);
    }

    private void done(Message sentence) {
        Label words = kit.label(kit.language().say("shell.done", sentence));
        getChildren().setAll(Icon.CHECK.node(15, "success-text"), words);
        if (model.undoOfferedProperty().get() && model.undoableProperty().get() != null) {
            Button button = kit.link("shell.undo", undo);
            button.setId("undo-done");
            getChildren().add(button);
        }
    }

    private void idle(@Nullable LocalTime saved) {
        if (saved == null) {
            getChildren().clear();
            return;
        }
        Label words = kit.label(Bindings.createStringBinding(
                () -> kit.language().now("shell.saved", TIME.format(saved)),
                kit.language().textsProperty()));
        words.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(Icon.CHECK.node(15, "success-text"), words);
    }
}
