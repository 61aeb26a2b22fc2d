package org.sharedsafety.ui.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sharedsafety.service.UpdateDifference;
import org.sharedsafety.service.UpdateDifference.Kind;
import org.sharedsafety.service.UpdateDraft;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Segments;

/** Next year's file: which import it follows, what it would change, and the button that stores it. */
public final class UpdatePane extends BorderPane {
    private final Kit kit;
    private final UpdateViewModel model;
    private final ImportBox like = new ImportBox();
    private final ObjectProperty<UpdateTab> tab = new SimpleObjectProperty<>(UpdateTab.SLICES);
    private final UpdateTable rows;

    public UpdatePane(Kit kit, UpdateViewModel model, DataViewModel data, FilePicker files) {
        this.kit = kit;
        this.model = model;
        setId("update");
        setPadding(new Insets(12, 0, 0, 0));
        rows = new UpdateTable(kit, tab);
        setTop(head(files));
        data.importsProperty()
                .addListener((observable, before, now) ->
                        like.offer(now, model.likeProperty().get()));
        // Who looked at a spreadsheet in the list and comes here wants the next one of its kind.
        data.chosenProperty().addListener((observable, before, now) -> {
            if (now != null && now.active() && model.fileProperty().get() == null) {
                like.offer(data.importsProperty().get(), now);
            }
        });
        like.offer(data.importsProperty().get(), model.likeProperty().get());
        tab.addListener((observable, before, now) -> fill());
        model.draftProperty().addListener((observable, before, now) -> {
            tab.set(UpdateTab.SLICES);
            show();
        });
        model.busyProperty().addListener((observable, before, now) -> show());
        kit.language().textsProperty().addListener((observable, before, now) -> fill());
        show();
    }

    private VBox head(FilePicker files) {
        like.setId("update-like");
        like.setPrefWidth(420);
        like.valueProperty().addListener((observable, before, now) -> model.choose(now));
        Label question = kit.label("data.update.which", "strong");
        question.setMinWidth(USE_PREF_SIZE);
        question.setLabelFor(like);
        Button choose = kit.button(
                "data.update.choose-file",
                Icon.UPLOAD,
                () -> files.open(FilePicker.Kind.SPREADSHEET, false).stream()
                        .findFirst()
                        .ifPresent(model::take),
                "accent");
        choose.setId("update-file");
        choose.disableProperty().bind(model.likeProperty().isNull());
        Label name = kit.label(
                model.fileProperty().map(Path::getFileName).map(String::valueOf).orElse(""), "muted");
        HBox line = new HBox(10, question, like, choose, name);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(line);
    }

    private void show() {
        UpdateDraft draft = model.draftProperty().get();
        if (model.busyProperty().get()) {
            ProgressBar bar = new ProgressBar();
            bar.setMaxWidth(320);
            VBox waiting = new VBox(8, kit.label("data.update.looking", "muted"), bar, cancel());
            waiting.setPadding(new Insets(24, 0, 0, 0));
            setCenter(waiting);
            return;
        }
        if (draft == null) {
            Label purpose = kit.paragraph("data.update.purpose", "muted");
            purpose.setPadding(new Insets(24, 0, 0, 0));
            setCenter(new VBox(purpose));
            return;
        }
        UpdateFoot foot = new UpdateFoot(kit, model, draft, cancel());
        VBox page = new VBox(10);
        if (draft.difference() != null) {
            page.getChildren().add(summary(draft, draft.difference()));
        }
        page.getChildren().addAll(new UpdateQuestions(kit, model, draft), tabs(draft), rows.node(), foot);
        page.setPadding(new Insets(10, 0, 12, 0));
        setCenter(page);
        fill();
        foot.focus();
    }

    /** All of it in one sentence: what is new, what is other than before, what is gone. */
    private Label summary(UpdateDraft draft, UpdateDifference difference) {
        Label words = kit.paragraph(
                kit.language()
                        .say(
                                "data.update.summary",
                                draft.file().name(),
                                difference.count(Kind.ADDED),
                                difference.count(Kind.REVISED),
                                difference.count(Kind.WITHDRAWN),
                                difference.count(Kind.UNCHANGED)),
                "finding");
        words.setId("update-summary");
        return words;
    }

    private Segments<UpdateTab> tabs(UpdateDraft draft) {
        UpdateRows counted = new UpdateRows(kit.language(), draft);
        Segments<UpdateTab> tabs = new Segments<>(
                List.of(UpdateTab.values()), each -> kit.language().say(each.key(), counted.count(each)), tab);
        tabs.setId("update-tabs");
        tabs.setMaxWidth(USE_PREF_SIZE);
        return tabs;
    }

    private void fill() {
        UpdateDraft draft = model.draftProperty().get();
        if (draft != null) {
            rows.show(new UpdateRows(kit.language(), draft).of(Objects.requireNonNull(tab.get())));
        }
    }

    private Button cancel() {
        Button cancel = kit.button("data.update.cancel", null, model::cancel);
        cancel.setId("update-cancel");
        cancel.setCancelButton(true);
        return cancel;
    }
}
