package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;

/** What a sheet itself proposes for the columns that a recipe does not know. */
final class NewMeasures {

    private final Recipe own;
    private final Set<ColumnRef> free;
    private final List<Step> taken;

    NewMeasures(Recipe own, List<ColumnRef> free, List<Step> taken) {
        this.own = own;
        this.free = Set.copyOf(free);
        this.taken = List.copyOf(taken);
    }

    /** The measures in those columns, with what describes them; none that would say the same thing twice. */
    List<Step> steps() {
        Set<String> keys = taken.stream()
                .filter(Step.Measure.class::isInstance)
                .map(Step.Measure.class::cast)
                .map(NewMeasures::key)
                .collect(Collectors.toSet());
        Set<String> described = new HashSet<>(taken.stream()
                .filter(Step.LocalMeasure.class::isInstance)
                .map(step -> ((Step.LocalMeasure) step).id())
                .toList());
        List<Step> steps = new ArrayList<>();
        own.steps(Step.Measure.class)
                .filter(step -> free.contains(step.column()) && keys.add(key(step)))
                .forEach(step -> {
                    own.steps(Step.LocalMeasure.class)
                            .filter(local -> local.id().equals(step.metric()) && described.add(local.id()))
                            .forEach(steps::add);
                    steps.add(step);
                });
        return steps;
    }

    private static String key(Step.Measure step) {
        return step.metric() + "|" + step.series() + "|" + step.period() + "|" + step.group();
    }
}
