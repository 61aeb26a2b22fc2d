package org.sharedsafety.ui.measures;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Definition;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.ReadyFrame;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;

/** Our definition of well-being: a beginning, its domains and measures, the community's words, and who agreed. */
public final class DefinitionView extends BorderPane {
    private static final double FRAMES = 270;
    private static final double WORDS = 320;

    private final Kit kit;
    private final DefinitionViewModel model;
    private final VBox frames = new VBox(8);
    private final DomainList domains;
    private final VBox middle;
    private final TextField name = new TextField();
    private final TextArea sentence = new TextArea();
    private final TextField room = new TextField();
    private final TextField people = new TextField();
    private final DatePicker date = new DatePicker();
    private final VBox history = new VBox(8);
    private final VBox failure = new VBox();
    private final Button keep;
    private final Button index;
    private boolean showing;

    /** Over its view model; {@code index} shows what comes of the definition. */
    public DefinitionView(Kit kit, DefinitionViewModel model, Runnable index) {
        this.kit = kit;
        this.model = model;
        setId("definition");
        domains = new DomainList(kit, model);
        keep = kit.button("define.keep", Icon.CHECK, model::keep, "accent");
        keep.setId("keep-definition");
        this.index = kit.button("define.to-index", Icon.ARROW_RIGHT, index);
        HBox head = new HBox(12, kit.label("define.title", "section-title"), Kit.space(), this.index, keep);
        head.setAlignment(Pos.CENTER_LEFT);
        Card beginning = new Card(
                kit.label("define.step.frame", "card-title"),
                kit.paragraph("define.step.frame.words", "caption"),
                frames);
        beginning.setPrefWidth(FRAMES);
        beginning.setMinWidth(FRAMES);
        middle = new VBox(
                12,
                new Card(
                        kit.label("define.step.domains", "card-title"),
                        kit.paragraph("define.step.domains.words", "caption"),
                        domains));
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        Card words = words();
        Card kept = new Card(kit.label("define.history", "card-title"), history);
        kept.setId("definition-history");
        VBox right = new VBox(12, words, kept);
        right.setPrefWidth(WORDS);
        right.setMinWidth(WORDS);
        VBox body = new VBox(12, head, failure, new HBox(12, beginning, middle, right));
        body.setPadding(new Insets(12, 16, 16, 16));
        ScrollPane page = new ScrollPane(body);
        page.setFitToWidth(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(page);
        model.draftProperty().addListener((observable, before, now) -> show());
        model.versionsProperty().addListener((observable, before, now) -> show());
        model.failureProperty().addListener((observable, before, now) -> fail());
        kit.language().textsProperty().addListener((observable, before, now) -> show());
        show();
    }

    private Card words() {
        name.setId("definition-name");
        sentence.setId("definition-sentence");
        sentence.setWrapText(true);
        sentence.setPrefRowCount(3);
        sentence.promptTextProperty().bind(kit.language().say("define.sentence.prompt"));
        room.setId("definition-room");
        room.promptTextProperty().bind(kit.language().say("define.room.prompt"));
        people.setPrefWidth(80);
        people.setId("definition-people");
        date.setMaxWidth(Double.MAX_VALUE);
        name.textProperty().addListener((observable, before, now) -> write());
        sentence.textProperty().addListener((observable, before, now) -> write());
        room.textProperty().addListener((observable, before, now) -> write());
        people.textProperty().addListener((observable, before, now) -> write());
        date.valueProperty().addListener((observable, before, now) -> write());
        HBox when = new HBox(8, field("define.date", date), field("define.people", people));
        ((Region) when.getChildren().get(1)).setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(when.getChildren().get(0), Priority.ALWAYS);
        return new Card(
                kit.label("define.step.words", "card-title"),
                field("define.name", name),
                field("define.sentence", sentence),
                field("define.room", room),
                when);
    }

    private VBox field(String key, Region control) {
        Label label = kit.label(key, "caption");
        label.setLabelFor(control);
        return new VBox(2, label, control);
    }

    private void write() {
        DefinitionDraft now = model.draftProperty().get();
        if (!showing && now != null) {
            model.write(new DefinitionDraft(
                    name.getText(),
                    sentence.getText(),
                    now.frame(),
                    now.domains(),
                    date.getValue(),
                    room.getText(),
                    number(people.getText())));
        }
    }

    private static @Nullable Integer number(String text) {
        return text.strip().matches("\\d{1,6}") ? Integer.valueOf(text.strip()) : null;
    }

    private void show() {
        DefinitionDraft draft = model.draftProperty().get();
        showing = true;
        frames(draft);
        for (Region each : List.of(name, sentence, room, people, date)) {
            each.setDisable(draft == null);
        }
        if (draft != null) {
            set(name, draft.name());
            if (!sentence.getText().equals(draft.sentence())) {
                sentence.setText(draft.sentence());
            }
            set(room, draft.room());
            if (!java.util.Objects.equals(number(people.getText()), draft.people())) {
                people.setText(draft.people() == null ? "" : draft.people().toString());
            }
            date.setValue(draft.date());
        }
        showing = false;
        domains.show();
        history();
        keep.setDisable(!model.canKeep());
        index.setDisable(model.versionsProperty().get().isEmpty());
    }

    private static void set(TextField field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private void fail() {
        failure.getChildren().clear();
        if (model.failureProperty().get() != null) {
            failure.getChildren()
                    .add(new Note(kit, Note.Weight.CAUTION, kit.language().say(model.failureProperty())));
        }
    }

    private void frames(@Nullable DefinitionDraft draft) {
        frames.getChildren().clear();
        for (ReadyFrame frame : ReadyFrame.values()) {
            String key = "frame." + frame.code();
            frames.getChildren()
                    .add(tile(
                            kit.language().now(key),
                            kit.language()
                                            .now(
                                                    "frame.count-of-domains",
                                                    frame.domains().size()) + " · "
                                    + kit.language().now(key + ".reference"),
                            draft != null && draft.frame().equals(frame.code()),
                            "frame-" + frame.code(),
                            () -> model.begin(frame)));
        }
        frames.getChildren()
                .add(tile(
                        kit.language().now("frame.own"),
                        kit.language().now("frame.own.reference"),
                        draft != null && draft.frame().isEmpty(),
                        "frame-own",
                        model::beginOwn));
    }

    private static ChoiceTile tile(String title, String under, boolean chosen, String id, Runnable action) {
        VBox words = new VBox(2, small(title, "medium"), small(under, "caption"));
        HBox.setHgrow(words, Priority.ALWAYS);
        ChoiceTile tile = new ChoiceTile(action, words);
        tile.looked(chosen);
        tile.setAccessibleText(title + ". " + under);
        tile.setId(id);
        return tile;
    }

    private void history() {
        history.getChildren().clear();
        List<Definition> versions = model.versionsProperty().get();
        if (versions.isEmpty()) {
            history.getChildren().add(kit.paragraph("define.history.none", "dense-text", "muted"));
        }
        for (int i = 0; i < versions.size(); i++) {
            Definition version = versions.get(i);
            Definition before = i + 1 < versions.size() ? versions.get(i + 1) : null;
            Label title = new Label(kit.language()
                    .now("define.version", Math.max(1, version.agreement().version())));
            title.getStyleClass().add("tag");
            title.setMinWidth(Region.USE_PREF_SIZE);
            HBox line = new HBox(8, title, small(DefinitionWords.agreed(version, kit.language()), "caption"));
            line.setAlignment(Pos.CENTER_LEFT);
            VBox box = new VBox(3, line);
            if (!version.sentence().isBlank()) {
                box.getChildren().add(small(version.sentence(), "dense-text"));
            }
            for (Message change : model.changes(version, before)) {
                box.getChildren().add(small("· " + said(change), "caption"));
            }
            if (i > 0) {
                Button back = kit.link("define.history.back", () -> model.goBackTo(version));
                back.getStyleClass().add("dense-text");
                box.getChildren().add(new FlowPane(back));
            }
            history.getChildren().add(box);
        }
    }

    /** A change with the measure's name in place of its id. */
    private String said(Message change) {
        Object[] args = change.args().toArray();
        if (args.length > 0) {
            args[0] = model.metric(String.valueOf(args[0]))
                    .map((Metric metric) -> metric.name(kit.language().code()))
                    .orElse(String.valueOf(args[0]));
        }
        return kit.language().now(change.key(), args);
    }

    private static Label small(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
