package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.analysis.BurdenAnalysis;
import org.sharedsafety.analysis.BurdenRequest;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.TotalKey;
import org.sharedsafety.model.result.BurdenByGroup;
import org.sharedsafety.model.result.MeasureColumn;
import org.sharedsafety.query.MeasureNumbers;
import org.sharedsafety.query.MeasureRequest;
import org.sharedsafety.service.MeasureChooser.Settled;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/**
 * The shares of groups as an output may show them: it tells the total of each group and of everyone, and of single places
 * only what the concentration is made of.
 *
 * <p>Where a group's total must not be told the group is left out, and with it how many belong to no known group, for
 * that would be the rest of everyone's total.
 */
final class BurdenOutput {
    /** The places are shown only as what they make together, so what is hidden of them is not counted. */
    private static final Integer NO_PLACE = -1;

    private final BurdenAnalysis analysis;
    private final BurdenRequest request;
    private final OutputNumbers out;
    private final String parent;

    BurdenOutput(BurdenAnalysis analysis, Settled settled, BurdenRequest request, OutputNumbers out) {
        this.analysis = analysis;
        this.request = request;
        this.out = out;
        Place place = settled.place();
        this.parent = place == null ? "" : place.code();
    }

    BurdenByGroup of(MeasureNumbers groups, @Nullable MeasureNumbers everyone, MeasureRequest read) {
        Set<Integer> used = complete(groups.table(), request.groups().size());
        used.retainAll(request.places().stream().map(Place::id).toList());
        List<@Nullable TotalKey> totals = new ArrayList<>();
        for (int group = 0; group < request.groups().size(); group++) {
            totals.add(out.askTotal(groups, read, 0, group, parent, used));
        }
        TotalKey all = null;
        if (everyone != null) {
            MeasureRequest ofEveryone = new MeasureRequest(
                    everyone.measure().series().id(),
                    read.periods(),
                    List.of(Group.EVERYONE),
                    read.level(),
                    null,
                    Map.of());
            all = out.askTotal(everyone, ofEveryone, 0, 0, parent, used);
            out.ask(everyone, ofEveryone, NO_PLACE);
        }
        out.decide();
        Set<Integer> hidden = new HashSet<>();
        for (int group = 0; group < totals.size(); group++) {
            if (out.hides(totals.get(group))) {
                hidden.add(group);
            }
        }
        Table seen = everyone == null ? null : out.shown(everyone).table();
        Table own = hidden.isEmpty() ? groups.table() : kept(groups.table(), hidden);
        BurdenRequest left = hidden.isEmpty() ? request : kept(hidden);
        Table rest = everyone == null || !hidden.isEmpty() || out.hides(all) ? null : everyone.table();
        BurdenByGroup made = analysis.analyse(own, rest, left);
        boolean fewUnknown = made.missing()
                .found()
                .filter(missing ->
                        out.isSmall(missing.events(), request.measure().metric()))
                .isPresent();
        // A few people of no known group are people too: neither their number nor their share leaves the desk.
        return (fewUnknown ? analysis.analyse(own, null, left) : made)
                .withConcentration(analysis.analyse(own, seen, left).concentration());
    }

    /** The places with a count and its people for every group: those the shares are made of. */
    private static Set<Integer> complete(Table table, int groups) {
        IntColumn places = table.intColumn(MeasureColumn.PLACE_ID.column());
        DoubleColumn counts = table.doubleColumn(MeasureColumn.NUMERATOR.column());
        DoubleColumn people = table.doubleColumn(MeasureColumn.DENOMINATOR.column());
        Map<Integer, Integer> have = new HashMap<>();
        for (int row = 0; row < table.rowCount(); row++) {
            if (!counts.isMissing(row) && people.getDouble(row) > 0) {
                have.merge(places.getInt(row), 1, Integer::sum);
            }
        }
        return have.entrySet().stream()
                .filter(each -> each.getValue() == groups)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The rows of the groups that are left, under their new positions. */
    private static Table kept(Table table, Set<Integer> hidden) {
        IntColumn groups = table.intColumn(MeasureColumn.GROUP.column());
        Table kept = table.where(
                groups.isNotIn(hidden.stream().mapToInt(Integer::intValue).toArray()));
        IntColumn positions = kept.intColumn(MeasureColumn.GROUP.column());
        for (int row = 0; row < kept.rowCount(); row++) {
            int before = positions.getInt(row);
            positions.set(
                    row,
                    before - (int) hidden.stream().filter(at -> at < before).count());
        }
        return kept;
    }

    private BurdenRequest kept(Set<Integer> hidden) {
        List<Group> groups = new ArrayList<>();
        for (int group = 0; group < request.groups().size(); group++) {
            if (!hidden.contains(group)) {
                groups.add(request.groups().get(group));
            }
        }
        return new BurdenRequest(
                request.measure(),
                request.level(),
                request.place(),
                request.grouping(),
                groups,
                request.places(),
                request.known(),
                groups.contains(request.baseline()) ? request.baseline() : null,
                request.untold());
    }
}
