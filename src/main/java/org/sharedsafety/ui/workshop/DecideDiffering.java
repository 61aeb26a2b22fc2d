package org.sharedsafety.ui.workshop;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.text.Texts;

/** Says in a line what a capture holds, where two copies of the project hold different things. */
final class DecideDiffering {
    private final Texts texts;
    private final @Nullable Workshop workshop;

    /** For captures of a workshop; null where it is not known. */
    DecideDiffering(Texts texts, @Nullable Workshop workshop) {
        this.texts = texts;
        this.workshop = workshop;
    }

    String of(Entry entry) {
        if (entry instanceof Entry.Comment comment) {
            return comment.text();
        }
        if (entry instanceof Entry.Tally tally) {
            return EntryCounts.pad(tally, workshop, texts) + ": " + tally.count();
        }
        if (entry instanceof Entry.Lived lived) {
            return texts.say("workshop.lived." + lived.answer().name().toLowerCase(Locale.ROOT)) + ": " + lived.count();
        }
        if (entry instanceof Entry.Ballot ballot) {
            return ballot.marks().entrySet().stream()
                    .map(each -> each.getKey() + " " + each.getValue())
                    .collect(Collectors.joining(", "));
        }
        if (entry instanceof Entry.Placement placement) {
            return placement.item() + ": " + Math.round(100 * placement.impact()) + ", "
                    + Math.round(100 * placement.effort());
        }
        if (entry instanceof Entry.Decision decision) {
            return decision.text();
        }
        if (entry instanceof Entry.Sign sign) {
            return sign.text();
        }
        return ((Entry.Weighed) entry).index();
    }
}
