package org.sharedsafety.ui.workshop;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.workshop.Room;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;
import org.sharedsafety.ui.common.PageBody;
import org.sharedsafety.ui.common.Segments;

/** The room check: how far the last row sits, what each slide looks like from there, and what cannot be read. */
public final class RoomCheckView extends ScrollPane {
    private static final double WIDE = 1280;
    private static final double HIGH = 720;
    private static final double PICTURE = 760;

    private final Kit kit;
    private final RoomCheckViewModel model;
    private final Runnable test;
    private final Runnable preparing;
    private final SlidePreview preview;
    private final ObjectProperty<RoomLook> look = new SimpleObjectProperty<>(RoomLook.PLAIN);
    private final Map<Wall, SlideCheck> checks = new HashMap<>();
    private final VBox rows = new VBox(4);
    private final ImageView picture = new ImageView();
    private final VBox verdict = new VBox(8);
    private final VBox measures = new VBox(8);
    private @Nullable Image plain;
    private @Nullable Workshop standing;
    private String chosen = "";
    private int checking;

    /**
     * The room check.
     *
     * @param test shows the line to read from the back on the wall
     * @param preparing leads to where workshops are made and prepared
     * @param background paints figures away from the window
     */
    public RoomCheckView(
            Kit kit, RoomCheckViewModel model, Runnable test, Runnable preparing, Consumer<Runnable> background) {
        this.kit = kit;
        this.model = model;
        this.test = test;
        this.preparing = preparing;
        this.preview = new SlidePreview(WIDE, HIGH, background);
        setId("room-check");
        setFitToWidth(true);
        picture.setFitWidth(PICTURE);
        picture.setPreserveRatio(true);
        look.addListener((observable, before, now) -> seen());
        model.walls().addListener((ListChangeListener<Wall>) change -> arrived());
        model.failureProperty().addListener((observable, before, now) -> measures());
        kit.language().textsProperty().addListener((observable, before, now) -> show());
        show();
    }

    private void arrived() {
        if (model.workshop() == null || !model.workshop().equals(standing)) {
            show();
        } else {
            check();
        }
    }

    private void check() {
        checks.keySet().retainAll(model.walls());
        rows();
        checkFrom(0, ++checking);
    }

    private void show() {
        Workshop workshop = model.workshop();
        standing = workshop;
        if (workshop == null) {
            setContent(new EmptyState(
                    kit,
                    Icon.WORKSHOPS,
                    "tab.workshops.room",
                    "workshop.room.purpose",
                    kit.button("workshop.prepare-first", Icon.ARROW_RIGHT, preparing, "accent", "large")));
            return;
        }
        if (workshop.indexOf(chosen) < 0) {
            chosen = workshop.slides().isEmpty() ? "" : workshop.slides().get(0).id();
        }
        measures();
        Segments<RoomLook> looks = new Segments<>(
                List.of(RoomLook.values()), each -> kit.language().say(each.key()), look);
        StackPane frame = new StackPane(picture);
        frame.getStyleClass().add("slide-frame");
        frame.setMaxWidth(PICTURE + 4);
        Button dark = kit.button("workshop.room.dark", Icon.MOON, () -> model.darkProperty()
                .set(!model.darkProperty().get()));
        Button language = kit.button("workshop.room.language", null, this::nextLanguage);
        FlowPane controls = new FlowPane(8, 8, looks, dark, language);
        Card slide = new Card(controls, frame, verdict);
        HBox.setHgrow(slide, Priority.ALWAYS);
        Card list = new Card(kit.label("workshop.room.slides", "card-title"), rows);
        list.setPrefWidth(340);
        list.setMinWidth(280);
        HBox both = new HBox(12, list, slide);
        PageBody body = new PageBody();
        body.getChildren().addAll(new Card(kit.label("workshop.room.title", "card-title"), measures), both);
        setContent(body);
        check();
    }

    private void nextLanguage() {
        Workshop workshop = model.workshop();
        if (workshop != null) {
            List<String> all = workshop.languages();
            int at = all.indexOf(model.languageProperty().get());
            model.languageProperty().set(all.get((at + 1) % all.size()));
        }
    }

    private void measures() {
        Workshop workshop = model.workshop();
        if (workshop == null) {
            return;
        }
        Room room = workshop.room();
        TextField high = field(room == null ? "" : feet(room.screenHeight()), "room-height");
        TextField far = field(room == null ? "" : feet(room.lastRow()), "room-distance");
        Label highWord = kit.label("workshop.room.height");
        Label farWord = kit.label("workshop.room.distance");
        highWord.setLabelFor(high);
        farWord.setLabelFor(far);
        Button keep = kit.button("workshop.room.keep", null, () -> keep(high, far), "accent");
        keep.setId("room-keep");
        high.setOnAction(event -> keep(high, far));
        far.setOnAction(event -> keep(high, far));
        FlowPane form = new FlowPane(
                10, 8, highWord, high, farWord, far, keep, kit.button("workshop.room.test", Icon.EXTERNAL, test));
        form.setAlignment(Pos.CENTER_LEFT);
        double enlargement = room == null ? 1 : room.enlargement();
        Label says = kit.paragraph(
                kit.language()
                        .say(
                                room == null ? "workshop.room.usual" : "workshop.room.says",
                                Math.round(SlideScale.FLOOR * enlargement),
                                kit.language().numbers().fixed(enlargement, 1)),
                "dense-text");
        says.setId("room-says");
        measures.getChildren().setAll(form, says);
        if (model.failureProperty().get() != null) {
            measures.getChildren()
                    .add(new Note(kit, Note.Weight.CAUTION, kit.language().say("workshop.room.outside")));
        }
    }

