package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.NumberKind;

/**
 * Settles whether numbers that all lie between 0 and 1 are parts of one or percentages below one.
 *
 * <p>Proofs are: what divides to them, how the file shows them, words of the header or the notes, the number of people
 * asked, and other columns of the same family. Without one, a header that speaks of percentages is asked about.
 */
final class ShareSorts {

    private static final Set<String> PARTS = Set.of("prop", "proportion", "fraction", "rawvalue", "proporcion");
    private static final Set<String> PERCENTS = Set.of("percent", "percentage", "pct", "%", "porcentaje");
    private static final Pattern NOTES = Pattern.compile(
            "\\bproportions?\\b|\\bas (?:a )?(?:decimals?|fractions?)\\b|\\b(?:between|from) 0 (?:and|to) 1\\b|\\b0[-–]1\\b"
                    + "|\\bproporci[oó]n(?:es)?\\b|\\bentre 0 y 1\\b",
            Pattern.CASE_INSENSITIVE);

    private final String sheet;
    private final List<ColumnDraft> drafts;
    private final List<SheetRow> rows;
    private final SheetNotes notes;
    private final @Nullable NumberKind told;
    private final CellReading reading;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Shares of a sheet.
     *
     * @param told what a person has said that such numbers are, or null
     */
    ShareSorts(
            String sheet, List<ColumnDraft> drafts, SheetProfile profile, SheetNotes notes, @Nullable NumberKind told) {
        this.sheet = sheet;
        this.drafts = drafts;
        int from = profile.layout().firstDataRow();
        this.rows = profile.shapedRows().stream()
                .filter(row -> row.number() >= from && HeaderText.filled(row) >= 2)
                .toList();
        this.notes = notes;
        this.told = told;
        this.reading = new CellReading(MissingCodes.standard(), profile.decimalComma());
    }

    /** Settles each column and answers what has to be said or asked, each at the first number of its column. */
    List<Problem> settle() {
        for (ColumnDraft draft : drafts) {
            NumberSort.Fit fit = draft.fit;
            if (draft.role == ColumnRole.METRIC
                    && draft.named.isEmpty()
                    && fit != null
                    && fit.kind() == NumberKind.PROPORTION) {
                settle(draft, fit);
            }
        }
        return List.copyOf(problems);
    }

    private void settle(ColumnDraft draft, NumberSort.Fit fit) {
        SheetRow first = rows.stream()
                .filter(row -> number(row, draft.number) > 0)
                .findFirst()
                .orElse(null);
        if (first == null) {
            return;
        }
        if (told != null) {
            if (told == NumberKind.PERCENT) {
                asPercent(draft, fit);
            }
            return;
        }
        Optional<Message> part = partOfOne(draft);
        if (part.isPresent()) {
            say(draft, first, Problem.Severity.INFO, "problem.part-of-one", part.get());
            return;
        }
        Optional<Message> percent = belowOnePercent(draft);
        if (percent.isPresent()) {
            asPercent(draft, fit);
            say(draft, first, Problem.Severity.WARNING, "problem.percent-below-one", percent.get());
        } else if (words(draft).stream().anyMatch(ShareSorts::isPercent)) {
            say(draft, first, Problem.Severity.QUESTION, "problem.part-or-percent", Message.of("share.unproven"));
        } else {
            say(draft, first, Problem.Severity.INFO, "problem.part-of-one", Message.of("share.by-values"));
        }
    }

    private static void asPercent(ColumnDraft draft, NumberSort.Fit fit) {
        draft.fit = new NumberSort.Fit(NumberKind.PERCENT, fit.scale() / 100);
        draft.reason = Message.of("column.metric-percent", Objects.requireNonNullElse(draft.metric, draft.ownName));
    }

