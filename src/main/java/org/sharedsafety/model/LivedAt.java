package org.sharedsafety.model;

import java.util.Optional;
import java.util.Set;

/** Where a family lives what a measure tells, by the catalogue's own fields: locus, domain, stage. */
public enum LivedAt {
    HOME,
    SCHOOL,
    NEIGHBORHOOD,
    WORK_AND_MONEY,
    SERVICES,
    HEALTH;

    private static final Set<String> HELP = Set.of("prevention", "treatment", "recovery");
    private static final Set<String> HOUSING = Set.of("Housing", "Root cause");
    private static final Set<String> GROWING_UP = Set.of("Education", "Youth");
    private static final Set<String> AROUND =
            Set.of("Reported crime", "Victimisation survey", "Safety felt", "Belonging", "Place");
    private static final Set<String> MONEY = Set.of("Economy", "Basic needs");
    private static final Set<String> PUBLIC = Set.of("Trust", "Participation", "Access");
    private static final Set<String> WELL =
            Set.of("Health outcome", "Health status", "Personal well-being", "Detection");

    /** Where a family lives it; empty for what no family lives anywhere: budgets, custody, what agencies count of themselves. */
    public static Optional<LivedAt> of(Metric metric) {
        String domain = metric.domain();
        if (metric.locus().equals("school") || GROWING_UP.contains(domain)) {
            return Optional.of(SCHOOL);
        }
        if (metric.principle() == Principle.CH || domain.equals("Investment")) {
            return Optional.empty();
        }
        // What comes to light of a child's home, unlike what a hospital sees.
        boolean ofChildren = domain.equals("Detection") && !metric.sourceKind().equals("hospital");
        if (HOUSING.contains(domain) || ofChildren) {
            return Optional.of(HOME);
        }
        if (MONEY.contains(domain)) {
            return Optional.of(WORK_AND_MONEY);
        }
        if (HELP.contains(metric.stage()) || PUBLIC.contains(domain)) {
            return Optional.of(SERVICES);
        }
        if (AROUND.contains(domain)) {
            return Optional.of(NEIGHBORHOOD);
        }
        return WELL.contains(domain) ? Optional.of(HEALTH) : Optional.empty();
    }
}
