package org.sharedsafety.service;

import java.util.List;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Policy;
import org.sharedsafety.model.Scenario;
import org.sharedsafety.model.Solution;
import org.sharedsafety.model.WantedPriorities;
import org.sharedsafety.store.KeptText;

/** What could be done, what is planned and what people want, kept by the project; every change is a step of history. */
public final class PriorityService {
    private static final String SOLUTIONS = "solutions";
    private static final String POLICIES = "policies";
    private static final String SCENARIOS = "scenarios";
    private static final String WANTED = "wanted-priorities";

    /** The solutions of the project, as somebody put them in order. */
    public List<Solution> solutions(OpenProject project) {
        return List.of(read(project, SOLUTIONS, Solution[].class, new Solution[0]));
    }

    /** The solutions that should move a measure. */
    public List<Solution> solutions(OpenProject project, String metric) {
        return solutions(project).stream()
                .filter(solution -> solution.metric().equals(metric))
                .toList();
    }

    /** Keeps the solutions. */
    public Job<List<Solution>> keepingSolutions(OpenProject project, List<Solution> solutions) {
        return keeping(project, SOLUTIONS, "history.solutions", List.copyOf(solutions));
    }

    /** The policies of the project. */
    public List<Policy> policies(OpenProject project) {
        return List.of(read(project, POLICIES, Policy[].class, new Policy[0]));
    }

    /** Keeps the policies. */
    public Job<List<Policy>> keepingPolicies(OpenProject project, List<Policy> policies) {
        return keeping(project, POLICIES, "history.policies", List.copyOf(policies));
    }

    /** The what-ifs that somebody kept. */
    public List<Scenario> scenarios(OpenProject project) {
        return List.of(read(project, SCENARIOS, Scenario[].class, new Scenario[0]));
    }

    /** Keeps the what-ifs. */
    public Job<List<Scenario>> keepingScenarios(OpenProject project, List<Scenario> scenarios) {
        return keeping(project, SCENARIOS, "history.scenarios", List.copyOf(scenarios));
    }

    /** What people want money to be for. */
    public WantedPriorities wanted(OpenProject project) {
        return read(project, WANTED, WantedPriorities.class, WantedPriorities.NONE);
    }

    /** Keeps what people want money to be for. */
    public Job<WantedPriorities> keepingWanted(OpenProject project, WantedPriorities wanted) {
        return keeping(project, WANTED, "history.wanted", wanted);
    }

    private static <T> T read(OpenProject project, String setting, Class<T> type, T nothing) {
        return KeptText.read(project.reading(tx -> tx.project().get(setting)).orElse(null), type, setting, nothing);
    }

    private static <T> Job<T> keeping(OpenProject project, String setting, String step, T value) {
        return progress -> {
            project.file().writing(tx -> {
                tx.history().changeSetting(Message.of(step), setting, KeptText.write(value));
                return true;
            });
            project.file().saveBack();
            return value;
        };
    }
}
