package org.sharedsafety.ui.investment;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Policy;
import org.sharedsafety.model.Scenario;
import org.sharedsafety.model.Solution;
import org.sharedsafety.model.WantedPriorities;

/** Where what people want, plan and know comes from, and where it is kept: the service, bound to the open project. */
public record PrioritySource(
        Supplier<List<Metric>> metrics,
        Supplier<List<Solution>> solutions,
        Function<List<Solution>, Job<List<Solution>>> keepingSolutions,
        Supplier<List<Policy>> policies,
        Function<List<Policy>, Job<List<Policy>>> keepingPolicies,
        Supplier<List<Scenario>> scenarios,
        Function<List<Scenario>, Job<List<Scenario>>> keepingScenarios,
        Supplier<WantedPriorities> wanted,
        Function<WantedPriorities, Job<WantedPriorities>> keepingWanted) {}
