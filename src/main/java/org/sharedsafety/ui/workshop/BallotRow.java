package org.sharedsafety.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.PollItem;
import org.sharedsafety.model.workshop.PollMethod;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** A ballot as a row of fields; under it a field for every reason that is wanted. */
final class BallotRow extends VBox {
    static final double NUMBER = 34;
    static final double MARK = 74;
    static final double WORD = 120;

    private final Kit kit;
    private final Poll poll;
    private final BallotDraft draft;
    private final Moves moves;
    private final List<TextField> marks = new ArrayList<>();
    private final VBox reasons = new VBox(4);
    private final Label state = new Label();

    /** Where the keys lead from a row. */
    interface Moves {
        /** To the field in the same column so many rows down; from the last row down a new one begins. */
        void move(BallotRow from, int column, int rows);

        /** A ballot was changed. */
        void changed();

        /** A ballot was deleted. */
        void deleted(BallotRow row);
    }

    BallotRow(Kit kit, Poll poll, BallotDraft draft, int number, Moves moves) {
        super(4);
        this.kit = kit;
        this.poll = poll;
        this.draft = draft;
        this.moves = moves;
        Label count = new Label(Integer.toString(number));
        count.getStyleClass().add("caption");
        count.setMinWidth(NUMBER);
        HBox row = new HBox(6, count);
        row.setAlignment(Pos.CENTER_LEFT);
        for (PollItem item : poll.items()) {
            row.getChildren().add(mark(item));
        }
        if (!poll.groups().isEmpty()) {
            row.getChildren().add(group());
        }
        TextField table = new TextField(draft.table());
        table.setPrefWidth(WORD);
        table.setMinWidth(WORD);
        table.accessibleTextProperty().bind(kit.language().say("workshop.capture.table"));
        table.textProperty().addListener((observable, before, now) -> draft.table(now));
        int last = marks.size();
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> lead(event, last));
        marks.add(table);
        state.getStyleClass().addAll("caption", "warning-text");
        state.setMinWidth(0);
        row.getChildren().addAll(table, remove(), state);
        reasons.setPadding(new Insets(0, 0, 0, NUMBER + 6));
        getChildren().addAll(row, reasons);
        ask();
    }

    /** The ballot of the row. */
    BallotDraft draft() {
        return draft;
    }

    /** Puts the keys into a column. */
    void enter(int column) {
        TextField field = marks.get(Math.min(column, marks.size() - 1));
        field.requestFocus();
        field.selectAll();
    }

    /** Says why it does not count, or nothing. */
    void state(String why) {
        state.setText(why);
    }

    private static TextFormatter.@Nullable Change digits(TextFormatter.Change change) {
        return change.getControlNewText().matches("\\d{0,2}") ? change : null;
    }

    private TextField mark(PollItem item) {
        Integer mark = draft.mark(item.id());
        TextField field = new TextField();
        field.setTextFormatter(new TextFormatter<>(BallotRow::digits));
        field.setText(mark == null ? "" : mark.toString());
        field.setMinWidth(MARK);
        field.setPrefWidth(MARK);
        field.setMaxWidth(MARK);
        field.setAccessibleText(item.text().in(kit.language().code()));
        field.textProperty().addListener((observable, before, now) -> {
            draft.mark(item.id(), now.isEmpty() ? null : Integer.valueOf(now));
            ask();
            moves.changed();
        });
        int column = marks.size();
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> lead(event, column));
        marks.add(field);
        return field;
    }

    private void lead(KeyEvent event, int column) {
        if (event.getCode() == KeyCode.ENTER) {
            moves.move(this, 0, 1);
        } else if (event.getCode() == KeyCode.DOWN) {
            moves.move(this, column, 1);
        } else if (event.getCode() == KeyCode.UP) {
            moves.move(this, column, -1);
        } else {
            return;
        }
        event.consume();
    }

    private Node group() {
        ChoiceBox<String> groups = new ChoiceBox<>();
        groups.getItems().add("");
        groups.getItems().addAll(poll.groups());
        groups.setValue(draft.group());
        groups.setMinWidth(WORD);
        groups.setPrefWidth(WORD);
        groups.accessibleTextProperty().bind(kit.language().say("workshop.ballots.group"));
        groups.valueProperty().addListener((observable, before, now) -> {
            draft.group(now == null ? "" : now);
            moves.changed();
        });
        return groups;
    }

    private Button remove() {
        Button remove = kit.iconButton("workshop.capture.delete", Icon.TRASH, () -> {});
        remove.getStyleClass().add("ballot-delete");
        remove.setFocusTraversable(false);
        remove.setOnAction(event -> {
            Button sure = kit.button(
                    "workshop.capture.delete-sure",
                    Icon.TRASH,
                    () -> {
                        draft.delete();
                        moves.deleted(this);
                    },
                    "danger");
            Label ask = kit.label("workshop.capture.delete-ask", "caption");
            ask.setMinWidth(Region.USE_PREF_SIZE);
            HBox question = new HBox(8, ask, sure, kit.button("workshop.capture.delete-not", null, this::ask));
            question.setAlignment(Pos.CENTER_LEFT);
            reasons.getChildren().setAll(question);
            sure.requestFocus();
        });
        return remove;
    }

    /** Asks for the reason of everyone who cannot support something. */
    private void ask() {
        List<String> wanted = poll.method() != PollMethod.SUPPORT
                ? List.of()
                : poll.items().stream()
                        .filter(item -> Integer.valueOf(1).equals(draft.mark(item.id())))
                        .map(PollItem::id)
                        .toList();
        if (wanted.equals(reasons.getUserData())
                && !wanted.isEmpty()
                && reasons.getChildren().size() == wanted.size()) {
            return;
        }
        reasons.setUserData(wanted);
        reasons.getChildren().clear();
        for (PollItem item : poll.items()) {
            if (wanted.contains(item.id())) {
                TextField why = new TextField(draft.reason(item.id()));
                why.getStyleClass().add("ballot-reason");
                why.setPrefWidth(420);
                why.promptTextProperty().bind(kit.language().say("workshop.ballots.reason"));
                why.textProperty().addListener((observable, before, now) -> draft.reason(item.id(), now));
                why.setOnAction(event -> moves.move(this, 0, 1));
                Label what = new Label(item.text().in(kit.language().code()));
                what.getStyleClass().add("caption");
                HBox line = new HBox(8, what, why);
                line.setAlignment(Pos.CENTER_LEFT);
                reasons.getChildren().add(line);
            }
        }
    }
}
