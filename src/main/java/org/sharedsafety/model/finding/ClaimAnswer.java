package org.sharedsafety.model.finding;

import java.util.List;
import java.util.Locale;
import org.sharedsafety.model.Message;

/**
 * Whether something may be said of a comparison.
 *
 * @param why in one sentence
 * @param checks what was looked at, and what of it holds
 */
public record ClaimAnswer(Kind kind, Answer verdict, Message why, List<ClaimCheck> checks) {
    public ClaimAnswer {
        checks = List.copyOf(checks);
    }

    /** What kind of thing is said. */
    public enum Kind {
        /** Where there is more of one there is more, or less, of the other. */
        TOGETHER,
        /** One brings about the other, or taking it away would help. */
        CAUSE,
        /** There is no link. */
        NO_LINK,
        /** One place is the worst, the best, the most dangerous. */
        RANK,
        /** Something about the people who live somewhere. */
        PEOPLE,
        /** Something was done and it worked. */
        WORKED,
        /** Anything else. */
        OTHER;

        /** The last part of its keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether it may be said. */
    public enum Answer {
        YES,
        WITH_CARE,
        NO;

        /** The last part of its keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
