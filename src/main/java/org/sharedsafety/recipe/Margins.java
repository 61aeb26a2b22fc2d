package org.sharedsafety.recipe;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.recipe.ColumnRole;

/**
 * Gives columns of margins of error to their estimates.
 *
 * <p>Where the sheet is the American Community Survey or made of it, the publisher defines estimate ± margin as the 90
 * percent interval, and it becomes one. Elsewhere a margin is left out: its meaning is not known.
 */
final class Margins {

    private static final Pattern ACS = Pattern.compile(
            "american community survey|\\bacs\\b|\\bs[0-9]{4}_c|\\bhd0[12]_|\\b[bc][0-9]{5}(?:_|\\b)|\\brpl_themes?\\b|margin of error",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> MARGIN_WORDS =
            Set.of("margin", "of", "error", "moe", "m", "mp", "estimate", "e", "ep", "me");

    private final List<ColumnDraft> drafts;
    private final boolean known;

    Margins(List<ColumnDraft> drafts, String words) {
        this.drafts = drafts;
        this.known = ACS.matcher(words).find();
    }

    void attach() {
        if (!known) {
            return;
        }
        for (ColumnDraft draft : drafts) {
            boolean margin = draft.role == ColumnRole.IGNORED
                    && draft.stats.filled() > 0
                    && isMarginOfError(draft)
                    && !draft.settled;
            if (margin) {
                owner(draft).ifPresent(owner -> {
                    owner.margin = draft;
                    draft.owner = owner;
                    draft.take(ColumnRole.MARGIN, 0.9, Message.of("column.margin-of", owner.spoken()));
                });
            }
        }
    }

    private static boolean isMarginOfError(ColumnDraft draft) {
        List<String> words = HeaderWords.of(draft.ref.header());
        return SideColumns.isMargin(draft.parts)
                && !words.contains("se")
                && !words.contains("cv")
                && !words.contains("rse")
                && !words.contains("stderr");
    }

    private Optional<ColumnDraft> owner(ColumnDraft margin) {
        String base = base(margin);
        return drafts.stream()
                .filter(draft -> draft.role == ColumnRole.METRIC
                        && draft.margin == null
                        && base(draft).equals(base))
                .findFirst()
                .or(() -> margin.number < 2
                        ? Optional.empty()
                        : Optional.of(drafts.get(margin.number - 2))
                                .filter(left -> left.role == ColumnRole.METRIC && left.margin == null)
                                .filter(left -> base(left).isEmpty() || base.isEmpty()));
    }

    /** What header of estimate and margin have in common: their words but those of estimates and margins. */
    private static String base(ColumnDraft draft) {
        String header = draft.parts.stream()
                .filter(part -> !part.matches("[A-Z]{1,2}[0-9]{2,5}_[A-Z0-9_]+"))
                .collect(Collectors.joining(" "));
        return HeaderWords.of(header.isEmpty() ? draft.ref.header() : header).stream()
                .filter(word -> !MARGIN_WORDS.contains(word))
                .collect(Collectors.joining(" "));
    }
}
