package org.sharedsafety.service;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Direction;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.SafetyGoal;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.store.Transaction;

/** By which measure and which benchmark a project tells of safety for all; every choice can be taken back. */
public final class SafetyGoalService {
    private static final String SETTING = "safety-goal";

    /** What was chosen; empty where the program chooses. */
    public Optional<SafetyGoal> goal(OpenProject project) {
        return project.reading(SafetyGoalService::goal);
    }

    static Optional<SafetyGoal> goal(Transaction tx) {
        return SafetyGoal.parse(tx.project().get(SETTING).orElse(null));
    }

    /** The benchmark chosen for a measure, or null. */
    static @Nullable Double benchmark(Transaction tx, String metric) {
        return goal(tx).filter(goal -> goal.metric().equals(metric))
                .map(SafetyGoal::benchmark)
                .orElse(null);
    }

    /** The measures that safety for all can be told by: those with numbers and a good side, and no count of people. */
    static List<Metric> choices(List<MeasureChoice> held) {
        return held.stream()
                .map(MeasureChoice::metric)
                .filter(SafetyGoalService::hasGoodSide)
                .toList();
    }

    private static boolean hasGoodSide(Metric metric) {
        return metric.principle() != Principle.POP
                && (metric.direction() == Direction.BETTER || metric.direction() == Direction.WORSE);
    }

    /** Chooses a goal as a step of history; null lets the program choose again. */
    public Job<Message> choosing(OpenProject project, @Nullable SafetyGoal goal) {
        return progress -> {
            Message name = goal == null
                    ? Message.of("history.safety-goal-removed")
                    : Message.of("history.safety-goal", measure(project, goal).nameEn());
            project.file().writing(tx -> {
                tx.history().changeSetting(name, SETTING, goal == null ? null : goal.text());
                return true;
            });
            project.file().saveBack();
            return name;
        };
    }

    private static Metric measure(OpenProject project, SafetyGoal goal) {
        Metric metric = project.metrics().get(goal.metric());
        if (metric == null || !hasGoodSide(metric)) {
            throw WorkbenchException.of("safety.no-direction", goal.metric());
        }
        return metric;
    }
}
