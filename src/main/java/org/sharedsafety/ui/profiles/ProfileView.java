package org.sharedsafety.ui.profiles;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.Principle;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.EventLine;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;
import org.sharedsafety.ui.common.SentenceBox;

/** One place on all its measures: strengths first, the five principles, what is not known. */
public final class ProfileView extends ScrollPane {
    private static final double ASIDE = 270;
    private static final double NARROW = 900;

    private final Kit kit;
    private final ProfileViewModel model;
    private final ProfileHead head;
    private final StrengthsPane strengths;
    private final SentenceBox sentence;
    private final List<PrincipleCard> cards;
    private final ProfileAside aside;
    private final PeersPane peers;
    private final VBox main = new VBox(12);
    private final VBox body = new VBox(12);
    private final EmptyState empty;
    private boolean narrow;

    public ProfileView(Drawing drawing, ProfileViewModel model, ProfileActions actions) {
        this.kit = drawing.kit();
        this.model = model;
        this.head = new ProfileHead(kit, model, drawing.doors(), actions.print());
        this.strengths = new StrengthsPane(kit);
        this.sentence = new SentenceBox(kit);
        this.cards = Stream.of(Principle.PH, Principle.WB, Principle.SV, Principle.CH, Principle.SY)
                .map(principle -> new PrincipleCard(drawing, principle, model, actions))
                .toList();
        this.aside = new ProfileAside(drawing, model, actions, this::edit);
        this.peers = new PeersPane(kit, model, this::edit);
        this.empty = new EmptyState(
                kit,
                Icon.PROFILES,
                "profile.empty.title",
                "profile.empty.purpose",
                kit.button("home.import", Icon.UPLOAD, actions.importing(), "accent", "large"),
                kit.button("home.template", Icon.TABLE, actions.template(), "large"));
        setId("profile");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        body.getStyleClass().add("page");
        peers.setVisible(false);
        peers.setManaged(false);
        main.getChildren().addAll(peers, strengths, sentence);
        main.getChildren().addAll(cards);
        EventLine events = new EventLine(kit, drawing.doors(), () -> ProfileHead.question(model));
        events.setId("profile-events");
        main.getChildren().add(events);
        model.shownProperty().addListener((observable, before, now) -> events.show());
        kit.language().textsProperty().addListener((observable, before, now) -> events.show());
        events.show();
        main.getChildren().add(new ThroughCard(kit, model.through()));
        main.setMinWidth(0);
        HBox.setHgrow(main, Priority.ALWAYS);
        model.shownProperty().addListener((observable, before, now) -> show());
        model.failureProperty().addListener((observable, before, now) -> show());
        model.placeProperty().addListener((observable, before, now) -> show());
        kit.language().textsProperty().addListener((observable, before, now) -> show());
        widthProperty().addListener((observable, before, now) -> arrange());
        show();
    }

    private void show() {
        if (model.placeProperty().get() == null) {
            setContent(empty);
            return;
        }
        setContent(body);
        PlaceProfile shown = model.shownProperty().get();
        if (shown == null) {
            body.getChildren()
                    .setAll(
                            model.failureProperty().get() == null
                                    ? kit.label("job.comparing", "muted")
                                    : new Note(
                                            kit,
                                            Note.Weight.INFO,
                                            kit.language().say(model.failureProperty())));
            return;
        }
        head.show(shown.profile());
        strengths.show(shown.profile());
        sentence.show(SentenceBox.Words.of(
                kit.language().now(shown.profile().sentence()),
                shown.profile().about().findings()));
        cards.forEach(card -> card.show(shown.profile()));
        aside.show(shown);
        if (peers.isVisible()) {
            peers.show(shown.profile());
        }
        narrow = getWidth() > 0 && getWidth() < NARROW;
        place();
    }

    /** Opens, or closes, how places like this one are chosen. */
    private void edit() {
        PlaceProfile shown = model.shownProperty().get();
        boolean open = !peers.isVisible() && shown != null;
        peers.setVisible(open);
        peers.setManaged(open);
        if (open && shown != null) {
            peers.show(shown.profile());
            setVvalue(0);
            peers.requestFocus();
        }
    }

    private void arrange() {
        boolean now = getWidth() > 0 && getWidth() < NARROW;
        if (now != narrow && model.shownProperty().get() != null) {
            narrow = now;
            place();
        }
    }

    /** Beside each other, or in one column where it is narrow. */
    private void place() {
        if (narrow) {
            aside.setPrefWidth(USE_COMPUTED_SIZE);
            aside.setMinWidth(0);
            body.getChildren().setAll(head, main, aside);
        } else {
            aside.setPrefWidth(ASIDE);
            aside.setMinWidth(ASIDE);
            body.getChildren().setAll(head, new HBox(14, main, aside));
        }
    }
}
