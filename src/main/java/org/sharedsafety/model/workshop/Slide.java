package org.sharedsafety.model.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One slide of the running order.
 *
 * @param id unique within the workshop; stays when the order changes
 * @param text what it says
 * @param ask what it asks of the room
 * @param stage what it shows
 * @param guide what only the facilitator sees
 */
public record Slide(String id, SlideKind kind, SlideText text, SlideAsk ask, SlideStage stage, SlideGuide guide) {
    private static final int USUAL_MINUTES = 10;

    public Slide {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a slide has an id");
        }
    }

    /** A slide of a kind with a headline alone. */
    public static Slide of(String id, SlideKind kind, Wording headline) {
        return new Slide(
                id,
                kind,
                SlideText.of(headline),
                SlideAsk.NOTHING,
                SlideStage.WORDS,
                new SlideGuide("", kind.isStation() ? USUAL_MINUTES : 2));
    }

    /** The finding in plain words, or the question. */
    public Wording headline() {
        return text.headline();
    }

    /** Agreements, a definition, a content note: paragraphs parted by line ends. */
    public Wording body() {
        return text.body();
    }

    /** What people there already do well. */
    public Wording strength() {
        return text.strength();
    }

    /** Where this comes from, in plain words; empty for what the view itself says. */
    public Wording source() {
        return text.source();
    }

    /** Two or three questions to the room. */
    public List<Wording> prompts() {
        return ask.prompts();
    }

    /** What the room chooses; null but for votes, and for results of one. */
    public @Nullable Poll poll() {
        return ask.poll();
    }

    /** Whether hands are counted for a guess before its data are shown; only where it has two steps. */
    public boolean isGuessed() {
        return ask.guess() && stage.reveal();
    }

    /** What it shows, as many as its kind has. */
    public List<StationView> views() {
        return stage.views();
    }

    /** Whether axes and question come first, and the data at the second step. */
    public boolean reveal() {
        return stage.reveal();
    }

    /** How much care it needs. */
    public Sensitivity sensitivity() {
        return stage.sensitivity();
    }

    /** Why it may be shown although the room check failed, or empty. */
    public String acknowledged() {
        return stage.acknowledged();
    }

    /** Notes of the facilitator; never on the audience's screen. */
    public String notes() {
        return guide.notes();
    }

    /** Planned minutes. */
    public int minutes() {
        return guide.minutes();
    }

    /** The same under another id, not acknowledged. */
    public Slide as(String otherId) {
        return new Slide(otherId, kind, text, ask, stage.acknowledgedFor(""), guide);
    }

    private Slide with(SlideText other) {
        return new Slide(id, kind, other, ask, stage, guide);
    }

    private Slide with(SlideAsk other) {
        return new Slide(id, kind, text, other, stage, guide);
    }

    private Slide with(SlideStage other) {
        return new Slide(id, kind, text, ask, other, guide);
    }

    /** The same with another headline. */
    public Slide withHeadline(Wording other) {
        return with(text.withHeadline(other));
    }

    /** The same with another body. */
    public Slide withBody(Wording other) {
        return with(text.withBody(other));
    }

    /** The same with another line on people's strengths. */
    public Slide withStrength(Wording other) {
        return with(text.withStrength(other));
    }

    /** The same with another source card. */
    public Slide withSource(Wording other) {
        return with(text.withSource(other));
    }

    /** The same with other prompts. */
    public Slide withPrompts(List<Wording> others) {
        return with(ask.withPrompts(others));
    }

    /** The same with another poll. */
    public Slide withPoll(@Nullable Poll other) {
        return with(ask.withPoll(other));
    }

    /** The same, with hands counted for a guess before its data are shown, or without. */
    public Slide withGuess(boolean asked) {
        return with(ask.withGuess(asked));
    }

    /** The same with other views. */
    public Slide withViews(List<StationView> others) {
        return with(stage.withViews(others));
    }

    /** The same, shown at once or in two steps. */
    public Slide withReveal(boolean inTwoSteps) {
        return with(stage.withReveal(inTwoSteps));
    }

    /** The same, needing other care. */
    public Slide withSensitivity(Sensitivity other) {
        return with(stage.withSensitivity(other));
    }

    /** The same, acknowledged for a reason although the room check failed; empty takes that back. */
    public Slide acknowledgedFor(String reason) {
        return with(stage.acknowledgedFor(reason));
    }

    /** The same with other notes of the facilitator and other planned minutes. */
    public Slide withNotes(String other, int planned) {
        return new Slide(id, kind, text, ask, stage, new SlideGuide(other, planned));
    }
}
