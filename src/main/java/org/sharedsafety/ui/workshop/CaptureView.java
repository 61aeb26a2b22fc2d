package org.sharedsafety.ui.workshop;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.Show;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;

/**
 * Where what the room says is written down while the slides go on: a comment, hands counted, a vote opened and closed. It
 * may be seen by the room, so nothing in it is for the facilitator alone.
 */
public final class CaptureView extends ScrollPane {
    private static final double COLUMNS = 860;
    private static final double AROUND = 30;
    private static final double BETWEEN = 24;
    private static final int LATEST = 2;

    private final Kit kit;
    private final CaptureViewModel captures;
    private final ShowViewModel show;
    private final CommentDraft draft;
    private final CapturePads pads;
    private final VBox writing = new VBox(10);
    private final VBox latest = new VBox(6);
    private final VBox failed = new VBox();
    private final VBox vote = new VBox(8);
    private final VBox result = new VBox();
    private final Label about = new Label();
    private CommentForm form;
    private @Nullable Slide slide;

    public CaptureView(Kit kit, CaptureViewModel captures, ShowViewModel show) {
        this.kit = kit;
        this.captures = captures;
        this.show = show;
        this.draft = new CommentDraft(captures);
        this.pads = new CapturePads(kit, captures);
        this.form = new CommentForm(kit, draft, this::writeNext);
        setId("capture");
        setFitToWidth(true);
        about.getStyleClass().add("caption");
        HBox head = new HBox(8, kit.label("workshop.capture.title", "card-title"), Kit.space(), about);
        head.setAlignment(Pos.CENTER_LEFT);
        HBox said = new HBox(6, kit.label("workshop.capture.said", "caption"), key("C"));
        said.setAlignment(Pos.CENTER_LEFT);
        writing.getChildren().addAll(head, failed, said, form, latest);
        VBox counting = new VBox(10, vote, pads, result);
        FlowPane body = new FlowPane(BETWEEN, 14, writing, counting);
        body.setPadding(new Insets(12, AROUND / 2, 12, AROUND / 2));
        setContent(body);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        viewportBoundsProperty().addListener((observable, before, now) -> {
            double room = now.getWidth() - AROUND - 1;
            boolean columns = room > COLUMNS;
            wide(writing, columns ? (room - BETWEEN) * 2 / 3 : room);
            wide(counting, columns ? (room - BETWEEN) / 3 : room);
        });
        captures.open(show.workshopProperty().get());
        captures.refresh();
        draft.keepWhileWritten(this::goOn);
        show.workshopProperty().addListener((observable, before, now) -> captures.open(now));
        captures.workshopProperty().addListener((observable, before, now) -> turn(true));
        show.showProperty().addListener((observable, before, now) -> turn(false));
        captures.entries().addListener((ListChangeListener<Entry>) change -> tell());
        captures.failureProperty().addListener((observable, before, now) -> fail(now));
        draft.slideProperty().addListener((observable, before, now) -> tell());
        kit.language().textsProperty().addListener((observable, before, now) -> turn(true));
        show.asks().onComment(this::write);
        show.asks().onVote(this::count);
        fail(captures.failureProperty().get());
        turn(true);
    }

    private static void wide(VBox column, double width) {
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setMaxWidth(width);
    }

    private static Label key(String name) {
        Label cap = new Label(name);
        cap.getStyleClass().add("key-cap");
        return cap;
    }

    private void write() {
        form.write();
        setVvalue(0);
    }

    private void count() {
        Slide now = slide;
        if (now != null && now.kind() == SlideKind.VOTE && !vote.getChildren().isEmpty()) {
            vote.lookup("#vote-open").requestFocus();
        } else {
            pads.count();
        }
    }

    /** After a comment was kept the next can be written. */
    private void writeNext() {
        boolean edited = form.getUserData() != null;
        if (edited) {
            replace(new CommentForm(kit, draft, this::writeNext));
        }
        form.write();
    }

