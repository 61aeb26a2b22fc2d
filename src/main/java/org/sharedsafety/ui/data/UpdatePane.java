package org.sharedsafety.ui.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.service.UpdateChoices;
import org.sharedsafety.service.UpdateDifference;
import org.sharedsafety.service.UpdateDraft;
import org.sharedsafety.ui.common.DataTable;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;
import org.sharedsafety.ui.common.Segments;

/** Next year's file: which import it follows, what it would change, and the button that stores it. */
public final class UpdatePane extends BorderPane {
    private final Kit kit;
    private final UpdateViewModel model;
    private final ComboBox<ImportLine> like = new ComboBox<>();
    private final ObjectProperty<UpdateTab> tab = new SimpleObjectProperty<>(UpdateTab.SLICES);
    private final DataTable<UpdateRow> rows;
    private final CheckBox keepWithdrawn = new CheckBox();
    private final CheckBox noteBreak = new CheckBox();
    private final CheckBox right = new CheckBox();

    public UpdatePane(Kit kit, UpdateViewModel model, DataViewModel data, FilePicker files) {
        this.kit = kit;
        this.model = model;
        setId("update");
        setPadding(new Insets(12, 0, 0, 0));
        rows = table();
        check(keepWithdrawn, "update-keep", "data.update.keep-withdrawn");
        check(noteBreak, "update-break", "data.update.note-break");
        check(right, "update-right", "data.update.signs-right");
        setTop(head(files));
        data.importsProperty().addListener((observable, before, now) -> offer(now));
        offer(data.importsProperty().get());
        tab.addListener((observable, before, now) -> fill());
        model.draftProperty().addListener((observable, before, now) -> show());
        model.busyProperty().addListener((observable, before, now) -> show());
        kit.language().textsProperty().addListener((observable, before, now) -> show());
        show();
    }

    private void check(CheckBox box, String id, String key) {
        box.setId(id);
        box.textProperty().bind(kit.language().say(key));
    }

    private HBox head(FilePicker files) {
        like.setId("update-like");
        like.setPrefWidth(420);
        like.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable ImportLine line) {
                return line == null ? "" : line.number() + " · " + line.file();
            }

            @Override
            public ImportLine fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        like.valueProperty().addListener((observable, before, now) -> model.choose(now));
        Label question = kit.label("data.update.which", "strong");
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
        HBox head = new HBox(10, question, like, choose, name);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void offer(List<ImportLine> imports) {
        like.getItems().setAll(imports.stream().filter(ImportLine::active).toList());
        ImportLine chosen = model.likeProperty().get();
        like.getItems().stream()
                .filter(line -> chosen == null || line.number() == chosen.number())
                .findFirst()
                .ifPresent(like::setValue);
    }

    private DataTable<UpdateRow> table() {
        DataTable<UpdateRow> table = new DataTable<>(kit);
        table.setId("update-rows");
        table.words("data.update.column.what", 320, UpdateRow::what);
        table.words("data.update.column.where", 240, UpdateRow::where);
        table.words("data.update.column.before", 240, UpdateRow::before);
        table.words("data.update.column.after", 300, UpdateRow::after);
        table.setPlaceholder(kit.label("data.update.nothing"));
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
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
        VBox page = new VBox(10, new UpdateQuestions(kit, model, draft), tabs(draft), rows, foot(draft));
        page.setPadding(new Insets(10, 0, 12, 0));
        setCenter(page);
        fill();
    }

    private Segments<UpdateTab> tabs(UpdateDraft draft) {
        UpdateRows counted = new UpdateRows(kit.language(), draft);
        Segments<UpdateTab> tabs = new Segments<>(
                List.of(UpdateTab.values()), each -> kit.language().say(each.key(), counted.count(each)), tab);
        tabs.setId("update-tabs");
        return tabs;
    }

    private void fill() {
        UpdateDraft draft = model.draftProperty().get();
        if (draft != null) {
            rows.getItems().setAll(new UpdateRows(kit.language(), draft).of(Objects.requireNonNull(tab.get())));
        }
    }

    private VBox foot(UpdateDraft draft) {
        VBox foot = new VBox(8);
        UpdateDifference difference = draft.difference();
        if (difference == null) {
            foot.getChildren()
                    .add(new Note(kit, Note.Weight.INFO, kit.language().say("data.update.answer-first")));
        } else {
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
            foot.getChildren().add(choices);
        }
        Button update = kit.button(
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
        HBox buttons = new HBox(10, kit.label("data.update.not-yet", "caption"), Kit.space(), cancel(), update);
        buttons.setAlignment(Pos.CENTER_LEFT);
        foot.getChildren().add(buttons);
        return foot;
    }

    private Button cancel() {
        Button cancel = kit.button("data.update.cancel", null, model::cancel);
        cancel.setId("update-cancel");
        cancel.setCancelButton(true);
        return cancel;
    }
}
