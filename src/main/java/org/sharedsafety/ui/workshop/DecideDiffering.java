package org.sharedsafety.ui.workshop;

import java.util.Locale;
import java.util.stream.Collectors;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.text.Texts;

/** Says in a line what a capture holds, where two copies of the project hold different things. */
final class DecideDiffering {
    private final Texts texts;

    DecideDiffering(Texts texts) {
        this.texts = texts;
    }

    String of(Entry entry) {
        if (entry instanceof Entry.Comment comment) {
            return comment.text();
        }
        if (entry instanceof Entry.Tally tally) {
            return EntryCounts.pad(tally, texts) + ": " + tally.count();
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
