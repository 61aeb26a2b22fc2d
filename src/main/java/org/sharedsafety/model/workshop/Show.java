package org.sharedsafety.model.workshop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a workshop stands while it is shown; kept at every step, so that it goes on after the laptop was switched off.
 *
 * @param slide id of the slide on the screen
 * @param revealed whether its data are shown, where it has two steps
 * @param language two letters
 * @param namesHidden whether places are called A, B, C
 * @param blank whether the screen is calm and empty
 * @param sourceShown whether the source card lies over the slide
 * @param dark whether the theme for dark rooms is on
 * @param textStep how many steps letters were made larger, negative for smaller
 * @param place id of the place that the room chose to enlarge, or null
 * @param startedAt when the show began
 * @param slideAt when the slide came up
 * @param ended whether somebody closed the workshop
 */
public record Show(
        String workshop,
        String slide,
        boolean revealed,
        String language,
        boolean namesHidden,
        boolean blank,
        boolean sourceShown,
        boolean dark,
        int textStep,
        @Nullable Integer place,
        Instant startedAt,
        Instant slideAt,
        boolean ended) {
    private static final int MOST_STEPS = 6;

    public Show {
        textStep = Math.max(-2, Math.min(MOST_STEPS, textStep));
    }

    /** The beginning of a workshop. */
    public static Show of(Workshop workshop, Instant now) {
        String first =
                workshop.slides().isEmpty() ? "" : workshop.slides().get(0).id();
        return new Show(
                workshop.id(), first, false, workshop.language(), false, false, false, false, 0, null, now, now, false);
    }

    /** The same at another slide, before its second step. */
    public Show at(String other, Instant now) {
        return new Show(
                workshop,
                other,
                false,
                language,
                namesHidden,
                false,
                false,
                dark,
                textStep,
                null,
                startedAt,
                now,
                false);
    }

    /** The same with the data shown, or hidden again. */
    public Show revealed(boolean shown) {
        return new Show(
                workshop,
                slide,
                shown,
                language,
                namesHidden,
                blank,
                sourceShown,
                dark,
                textStep,
                place,
                startedAt,
                slideAt,
                ended);
    }

    /** The same in another language. */
    public Show in(String other) {
        return new Show(
                workshop,
                slide,
                revealed,
                other,
                namesHidden,
                blank,
                sourceShown,
                dark,
                textStep,
                place,
                startedAt,
                slideAt,
                ended);
    }

    /** The same with names hidden or shown. */
    public Show hidingNames(boolean hidden) {
        return new Show(
                workshop,
                slide,
                revealed,
                language,
                hidden,
                blank,
                sourceShown,
                dark,
                textStep,
                place,
                startedAt,
                slideAt,
                ended);
    }

    /** The same, blank or not. */
    public Show blanked(boolean empty) {
        return new Show(
                workshop,
                slide,
                revealed,
                language,
                namesHidden,
                empty,
                sourceShown,
                dark,
                textStep,
                place,
                startedAt,
                slideAt,
                ended);
    }

    /** The same with the source card shown or not. */
    public Show withSource(boolean shown) {
        return new Show(
                workshop,
                slide,
                revealed,
                language,
                namesHidden,
                blank,
                shown,
                dark,
                textStep,
                place,
                startedAt,
                slideAt,
                ended);
    }

    /** The same for a dark room, or a lit one. */
    public Show inDark(boolean darkRoom) {
        return new Show(
                workshop,
                slide,
                revealed,
                language,
                namesHidden,
                blank,
                sourceShown,
                darkRoom,
                textStep,
                place,
                startedAt,
                slideAt,
                ended);
    }

    /** The same with letters so many steps larger than usual. */
    public Show larger(int step) {
        return new Show(
                workshop,
                slide,
                revealed,
                language,
                namesHidden,
                blank,
                sourceShown,
                dark,
                step,
                place,
                startedAt,
                slideAt,
                ended);
    }

    /** The same with a place enlarged, or none. */
    public Show enlarging(@Nullable Integer placeId) {
        return new Show(
                workshop,
                slide,
                revealed,
                language,
                namesHidden,
                blank,
                sourceShown,
                dark,
                textStep,
                placeId,
                startedAt,
                slideAt,
                ended);
    }

    /** The same, the time of the slide begun anew. */
    public Show timed(Instant now) {
        return new Show(
                workshop,
                slide,
                revealed,
                language,
                namesHidden,
                blank,
                sourceShown,
                dark,
                textStep,
                place,
                startedAt,
                now,
                ended);
    }

    /** The same, closed. */
    public Show closed() {
        return new Show(
                workshop,
                slide,
                revealed,
                language,
                namesHidden,
                blank,
                sourceShown,
                dark,
                textStep,
                place,
                startedAt,
                slideAt,
                true);
    }
}
