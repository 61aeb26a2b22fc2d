package org.sharedsafety.ui.workshop;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.workshop.CommentTag;
import org.sharedsafety.model.workshop.PersonalDetail;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;

/** Where a comment is written, by keyboard alone: Enter keeps it, Ctrl with a number says what it does. */
final class CommentForm extends FlowPane {
    private static final List<CommentTag> TAGS = List.of(CommentTag.values());
    private static final double TWO_COLUMNS = 600;

    private final Kit kit;
    private final CommentDraft draft;
    private final Runnable done;
    private final TextArea text = new TextArea();
    private final VBox warning = new VBox();
    private boolean led;

    /**
     * A form.
     *
     * @param done is told after something was kept, or writing anew was given up
     */
    CommentForm(Kit kit, CommentDraft draft, Runnable done) {
        super(20, 8);
        this.kit = kit;
        this.draft = draft;
        this.done = done;
        setId("comment-form");
        // A flow pane is never narrower than its columns were; here they follow it.
        setMinWidth(0);
        text.setId("comment-text");
        text.setWrapText(true);
        text.setPrefRowCount(3);
        text.setMinHeight(72);
        text.setPrefHeight(72);
        text.textProperty().bindBidirectional(draft.textProperty());
        text.accessibleTextProperty().bind(kit.language().say("workshop.capture.said"));
        text.addEventFilter(KeyEvent.ANY, this::swallow);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::inText);
        addEventFilter(KeyEvent.KEY_PRESSED, this::chooseTag);
        draft.foundProperty().addListener((observable, before, now) -> warn(now));
        draft.tableProperty()
                .addListener(
                        (observable, before, now) -> warn(draft.foundProperty().get()));
        VBox left = new VBox(8, text, warning);
        VBox right = new VBox(8, tags(), row(), below());
        widthProperty().addListener((observable, before, now) -> {
            double wide = now.doubleValue() > TWO_COLUMNS ? (now.doubleValue() - 21) / 2 : now.doubleValue();
            left.setMinWidth(0);
            left.setMaxWidth(wide);
            left.setPrefWidth(wide);
            right.setMinWidth(0);
            right.setMaxWidth(wide);
            right.setPrefWidth(wide);
        });
        getChildren().addAll(left, right);
        warn(draft.foundProperty().get());
    }

    /** Puts the cursor where the comment is written; the letter of the key that led here is not written. */
    void write() {
        text.requestFocus();
        text.end();
        led = true;
    }

    private void swallow(KeyEvent event) {
        if (event.getEventType() != KeyEvent.KEY_TYPED) {
            led = false;
        } else if (led) {
            event.consume();
        }
    }

    private void inText(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            keep();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            text.replaceSelection("\n");
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            // A text area writes tabs; here they lead on, as in every field.
            text.fireEvent(new KeyEvent(
                    event.getSource(),
                    event.getTarget(),
                    event.getEventType(),
                    event.getCharacter(),
                    event.getText(),
                    event.getCode(),
                    event.isShiftDown(),
                    true,
                    event.isAltDown(),
                    event.isMetaDown()));
            event.consume();
        }
    }

    private void chooseTag(KeyEvent event) {
        int number = CaptureKeys.number(event.getCode()) - 1;
        if (event.isControlDown() && number >= 0 && number < TAGS.size()) {
            draft.tagProperty().set(TAGS.get(number));
            event.consume();
        }
    }

    private FlowPane tags() {
        FlowPane tags = new FlowPane(6, 6);
        for (CommentTag tag : TAGS) {
            ToggleButton chip = new ToggleButton();
            chip.textProperty()
                    .bind(Bindings.concat(
                            Integer.toString(TAGS.indexOf(tag) + 1),
                            "  ",
                            kit.language().say(key(tag))));
            chip.getStyleClass().add("tag-chip");
            chip.setId("tag-" + tag.name().toLowerCase(Locale.ROOT));
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.setSelected(draft.tagProperty().get() == tag);
            chip.setOnAction(event -> {
                draft.tagProperty().set(tag);
                chip.setSelected(true);
            });
            draft.tagProperty().addListener((observable, before, now) -> chip.setSelected(now == tag));
            tags.getChildren().add(chip);
        }
        return tags;
    }

    /** The key of a tag's word. */
    static String key(CommentTag tag) {
        return "workshop.tag." + tag.name().toLowerCase(Locale.ROOT);
    }

    private HBox row() {
        TextField table = new TextField();
        table.setId("comment-table");
        table.promptTextProperty().bind(kit.language().say("workshop.capture.table-prompt"));
        table.accessibleTextProperty().bind(kit.language().say("workshop.capture.table"));
        table.textProperty().bindBidirectional(draft.tableProperty());
        table.setOnAction(event -> keep());
        HBox.setHgrow(table, Priority.ALWAYS);
        Button keep = kit.button("workshop.capture.keep", null, this::keep, "accent");
        keep.setId("comment-keep");
        Label caption = kit.label("workshop.capture.table", "muted");
        caption.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, caption, table, keep);
        if (draft.isEditing()) {
            row.getChildren().add(kit.button("workshop.capture.leave", null, () -> {
                draft.clear();
                done.run();
            }));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private VBox below() {
        CheckBox held = new CheckBox();
        held.setId("comment-held");
        held.textProperty().bind(kit.language().say("workshop.capture.held"));
        held.selectedProperty().bindBidirectional(draft.heldProperty());
        return new VBox(4, held, kit.paragraph("workshop.capture.keys", "caption"));
    }

    private void keep() {
        if (draft.keep()) {
            done.run();
        }
    }

    private void warn(Set<PersonalDetail> found) {
        warning.getChildren().clear();
        boolean any = !found.isEmpty();
        warning.setManaged(any);
        warning.setVisible(any);
        if (any) {
            Note note = new Note(
                    kit, Note.Weight.CAUTION, kit.language().say("workshop.capture.personal", words(kit, found)));
            note.setId("comment-warning");
            warning.getChildren().add(note);
        }
    }

    /** What was found, in words. */
    static String words(Kit kit, Set<PersonalDetail> found) {
        return List.copyOf(found).stream()
                .sorted()
                .map(each ->
                        kit.language().now("workshop.personal." + each.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }
}
