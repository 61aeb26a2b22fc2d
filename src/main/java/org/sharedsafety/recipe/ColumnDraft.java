package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.recipe.ColumnReading;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.ColumnRole;

/** What a column is taken for while the whole sheet is not yet understood. */
final class ColumnDraft {

    final int number;
    final ColumnRef ref;
    final List<String> parts;
    final ColumnStats stats;
    ColumnRole role = ColumnRole.IGNORED;
    Message reason = Message.of("column.text");
    double confidence = 0.5;

    @Nullable
    String metric;

    @Nullable
    String period;

    NumberSort.@Nullable Fit fit;

    @Nullable
    Metric catalogued;

    /** The header's lowest part without the year at its end, where it has one of two digits. */
    @Nullable
    String stem;

    /** The header's parts without the group that they name, where they name one. */
    @Nullable
    List<String> withoutGroup;

    /** Code of the group that the header names. */
    @Nullable
    String group;

    /** The dimension that a column of groups tells. */
    @Nullable
    String dimension;

    /** The margin of error that its interval is made from. */
    @Nullable
    ColumnDraft margin;

    /** The confidence level of its published interval in percent; 0 where it has none or nobody tells. */
    double level;

    /** The columns of the count and of the people that its rate was made from. */
    @Nullable
    ColumnDraft numeratorFrom;

    @Nullable
    ColumnDraft denominatorFrom;

    /** How many people its rate is per, where dividing showed it; else 0. */
    double rateBase;

    /** Whether its role was decided for good. */
    boolean settled;

    /** What its numbers are multiplied by because the sheet writes them in thousands or millions. */
    double unitScale = 1;

    /** The measures that its rows hold, where a column names them. */
    List<NamedMeasure> named = List.of();

    String ownName = "";
    String ownUnit = "";

    @Nullable
    ColumnDraft owner;

    ColumnDraft(int number, List<String> parts, ColumnStats stats) {
        this.number = number;
        this.parts = parts;
        this.stats = stats;
        this.ref = new ColumnRef(CellAddress.columnLetters(number), HeaderText.join(parts));
    }

    /** Whether its header, or every name of a measure in its rows, tells the period. */
    boolean tellsPeriod() {
        return period != null || (!named.isEmpty() && named.stream().allMatch(entry -> entry.period() != null));
    }

    /** The header as a person says it. */
    String spoken() {
        return ref.header().isEmpty() ? ref.column() : ref.header();
    }

    /** The parts of the header that say what is counted: not its period, not its group. */
    List<String> sayingParts() {
        List<String> all = new ArrayList<>(withoutGroup == null ? parts : withoutGroup);
        if (stem != null && !all.isEmpty()) {
            all.set(all.size() - 1, stem);
        }
        return all.stream()
                .filter(part -> period == null || !HeaderPeriods.isDay(part))
                .map(part -> period == null ? part : SpanText.without(part))
                .filter(part -> period == null
                        || PeriodText.withoutPeriods(part).chars().anyMatch(Character::isLetterOrDigit)
                        || PeriodText.allIn(part).isEmpty())
                .map(part -> period == null ? part : FiscalYears.without(part))
                .map(part -> stats.odd().intervals() > 0 ? IntervalText.withoutWords(part) : part)
                .filter(part -> !HeaderWords.core(part).isEmpty())
                .filter(part -> period == null
                        || (MonthText.parse(part).isEmpty()
                                && MonthText.partOf(2000, part).isEmpty()))
                .toList();
    }

    /** Whether its rates are adjusted for age. */
    boolean isAgeAdjusted() {
        List<String> words = HeaderWords.of(ref.header());
        return words.contains("age")
                && (words.contains("adjusted") || words.contains("standardized") || words.contains("adj"));
    }

    void take(ColumnRole newRole, double newConfidence, Message newReason) {
        role = newRole;
        confidence = newConfidence;
        reason = newReason;
    }

    ColumnReading reading() {
        String of = owner == null ? metric : owner.metric;
        return new ColumnReading(ref, role, of, period, reason, confidence, stats.profile());
    }
}
