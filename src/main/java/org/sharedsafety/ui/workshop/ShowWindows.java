package org.sharedsafety.ui.workshop;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.ui.common.Appearance;
import org.sharedsafety.ui.common.Kit;

/** The windows of a show: the wall and the facilitator's, or one window with a drawer where there is one screen. */
public final class ShowWindows {
    private final Kit kit;
    private final Appearance appearance;
    private final ShowViewModel model;
    private final FacilitatorSlots slots;
    private final Ways ways;
    private @Nullable Stage audience;
    private @Nullable Stage facilitator;
    private @Nullable FacilitatorView view;
    private @Nullable AudienceView wall;

    /**
     * What the windows need of the desk.
     *
     * @param screens which screen shows what, asked when a show begins
     * @param whole whether the wall takes all of its screen, beyond bars and docks
     * @param still whether nothing shall move
     * @param background paints figures away from the window
     */
    public record Ways(
            Supplier<ShowScreens> screens, boolean whole, BooleanSupplier still, Consumer<Runnable> background) {}

    public ShowWindows(Kit kit, Appearance appearance, ShowViewModel model, FacilitatorSlots slots, Ways ways) {
        this.kit = kit;
        this.appearance = appearance;
        this.model = model;
        this.slots = slots;
        this.ways = ways;
        model.runningProperty().addListener((observable, before, now) -> {
            if (now) {
                open();
            } else {
                close();
            }
        });
    }

    /** The wall's window; null while no show runs. */
    public @Nullable Stage audience() {
        return audience;
    }

    /** The facilitator's window; null while no show runs, and where there is one screen. */
    public @Nullable Stage facilitator() {
        return facilitator;
    }

    /** The wall; null while no show runs. */
    public @Nullable AudienceView wall() {
        return wall;
    }

    private void open() {
        ShowScreens screens = ways.screens().get();
        AudienceView shown =
                new AudienceView(model.wallProperty(), model.testedProperty(), ways.still(), ways.background());
        wall = shown;
        BorderPane root = new BorderPane(shown);
        Scene scene = new Scene(root, screens.wall().getWidth(), screens.wall().getHeight());
        Stage stage = new Stage(StageStyle.UNDECORATED);
        audience = stage;
        stage.titleProperty().bind(kit.language().say("workshop.show.audience"));
        place(stage, screens.wall());
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> model.leave());
        if (screens.isOne()) {
            FacilitatorDrawer drawer = new FacilitatorDrawer(kit, model, slots);
            appearance.dress(drawer);
            root.setBottom(drawer);
            Runnable away = () -> {
                drawer.close();
                shown.requestFocus();
            };
            ShowKeys.on(scene, model, drawer::explore, away, () -> {
                boolean open = drawer.isVisible();
                if (open) {
                    away.run();
                }
                return open;
            });
        } else {
            openFacilitator(screens);
            ShowKeys.on(scene, model, this::explore, shown::requestFocus, () -> false);
        }
        if (ways.whole()) {
            stage.setFullScreenExitHint("");
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreen(true);
        }
        stage.show();
        shown.requestFocus();
        toDesk();
    }

    private void openFacilitator(ShowScreens screens) {
        // Whoever asks at the wall writes at the desk.
        model.asks().onComment(this::toDesk);
        model.asks().onVote(this::toDesk);
        ObservableValue<String> on = kit.language()
                .say("workshop.show.screen-on", (int) screens.wall().getWidth(), (int)
                        screens.wall().getHeight());
        FacilitatorView content = new FacilitatorView(
                kit,
                model,
                slots,
                on,
                screens.wall().getWidth() / screens.wall().getHeight(),
                ways.background());
        view = content;
        Scene scene =
                new Scene(content, screens.desk().getWidth(), screens.desk().getHeight());
        appearance.dress(scene);
        ShowKeys.on(scene, model, this::explore, content::requestFocus, () -> false);
        Stage stage = new Stage();
        facilitator = stage;
        stage.titleProperty().bind(kit.language().say("workshop.show.facilitator"));
        stage.setScene(scene);
        place(stage, screens.desk());
        // A window manager may make a window that is as large as its screen a small one: it is asked to fill the
        // screen.
        stage.setMaximized(ways.whole());
        stage.setOnCloseRequest(event -> model.leave());
        stage.show();
        // Else Space would press the first button instead of leading on.
        content.requestFocus();
    }

    private void toDesk() {
        if (facilitator != null) {
            facilitator.toFront();
            facilitator.requestFocus();
        }
    }

    private void explore() {
        toDesk();
        if (view != null) {
            view.explore();
        }
    }

    private static void place(Stage stage, Rectangle2D screen) {
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
    }

    private void close() {
        if (view != null) {
            view.stop();
        }
        if (audience != null) {
            audience.close();
        }
        if (facilitator != null) {
            facilitator.close();
        }
        audience = null;
        facilitator = null;
        view = null;
        wall = null;
    }
}
