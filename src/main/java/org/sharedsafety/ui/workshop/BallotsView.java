package org.sharedsafety.ui.workshop;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.PollMethod;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.PageBody;

/** The votes of a workshop: their ballots are entered here after the session, and votes are opened and closed. */
public final class BallotsView extends ScrollPane {
    private final Kit kit;
    private final CaptureViewModel captures;
    private final Runnable preparing;
    private Set<String> shown = Set.of();

    /**
     * The page.
     *
     * @param preparing leads to where workshops are made and prepared
     */
    public BallotsView(Kit kit, CaptureViewModel captures, Runnable preparing) {
        this.kit = kit;
        this.preparing = preparing;
        this.captures = captures;
        setId("ballots");
        setFitToWidth(true);
        captures.workshopProperty().addListener((observable, before, now) -> show());
        captures.readProperty().addListener((observable, before, now) -> show());
        kit.language().textsProperty().addListener((observable, before, now) -> show());
        captures.entries().addListener((ListChangeListener<Entry>) change -> showOthers());
        show();
    }

    /** What was entered elsewhere is shown; what is entered here stands in its row already. */
    private void showOthers() {
        if (!isEntering() && !ids().equals(shown)) {
            show();
        }
    }

    private boolean isEntering() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == this) {
                return true;
            }
        }
        return false;
    }

    private Set<String> ids() {
        return captures.entries().stream().map(Entry::id).collect(Collectors.toSet());
    }

    private void show() {
        shown = ids();
        Workshop of = captures.workshopProperty().get();
        List<Slide> votes = of == null
                ? List.of()
                : of.slides().stream()
                        .filter(slide -> slide.kind() == SlideKind.VOTE && slide.poll() != null)
                        .toList();
        if (votes.isEmpty()) {
            setContent(new EmptyState(
                    kit,
                    Icon.CHECK_CIRCLE,
                    "workshop.ballots.title",
                    "workshop.ballots.none",
                    kit.button("workshop.prepare-first", Icon.ARROW_RIGHT, preparing, "accent", "large")));
            return;
        }
        PageBody body = new PageBody();
        votes.forEach(slide -> {
            Poll poll = slide.poll();
            if (poll != null) {
                body.getChildren().add(card(slide, poll));
            }
        });
        body.getChildren().addAll(CommentsView.failure(kit, captures));
        setContent(body);
    }

    private Card card(Slide slide, Poll poll) {
        Label title = new Label(slide.headline().in(kit.language().code()));
        title.getStyleClass().add("card-title-large");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Button open = kit.button(
                poll.open() ? "workshop.capture.vote-close" : "workshop.capture.vote-open",
                null,
                () -> captures.opened(slide, !poll.open()));
        HBox head = new HBox(12, title, Kit.space(), open);
        head.setAlignment(Pos.CENTER_LEFT);
        return new Card(head, kit.paragraph(how(poll.method()), "muted"), entry(slide, poll));
    }

    private static String how(PollMethod method) {
        return switch (method) {
            case DOTS -> "workshop.ballots.how-dots";
            case SUPPORT -> "workshop.ballots.how-support";
            case IMPACT_EFFORT -> "workshop.ballots.how-impact";
        };
    }

    private Node entry(Slide slide, Poll poll) {
        if (poll.method() == PollMethod.IMPACT_EFFORT) {
            return new BallotPlacement(kit, captures, slide, poll);
        }
        ScrollPane wide = new ScrollPane(new BallotGrid(kit, captures, slide, poll));
        wide.setVbarPolicy(ScrollBarPolicy.NEVER);
        return wide;
    }
}
