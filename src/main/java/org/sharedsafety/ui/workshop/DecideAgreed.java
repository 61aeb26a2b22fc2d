package org.sharedsafety.ui.workshop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.VoteWords;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.result.RoomRecord;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.PollItem;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.text.Alphabet;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Picker;

/** What was agreed, with owner and next date, and for next time: you said, we did. */
final class DecideAgreed extends VBox {
    private final Kit kit;
    private final DecideViewModel model;
    private final RoomRecord record;
    private final TextField text = field(320);
    private final TextField reservations = field(220);
    private final TextField owner = field(170);
    private final Picker metric;
    private final List<Metric> measures;
    private final DatePicker due = new DatePicker();
    private final ComboBox<Item> item = new ComboBox<>();

    /** An item of a vote that a decision may come out of. */
    private record Item(String slide, String id, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    DecideAgreed(Kit kit, DecideViewModel model, RoomRecord record, List<Metric> measures) {
        super(8);
        getStyleClass().add("ssw-card");
        this.kit = kit;
        this.model = model;
        this.record = record;
        this.measures = List.copyOf(measures);
        this.metric = new Picker(kit, "workshop.decide.column.measure");
        metric.setId("decision-measure");
        metric.setPrefWidth(230);
        metric.offer(items());
        metric.choose("");
        setId("decide-agreed");
        getChildren().add(kit.label("workshop.decide.agreed", "card-title"));
        for (Entry.Decision decision : record.decisions()) {
            getChildren().add(row(decision));
        }
        if (record.decisions().isEmpty()) {
            getChildren().add(kit.paragraph("workshop.decide.decisions.none", "muted"));
        }
        getChildren().add(Kit.rule());
        getChildren().add(form());
        name(text, "decision-text", "workshop.decide.column.decision");
        name(reservations, "decision-reservations", "workshop.decide.column.reservations");
        name(owner, "decision-owner", "workshop.decide.column.owner");
    }

    private static TextField field(double wide) {
        TextField field = new TextField();
        field.setPrefWidth(wide);
        return field;
    }

    private void name(TextField field, String id, String key) {
        field.setId(id);
        field.promptTextProperty().bind(kit.language().say(key));
        field.accessibleTextProperty().bind(kit.language().say(key));
    }

    /** The measures by name; none comes first. */
    private List<Picker.Item> items() {
        String language = kit.language().code();
        List<Picker.Item> items = new ArrayList<>();
        items.add(new Picker.Item("", kit.language().now("workshop.decide.no-measure"), ""));
        measures.stream()
                .map(each -> new Picker.Item(each.id(), each.name(language), ""))
                .sorted(Comparator.comparing(
                        Picker.Item::name, Alphabet.of(kit.language().texts().locale())))
                .forEach(items::add);
        return items;
    }

    /** A measure by its name; what somebody typed before measures were chosen stays as it is. */
    private String measure(String id) {
        return measures.stream()
                .filter(each -> each.id().equals(id))
                .map(each -> each.name(kit.language().code()))
                .findFirst()
                .orElse(id);
    }

    private FlowPane form() {
        List<Item> items = new ArrayList<>();
        items.add(new Item("", "", kit.language().now("workshop.decide.no-item")));
        for (Slide slide : record.workshop().slides()) {
            Poll poll = slide.poll();
            if (poll != null) {
                for (PollItem each : poll.items()) {
                    items.add(new Item(
                            slide.id(), each.id(), each.text().in(kit.language().code())));
                }
            }
        }
        item.getItems().setAll(items);
        item.setValue(items.get(0));
        item.setPrefWidth(230);
        item.accessibleTextProperty().bind(kit.language().say("workshop.decide.column.item"));
        due.setPrefWidth(190);
        due.setId("decision-due");
        due.promptTextProperty().bind(kit.language().say("workshop.decide.column.due"));
        Button add = kit.button("workshop.decide.add", Icon.PLUS, this::add);
        add.setId("decision-add");
        return new FlowPane(8, 8, text, item, reservations, owner, due, metric, add);
    }

    private void add() {
        String words = text.getText().strip();
        if (words.isEmpty()) {
            text.requestFocus();
            return;
        }
        Entry.Decision begun = model.begun(record.workshop().id());
        Item about = Objects.requireNonNull(item.getValue());
        Picker.@Nullable Item moved = metric.chosenProperty().get();
        @Nullable LocalDate day = due.getValue();
        model.keep(new Entry.Decision(
                begun.id(),
                begun.workshop(),
                about.slide(),
                about.id(),
                words,
                reservations.getText().strip(),
                owner.getText().strip(),
                day,
                moved == null ? "" : moved.code(),
                "",
                begun.at()));
    }

    private VBox row(Entry.Decision decision) {
        Label words = new Label(decision.text());
        words.getStyleClass().add("strong");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox head =
                new HBox(8, words, kit.iconButton("workshop.decide.delete", Icon.TRASH, () -> model.delete(decision)));
        Label about = new Label(about(decision));
        about.getStyleClass().add("caption");
        about.setWrapText(true);
        TextField done = new TextField(decision.done());
        done.setId("done-" + decision.id());
        done.promptTextProperty().bind(kit.language().say("workshop.decide.done-prompt"));
        done.accessibleTextProperty().bind(kit.language().say("workshop.decide.column.done"));
        HBox.setHgrow(done, Priority.ALWAYS);
        Button keep = kit.button("workshop.decide.done-keep", null, () -> done(decision, done.getText()));
        keep.setId("keep-done-" + decision.id());
        done.setOnAction(event -> done(decision, done.getText()));
        Label did = kit.label("workshop.decide.column.done", "caption");
        did.setMinWidth(Region.USE_PREF_SIZE);
        HBox next = new HBox(8, did, done, keep);
        next.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return new VBox(4, head, about, next);
    }

    private String about(Entry.Decision decision) {
        VoteWords words = new VoteWords(kit.language().texts());
        List<String> parts = new ArrayList<>();
        record.workshop().slide(decision.slide()).ifPresent(slide -> {
            Poll poll = slide.poll();
            if (poll != null) {
                poll.items().stream()
                        .filter(each -> each.id().equals(decision.item()))
                        .findFirst()
                        .ifPresent(
                                each -> parts.add(each.text().in(kit.language().code())));
            }
        });
        if (!decision.owner().isBlank()) {
            parts.add(decision.owner());
        }
        LocalDate day = decision.due();
        parts.add(day == null ? kit.language().now("workshop.decide.no-due") : words.day(day));
        if (!decision.metric().isBlank()) {
            parts.add(measure(decision.metric()));
        }
        if (!decision.reservations().isBlank()) {
            parts.add(kit.language().now("workshop.decide.column.reservations") + ": " + decision.reservations());
        }
        return String.join(" · ", parts);
    }

    private void done(Entry.Decision decision, String did) {
        model.keep(new Entry.Decision(
                decision.id(),
                decision.workshop(),
                decision.slide(),
                decision.item(),
                decision.text(),
                decision.reservations(),
                decision.owner(),
                decision.due(),
                decision.metric(),
                did.strip(),
                decision.at()));
    }
}
