package org.sharedsafety.model.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One slide of the running order.
 *
 * @param id unique within the workshop; stays when the order changes
 * @param headline the finding in plain words, or the question
 * @param body agreements, a definition, a content note: paragraphs parted by line ends
 * @param prompts two or three questions to the room
 * @param views what it shows, as many as its kind has
 * @param reveal whether axes and question come first, and the data at the second step
 * @param strength what people there already do well
 * @param source where this comes from, in plain words; empty for what the view itself says
 * @param notes of the facilitator; never on the audience's screen
 * @param minutes planned
 * @param poll what the room chooses; null but for votes, and for results of one
 * @param acknowledged why it may be shown although the room check failed, or empty
 */
public record Slide(
        String id,
        SlideKind kind,
        Wording headline,
        Wording body,
        List<Wording> prompts,
        List<StationView> views,
        boolean reveal,
        Sensitivity sensitivity,
        Wording strength,
        Wording source,
        String notes,
        int minutes,
        @Nullable Poll poll,
        String acknowledged) {
    private static final int USUAL_MINUTES = 10;

    public Slide {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a slide has an id");
        }
        if (minutes < 0) {
            throw new IllegalArgumentException("a slide of " + minutes + " minutes");
        }
        prompts = List.copyOf(prompts);
        views = List.copyOf(views);
    }

    /** A slide of a kind with a headline alone. */
    public static Slide of(String id, SlideKind kind, Wording headline) {
        return new Slide(
                id,
                kind,
                headline,
                Wording.NONE,
                List.of(),
                List.of(),
                false,
                Sensitivity.ORDINARY,
                Wording.NONE,
                Wording.NONE,
                "",
                kind.isStation() ? USUAL_MINUTES : 2,
                null,
                "");
    }

    /** The same under another id, not acknowledged. */
    public Slide as(String otherId) {
        return new Slide(
                otherId,
                kind,
                headline,
                body,
                prompts,
                views,
                reveal,
                sensitivity,
                strength,
                source,
                notes,
                minutes,
                poll,
                "");
    }

    /** The same with another headline. */
    public Slide withHeadline(Wording other) {
        return new Slide(
                id,
                kind,
                other,
                body,
                prompts,
                views,
                reveal,
                sensitivity,
                strength,
                source,
                notes,
                minutes,
                poll,
                acknowledged);
    }

    /** The same with another body. */
    public Slide withBody(Wording other) {
        return new Slide(
                id,
                kind,
                headline,
                other,
                prompts,
                views,
                reveal,
                sensitivity,
                strength,
                source,
                notes,
                minutes,
                poll,
                acknowledged);
    }

    /** The same with other prompts. */
    public Slide withPrompts(List<Wording> others) {
        return new Slide(
                id,
                kind,
                headline,
                body,
                others,
                views,
                reveal,
                sensitivity,
                strength,
                source,
                notes,
                minutes,
                poll,
                acknowledged);
    }

    /** The same with other views. */
    public Slide withViews(List<StationView> others) {
        return new Slide(
                id,
                kind,
                headline,
                body,
                prompts,
                others,
                reveal,
                sensitivity,
                strength,
                source,
                notes,
                minutes,
                poll,
                acknowledged);
    }

    /** The same, shown at once or in two steps. */
    public Slide withReveal(boolean inTwoSteps) {
        return new Slide(
                id,
                kind,
                headline,
                body,
                prompts,
                views,
                inTwoSteps,
                sensitivity,
                strength,
                source,
                notes,
                minutes,
                poll,
                acknowledged);
    }

    /** The same, needing other care. */
    public Slide withSensitivity(Sensitivity other) {
        return new Slide(
                id,
                kind,
                headline,
                body,
                prompts,
                views,
                reveal,
                other,
                strength,
                source,
                notes,
                minutes,
                poll,
                acknowledged);
    }

    /** The same with another line on people's strengths. */
    public Slide withStrength(Wording other) {
        return new Slide(
                id,
                kind,
                headline,
                body,
                prompts,
                views,
                reveal,
                sensitivity,
                other,
                source,
                notes,
                minutes,
                poll,
                acknowledged);
    }

    /** The same with another source card. */
    public Slide withSource(Wording other) {
        return new Slide(
                id,
                kind,
                headline,
                body,
                prompts,
                views,
                reveal,
                sensitivity,
                strength,
                other,
                notes,
                minutes,
                poll,
                acknowledged);
    }

    /** The same with other notes of the facilitator and other planned minutes. */
    public Slide withNotes(String other, int planned) {
        return new Slide(
                id,
                kind,
                headline,
                body,
                prompts,
                views,
                reveal,
                sensitivity,
                strength,
                source,
                other,
                planned,
                poll,
                acknowledged);
    }

    /** The same with another poll. */
    public Slide withPoll(@Nullable Poll other) {
        return new Slide(
                id,
                kind,
                headline,
                body,
                prompts,
                views,
                reveal,
                sensitivity,
                strength,
                source,
                notes,
                minutes,
                other,
                acknowledged);
    }

    /** The same, acknowledged for a reason although the room check failed; empty takes that back. */
    public Slide acknowledgedFor(String reason) {
        return new Slide(
                id,
                kind,
                headline,
                body,
                prompts,
                views,
                reveal,
                sensitivity,
                strength,
                source,
                notes,
                minutes,
                poll,
                reason);
    }
}
