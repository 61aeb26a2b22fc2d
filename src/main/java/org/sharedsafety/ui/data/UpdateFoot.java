package org.sharedsafety.ui.data;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sharedsafety.service.UpdateChoices;
import org.sharedsafety.service.UpdateDifference;
import org.sharedsafety.service.UpdateDraft;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;

/** What is still to choose before an update is stored, and the buttons that store it or leave it. */
final class UpdateFoot extends VBox {
    private final Kit kit;
    private final CheckBox keepWithdrawn = new CheckBox();
    private final CheckBox noteBreak = new CheckBox();
    private final CheckBox right = new CheckBox();
    private final Button update;

    UpdateFoot(Kit kit, UpdateViewModel model, UpdateDraft draft, Button cancel) {
        super(8);
        this.kit = kit;
        check(keepWithdrawn, "update-keep", "data.update.keep-withdrawn");
        check(noteBreak, "update-break", "data.update.note-break");
        check(right, "update-right", "data.update.signs-right");
        UpdateDifference difference = draft.difference();
        if (difference == null) {
            getChildren().add(new Note(kit, Note.Weight.INFO, kit.language().say("data.update.answer-first")));
        } else {
            choices(difference);
        }
        update = kit.button(
                "data.update.update",
                Icon.CHECK,
                () -> model.update(
                        new UpdateChoices(keepWithdrawn.isSelected(), noteBreak.isSelected(), right.isSelected())),
                "accent");
        update.setId("update-store");
        update.setDefaultButton(true);
        if (difference == null) {
            update.setDisable(true);
        } else if (difference.hasOpenSigns()) {
            update.disableProperty().bind(right.selectedProperty().not());
        }
        HBox buttons = new HBox(10, kit.label("data.update.not-yet", "caption"), Kit.space(), cancel, update);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(buttons);
    }

    private void choices(UpdateDifference difference) {
        FlowPane choices = new FlowPane(16, 6);
        if (difference.count(UpdateDifference.Kind.WITHDRAWN) > 0) {
            choices.getChildren().add(keepWithdrawn);
        }
        if (!difference.signs().isEmpty()) {
            choices.getChildren().add(noteBreak);
        }
        if (difference.hasOpenSigns()) {
            choices.getChildren().add(right);
        }
        if (!choices.getChildren().isEmpty()) {
            getChildren().add(choices);
        }
    }

    private void check(CheckBox box, String id, String key) {
        box.setId(id);
        box.textProperty().bind(kit.language().say(key));
    }

    /** Puts the focus on what comes next: storing, where nothing is open. */
    void focus() {
        if (!update.isDisabled()) {
            update.requestFocus();
        }
    }
}
