package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every page of the whole window over the sample project, looked at for words that nobody can read. */
class ScreensTest extends Screens {
    /** No day and no hour is longer to write, so what fits now always fits. */
    @BeforeEach
    void atTheLongestTime() {
        clock = Clock.fixed(Instant.parse("2026-12-30T22:58:00Z"), ZoneOffset.UTC);
    }

    @Test
    @Tag("campaign")
    void everyPageCanBeReadInTheSmallestWindow() {
        openSample(1280, 720);
        List<String> wrong = screens("en", "light", 1280, 720);
        keep("screens", wrong);
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    @Tag("campaign")
    void everyPageCanBeReadInEverySizeThemeAndLanguage() {
        openSample(1280, 720);
        List<String> wrong = new ArrayList<>();
        for (String language : List.of("en", "es")) {
            for (String theme : List.of("light", "dark", "high-contrast")) {
                wrong.addAll(screens(language, theme, 1280, 720));
                wrong.addAll(screens(language, theme, 1920, 1080));
            }
        }
        keep("screens-all", wrong);
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    @Tag("campaign")
    void everyPageCanBeReadWithLargerTextInTheSmallestWindow() {
        openSample(1280, 720);
        List<String> wrong = new ArrayList<>();
        for (int size : List.of(115)) {
            onFx(() -> {
                appearance.textSizeProperty().set(size);
                return null;
            });
            for (String language : List.of("en", "es")) {
                screens(language, "light", 1280, 720, "-text-" + size).forEach(each -> wrong.add(size + " %: " + each));
            }
        }
        keep("screens-text-size", wrong);
        assertEquals("", String.join("\n", wrong));
    }
}
