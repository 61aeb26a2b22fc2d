package org.sharedsafety.service;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.BudgetTag;

/**
 * Which money is asked about; what is null is filled in.
 *
 * @param metric the measure of money with lines, or null for the largest
 * @param need the measure of people in need, or null for none
 * @param move a what-if, or null
 */
public record InvestmentQuestion(
        @Nullable String metric,
        @Nullable String series,
        @Nullable String level,
        @Nullable String need,
        @Nullable Move move) {
    /** A part of one purpose's money goes to another; the share is from 0 to 1. */
    public record Move(BudgetTag from, BudgetTag to, double share) {}
}
