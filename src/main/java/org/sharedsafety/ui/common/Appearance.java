package org.sharedsafety.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Theme, size of text and motion of the window, and the style sheets and typefaces that every scene wears. */
public final class Appearance {
    private static final String FOLDER = "/org/sharedsafety/ui/";
    private static final List<String> FONTS = List.of(
            "Inter-Regular",
            "Inter-Medium",
            "Inter-SemiBold",
            "Inter-Italic",
            "InterTabular-Regular",
            "InterTabular-Medium",
            "InterTabular-SemiBold",
            "InterTabular-Italic");

    private final ObjectProperty<ColorTheme> theme;
    private final IntegerProperty textSize = new SimpleIntegerProperty(100);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();

    /** Loads the typefaces and starts with a theme. */
    public Appearance(ColorTheme theme) {
        this.theme = new SimpleObjectProperty<>(theme);
        FONTS.forEach(Appearance::load);
    }

    private static void load(String font) {
        try (InputStream in = Appearance.class.getResourceAsStream(FOLDER + "fonts/" + font + ".ttf")) {
            Font.loadFont(Objects.requireNonNull(in, font), 14);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The theme of the window. */
    public ObjectProperty<ColorTheme> themeProperty() {
        return theme;
    }

    /** The size of text in percent of the usual. */
    public IntegerProperty textSizeProperty() {
        return textSize;
    }

    /** The sizes of text to choose from, in percent. */
    public static List<Integer> textSizes() {
        return TextSize.CHOICES;
    }

    /** Whether nothing moves that need not. */
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /** Dresses a scene and keeps it dressed as the appearance changes. */
    public void dress(Scene scene) {
        wear(scene);
        theme.addListener((observable, before, now) -> wear(scene));
        textSize.addListener((observable, before, now) -> wear(scene));
    }

    /** Dresses a part of a scene that is not dressed as a whole, as it is now. */
    public void dress(Parent part) {
        part.getStylesheets()
                .setAll(
                        TextSize.address(FOLDER + theme.get().sheet(), 100),
                        TextSize.address(FOLDER + "theme.css", textSize.get()));
    }

    private void wear(Scene scene) {
        ColorTheme now = theme.get();
        String base =
                now.isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        if (!base.equals(scene.getUserAgentStylesheet())) {
            scene.setUserAgentStylesheet(base);
        }
        scene.getStylesheets()
                .setAll(
                        TextSize.address(FOLDER + now.sheet(), 100),
                        TextSize.address(FOLDER + "theme.css", textSize.get()));
    }
}
