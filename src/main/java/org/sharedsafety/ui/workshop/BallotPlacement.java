package org.sharedsafety.ui.workshop;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.PollItem;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.ui.common.Kit;

/** Impact by effort: each item is put where a group sees it, by arrow keys or by mouse, and kept at every move. */
final class BallotPlacement extends VBox {
    private static final double WIDE = 420;
    private static final double HIGH = 300;
    private static final double SPOT = 28;
    private static final double STEP = 0.05;

    private final Kit kit;
    private final CaptureViewModel captures;
    private final Slide slide;
    private final Poll poll;
    private final Pane board = new Pane();
    private final TextField table = new TextField();

    BallotPlacement(Kit kit, CaptureViewModel captures, Slide slide, Poll poll) {
        super(8);
        this.kit = kit;
        this.captures = captures;
        this.slide = slide;
        this.poll = poll;
        setId("placement-" + slide.id());
        table.setPrefWidth(160);
        table.promptTextProperty().bind(kit.language().say("workshop.capture.table-prompt"));
        table.textProperty().addListener((observable, before, now) -> place());
        HBox of = new HBox(8, kit.label("workshop.capture.table", "muted"), table);
        of.setAlignment(Pos.CENTER_LEFT);
        board.getStyleClass().add("placement-board");
        board.setMinSize(WIDE, HIGH);
        board.setPrefSize(WIDE, HIGH);
        board.setMaxSize(WIDE, HIGH);
        VBox legend = new VBox(6);
        legend.setMinWidth(160);
        for (int i = 0; i < poll.items().size(); i++) {
            Label line = new Label(letter(i) + "  "
                    + poll.items().get(i).text().in(kit.language().code()));
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            legend.getChildren().add(line);
        }
        Label effort = kit.label("workshop.ballots.effort", "caption");
        VBox figure = new VBox(4, kit.label("workshop.ballots.impact", "caption"), board, effort);
        effort.setMaxWidth(WIDE);
        effort.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(of, kit.paragraph("workshop.ballots.place-keys", "caption"), new HBox(24, figure, legend));
        place();
    }

    private static String letter(int at) {
        return Character.toString((char) ('A' + at % 26));
    }

    private Optional<Entry.Placement> placed(PollItem item) {
        return captures.of(Entry.Placement.class, slide.id()).stream()
                .filter(each -> each.item().equals(item.id())
                        && each.table().equals(table.getText().strip()))
                .findFirst();
    }

    private void place() {
        board.getChildren().setAll(line(WIDE / 2, 0, 1, HIGH), line(0, HIGH / 2, WIDE, 1));
        for (int i = 0; i < poll.items().size(); i++) {
            board.getChildren().add(spot(poll.items().get(i), i));
        }
    }

    private static Region line(double x, double y, double width, double height) {
        Region line = new Region();
        line.getStyleClass().add("rule");
        line.resizeRelocate(x, y, width, height);
        line.setManaged(false);
        return line;
    }

    private Node spot(PollItem item, int at) {
        Label spot = new Label(letter(at));
        spot.getStyleClass().add("placement-spot");
        spot.setId("spot-" + item.id());
        spot.setFocusTraversable(true);
        spot.setAccessibleText(item.text().in(kit.language().code()));
        spot.setMinSize(SPOT, SPOT);
        spot.setPrefSize(SPOT, SPOT);
        spot.setMaxSize(SPOT, SPOT);
        Optional<Entry.Placement> found = placed(item);
        if (found.isEmpty()) {
            spot.getStyleClass().add("waiting");
        }
        // What nobody has placed waits in the middle, a little apart from the others.
        move(
                spot,
                found.map(Entry.Placement::impact).orElse(0.5),
                found.map(Entry.Placement::effort)
                        .orElse(0.5 + (at - (poll.items().size() - 1) / 2.0) * 0.08));
        spot.addEventFilter(KeyEvent.KEY_PRESSED, event -> arrow(spot, item, event));
        spot.setOnMousePressed(event -> spot.requestFocus());
        spot.setOnMouseDragged(event -> {
            javafx.geometry.Point2D to = board.sceneToLocal(event.getSceneX(), event.getSceneY());
            move(spot, 1 - (to.getY() - SPOT / 2) / (HIGH - SPOT), (to.getX() - SPOT / 2) / (WIDE - SPOT));
        });
        spot.setOnMouseReleased(event -> {
            if (!event.isStillSincePress()) {
                keep(spot, item);
            }
        });
        return spot;
    }

    private void arrow(Label spot, PollItem item, KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isArrowKey()) {
            move(
                    spot,
                    impact(spot) + (code == KeyCode.UP ? STEP : code == KeyCode.DOWN ? -STEP : 0),
                    effort(spot) + (code == KeyCode.RIGHT ? STEP : code == KeyCode.LEFT ? -STEP : 0));
            keep(spot, item);
            event.consume();
        }
    }

    private static double within(double share) {
        // Steps of a hundredth, so that steps there and back end where they began.
        return Math.round(Math.max(0, Math.min(1, share)) * 100) / 100.0;
    }

    private static void move(Label spot, double impact, double effort) {
        spot.relocate(within(effort) * (WIDE - SPOT), (1 - within(impact)) * (HIGH - SPOT));
    }

    private static double impact(Label spot) {
        return within(1 - spot.getLayoutY() / (HIGH - SPOT));
    }

    private static double effort(Label spot) {
        return within(spot.getLayoutX() / (WIDE - SPOT));
    }

    private void keep(Label spot, PollItem item) {
        Workshop of = captures.workshopProperty().get();
        if (of == null) {
            return;
        }
        spot.getStyleClass().remove("waiting");
        Optional<Entry.Placement> before = placed(item);
        captures.keep(new Entry.Placement(
                before.map(Entry.Placement::id).orElseGet(captures.source().newId()),
                of.id(),
                slide.id(),
                item.id(),
                table.getText().strip(),
                impact(spot),
                effort(spot),
                before.map(Entry.Placement::at).orElseGet(captures.source().now())));
    }
}
