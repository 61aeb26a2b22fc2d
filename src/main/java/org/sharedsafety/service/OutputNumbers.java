package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CountKey;
import org.sharedsafety.model.HiddenMark;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.TotalKey;
import org.sharedsafety.query.MeasureNumbers;
import org.sharedsafety.query.MeasureRequest;
import org.sharedsafety.service.Protection.Asked;
import org.sharedsafety.service.Protection.AskedTotal;
import org.sharedsafety.service.Protection.Decision;
import org.sharedsafety.service.Protection.Told;
import org.sharedsafety.store.Transaction;
import tech.tablesaw.api.Table;

/**
 * The numbers of one view on their way out of the desk: first everything that it would show is asked for, then it is
 * decided over all of it together, then the view is made of what is left.
 */
final class OutputNumbers {
    private final Transaction tx;
    private final IdentityHashMap<Table, MeasureHiding> tables = new IdentityHashMap<>();
    private final List<Asked> asked = new ArrayList<>();
    private final List<AskedTotal> totals = new ArrayList<>();
    private final Set<CountKey> counted = new HashSet<>();
    private @Nullable Decision decision;

    private final Told already;

    OutputNumbers(Transaction tx) {
        this(tx, Told.NOTHING);
    }

    /** The numbers of a part of an output whose other parts give something away already. */
    OutputNumbers(Transaction tx, Told already) {
        this.tx = tx;
        this.already = already;
    }

    /** Says that the view shows numbers, each for itself or something made of it. */
    void ask(MeasureNumbers numbers, MeasureRequest request) {
        ask(numbers, request, null);
    }

    /** The same where the view is about one place and shows the others only as what they make together. */
    void ask(MeasureNumbers numbers, MeasureRequest request, @Nullable Integer only) {
        MeasureHiding hiding = hiding(numbers, request);
        asked.addAll(hiding.asked());
        hiding.keys().stream()
                .filter(key -> only == null || key.place() == only)
                .forEach(counted::add);
    }

    /**
     * Says that the view shows the total of places in a period of a group, and nothing of the places.
     *
     * @param parent code of the place they lie in, empty for all places of the level
     * @return what names the total, or null where there is nothing to count
     */
    @Nullable
    TotalKey askTotal(
            MeasureNumbers numbers, MeasureRequest request, int period, int group, String parent, Set<Integer> places) {
        AskedTotal total = hiding(numbers, request).total(period, group, request.level(), parent, places);
        if (total == null) {
            return null;
        }
        totals.add(total);
        return total.key();
    }

    /** The numbers of a view that shows nothing else, without those that must not be shown. */
    MeasureNumbers only(MeasureNumbers numbers, MeasureRequest request) {
        ask(numbers, request);
        decide();
        return shown(numbers);
    }

    private MeasureHiding hiding(MeasureNumbers numbers, MeasureRequest request) {
        return tables.computeIfAbsent(numbers.table(), fresh -> new MeasureHiding(tx, numbers, request));
    }

    /** Decides over everything that was asked for. */
    void decide() {
        decision = new Protection(tx, already).of(asked, totals);
    }

    private Decision decision() {
        return Objects.requireNonNull(decision, "nothing was decided yet");
    }

    /** Whether a count is so small that an output must not tell it. */
    boolean isSmall(double count, Metric metric) {
        return Protection.rule(tx).hides(count, null, metric);
    }

    /** Whether a total must not be shown. */
    boolean hides(@Nullable TotalKey total) {
        return total != null && decision().hiddenTotals().contains(total);
    }

    /** The numbers without those that must not be shown. */
    MeasureNumbers shown(MeasureNumbers numbers) {
        return new MeasureNumbers(shown(numbers.table()), numbers.measure(), numbers.denominator());
    }

    /** A table of numbers that were asked for, without those that must not be shown. */
    Table shown(Table stored) {
        MeasureHiding hiding = Objects.requireNonNull(tables.get(stored), "numbers that nobody asked for");
        return hiding.without(key -> decision().hidden().mark(key).isPresent());
    }

    /** The numbers without those of some periods or groups, by position. */
    MeasureNumbers without(MeasureNumbers numbers, Set<Integer> periods, Set<Integer> groups) {
        MeasureHiding hiding = Objects.requireNonNull(tables.get(numbers.table()));
        return new MeasureNumbers(hiding.withoutSlices(periods, groups), numbers.measure(), numbers.denominator());
    }

    /** How many of the numbers that were taken out are small themselves. */
    int small() {
        return (int) counted.stream()
                .filter(key -> decision()
                        .hidden()
                        .mark(key)
                        .filter(HiddenMark.PRIMARY::equals)
                        .isPresent())
                .count();
    }

    /** What was taken out, and what the view gives away. */
    OutputView.Released released() {
        Decision made = decision();
        long hidden = counted.stream()
                .filter(key -> made.hidden().mark(key).isPresent())
                .count();
        return new OutputView.Released(
                (int) hidden + made.hiddenTotals().size(), made.told(), OutputNotes.of(made.hidden()));
    }
}
