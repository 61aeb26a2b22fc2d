package org.sharedsafety.ui.investment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Policy;
import org.sharedsafety.model.Scenario;
import org.sharedsafety.model.Solution;
import org.sharedsafety.model.WantedPriorities;
import org.sharedsafety.ui.common.Jobs;

/** What people want money to be for, what is planned, what could be done; each change is kept at once. */
public final class PriorityViewModel {
    private final Jobs jobs;
    private final PrioritySource source;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<List<Metric>> metrics = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Solution>> solutions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> about = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Policy>> policies = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Scenario>> scenarios = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<WantedPriorities> wanted = new ReadOnlyObjectWrapper<>(WantedPriorities.NONE);

    /** Over its source; {@code changed} is told after every change. */
    public PriorityViewModel(Jobs jobs, PrioritySource source, Runnable changed) {
        this.jobs = jobs;
        this.source = source;
        this.changed = changed;
    }

    /** The measures that a solution or a policy can be linked to. */
    public ReadOnlyObjectProperty<List<Metric>> metricsProperty() {
        return metrics.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Solution>> solutionsProperty() {
        return solutions.getReadOnlyProperty();
    }

    /** The measures whose solutions are asked for, by id; empty for all. */
    public ReadOnlyObjectProperty<List<String>> aboutProperty() {
        return about.getReadOnlyProperty();
    }

    /** Asks for the solutions of some measures, which then stand first. */
    public void about(List<String> measures) {
        about.set(List.copyOf(measures));
    }

    public ReadOnlyObjectProperty<List<Policy>> policiesProperty() {
        return policies.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Scenario>> scenariosProperty() {
        return scenarios.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<WantedPriorities> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** Reads again what the project keeps. */
    public void refresh() {
        metrics.set(source.metrics().get());
        solutions.set(source.solutions().get());
        policies.set(source.policies().get());
        scenarios.set(source.scenarios().get());
        wanted.set(source.wanted().get());
    }

    /** Adds a solution, or puts it in the place of the one at a position. */
    public void solution(int at, Solution solution) {
        keep(source.keepingSolutions(), with(solutions.get(), at, solution), solutions);
    }

    public void removeSolution(int at) {
        keep(source.keepingSolutions(), without(solutions.get(), at), solutions);
    }

    /** Adds a policy, or puts it in the place of the one at a position. */
    public void policy(int at, Policy policy) {
        keep(source.keepingPolicies(), with(policies.get(), at, policy), policies);
    }

    public void removePolicy(int at) {
        keep(source.keepingPolicies(), without(policies.get(), at), policies);
    }

    /** Keeps a what-if. */
    public void scenario(Scenario scenario) {
        keep(source.keepingScenarios(), with(scenarios.get(), -1, scenario), scenarios);
    }

    public void removeScenario(int at) {
        keep(source.keepingScenarios(), without(scenarios.get(), at), scenarios);
    }

    /** Moves what is wanted at a position up or down by so many places; all purposes are named from the first move on. */
    public void move(BudgetTag tag, int by) {
        List<BudgetTag> order = new ArrayList<>(wanted.get().order());
        for (BudgetTag each : BudgetTag.values()) {
            if (!order.contains(each)) {
                order.add(each);
            }
        }
        int from = order.indexOf(tag);
        int to = Math.max(0, Math.min(order.size() - 1, from + by));
        if (from != to) {
            order.remove(from);
            order.add(to, tag);
        }
        keepWanted(new WantedPriorities(order, wanted.get().said()));
    }

    /** Notes who said so, and when. */
    public void said(String words) {
        if (!words.equals(wanted.get().said())) {
            keepWanted(new WantedPriorities(wanted.get().order(), words));
        }
    }

    private void keepWanted(WantedPriorities next) {
        wanted.set(next);
        jobs.start(Message.of("money.keeping"), source.keepingWanted().apply(next), kept -> changed.run());
    }

    private <T> void keep(Function<List<T>, Job<List<T>>> keeping, List<T> next, ReadOnlyObjectWrapper<List<T>> shown) {
        jobs.start(Message.of("money.keeping"), keeping.apply(next), kept -> {
            shown.set(kept);
            changed.run();
        });
    }

    private static <T> List<T> with(List<T> list, int at, T value) {
        List<T> next = new ArrayList<>(list);
        if (at < 0) {
            next.add(value);
        } else {
            next.set(at, value);
        }
        return Collections.unmodifiableList(next);
    }

    private static <T> List<T> without(List<T> list, int at) {
        List<T> next = new ArrayList<>(list);
        next.remove(at);
        return Collections.unmodifiableList(next);
    }
}
