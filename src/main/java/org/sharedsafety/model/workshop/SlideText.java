package org.sharedsafety.model.workshop;

/**
 * What a slide says.
 *
 * @param headline the finding in plain words, or the question
 * @param body agreements, a definition, a content note: paragraphs parted by line ends
 * @param strength what people there already do well
 * @param source where this comes from, in plain words; empty for what the view itself says
 */
public record SlideText(Wording headline, Wording body, Wording strength, Wording source) {
    /** A headline alone. */
    public static SlideText of(Wording headline) {
        return new SlideText(headline, Wording.NONE, Wording.NONE, Wording.NONE);
    }

    SlideText withHeadline(Wording other) {
        return new SlideText(other, body, strength, source);
    }

    SlideText withBody(Wording other) {
        return new SlideText(headline, other, strength, source);
    }

    SlideText withStrength(Wording other) {
        return new SlideText(headline, body, other, source);
    }

    SlideText withSource(Wording other) {
        return new SlideText(headline, body, strength, other);
    }
}
