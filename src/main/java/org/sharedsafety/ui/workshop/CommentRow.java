package org.sharedsafety.ui.workshop;

import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.PersonalDetail;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;

/** A comment that was kept, and what can be done with it: write it anew, hold it back, make it a sign, delete it for good. */
final class CommentRow extends VBox {
    private final Kit kit;
    private final CaptureViewModel captures;
    private final Entry.Comment comment;
    private final VBox asked = new VBox();

    CommentRow(Kit kit, CaptureViewModel captures, Entry.Comment comment, Consumer<Entry.Comment> edit) {
        super(4);
        this.kit = kit;
        this.captures = captures;
        this.comment = comment;
        getStyleClass().add("comment-row");
        setId("comment-" + comment.id());
        Label words = new Label(comment.text());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        FlowPane row = new FlowPane(6, 4);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().add(kit.label(CommentForm.key(comment.tag()), "tag"));
        if (!comment.table().isEmpty()) {
            Label table = new Label(comment.table());
            table.getStyleClass().add("caption");
            row.getChildren().add(table);
        }
        if (!comment.publish()) {
            row.getChildren().add(kit.label("workshop.capture.held-tag", "tag", "caution"));
        }
        if (captures.sign(comment) != null) {
            row.getChildren().add(kit.label("workshop.capture.sign-tag", "tag", "success"));
        }
        Set<PersonalDetail> found = captures.check(comment.text() + " | " + comment.table());
        if (!found.isEmpty()) {
            row.getChildren()
                    .add(kit.label(
                            kit.language().say("workshop.capture.personal-tag", CommentForm.words(kit, found)),
                            "tag",
                            "caution"));
        }
        Button hold = kit.iconButton(
                comment.publish() ? "workshop.capture.hold" : "workshop.capture.publish", Icon.HIDDEN, this::hold);
        hold.getStyleClass().add("comment-hold");
        Button remove = kit.iconButton("workshop.capture.delete", Icon.TRASH, this::ask);
        remove.getStyleClass().add("comment-delete");
        Button anew = kit.iconButton("workshop.capture.edit", Icon.NOTE, () -> edit.accept(comment));
        anew.getStyleClass().add("comment-edit");
        row.getChildren().addAll(anew, hold);
        if (captures.sign(comment) == null) {
            Button sign = kit.iconButton("workshop.capture.make-sign", Icon.FLAG, () -> captures.makeSign(comment));
            sign.getStyleClass().add("comment-sign");
            row.getChildren().add(sign);
        }
        row.getChildren().add(remove);
        getChildren().addAll(words, row, asked);
        asked.setManaged(false);
    }

    private void hold() {
        captures.keep(new Entry.Comment(
                comment.id(),
                comment.workshop(),
                comment.slide(),
                comment.tag(),
                comment.text(),
                comment.table(),
                !comment.publish(),
                comment.at()));
    }

    private void ask() {
        Button gone = kit.button("workshop.capture.delete-sure", Icon.TRASH, () -> captures.delete(comment), "danger");
        gone.getStyleClass().add("comment-delete-sure");
        Button stay = kit.button("workshop.capture.delete-not", null, () -> {
            asked.getChildren().clear();
            asked.setManaged(false);
        });
        asked.getChildren()
                .setAll(new Note(
                        kit, Note.Weight.CAUTION, kit.language().say("workshop.capture.delete-ask"), stay, gone));
        asked.setManaged(true);
        stay.requestFocus();
    }
}
