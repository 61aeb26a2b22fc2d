package org.sharedsafety.ui.workshop;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.workshop.Headline;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;

/** The facilitator's window: the wall in small, what comes next, notes, time, warnings, keys, and a place to write. */
public final class FacilitatorView extends BorderPane {
    private static final double PREVIEW = 960;
    private static final List<String> KEYS = List.of(
            "next", "back", "reveal", "source", "names", "language", "size", "dark", "timer", "explore", "skip");

    private final Kit kit;
    private final ShowViewModel model;
    private final FacilitatorHead head;
    private final FacilitatorOrder order;
    private final SlidePreview now;
    private final SlidePreview then;
    private final ImageView wall = new ImageView();
    private final ImageView next = new ImageView();
    private final Label notes = new Label();
    private final Label time = new Label();
    private final Label planned = new Label();
    private final ProgressBar spent = new ProgressBar(0);
    private final VBox warnings = new VBox(8);
    private final Timeline clock = new Timeline();
    private final Button explore;

    /**
     * The window's content.
     *
     * @param screen says in words whether the wall is on
     * @param ratio width by height of the wall
     */
    public FacilitatorView(
            Kit kit,
            ShowViewModel model,
            FacilitatorSlots slots,
            ObservableValue<String> screen,
            double ratio,
            Consumer<Runnable> background) {
        this.kit = kit;
        this.model = model;
        this.head = new FacilitatorHead(kit, model, screen);
        this.order = new FacilitatorOrder(kit, model);
        this.now = new SlidePreview(PREVIEW, PREVIEW / ratio, background);
        this.then = new SlidePreview(PREVIEW, PREVIEW / ratio, background);
        setId("facilitator");
        setFocusTraversable(true);
        getStyleClass().add("facilitator");
        this.explore = kit.button("workshop.show.explore", null, this::explore);
        explore.setId("show-explore");
        setTop(head);
        order.setPrefWidth(206);
        setLeft(order);
        setCenter(middle());
        Node capture = slots.capture().get();
        StackPane right = new StackPane(capture);
        right.getStyleClass().add("facilitator-capture");
        right.setPrefWidth(356);
        right.setMinWidth(300);
        setRight(right);
        model.wallProperty().addListener((observable, before, shown) -> show());
        model.nextProperty().addListener((observable, before, shown) -> show());
        model.testedProperty().addListener((observable, before, shown) -> show());
        kit.language().textsProperty().addListener((observable, before, shown) -> show());
        clock.getKeyFrames().setAll(new KeyFrame(Duration.seconds(1), event -> tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        sceneProperty().addListener((observable, before, scene) -> {
            if (scene == null) {
                clock.stop();
            } else {
                clock.play();
            }
        });
        show();
    }

    /** Stops the clock. */
    public void stop() {
        clock.stop();
    }

    private Node middle() {
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(12);
        grid.setPadding(new Insets(12, 16, 14, 16));
        ColumnConstraints wide = new ColumnConstraints();
        wide.setPercentWidth(63);
        ColumnConstraints narrow = new ColumnConstraints();
        narrow.setPercentWidth(37);
        grid.getColumnConstraints().addAll(wide, narrow);
        StackPane onWall = framed(wall, 0.5);
        onWall.getStyleClass().add("slide-now");
        VBox left = new VBox(6, kit.label("workshop.show.on-wall", "card-title"), onWall);
        time.getStyleClass().add("key-number");
        time.setMinWidth(Region.USE_PREF_SIZE);
        planned.getStyleClass().add("caption");
        spent.setMaxWidth(Double.MAX_VALUE);
        VBox bar = new VBox(4, spent, planned);
        bar.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox timer = new HBox(12, time, bar);
        timer.setAlignment(Pos.CENTER_LEFT);
        VBox right = new VBox(10, kit.label("workshop.show.next", "card-title"), framed(next, 0.35), warnings, timer);
        grid.add(left, 0, 0);
        grid.add(right, 1, 0);
        VBox column = new VBox(grid, notes());
        VBox.setVgrow(column.getChildren().get(1), Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        return scroll;
    }

    private Node notes() {
        notes.setWrapText(true);
        notes.setMinHeight(Region.USE_PREF_SIZE);
        notes.getStyleClass().add("facilitator-notes");
        notes.setId("show-notes");
        FlowPane keys = new FlowPane(14, 6);
        KEYS.forEach(key -> keys.getChildren().add(key(key)));
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        HBox top = new HBox(
                8,
                kit.label("workshop.show.notes", "card-title"),
                Kit.space(),
                explore,
                kit.link("workshop.show.source", model.look()::source));
        top.setAlignment(Pos.CENTER_LEFT);
        Card card = new Card(top, notes, space, Kit.rule(), keys);
        VBox.setMargin(card, new Insets(0, 16, 14, 16));
        return card;
    }

    private Node key(String name) {
        Label cap = kit.label("workshop.key." + name, "key-cap");
        HBox pair = new HBox(6, cap, kit.label("workshop.does." + name, "caption"));
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }

    /** A picture as wide as its place; on a desk that is very wide, not higher than leaves room for the notes. */
    private StackPane framed(ImageView view, double share) {
        StackPane frame = new StackPane(view);
        frame.getStyleClass().add("slide-frame");
        frame.setMinWidth(0);
        frame.setMaxWidth(Double.MAX_VALUE);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setManaged(true);
        view.fitHeightProperty().bind(heightProperty().multiply(share));
        frame.widthProperty().addListener((observable, before, width) -> view.setFitWidth(width.doubleValue() - 4));
        return frame;
    }

    private void show() {
        Wall shown = model.wallProperty().get();
        if (shown == null) {
            return;
        }
        if (!shown.isComing()) {
            String slide = shown.slide().id();
            boolean asItIs = !shown.show().blank() && !model.testedProperty().get() && !shown.exploring();
            now.picture(shown, model.testedProperty().get(), image -> {
                wall.setImage(image.of(PREVIEW));
                if (asItIs) {
                    order.picture(slide, image.of(FacilitatorOrder.WIDE * 2));
                }
            });
        }
        Wall coming = model.nextProperty().get();
        if (coming == null || coming.isComing()) {
            next.setImage(null);
        } else {
            then.picture(coming, false, image -> next.setImage(image.of(PREVIEW / 2)));
        }
        notes.setText(shown.slide().notes());
        warn(shown);
        tick();
    }

    private void warn(Wall shown) {
        warnings.getChildren().clear();
        Slide sensitive = model.sensitiveNext();
        if (sensitive != null) {
            String line = shown.workshop().helpLines().stream()
                    .findFirst()
                    .map(help -> help.name() + " " + help.contact())
                    .orElse(kit.language().now("workshop.show.no-help-line"));
            warnings.getChildren()
                    .add(new Note(kit, Note.Weight.INFO, kit.language().say("finding.w32", topic(sensitive), line)));
        }
        if (model.nextProperty().get() == null && !shown.exploring()) {
            Button close = kit.button("workshop.show.close", null, model::close);
            close.setId("show-close");
            warnings.getChildren()
                    .add(new Note(kit, Note.Weight.INFO, kit.language().say("workshop.show.last"), close));
        }
        if (shown.pictures().stream().anyMatch(picture -> picture.refused() != null)) {
            shown.pictures().stream()
                    .map(Pictured::refused)
                    .flatMap(java.util.stream.Stream::ofNullable)
                    .forEach(why -> warnings.getChildren()
                            .add(new Note(
                                    kit,
                                    Note.Weight.CAUTION,
                                    kit.language().say(why.key(), why.args().toArray()))));
        }
    }

    /** What a slide is about, to be said within a sentence. */
    private String topic(Slide slide) {
        String headline =
                Headline.of(slide.headline().in(kit.language().code())).large();
        return headline.endsWith(".") ? headline.substring(0, headline.length() - 1) : headline;
    }

    private void tick() {
        Wall shown = model.wallProperty().get();
        if (shown == null) {
            return;
        }
        time.setText(FacilitatorHead.minutes(model.clock().elapsed()));
        int minutes = shown.slide().minutes();
        planned.setText(kit.language().now("workshop.show.of-minutes", minutes));
        spent.setProgress(minutes == 0 ? 0 : Math.min(1, model.clock().elapsed().toSeconds() / (60.0 * minutes)));
        head.tick();
    }

    /** Offers the views that can be turned to. */
    void explore() {
        ShowAside.offer(kit, model, explore);
    }

    /** The picture of the wall, for tests. */
    @Nullable
    Image wallPicture() {
        return wall.getImage();
    }
}