    private void edit(Entry.Comment comment) {
        draft.edit(comment);
        goOn();
        write();
    }

    /** A comment that is written anew can be left as it was. */
    private void goOn() {
        if (draft.isEditing()) {
            CommentForm anew = new CommentForm(kit, draft, this::writeNext);
            anew.setUserData("edited");
            replace(anew);
        }
    }

    private void replace(CommentForm other) {
        writing.getChildren().set(writing.getChildren().indexOf(form), other);
        form = other;
    }

    /** Turns to the slide on the wall. */
    private void turn(boolean anew) {
        Workshop of = captures.workshopProperty().get();
        Show stands = show.showProperty().get();
        Slide now =
                of == null || stands == null ? null : of.slide(stands.slide()).orElse(null);
        if (anew || now == null || !now.equals(slide)) {
            slide = now;
            draft.follow(now == null ? "" : now.id());
            pads.show(now);
            vote();
            tell();
        }
    }

    private void tell() {
        Workshop of = captures.workshopProperty().get();
        if (of == null) {
            return;
        }
        List<Entry.Comment> here =
                captures.of(Entry.Comment.class, draft.slideProperty().get());
        about.setText(kit.language()
                .now(
                        "workshop.capture.about",
                        CommentsOf.place(kit, of, draft.slideProperty().get()),
                        here.size()));
        latest.getChildren()
                .setAll(here.stream()
                        .skip(Math.max(0, here.size() - LATEST))
                        .map(comment -> (Node) new CommentRow(kit, captures, comment, this::edit))
                        .toList());
        voted();
    }

    private void fail(@Nullable Message why) {
        failed.getChildren().clear();
        failed.setManaged(why != null);
        if (why != null) {
            failed.getChildren()
                    .add(new Note(
                            kit,
                            Note.Weight.CAUTION,
                            kit.language().say(new SimpleObjectProperty<>(why)),
                            kit.button("workshop.capture.retry", null, captures::retry)));
        }
    }

    private void vote() {
        boolean led = vote.lookup("#vote-open") instanceof Button before && before.isFocused();
        vote.getChildren().clear();
        result.getChildren().clear();
        Slide now = slide;
        Workshop of = captures.workshopProperty().get();
        Poll poll = now == null ? null : now.poll();
        if (now == null || of == null) {
            return;
        }
        if (now.kind() == SlideKind.VOTE && poll != null) {
            Button open = kit.button(
                    poll.open() ? "workshop.capture.vote-close" : "workshop.capture.vote-open",
                    null,
                    () -> captures.opened(now, !poll.open()));
            open.setId("vote-open");
            HBox row = new HBox(8, open, key("V"));
            row.setAlignment(Pos.CENTER_LEFT);
            Label state = new Label();
            state.setId("vote-state");
            state.setWrapText(true);
            state.getStyleClass().add("caption");
            vote.getChildren().addAll(row, state);
            if (led) {
                open.requestFocus();
            }
        }
        of.slides().stream()
                .skip(of.indexOf(now.id()) + 1L)
                .filter(each -> each.kind() == SlideKind.RESULTS)
                .findFirst()
                .filter(results -> now.kind().isStation() || now.kind() == SlideKind.VOTE)
                .ifPresent(results -> {
                    Button shown = kit.button("workshop.capture.result", null, () -> show.go(results.id()), "accent");
                    shown.setId("show-result");
                    result.getChildren().add(shown);
                });
        vote.setManaged(!vote.getChildren().isEmpty());
        voted();
    }

    private void voted() {
        Slide now = slide;
        Poll poll = now == null ? null : now.poll();
        if (now != null && poll != null && vote.lookup("#vote-state") instanceof Label state) {
            state.setText(kit.language()
                    .now(
                            poll.open() ? "workshop.capture.vote-is-open" : "workshop.capture.vote-is-closed",
                            captures.of(Entry.Ballot.class, now.id()).size()));
        }
    }
}
