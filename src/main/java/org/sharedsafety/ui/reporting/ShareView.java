package org.sharedsafety.ui.reporting;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.Message;
import org.sharedsafety.service.ShareService.Shared;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;

/** A copy of the project that is safe to send, and what was taken out of it. */
final class ShareView extends VBox {
    private final Kit kit;
    private final FilesViewModel model;
    private final FilePicker files;
    private final VBox told = new VBox(8);

    ShareView(Kit kit, FilesViewModel model, FilePicker files) {
        super(8);
        getStyleClass().add("ssw-card");
        this.kit = kit;
        this.model = model;
        this.files = files;
        setId("share");
        Button choose = kit.button("files.share.choose", Icon.DOWNLOAD, this::choose, "accent");
        choose.setId("share-choose");
        choose.disableProperty().bind(model.shared().workingProperty());
        Button stop = kit.button("files.stop", null, () -> model.shared().clear());
        stop.setId("share-stop");
        stop.visibleProperty().bind(model.shared().workingProperty());
        stop.managedProperty().bind(stop.visibleProperty());
        getChildren()
                .addAll(
                        kit.label("files.share.title", "card-title"),
                        kit.paragraph("files.share.about", "dense-text", "muted"),
                        new HBox(8, choose, stop),
                        told);
        model.shared().shownProperty().addListener((observable, before, now) -> show());
        model.shared().failureProperty().addListener((observable, before, now) -> show());
        show();
    }

    void choose() {
        files.save(FilePicker.Kind.PROJECT, kit.language().now("files.share.file"))
                .ifPresent(model::share);
    }

    private void show() {
        told.getChildren().clear();
        Message failure = model.shared().failureProperty().get();
        Shared shared = model.shared().shown();
        if (failure != null) {
            told.getChildren()
                    .add(note(Note.Weight.BLOCK, failure.key(), failure.args().toArray()));
        } else if (shared != null) {
            told.getChildren()
                    .add(note(
                            Note.Weight.DONE,
                            "share.done",
                            shared.file().toString(),
                            shared.hidden(),
                            shared.commentsLeft(),
                            shared.sourcesLeft()));
            if (shared.unproven() > 0) {
                told.getChildren().add(note(Note.Weight.INFO, "share.copy-unproven", shared.unproven()));
            }
        }
    }

    private Note note(Note.Weight weight, String key, Object... args) {
        return new Note(kit, weight, kit.language().say(key, args));
    }
}
