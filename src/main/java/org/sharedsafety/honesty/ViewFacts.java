package org.sharedsafety.honesty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sharedsafety.model.Metric;

/**
 * What the rules need to know about a view: its measures, and what it does with them.
 *
 * <p>{@code ViewFacts.of(measure).with(new ViewFact.Change(from, to))}: a view tells what it shows, and what it does not
 * tell no rule speaks of.
 */
public record ViewFacts(List<MeasureFacts> measures, List<ViewFact> facts) {
    public ViewFacts {
        measures = List.copyOf(measures);
        facts = List.copyOf(facts);
    }

    /** A view of these measures. */
    public static ViewFacts of(List<MeasureFacts> measures) {
        return new ViewFacts(measures, List.of());
    }

    /** A view of these measures. */
    public static ViewFacts of(MeasureFacts... measures) {
        return of(List.of(measures));
    }

    /** The same view with more facts. */
    public ViewFacts with(ViewFact... more) {
        return with(List.of(more));
    }

    /** The same view with more facts. */
    public ViewFacts with(List<? extends ViewFact> more) {
        List<ViewFact> all = new ArrayList<>(facts);
        all.addAll(more);
        return new ViewFacts(measures, all);
    }

    /** The first fact of a kind. */
    public <T extends ViewFact> Optional<T> find(Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** Whether there is a fact of a kind. */
    public boolean has(Class<? extends ViewFact> kind) {
        return find(kind).isPresent();
    }

    boolean anyMetric(Predicate<Metric> test) {
        return measures.stream().map(MeasureFacts::metric).anyMatch(test);
    }

    boolean any(Predicate<MeasureFacts> test) {
        return measures.stream().anyMatch(test);
    }
}
