package org.sharedsafety.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
 * @param textSize of the window in percent: 90, 100, 115, 130 or 150
 * @param seen when projects were last opened, by their paths
 */
public record Settings(
        String language,
        String theme,
        @Nullable Window window,
        @Nullable String lastProject,
        List<String> recent,
        boolean tourSeen,
        boolean reducedMotion,
        int textSize,
        Map<String, String> seen) {
    /** The sizes of text, in percent. */
    public static final List<Integer> TEXT_SIZES = List.of(90, 100, 115, 130, 150);

    private static final int USUAL_SIZE = 100;
    private static final int RECENT = 8;

    public Settings {
        recent = List.copyOf(recent);
        textSize = TEXT_SIZES.contains(textSize) ? textSize : USUAL_SIZE;
        // A file of an earlier version does not hold it.
        seen = seen == null ? Map.of() : Map.copyOf(seen);
    }

    /** Where a window stood, in screen pixels before scaling. */
    public record Window(double x, double y, double width, double height, boolean maximized) {}

    /** The settings of a first start in a language. */
    public static Settings first(String language) {
        return new Settings(language, "light", null, null, List.of(), false, false, 100, Map.of());
    }

    public Settings withLanguage(String newLanguage) {
        return new Settings(newLanguage, theme, window, lastProject, recent, tourSeen, reducedMotion, textSize, seen);
    }

    public Settings withTheme(String newTheme) {
        return new Settings(language, newTheme, window, lastProject, recent, tourSeen, reducedMotion, textSize, seen);
    }

    public Settings withWindow(Window newWindow) {
        return new Settings(language, theme, newWindow, lastProject, recent, tourSeen, reducedMotion, textSize, seen);
    }

    public Settings withTourSeen(boolean tour) {
        return new Settings(language, theme, window, lastProject, recent, tour, reducedMotion, textSize, seen);
    }

    /** With a project as the one last opened, first among the recent. */
    public Settings withProject(String path) {
        List<String> projects = new ArrayList<>();
        projects.add(path);
        recent.stream().filter(other -> !other.equals(path)).limit(RECENT - 1L).forEach(projects::add);
        return new Settings(language, theme, window, path, projects, tourSeen, reducedMotion, textSize, seen);
    }

    /** Without the projects opened before; the one that is open comes back when it is opened again. */
    public Settings withoutRecent() {
        return new Settings(
                language, theme, window, lastProject, List.of(), tourSeen, reducedMotion, textSize, Map.of());
    }

    public Settings withTextSize(int percent) {
        return new Settings(language, theme, window, lastProject, recent, tourSeen, reducedMotion, percent, seen);
    }

    public Settings withReducedMotion(boolean reduced) {
        return new Settings(language, theme, window, lastProject, recent, tourSeen, reduced, textSize, seen);
    }

    /** With the moment at which a project was opened; only that of recent projects is kept. */
    public Settings withSeen(String path, Instant at) {
        Map<String, String> moments = new TreeMap<>(seen);
        moments.keySet().retainAll(recent);
        moments.put(path, at.toString());
        return new Settings(language, theme, window, lastProject, recent, tourSeen, reducedMotion, textSize, moments);
    }
}
