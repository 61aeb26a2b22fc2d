package org.sharedsafety.ui.importing;

import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.service.FileDraft;
import org.sharedsafety.service.FileDraft.SheetDraft;
import org.sharedsafety.service.ImportReport;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;

/** The first step: the files that were brought, what each was taken for, how far each is, and which one to go on with. */
final class FileStep extends ScrollPane {
    private static final int MOST_SHEETS = 5;
    private static final int MOST_QUESTIONS = 3;

    private final Kit kit;
    private final ImportViewModel model;
    private final ImportActions actions;
    private @Nullable Button first;

    FileStep(Kit kit, ImportViewModel model, ImportActions actions) {
        this.kit = kit;
        this.model = model;
        this.actions = actions;
        setFitToWidth(true);
        setId("inbox");
        model.inbox().addListener((ListChangeListener<InboxItem>) change -> refresh());
        model.file().revisionProperty().addListener((observable, before, now) -> refresh());
        model.storedProperty().addListener((observable, before, now) -> refresh());
        kit.language().textsProperty().addListener((observable, before, now) -> refresh());
        refresh();
    }

    private void refresh() {
        if (model.currentProperty().get() != null) {
            return;
        }
        first = null;
        if (model.inbox().isEmpty()) {
            setContent(new EmptyState(
                            kit,
                            Icon.UPLOAD,
                            "importing.empty.title",
                            "importing.empty.purpose",
                            kit.button("importing.choose", Icon.OPEN, actions.askFiles(), "accent", "large"),
                            kit.button("importing.template", Icon.TABLE, actions.template(), "large"))
                    .with(kit.paragraph("importing.empty.drop", "muted")));
            return;
        }
        VBox list = new VBox(10);
        InboxItem stored = model.storedProperty().get();
        if (stored != null) {
            list.getChildren().add(done(stored));
        } else if (model.inbox().size() > 1) {
            list.getChildren().add(summary());
        }
        model.inbox().forEach(item -> list.getChildren().add(row(item)));
        HBox more = new HBox(
                12,
                kit.button("importing.more", Icon.PLUS, actions.askFiles()),
                kit.button("importing.template", Icon.TABLE, actions.template()));
        list.getChildren().add(more);
        list.setMaxWidth(1040);
        setContent(list);
        focusFirst();
    }

    /** Enter goes on, once every file was looked at and nobody is writing anywhere. */
    private void focusFirst() {
        Button button = first;
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (button != null && count(InboxItem.State.LOOKING) == 0 && !(owner instanceof TextInputControl)) {
            button.requestFocus();
        }
    }

    /** How many files are how far, and the way through them. */
    private Node summary() {
        long open = count(InboxItem.State.READY) + count(InboxItem.State.QUESTION);
        Label words = kit.paragraph(
                kit.language()
                        .say(
                                "importing.inbox.summary",
                                model.inbox().size(),
                                count(InboxItem.State.READY),
                                count(InboxItem.State.QUESTION),
                                count(InboxItem.State.FAILED) + count(InboxItem.State.TWICE),
                                count(InboxItem.State.IMPORTED)),
                "finding");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(12, words);
        if (open > 0) {
            Button through = kit.button("importing.inbox.through", Icon.ARROW_RIGHT, this::next, "accent", "large");
            through.setId("through");
            first = through;
            row.getChildren().add(through);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(2, 0, 4, 0));
        return row;
    }

    private long count(InboxItem.State state) {
        return model.inbox().stream()
                .filter(item -> item.stateProperty().get() == state)
                .count();
    }

    private void next() {
        model.nextFile().ifPresent(model::choose);
    }

    /** What can be done after an import. */
    private Node done(InboxItem item) {
        ImportReport report = item.report();
        long stored = report == null ? 0 : report.stored();
        java.util.ArrayList<Button> buttons = new java.util.ArrayList<>();
        model.nextFile()
                .ifPresent(next ->
                        buttons.add(kit.button("importing.inbox.next", Icon.ARROW_RIGHT, this::next, "accent")));
        buttons.add(kit.button(
                "importing.to-compare", Icon.COMPARE, actions.compare(), buttons.isEmpty() ? "accent" : "plain"));
        buttons.add(kit.button("importing.to-home", Icon.HOME, actions.home()));
        buttons.add(kit.button("importing.undo", Icon.UNDO, actions.undo()));
        first = buttons.get(0);
        Note note = new Note(
                kit,
                Note.Weight.DONE,
                kit.language().say("importing.inbox.done", item.name(), stored),
                buttons.toArray(new Button[0]));
        note.setId("import-done");
        return note;
    }

