package org.sharedsafety.ui.measures;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Responsibilities;
import org.sharedsafety.model.Responsibilities.Pace;
import org.sharedsafety.model.Responsibilities.Role;

/**
 * Who answers for what: the service, bound to the open project.
 *
 * @param inUse the measures that somebody could answer for
 * @param agreed what was agreed
 * @param assigning says what an agency does for a measure
 * @param pacing says how soon an agency can move a measure
 * @param community says what the community does for a measure
 * @param adding adds agencies
 * @param renaming gives an agency another name
 * @param removing removes an agency
 */
public record OwnerSource(
        Supplier<List<Metric>> inUse,
        Supplier<Responsibilities> agreed,
        Assigning assigning,
        Pacing pacing,
        BiFunction<Metric, String, Job<Responsibilities>> community,
        Function<List<String>, Job<Responsibilities>> adding,
        BiFunction<String, String, Job<Responsibilities>> renaming,
        Function<String, Job<Responsibilities>> removing) {
    /** Says what an agency does for a measure; null takes its part away. */
    @FunctionalInterface
    public interface Assigning {
        Job<Responsibilities> assign(Metric metric, String agency, @Nullable Role role);
    }

    /** Says how soon an agency can move a measure; null takes it back. */
    @FunctionalInterface
    public interface Pacing {
        Job<Responsibilities> pace(Metric metric, String agency, @Nullable Pace pace);
    }
}
