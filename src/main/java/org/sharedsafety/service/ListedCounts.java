package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CountKey;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.HiddenMark;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Observation;
import org.sharedsafety.model.ObservationKey;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.privacy.HiddenCounts;
import org.sharedsafety.privacy.SmallCounts;
import org.sharedsafety.query.StoredObservation;
import org.sharedsafety.service.Protection.Asked;
import org.sharedsafety.store.Transaction;

/** A list of observations on the desk: what an output of the same list would hide. */
final class ListedCounts {
    /** Longer lists leave no desk as one output; their small counts alone are marked. */
    private static final int MOST = 50_000;

    private final Map<Period, Integer> periods = new HashMap<>();
    private final Map<Group, Integer> groups = new HashMap<>();
    private final Map<String, Metric> metrics;
    private final SmallCounts small;
    private final @Nullable HiddenCounts hidden;

    ListedCounts(Transaction tx, Map<String, Metric> metrics, List<StoredObservation> listed) {
        tx.periods().all().forEach((id, period) -> periods.put(period, id));
        tx.groups().all().forEach((id, group) -> groups.put(group, id));
        this.metrics = metrics;
        this.small = Protection.rule(tx);
        this.hidden = listed.size() > MOST ? null : hidden(tx, listed);
    }

    private HiddenCounts hidden(Transaction tx, List<StoredObservation> listed) {
        List<Asked> asked = new ArrayList<>();
        for (StoredObservation found : listed) {
            Double count = count(found);
            if (count != null) {
                asked.add(new Asked(key(found), count, found.observation().denominator(), metric(found)));
            }
        }
        return new Protection(tx).of(asked).hidden();
    }

    /** Why an output would hide an observation, or null. */
    @Nullable
    HiddenMark mark(StoredObservation found) {
        Double count = count(found);
        HiddenCounts decided = hidden;
        if (decided != null) {
            return count == null ? null : decided.mark(key(found)).orElse(null);
        }
        return small.hides(count, found.observation().denominator(), metric(found)) ? HiddenMark.PRIMARY : null;
    }

    private CountKey key(StoredObservation found) {
        ObservationKey key = found.observation().key();
        return new CountKey(
                key.series().id(),
                Objects.requireNonNull(periods.get(key.period())),
                Objects.requireNonNull(groups.get(key.group())),
                key.place().id());
    }

    private Metric metric(StoredObservation found) {
        return Objects.requireNonNull(
                metrics.get(found.observation().key().series().metricId()));
    }

    private static @Nullable Double count(StoredObservation found) {
        Observation observation = found.observation();
        Double value = observation.value();
        if (found.kind() == NumberKind.COUNT) {
            return value == null || value < 0 ? null : Double.valueOf(value * found.scale());
        }
        return observation.numerator();
    }
}
