package org.sharedsafety.ui.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.workshop.Show;

/** How long a show and its slide have been going. */
public final class ShowClock {
    private final Supplier<@Nullable Show> show;
    private final Supplier<Instant> now;

    ShowClock(Supplier<@Nullable Show> show, Supplier<Instant> now) {
        this.show = show;
        this.now = now;
    }

    /** How long the slide has been up. */
    public Duration elapsed() {
        Show stands = show.get();
        return stands == null ? Duration.ZERO : Duration.between(stands.slideAt(), now.get());
    }

    /** How long the show has been going. */
    public Duration total() {
        Show stands = show.get();
        return stands == null ? Duration.ZERO : Duration.between(stands.startedAt(), now.get());
    }
}