    private Optional<Message> partOfOne(ColumnDraft draft) {
        ColumnDraft above = side(draft, ColumnRole.NUMERATOR, draft.numeratorFrom);
        ColumnDraft below = side(draft, ColumnRole.DENOMINATOR, draft.denominatorFrom);
        if (above != null && below != null && new ShareProof(rows, reading).divides(draft, above, below, 1)) {
            return Optional.of(Message.of("share.by-parts", above.spoken(), below.spoken()));
        }
        if (draft.stats.odd().percents() * 2 > draft.stats.numbers()) {
            return Optional.of(Message.of("share.by-format"));
        }
        if (words(draft).stream().anyMatch(PARTS::contains)
                || draft.ref.header().toLowerCase(Locale.ROOT).contains("raw value")) {
            return Optional.of(Message.of("share.by-header"));
        }
        Optional<String> line = notes.lines().stream()
                .filter(text -> NOTES.matcher(text).find())
                .findFirst();
        if (line.isPresent()) {
            return Optional.of(Message.of("share.by-notes", line.get()));
        }
        return asked(draft, 1).map(base -> Message.of("share.by-asked", base.spoken()));
    }

    /** A column of whole people of which these shares are whole people again. */
    private Optional<ColumnDraft> asked(ColumnDraft draft, double whole) {
        ShareProof proof = new ShareProof(rows, reading);
        return drafts.stream()
                .filter(base -> base != draft && base.stats.isWhole() && base.stats.isNumeric())
                .filter(base -> base.role == ColumnRole.METRIC || base.role == ColumnRole.DENOMINATOR)
                .filter(base -> proof.areWholePeople(draft, base, whole))
                .findFirst();
    }

    private Optional<Message> belowOnePercent(ColumnDraft draft) {
        ColumnDraft above = side(draft, ColumnRole.NUMERATOR, draft.numeratorFrom);
        ColumnDraft below = side(draft, ColumnRole.DENOMINATOR, draft.denominatorFrom);
        if (above != null && below != null && new ShareProof(rows, reading).divides(draft, above, below, 100)) {
            return Optional.of(Message.of("share.by-parts", above.spoken(), below.spoken()));
        }
        Optional<ColumnDraft> asked = asked(draft, 100);
        if (asked.isPresent()) {
            return Optional.of(Message.of("share.by-asked", asked.get().spoken()));
        }
        return drafts.stream()
                .filter(other -> other != draft && other.role == ColumnRole.METRIC && other.fit != null)
                .filter(other -> other.fit != null && other.fit.kind() == NumberKind.PERCENT)
                .filter(other -> other.stats.greatest() > 1
                        && other.stats.odd().percents() == 0
                        && other.stats.odd().percentSigns() == 0)
                .filter(other -> sameFamily(draft, other))
                .findFirst()
                .map(other -> Message.of("share.by-family", other.spoken()));
    }

    /** The same measure in another period or group, or a header that speaks of percentages in the same word. */
    private static boolean sameFamily(ColumnDraft draft, ColumnDraft other) {
        boolean measure = draft.metric != null && draft.metric.equals(other.metric);
        return measure
                || words(draft).stream().filter(ShareSorts::isPercent).anyMatch(word -> words(other)
                        .contains(word));
    }

    private static boolean isPercent(String word) {
        return PERCENTS.contains(word) || word.startsWith("pct");
    }

    private static List<String> words(ColumnDraft draft) {
        return HeaderWords.of(draft.ref.header());
    }

    private @Nullable ColumnDraft side(ColumnDraft owner, ColumnRole role, @Nullable ColumnDraft found) {
        return found != null
                ? found
                : drafts.stream()
                        .filter(draft -> draft.owner == owner && draft.role == role)
                        .findFirst()
                        .orElse(null);
    }

    private double number(SheetRow row, int column) {
        return reading.read(row.cell(column)) == CellReading.Kind.NUMBER ? reading.value() : Double.NaN;
    }

    private void say(ColumnDraft draft, SheetRow first, Problem.Severity severity, String key, Message why) {
        problems.add(new Problem(
                severity,
                sheet,
                new CellAddress(first.number(), draft.number),
                Message.of(
                        key,
                        CellReading.strip(first.cell(draft.number).shown()),
                        draft.spoken(),
                        Math.rint(number(first, draft.number) * 1e12) / 1e10,
                        why)));
    }
}