    private static TextField field(String text, String id) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setPrefColumnCount(5);
        return field;
    }

    private static String feet(double meters) {
        return String.format(Locale.ROOT, "%.1f", meters / RoomCheckViewModel.FOOT);
    }

    private void keep(TextField high, TextField far) {
        model.measured(number(high), number(far));
    }

    private static double number(TextField field) {
        try {
            return Double.parseDouble(field.getText().trim().replace(',', '.'));
        } catch (NumberFormatException notOne) {
            return Double.NaN;
        }
    }

    /** Checks one slide after the other; the chosen one is seen as soon as it stands. */
    private void checkFrom(int at, int mine) {
        List<Wall> walls = List.copyOf(model.walls());
        if (mine != checking || at >= walls.size()) {
            if (mine == checking) {
                choose(chosen);
            }
            return;
        }
        Wall wall = walls.get(at);
        if (wall.isComing() || checks.containsKey(wall)) {
            checkFrom(at + 1, mine);
            return;
        }
        preview.picture(wall, false, slide -> {
            checks.put(wall, SlideCheck.of(slide.slide(), wall));
            rows();
            checkFrom(at + 1, mine);
        });
    }

    private void choose(String id) {
        chosen = id;
        rows();
        model.walls().stream()
                .filter(wall -> wall.slide().id().equals(id) && !wall.isComing())
                .findFirst()
                .ifPresent(wall -> preview.picture(wall, false, slide -> {
                    plain = slide.of(WIDE);
                    seen();
                    verdict(wall, SlideCheck.of(slide.slide(), wall));
                }));
    }

    private void seen() {
        picture.setImage(plain == null ? null : look.get().of(plain));
    }

    private void verdict(Wall wall, SlideCheck check) {
        verdict.getChildren().clear();
        if (check.troubles().isEmpty()) {
            verdict.getChildren()
                    .add(new Note(kit, Note.Weight.DONE, kit.language().say("workshop.room.fine")));
            return;
        }
        check.troubles().stream().sorted().forEach(trouble -> verdict.getChildren()
                .add(new Note(kit, Note.Weight.CAUTION, kit.language().say(key(trouble)))));
        Slide slide = wall.slide();
        TextField reason = field(slide.acknowledged(), "room-reason");
        reason.setPrefColumnCount(28);
        Label word = kit.label("workshop.room.reason");
        word.setLabelFor(reason);
        Button keep = kit.button(
                "workshop.room.acknowledge",
                null,
                () -> model.acknowledge(slide, reason.getText().trim()));
        keep.setId("room-acknowledge");
        FlowPane row = new FlowPane(10, 8, word, reason, keep);
        row.setAlignment(Pos.CENTER_LEFT);
        verdict.getChildren().add(row);
    }

    private static String key(SlideCheck.Trouble trouble) {
        return "workshop.trouble." + trouble.name().toLowerCase(Locale.ROOT);
    }

    private void rows() {
        rows.getChildren().clear();
        for (Wall wall : model.walls()) {
            rows.getChildren().add(row(wall));
        }
    }

    private Node row(Wall wall) {
        Slide slide = wall.slide();
        SlideCheck check = checks.get(wall);
        String word = check == null
                ? "workshop.room.waiting"
                : check.troubles().isEmpty()
                        ? "workshop.room.ok"
                        : slide.acknowledged().isEmpty() ? "workshop.room.fails" : "workshop.room.acknowledged";
        String headline = slide.headline().in(kit.language().code());
        Label title = new Label(
                headline.isEmpty()
                        ? kit.language()
                                .now("workshop.kind." + slide.kind().name().toLowerCase(Locale.ROOT))
                        : headline);
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        VBox row = new VBox(2, title, kit.label(word, "caption"));
        row.getStyleClass().setAll("slide-row", "focusable");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        if (slide.id().equals(chosen)) {
            row.getStyleClass().add("shown");
        }
        row.setAccessibleText(title.getText() + ", " + kit.language().now(word));
        row.setOnMouseClicked(event -> choose(slide.id()));
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                choose(slide.id());
                event.consume();
            }
        });
        return row;
    }

    /** What was found of a slide, for tests; null while it is being checked. */
    @Nullable
    SlideCheck found(String slide) {
        return model.walls().stream()
                .filter(wall -> wall.slide().id().equals(slide))
                .findFirst()
                .map(checks::get)
                .orElse(null);
    }
}
