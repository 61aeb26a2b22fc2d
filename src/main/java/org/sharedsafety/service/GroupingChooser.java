package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sharedsafety.model.AgeBand;
import org.sharedsafety.model.Group;

/** The groups of one dimension that together are everyone and of which none overlaps another. */
final class GroupingChooser {
    private static final String UNKNOWN = "unknown";

    private GroupingChooser() {}

    /** The groups of a dimension among those held, in order; those not known left out. */
    static List<Group> of(String dimension, List<Group> held) {
        List<Group> own = held.stream()
                .filter(group -> group.parts().size() == 1
                        && group.value(dimension).isPresent()
                        && !group.value(dimension).orElseThrow().equals(UNKNOWN))
                .distinct()
                .toList();
        return dimension.equals(Group.AGE)
                ? bands(own)
                : own.stream().sorted(Comparator.comparing(Group::code)).toList();
    }

    /** A band that smaller ones fill goes, else the smaller ones inside it go. */
    private static List<Group> bands(List<Group> groups) {
        List<Group> kept = new ArrayList<>(groups.stream()
                .filter(group -> group.ages().isPresent())
                .sorted(Comparator.comparing((Group group) -> group.ages().orElseThrow()))
                .toList());
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Group wide : List.copyOf(kept)) {
                List<Group> inside = kept.stream()
                        .filter(other -> !other.equals(wide) && contains(band(wide), band(other)))
                        .toList();
                if (!inside.isEmpty() && !changed) {
                    if (fill(band(wide), inside)) {
                        kept.remove(wide);
                    } else {
                        kept.removeAll(inside);
                    }
                    changed = true;
                }
            }
        }
        return kept;
    }

    private static AgeBand band(Group group) {
        return group.ages().orElseThrow();
    }

    private static int upper(AgeBand band) {
        Integer upper = band.upper();
        return upper == null ? Integer.MAX_VALUE : upper;
    }

    private static boolean contains(AgeBand wide, AgeBand other) {
        return wide.lower() <= other.lower() && upper(other) <= upper(wide);
    }

    private static boolean fill(AgeBand wide, List<Group> inside) {
        int next = wide.lower();
        for (Group group : inside) {
            AgeBand band = band(group);
            if (band.lower() == next) {
                next = upper(band) == Integer.MAX_VALUE ? Integer.MAX_VALUE : upper(band) + 1;
            }
        }
        return next == (upper(wide) == Integer.MAX_VALUE ? Integer.MAX_VALUE : upper(wide) + 1);
    }
}
