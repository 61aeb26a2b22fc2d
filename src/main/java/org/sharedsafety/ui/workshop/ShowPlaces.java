package org.sharedsafety.ui.workshop;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.workshop.Show;

/** The places on the wall, of which the room may have one enlarged. */
public final class ShowPlaces {
    private final Supplier<@Nullable Wall> wall;
    private final Consumer<UnaryOperator<Show>> step;

    ShowPlaces(Supplier<@Nullable Wall> wall, Consumer<UnaryOperator<Show>> step) {
        this.wall = wall;
        this.step = step;
    }

    /** The places that can be enlarged, by name; none where the figure has none or its data are not shown. */
    public List<PlaceChoice> all() {
        return PlaceChoice.on(wall.get());
    }

    /** Enlarges a place, or none. */
    public void enlarge(@Nullable Integer place) {
        step.accept(stands -> stands.enlarging(place));
    }

    /** Enlarges the next place by name, or the one before; after the last none. */
    public void next(int direction) {
        List<PlaceChoice> all = all();
        if (!all.isEmpty()) {
            step.accept(stands -> stands.enlarging(PlaceChoice.beside(all, stands.place(), direction)));
        }
    }
}
