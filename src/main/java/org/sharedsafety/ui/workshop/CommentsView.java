package org.sharedsafety.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.workshop.CommentTag;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Experience;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.text.Alphabet;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;
import org.sharedsafety.ui.common.PageBody;

/** What was said, by station: comments can be found, written anew, held back, made signs of safety, deleted for good. */
public final class CommentsView extends BorderPane {
    private final Kit kit;
    private final CaptureViewModel captures;
    private final Runnable preparing;
    private final CommentDraft draft;
    private final TextField words = new TextField();
    private final ChoiceBox<String> which = new ChoiceBox<>();
    private final ScrollPane scroll = new ScrollPane();
    private Entry.@Nullable Comment edited;

    /**
     * The page.
     *
     * @param preparing leads to where workshops are made and prepared
     */
    public CommentsView(Kit kit, CaptureViewModel captures, Runnable preparing) {
        this.kit = kit;
        this.preparing = preparing;
        this.captures = captures;
        this.draft = new CommentDraft(captures);
        setId("voices");
        scroll.setFitToWidth(true);
        setCenter(scroll);
        words.setId("voices-find");
        words.promptTextProperty().bind(kit.language().say("workshop.voices.find"));
        words.accessibleTextProperty().bind(kit.language().say("workshop.voices.find"));
        words.textProperty().addListener((observable, before, now) -> show());
        which.setId("voices-which");
        which.accessibleTextProperty().bind(kit.language().say("workshop.voices.which"));
        offer();
        which.valueProperty().addListener((observable, before, now) -> show());
        captures.workshopProperty().addListener((observable, before, now) -> show());
        captures.readProperty().addListener((observable, before, now) -> show());
        captures.failureProperty().addListener((observable, before, now) -> show());
        captures.entries().addListener((ListChangeListener<Entry>) change -> show());
        kit.language().textsProperty().addListener((observable, before, now) -> {
            offer();
            show();
        });
        show();
    }

    private void offer() {
        String before = which.getValue();
        List<String> codes = new ArrayList<>(List.of("all", "publish", "held", "personal"));
        for (CommentTag tag : CommentTag.values()) {
            codes.add(tag.name());
        }
        which.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String code) {
                if (code == null) {
                    return "";
                }
                return kit.language()
                        .now(
                                code.equals(code.toUpperCase(Locale.ROOT))
                                        ? "workshop.tag." + code.toLowerCase(Locale.ROOT)
                                        : "workshop.voices.which-" + code);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        which.getItems().setAll(codes);
        which.setValue(before == null ? "all" : before);
    }

    private boolean isWanted(Entry.Comment comment) {
        String code = which.getValue() == null ? "all" : which.getValue();
        String find = words.getText().strip().toLowerCase(Locale.ROOT);
        boolean kind =
                switch (code) {
                    case "all" -> true;
                    case "publish" -> comment.publish();
                    case "held" -> !comment.publish();
                    case "personal" -> !captures.check(comment.text()).isEmpty();
                    default -> comment.tag().name().equals(code);
                };
        return kind
                && (find.isEmpty()
                        || (comment.text() + " " + comment.table())
                                .toLowerCase(Locale.ROOT)
                                .contains(find));
    }

    /** What could not be kept, with a way to try again; nothing where all is well. */
    static List<Node> failure(Kit kit, CaptureViewModel captures) {
        Message why = captures.failureProperty().get();
        if (why == null) {
            return List.of();
        }
        ObservableValue<String> says = kit.language().say(new SimpleObjectProperty<>(why));
        return List.of(
                new Note(kit, Note.Weight.CAUTION, says, kit.button("workshop.capture.retry", null, captures::retry)));
    }

    private void show() {
        Workshop of = captures.workshopProperty().get();
        List<Node> failed = failure(kit, captures);
        boolean any = captures.entries().stream()
                .anyMatch(each -> each instanceof Entry.Comment
                        || each instanceof Entry.Lived
                        || each instanceof Entry.Sign
                        || each instanceof Entry.Tally);
        if (of == null || (!any && failed.isEmpty())) {
            setTop(null);
            scroll.setContent(new EmptyState(
                    kit,
                    Icon.WORKSHOPS,
                    "workshop.voices.title",
                    "workshop.voices.none",
                    kit.button("workshop.prepare-first", Icon.ARROW_RIGHT, preparing, "accent", "large")));
            return;
        }
        if (getTop() == null) {
            HBox filter = new HBox(8, words, which);
            filter.setPadding(new Insets(10, 16, 0, 16));
            filter.setAlignment(Pos.CENTER_LEFT);
            words.setPrefWidth(280);
            setTop(filter);
        }
        PageBody body = new PageBody();
        body.getChildren().addAll(failed);
        List<Entry.Comment> wanted =
                captures.all(Entry.Comment.class).filter(this::isWanted).toList();
        List<String> places = new ArrayList<>();
        of.slides().forEach(slide -> places.add(slide.id()));
        wanted.stream()
                .map(Entry.Comment::slide)
                .filter(slide -> !places.contains(slide))
                .forEach(places::add);
        for (String slide : places) {
            List<Entry.Comment> here =
                    wanted.stream().filter(each -> each.slide().equals(slide)).toList();
            String counted = counted(slide);
            if (!here.isEmpty() || !counted.isEmpty()) {
                body.getChildren().add(card(of, slide, here, counted));
            }
        }
        Node signs = signs();
        if (signs != null) {
            body.getChildren().add(signs);
        }
        if (wanted.isEmpty()) {
            body.getChildren().add(kit.paragraph("workshop.voices.nothing-found", "muted"));
        }
        scroll.setContent(body);
    }

