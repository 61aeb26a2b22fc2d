package org.sharedsafety.model;

/**
 * A what-if that somebody wanted to keep: a part of one purpose's money goes to another. It is arithmetic, not a
 * forecast.
 *
 * @param share of the first purpose's money, 0 to 1
 */
public record Scenario(String name, BudgetTag from, BudgetTag to, double share) {
    public Scenario {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share is from 0 to 1: " + share);
        }
    }
}
