package org.sharedsafety.service;

import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.store.Transaction;

/**
 * Periods and groups that are not shown but follow from what is: the fourth quarter from the year and three quarters, the
 * men from everyone and the women.
 */
final class SiblingSlices {
    private final Map<Integer, Period> periods;
    private final Map<Integer, Group> groups;

    SiblingSlices(Transaction tx) {
        this.periods = tx.periods().all();
        this.groups = tx.groups().all();
    }

    /** The periods told, and those beside them inside a longer period that is told too. */
    Set<Integer> periods(Set<Integer> told) {
        Set<Integer> all = new HashSet<>(told);
        for (int part : told) {
            for (int whole : told) {
                if (isInside(part, whole)) {
                    periods.keySet().stream()
                            .filter(other -> isInside(other, whole) && months(other) == months(part))
                            .forEach(all::add);
                }
            }
        }
        return all;
    }

    /** The periods told, and all that one inside the other ties to them: no sum binds counts of any other period to them. */
    Set<Integer> tied(Set<Integer> told) {
        Set<Integer> all = new HashSet<>(told);
        Deque<Integer> next = new ArrayDeque<>(told);
        while (!next.isEmpty()) {
            int one = next.pop();
            for (int other : periods.keySet()) {
                if ((isInside(one, other) || isInside(other, one)) && all.add(other)) {
                    next.add(other);
                }
            }
        }
        return all;
    }

    private boolean isInside(int part, int whole) {
        Period inner = periods.get(part);
        Period outer = periods.get(whole);
        return inner != null
                && outer != null
                && !inner.equals(outer)
                && !inner.start().isBefore(outer.start())
                && !inner.end().isAfter(outer.end());
    }

    private long months(int period) {
        Period span = periods.get(period);
        return span == null ? 0 : Math.round((ChronoUnit.DAYS.between(span.start(), span.end()) + 1) / 30.44);
    }

    /** The groups told, and those that tell the same features of people. */
    Set<Integer> groups(Set<Integer> told) {
        Set<List<String>> features = told.stream().map(this::features).collect(Collectors.toSet());
        Set<Integer> all = new HashSet<>(told);
        groups.keySet().stream()
                .filter(group -> !features(group).isEmpty() && features.contains(features(group)))
                .forEach(all::add);
        return all;
    }

    private List<String> features(int group) {
        Group of = groups.get(group);
        return of == null
                ? List.of()
                : of.parts().stream().map(Group.Part::dimension).toList();
    }
}
