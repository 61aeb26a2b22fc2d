package org.sharedsafety.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Experience;
import org.sharedsafety.model.workshop.Guess;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.PollItem;
import org.sharedsafety.model.workshop.PollMethod;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.ui.common.Kit;

/** The pads of a slide: whether it matches experience, dots counted on the wall, whatever else is counted, people in the room. */
final class CapturePads extends VBox {
    private static final int A_ROW = 3;

    private final Kit kit;
    private final CaptureViewModel captures;
    private final List<Counted> counted = new ArrayList<>();
    private final Label sum = new Label();
    private final TextField other = new TextField();
    private final TextField table = new TextField();
    private @Nullable Slide slide;
    private List<String> shownPads = List.of();

    private record Counted(CapturePad pad, IntSupplier count, IntConsumer more) {}

    CapturePads(Kit kit, CaptureViewModel captures) {
        super(8);
        this.kit = kit;
        this.captures = captures;
        setId("capture-pads");
        sum.setWrapText(true);
        sum.getStyleClass().add("caption");
        table.setId("pad-table");
        table.promptTextProperty().bind(kit.language().say("workshop.capture.lived-table"));
        table.accessibleTextProperty().bind(kit.language().say("workshop.capture.lived-table"));
        table.textProperty().bindBidirectional(captures.tableProperty());
        captures.tableProperty().addListener((observable, before, now) -> showNumbers());
        other.setId("pad-other");
        other.promptTextProperty().bind(kit.language().say("workshop.capture.other-prompt"));
        other.setOnAction(event -> addOther());
        new CaptureKeys(this, this::count);
        captures.entries().addListener((ListChangeListener<Entry>) change -> showCounts());
    }

    /** Turns to a slide. */
    void show(@Nullable Slide now) {
        slide = now;
        build();
    }

    /** Puts the keys on the first pad. */
    void count() {
        counted.get(0).pad().lookupAll(".tally-sign").stream()
                .reduce((first, second) -> second)
                .ifPresent(Node::requestFocus);
    }

    private boolean count(int key, int more) {
        // 0 counts people in the room, who stand last.
        int at = key == 0 ? counted.size() - 1 : key - 1;
        if (at < 0 || at >= counted.size() || (key != 0 && at == counted.size() - 1)) {
            return false;
        }
        counted.get(at).more().accept(more);
        return true;
    }

    private void build() {
        getChildren().clear();
        counted.clear();
        Slide now = slide;
        Workshop of = captures.workshopProperty().get();
        List<Node> row = new ArrayList<>();
        if (now != null && of != null) {
            Poll poll = now.poll();
            if (now.kind() == SlideKind.VOTE && poll != null) {
                if (poll.method() == PollMethod.DOTS) {
                    getChildren().add(kit.label("workshop.capture.dots", "card-title"));
                    for (PollItem item : poll.items()) {
                        row.add(pad(
                                now.id(),
                                item.pad(),
                                item.text().in(kit.language().code())));
                    }
                }
            } else if (now.kind().isStation()) {
                getChildren().addAll(kit.paragraph("workshop.lived.ask", "card-title"), table);
                for (Experience answer : Experience.values()) {
                    String word = answer.name().toLowerCase(Locale.ROOT);
                    row.add(add(
                            kit.language().say("workshop.lived." + word),
                            word,
                            () -> captures.livedAtTable(now.id(), answer),
                            more -> captures.lived(now.id(), answer, more)));
                }
            }
            guesses(now, row);
            shownPads = others(now);
            for (String pad : shownPads) {
                row.add(pad(now.id(), pad, pad));
            }
        }
        for (int i = 0; i < row.size(); i += A_ROW) {
            getChildren()
                    .add(new HBox(
                            8, row.subList(i, Math.min(row.size(), i + A_ROW)).toArray(Node[]::new)));
        }
        getChildren().addAll(sum, people(), other());
        showNumbers();
    }

    /** Hands for a guess, before the data are shown; their keys come after those of the experience. */
    private void guesses(Slide now, List<Node> row) {
        if (now.isGuessed()) {
            for (Guess guess : Guess.values()) {
                row.add(add(
                        kit.language()
                                .say(
                                        "workshop.guess.lettered",
                                        guess.letter(),
                                        kit.language()
                                                .now("workshop.guess."
                                                        + guess.name().toLowerCase(Locale.ROOT))),
                        "guess-" + guess.name().toLowerCase(Locale.ROOT),
                        () -> captures.tally(now.id(), guess.pad()),
                        more -> captures.tally(now.id(), guess.pad(), count -> count + more)));
            }
        }
    }

    /** What else is counted on a slide. */
    private List<String> others(Slide of) {
        Poll poll = of.poll();
        List<String> items = poll == null
                ? List.of()
                : poll.items().stream().map(PollItem::pad).toList();
        return captures.of(Entry.Tally.class, of.id()).stream()
                .map(Entry.Tally::pad)
                .filter(pad -> !items.contains(pad) && Guess.of(pad).isEmpty())
                .distinct()
                .toList();
    }

    private CapturePad pad(String of, String pad, String words) {
        return add(
                new SimpleStringProperty(words),
                "tally",
                () -> captures.tally(of, pad),
                more -> captures.tally(of, pad, count -> count + more));
    }

    private CapturePad add(ObservableValue<String> title, String id, IntSupplier count, IntConsumer more) {
        int key = counted.size() + 1;
        CapturePad pad = new CapturePad(kit, title, key <= 9 ? Integer.toString(key) : "", id, more);
        counted.add(new Counted(pad, count, more));
        return pad;
    }

    private Node people() {
        CapturePad pad =
                new CapturePad(kit, kit.language().say("workshop.capture.people"), "0", "people", captures::people);
        counted.add(new Counted(pad, captures::people, captures::people));
        return new HBox(8, pad);
    }

    private Node other() {
        Button add = kit.button("workshop.capture.other", null, this::addOther);
        HBox.setHgrow(other, Priority.ALWAYS);
        HBox row = new HBox(8, other, add);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setManaged(slide != null);
        row.setVisible(slide != null);
        return row;
    }

    private void addOther() {
        Slide now = slide;
        String pad = other.getText().strip();
        if (now != null && !pad.isEmpty()) {
            other.clear();
            captures.tally(now.id(), pad, count -> count);
        }
    }

    private void showCounts() {
        Slide now = slide;
        if (now != null && !others(now).equals(shownPads)) {
            build();
        } else {
            showNumbers();
        }
    }

    private void showNumbers() {
        counted.forEach(each -> each.pad().show(each.count().getAsInt()));
        Slide now = slide;
        boolean lived = now != null && now.kind().isStation() && now.kind() != SlideKind.VOTE;
        sum.setManaged(lived);
        sum.setVisible(lived);
        if (lived && now != null) {
            int hands = 0;
            for (Experience answer : Experience.values()) {
                hands += captures.lived(now.id(), answer);
            }
            sum.setText(kit.language()
                    .now("workshop.capture.hands", hands, captures.people() < hands ? 0 : captures.people()));
        }
    }
}