    private Node row(InboxItem item) {
        Label name = new Label(item.name());
        name.getStyleClass().add("strong");
        name.setMinWidth(0);
        HBox title = new HBox(10, name, state(item));
        title.setAlignment(Pos.CENTER_LEFT);
        VBox text = new VBox(4, title);
        lines(item).forEach(line -> text.getChildren().add(line));
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(14, icon(item), text, buttons(item));
        row.setAlignment(Pos.TOP_LEFT);
        Card card = new Card(row);
        card.setPadding(new Insets(13, 14, 13, 16));
        return card;
    }

    private Label state(InboxItem item) {
        InboxItem.State state = item.stateProperty().get();
        Label word = kit.label(
                "importing.inbox.state." + state.name().toLowerCase(java.util.Locale.ROOT), "state-tag", colour(state));
        word.setMinWidth(USE_PREF_SIZE);
        return word;
    }

    private static String colour(InboxItem.State state) {
        return switch (state) {
            case LOOKING, TWICE -> "muted";
            case READY -> "accent-text";
            case QUESTION -> "warning-text";
            case FAILED -> "danger-text";
            case IMPORTED -> "success-text";
        };
    }

    private static Node icon(InboxItem item) {
        return switch (item.stateProperty().get()) {
            case LOOKING -> Icon.FILE.node(20, "muted");
            case READY -> Icon.REPORTS.node(20, "accent-text");
            case QUESTION -> Icon.QUESTION.node(20, "warning-text");
            case FAILED -> Icon.BLOCK.node(20, "danger-text");
            case TWICE -> Icon.COPY.node(20, "muted");
            case IMPORTED -> Icon.CHECK_CIRCLE.node(20, "success-text");
        };
    }

    private HBox buttons(InboxItem item) {
        HBox buttons = new HBox(8);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        if (item.isOpen()) {
            boolean begun = item.work() != null && !item.work().said().isEmpty();
            boolean only = model.inbox().size() == 1;
            Button look = kit.button(
                    begun ? "importing.go-on" : "importing.look",
                    Icon.ARROW_RIGHT,
                    () -> model.choose(item),
                    only ? "accent" : "outlined-accent");
            first = only ? look : first;
            buttons.getChildren().add(look);
        }
        buttons.getChildren().add(kit.iconButton("importing.remove", Icon.CLOSE, () -> model.remove(item)));
        buttons.setMinWidth(USE_PREF_SIZE);
        return buttons;
    }

    /** What is said about a file: its sheets, why it is refused, what is asked, what came of it. */
    private List<Node> lines(InboxItem item) {
        Message failure = item.failure();
        FileDraft draft = item.draft();
        ImportReport report = item.report();
        if (report != null) {
            return List.of(say(kit.language().now("importing.state.imported", report.stored(), report.importId())));
        }
        if (failure != null) {
            return List.of(say(kit.language().now(failure)));
        }
        if (draft == null) {
            return List.of(say(kit.language().now("importing.state.looking")));
        }
        List<Node> lines = draft.tables().stream()
                .limit(MOST_SHEETS)
                .map(table -> (Node) say(Guess.words(kit.language(), table, model.metrics())))
                .collect(Collectors.toList());
        String rest = rest(draft);
        if (!rest.isEmpty()) {
            lines.add(say(rest));
        }
        questions(draft).forEach(question -> lines.add(asked(question)));
        if (!draft.importedBefore().isEmpty()) {
            lines.add(new HBox(
                    8,
                    Icon.COPY.node(14, "warning-text"),
                    kit.paragraph("importing.state.before", "dense-text", "warning-text")));
        }
        return lines;
    }

    private String rest(FileDraft draft) {
        int tables = draft.tables().size();
        int more = Math.max(0, tables - MOST_SHEETS);
        int texts = draft.sheets().size() - tables;
        return more == 0 && texts == 0
                ? ""
                : kit.language().now("importing.inbox.rest", more, texts).strip();
    }

    /** What is asked, once for all sheets. */
    private static List<Message> questions(FileDraft draft) {
        return draft.tables().stream()
                .map(SheetDraft::problems)
                .flatMap(List::stream)
                .filter(problem -> problem.severity() == Problem.Severity.QUESTION)
                .map(Problem::message)
                .distinct()
                .limit(MOST_QUESTIONS)
                .toList();
    }

    private Node asked(Message question) {
        Label words = kit.paragraph(
                kit.language().say(question.key(), question.args().toArray()), "dense-text", "warning-text");
        return new HBox(8, Icon.QUESTION.node(14, "warning-text"), words);
    }

    private Label say(@Nullable String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("dense-text", "muted");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
