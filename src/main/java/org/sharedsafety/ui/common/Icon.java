package org.sharedsafety.ui.common;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pictograms of the program: Feather, and a few of our own drawn the same way on a grid of 24. */
public enum Icon {
    HOME(Feather.HOME),
    DATA(Feather.DATABASE),
    PLACES(Feather.MAP_PIN),
    MEASURES("M3 16 L16 3 L21 8 L8 21 Z M6.5 12.5 L8.5 14.5 M9.5 9.5 L12.5 12.5 M12.5 6.5 L14.5 8.5", true),
    COMPARE(
            "M4 3 V20 H21 M9.5 15 A0.8 0.8 0 1 0 9.51 15 M13 11 A0.8 0.8 0 1 0 13.01 11"
                    + " M17.5 13 A0.8 0.8 0 1 0 17.51 13 M18 6 A0.8 0.8 0 1 0 18.01 6 M9.5 8 A0.8 0.8 0 1 0 9.51 8",
            true),
    PROFILES(Feather.CLIPBOARD),
    INVESTMENT(Feather.DOLLAR_SIGN),
    WORKSHOPS(Feather.USERS),
    REPORTS(Feather.FILE_TEXT),
    SEARCH(Feather.SEARCH),
    UNDO(Feather.CORNER_UP_LEFT),
    REDO(Feather.CORNER_UP_RIGHT),
    SUN(Feather.SUN),
    MOON(Feather.MOON),
    CONTRAST("M12 3 A9 9 0 1 0 12.01 3 M12 3 V21 M12 8 H20 M12 12 H21 M12 16 H20", true),
    CHEVRON_DOWN(Feather.CHEVRON_DOWN),
    CHEVRON_RIGHT(Feather.CHEVRON_RIGHT),
    CLOSE(Feather.X),
    CHECK(Feather.CHECK),
    CHECK_CIRCLE(Feather.CHECK_CIRCLE),
    PLUS(Feather.PLUS),
    OPEN(Feather.FOLDER),
    FILE(Feather.FILE),
    COMPASS(Feather.COMPASS),
    LOCK(Feather.LOCK),
    UPLOAD(Feather.UPLOAD),
    DOWNLOAD(Feather.DOWNLOAD),
    SAVE(Feather.SAVE),
    ARROW_RIGHT(Feather.ARROW_RIGHT),
    ARROW_LEFT(Feather.ARROW_LEFT),
    CHEVRON_UP(Feather.CHEVRON_UP),
    COLLECTION(Feather.BOOKMARK),
    INFO(Feather.INFO),
    CAUTION(Feather.ALERT_CIRCLE),
    QUESTION(Feather.HELP_CIRCLE),
    BLOCK(Feather.SLASH),
    HIDDEN(Feather.EYE_OFF),
    NUMBER(Feather.HASH),
    NOTE(Feather.EDIT_2),
    FLAG(Feather.FLAG),
    TRASH(Feather.TRASH_2),
    SWAP(Feather.REPEAT),
    OPTIONS(Feather.SLIDERS),
    SETTINGS(Feather.SETTINGS),
    MORE(Feather.MORE_HORIZONTAL),
    COPY(Feather.COPY),
    EXTERNAL(Feather.EXTERNAL_LINK),
    HEART(Feather.HEART),
    CYCLE(Feather.REFRESH_CW),
    SHIELD(Feather.SHIELD),
    PERSON(Feather.USER),
    TABLE(Feather.GRID),
    TREND_UP(Feather.TRENDING_UP),
    TREND_DOWN(Feather.TRENDING_DOWN),
    TREND_FLAT(Feather.MINUS),
    /** A bright spot: the only filled one. */
    STAR("M12 2.5 L14.9 8.6 L21.6 9.5 L16.7 14.1 L17.9 20.8 L12 17.6 L6.1 20.8 L7.3 14.1 L2.4 9.5 L9.1 8.6 Z", false),
    /** The mark of the program: three circles that share a middle. */
    MARK(
            "M8.06 2.15 A6.56 6.56 0 1 0 8.07 2.15 M15.94 2.15 A6.56 6.56 0 1 0 15.95 2.15"
                    + " M12 8.71 A6.56 6.56 0 1 0 12.01 8.71",
            true);

    private final @Nullable Feather feather;
    private final String path;
    private final boolean stroked;

    Icon(Feather feather) {
        this.feather = feather;
        this.path = "";
        this.stroked = false;
    }

    Icon(String path, boolean stroked) {
        this.feather = null;
        this.path = path;
        this.stroked = stroked;
    }

    /** A new node, 13 to 48 pixels wide and high as the style sheet lists them, in the colour of the text beside it or of the style classes given. */
    public Node node(int size, String... styles) {
        Node node = feather == null ? drawn(size, styles) : FontIcon.of(feather, size);
        node.getStyleClass().addAll("icon", "icon-" + size);
        node.getStyleClass().addAll(styles);
        return node;
    }

    private Node drawn(int size, String... styles) {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add(stroked ? "icon-stroke" : "icon");
        shape.getStyleClass().addAll(styles);
        shape.setStrokeWidth(1.75);
        shape.setScaleX(size / 24.0);
        shape.setScaleY(size / 24.0);
        StackPane box = new StackPane(new Group(shape));
        box.setMinSize(size, size);
        box.setMaxSize(size, size);
        box.setPrefSize(size, size);
        return box;
    }
}
