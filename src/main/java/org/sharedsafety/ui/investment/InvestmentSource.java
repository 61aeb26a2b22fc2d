package org.sharedsafety.ui.investment;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.result.Investment;
import org.sharedsafety.service.BudgetTagReport;
import org.sharedsafety.service.InvestmentQuestion;

/**
 * Where the page gets its money from: the services, bound to the open project.
 *
 * @param needs the measures that people in need can be taken from
 * @param tags what the lines of the budgets are for
 * @param investment the money of a question
 * @param tagging says what a line is for; null takes its tag away
 */
public record InvestmentSource(
        Supplier<List<Metric>> needs,
        Supplier<Map<String, BudgetTag>> tags,
        Function<InvestmentQuestion, Job<Investment>> investment,
        BiFunction<String, @Nullable BudgetTag, Job<BudgetTagReport>> tagging) {}
