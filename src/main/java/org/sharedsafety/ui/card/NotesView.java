package org.sharedsafety.ui.card;

import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.service.ProjectNote;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** Notes of the person: one text for what is in sight, and the list of all that were written. */
public final class NotesView extends BorderPane {
    private final Kit kit;
    private final NotesViewModel model;
    private final ComboBox<NoteSubject> subject = new ComboBox<>();
    private final TextArea text = new TextArea();
    private final Button save;
    private final VBox list = new VBox(8);
    private @Nullable String loaded;
    private boolean filling;

    public NotesView(Kit kit, NotesViewModel model) {
        this.kit = kit;
        this.model = model;
        setId("notes");
        subject.setId("note-subject");
        subject.setItems(model.subjects());
        subject.setMaxWidth(Double.MAX_VALUE);
        subject.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable NoteSubject value) {
                return value == null ? "" : value.name();
            }

            @Override
            public @Nullable NoteSubject fromString(String words) {
                return null;
            }
        });
        subject.setOnAction(event -> {
            NoteSubject chosen = subject.getValue();
            if (!filling && chosen != null) {
                write();
                model.subjectProperty().set(chosen);
            }
        });
        text.setId("note-text");
        text.setWrapText(true);
        text.setPrefRowCount(6);
        text.promptTextProperty().bind(kit.language().say("notes.prompt"));
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                write();
                event.consume();
            }
        });
        save = kit.button("notes.save", Icon.SAVE, this::write, "accent");
        save.setId("note-save");
        text.textProperty().addListener((observable, before, now) -> tellSave());
        Label about = kit.label("notes.about", "caption");
        about.setLabelFor(subject);
        VBox body = new VBox(8, about, subject, text, save, Kit.rule(), kit.label("notes.all", "caption"), list);
        body.setPadding(new Insets(14, 16, 16, 16));
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        model.subjectProperty().addListener((observable, before, now) -> {
            loaded = null;
            fill();
        });
        model.notes().addListener((ListChangeListener<ProjectNote>) change -> fill());
        kit.language().textsProperty().addListener((observable, before, now) -> model.refresh());
        fill();
    }

    private void write() {
        if (!save.isDisabled()) {
            loaded = text.getText().strip();
            model.write(text.getText());
        }
    }

    private void tellSave() {
        boolean written =
                model.subjectProperty().get() != null && !text.getText().strip().equals(model.text());
        save.setDisable(!written);
        model.writing(written);
    }

    private void fill() {
        filling = true;
        subject.setValue(model.subjectProperty().get());
        text.setDisable(model.subjectProperty().get() == null);
        // What is being written is never overwritten by a list that was read again.
        if (loaded == null || text.getText().strip().equals(loaded)) {
            loaded = model.text();
            text.setText(loaded);
        }
        tellSave();
        list.getChildren().setAll(model.notes().stream().map(this::line).toList());
        if (model.notes().isEmpty()) {
            list.getChildren().setAll(kit.paragraph("notes.none", "dense-text", "muted"));
        }
        filling = false;
    }

    private Node line(ProjectNote note) {
        Button name = new Button(note.name());
        name.getStyleClass().add("link");
        name.setOnAction(event -> model.choose(note));
        Label words = new Label(note.text());
        words.getStyleClass().add("dense-text");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(1, name, words);
    }
}
