package org.sharedsafety.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The theme of the window, and the style sheets and typefaces that every scene wears. */
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

    /** Dresses a scene and keeps it dressed as the theme changes. */
    public void dress(Scene scene) {
        wear(scene, theme.get());
        theme.addListener((observable, before, now) -> wear(scene, now));
    }

    /** Dresses a part of a scene that is not dressed as a whole, as it is now. */
    public void dress(Parent part) {
        part.getStylesheets().setAll(address(theme.get().sheet()), address("theme.css"));
    }

    private static void wear(Scene scene, ColorTheme theme) {
        scene.setUserAgentStylesheet(
                theme.isDark()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(address(theme.sheet()), address("theme.css"));
    }

    private static String address(String sheet) {
        return Objects.requireNonNull(Appearance.class.getResource(FOLDER + sheet), sheet)
                .toExternalForm();
    }
}