    /** How experience and other counts of a slide stand, in a line; empty where nothing was counted. */
    private String counted(String slide) {
        List<String> lines = new ArrayList<>();
        if (!captures.of(Entry.Lived.class, slide).isEmpty()) {
            for (Experience answer : Experience.values()) {
                lines.add(kit.language().now("workshop.lived." + answer.name().toLowerCase(Locale.ROOT)) + " "
                        + captures.lived(slide, answer));
            }
        }
        captures.of(Entry.Lived.class, slide).stream()
                .map(Entry.Lived::table)
                .filter(table -> !table.isEmpty())
                .distinct()
                .sorted(Alphabet.of(kit.language().texts().locale()))
                .forEach(table -> lines.add(table + ": " + table(slide, table)));
        captures.of(Entry.Tally.class, slide)
                .forEach(tally ->
                        lines.add(EntryCounts.pad(
                                        tally,
                                        captures.workshopProperty().get(),
                                        kit.language().texts()) + " " + tally.count()));
        return lines.stream().collect(Collectors.joining(" · "));
    }

    /** How the answers of a table stand. */
    private String table(String slide, String table) {
        return Stream.of(Experience.values())
                .map(answer ->
                        kit.language().now("workshop.lived." + answer.name().toLowerCase(Locale.ROOT)) + " "
                                + captures.livedAt(slide, answer, table))
                .collect(Collectors.joining(", "));
    }

    private Card card(Workshop of, String slide, List<Entry.Comment> comments, String counted) {
        String headline = of.slide(slide)
                .map(each -> each.headline().in(kit.language().code()))
                .orElse("");
        Label title = new Label(CommentsOf.place(kit, of, slide));
        title.getStyleClass().add("caption");
        Label says = new Label(headline);
        says.getStyleClass().add("card-title");
        says.setWrapText(true);
        says.setMinHeight(Region.USE_PREF_SIZE);
        Card card = new Card(new VBox(2, title, says));
        if (!counted.isEmpty()) {
            Label line = new Label(counted);
            line.getStyleClass().add("muted");
            line.setWrapText(true);
            card.getChildren().add(line);
        }
        for (Entry.Comment comment : comments) {
            Entry.Comment now = edited;
            card.getChildren()
                    .add(
                            now != null && now.id().equals(comment.id())
                                    ? new CommentForm(kit, draft, this::edited)
                                    : new CommentRow(kit, captures, comment, this::edit));
        }
        return card;
    }

    private void edit(Entry.Comment comment) {
        edited = comment;
        draft.edit(comment);
        show();
        if (scroll.getContent().lookup("#comment-form") instanceof CommentForm form) {
            form.write();
        }
    }

    private void edited() {
        edited = null;
        show();
    }

    private @Nullable Node signs() {
        List<Entry.Sign> all = captures.all(Entry.Sign.class).toList();
        if (all.isEmpty()) {
            return null;
        }
        Card card = new Card(
                kit.label("workshop.voices.signs", "card-title"), kit.paragraph("workshop.voices.signs-note", "muted"));
        for (Entry.Sign sign : all) {
            Label text = new Label(sign.text());
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
            HBox.setHgrow(text, Priority.ALWAYS);
            Label named = new Label(kit.language().now("workshop.voices.named", captures.named(sign)));
            named.getStyleClass().add("caption");
            named.setMinWidth(Region.USE_PREF_SIZE);
            Button again = kit.button("workshop.voices.named-again", Icon.PLUS, () -> captures.namedAgain(sign));
            Button gone = kit.button("workshop.voices.no-sign", null, () -> captures.delete(sign));
            FlowPane does = new FlowPane(8, 4, named, again, gone);
            does.setAlignment(Pos.CENTER_LEFT);
            VBox row = new VBox(4, text, does);
            row.getStyleClass().add("comment-row");
            card.getChildren().add(row);
        }
        return card;
    }
}
