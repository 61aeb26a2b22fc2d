package org.sharedsafety.model.workshop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a workshop stands while it is shown; kept at every step, so that it goes on after the laptop was switched off.
 *
 * @param workshop id of the workshop
 * @param step what is on the screen
 * @param look how it looks
 * @param times when it began and how far it is
 */
public record Show(String workshop, ShowStep step, ShowLook look, ShowTimes times) {
    /** The beginning of a workshop. */
    public static Show of(Workshop workshop, Instant now) {
        String first =
                workshop.slides().isEmpty() ? "" : workshop.slides().get(0).id();
        return new Show(
                workshop.id(), ShowStep.of(first), ShowLook.of(workshop.language()), new ShowTimes(now, now, false));
    }

    /** Id of the slide on the screen. */
    public String slide() {
        return step.slide();
    }

    /** Whether its data are shown, where it has two steps. */
    public boolean revealed() {
        return step.revealed();
    }

    /** Whether the screen is calm and empty. */
    public boolean blank() {
        return step.blank();
    }

    /** Whether the source card lies over the slide. */
    public boolean sourceShown() {
        return step.sourceShown();
    }

    /** Id of the place that the room chose to enlarge, or null. */
    public @Nullable Integer place() {
        return step.place();
    }

    /** The language shown, two letters. */
    public String language() {
        return look.language();
    }

    /** Whether places are called A, B, C. */
    public boolean namesHidden() {
        return look.namesHidden();
    }

    /** Whether the theme for dark rooms is on. */
    public boolean dark() {
        return look.dark();
    }

    /** How many steps letters were made larger, negative for smaller. */
    public int textStep() {
        return look.textStep();
    }

    /** When the show began. */
    public Instant startedAt() {
        return times.startedAt();
    }

    /** When the slide came up. */
    public Instant slideAt() {
        return times.slideAt();
    }

    /** Whether somebody closed the workshop. */
    public boolean ended() {
        return times.ended();
    }

    private Show with(ShowStep other) {
        return new Show(workshop, other, look, times);
    }

    private Show with(ShowLook other) {
        return new Show(workshop, step, other, times);
    }

    private Show with(ShowTimes other) {
        return new Show(workshop, step, look, other);
    }

    /** The same at another slide, before its second step. */
    public Show at(String other, Instant now) {
        return new Show(workshop, ShowStep.of(other), look, times.atSlide(now));
    }

    /** The same with the data shown, or hidden again. */
    public Show revealed(boolean shown) {
        return with(step.revealed(shown));
    }

    /** The same, blank or not. */
    public Show blanked(boolean empty) {
        return with(step.blanked(empty));
    }

    /** The same with the source card shown or not. */
    public Show withSource(boolean shown) {
        return with(step.withSource(shown));
    }

    /** The same with a place enlarged, or none. */
    public Show enlarging(@Nullable Integer placeId) {
        return with(step.enlarging(placeId));
    }

    /** The same in another language. */
    public Show in(String other) {
        return with(look.in(other));
    }

    /** The same with names hidden or shown. */
    public Show hidingNames(boolean hidden) {
        return with(look.hidingNames(hidden));
    }

    /** The same for a dark room, or a lit one. */
    public Show inDark(boolean darkRoom) {
        return with(look.inDark(darkRoom));
    }

    /** The same with letters so many steps larger than usual. */
    public Show larger(int steps) {
        return with(look.larger(steps));
    }

    /** The same, the time of the slide begun anew. */
    public Show timed(Instant now) {
        return with(times.timed(now));
    }

    /** The same, closed. */
    public Show closed() {
        return with(times.closed());
    }
}
