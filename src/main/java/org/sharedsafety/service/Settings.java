package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the window remembers between two starts.
 *
 * @param language {@code en} or {@code es}
 * @param theme {@code light}, {@code dark} or {@code high-contrast}
 * @param window where the window stood, or null for the platform's choice
 * @param lastProject path of the project that was open, or null
 * @param recent paths of projects, newest first, at most eight
 * @param tourSeen whether the tour was left or finished
 * @param reducedMotion whether nothing moves
 */
public record Settings(
        String language,
        String theme,
        @Nullable Window window,
        @Nullable String lastProject,
        List<String> recent,
        boolean tourSeen,
        boolean reducedMotion) {
    private static final int RECENT = 8;

    public Settings {
        recent = List.copyOf(recent);
    }

    /** Where a window stood, in screen pixels before scaling. */
    public record Window(double x, double y, double width, double height, boolean maximized) {}

    /** The settings of a first start in a language. */
    public static Settings first(String language) {
        return new Settings(language, "light", null, null, List.of(), false, false);
    }

    public Settings withLanguage(String newLanguage) {
        return new Settings(newLanguage, theme, window, lastProject, recent, tourSeen, reducedMotion);
    }

    public Settings withTheme(String newTheme) {
        return new Settings(language, newTheme, window, lastProject, recent, tourSeen, reducedMotion);
    }

    public Settings withWindow(Window newWindow) {
        return new Settings(language, theme, newWindow, lastProject, recent, tourSeen, reducedMotion);
    }

    public Settings withTourSeen(boolean seen) {
        return new Settings(language, theme, window, lastProject, recent, seen, reducedMotion);
    }

    /** With a project as the one last opened, first among the recent. */
    public Settings withProject(String path) {
        List<String> projects = new ArrayList<>();
        projects.add(path);
        recent.stream().filter(other -> !other.equals(path)).limit(RECENT - 1L).forEach(projects::add);
        return new Settings(language, theme, window, path, projects, tourSeen, reducedMotion);
    }
}
