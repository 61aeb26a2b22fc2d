package org.sharedsafety.ui.workshop;

import java.util.function.BooleanSupplier;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of a show, the same in both windows, and those of a clicker. While somebody writes, only a clicker's keys lead on. */
final class ShowKeys {
    private final ShowViewModel model;
    private final Runnable explore;
    private final Runnable away;
    private final BooleanSupplier closing;

    private ShowKeys(ShowViewModel model, Runnable explore, Runnable away, BooleanSupplier closing) {
        this.model = model;
        this.explore = explore;
        this.away = away;
        this.closing = closing;
    }

    /**
     * Lets a window be led by keys.
     *
     * @param explore asks for a view beside the running order
     * @param away leaves the place where somebody writes
     * @param closing closes what lies over the slide, and answers whether something did; only else Escape ends the show
     */
    static void on(Scene scene, ShowViewModel model, Runnable explore, Runnable away, BooleanSupplier closing) {
        ShowKeys keys = new ShowKeys(model, explore, away, closing);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (keys.take(event.getCode(), event, event.getTarget())) {
                event.consume();
            }
        });
    }

    private boolean take(KeyCode code, KeyEvent event, EventTarget target) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        if (clicker(code)) {
            return true;
        }
        if (target instanceof TextInputControl || target instanceof ComboBoxBase || target instanceof ListView) {
            if (code == KeyCode.ESCAPE) {
                away.run();
                return true;
            }
            return false;
        }
        if (target instanceof ButtonBase && (code == KeyCode.SPACE || code == KeyCode.ENTER)) {
            return false;
        }
        return step(code) || look(code);
    }

    private boolean clicker(KeyCode code) {
        switch (code) {
            case PAGE_DOWN -> model.forward();
            case PAGE_UP -> model.back();
            case F5 -> model.testedProperty().set(false);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean step(KeyCode code) {
        switch (code) {
            case RIGHT, SPACE -> model.forward();
            case LEFT -> model.back();
            case R -> model.reveal();
            case S -> model.skip();
            case V -> model.asks().vote();
            case C -> model.asks().comment();
            case T -> model.look().restartTimer();
            case E -> {
                if (!model.beside().backToOrder()) {
                    explore.run();
                }
            }
            case BACK_SPACE -> model.beside().backToOrder();
            case ESCAPE -> {
                if (!closing.getAsBoolean()) {
                    model.leave();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean look(KeyCode code) {
        switch (code) {
            case B, PERIOD, DECIMAL -> model.look().blank();
            case I -> model.look().source();
            case H -> model.look().hideNames();
            case L -> model.look().nextLanguage();
            case D -> model.look().dark();
            case PLUS, ADD, EQUALS -> model.look().larger(1);
            case MINUS, SUBTRACT -> model.look().larger(-1);
            case UP -> model.places().next(-1);
            case DOWN -> model.places().next(1);
            default -> {
                return false;
            }
        }
        return true;
    }
}
