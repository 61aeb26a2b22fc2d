package org.sharedsafety.service;

import java.util.List;
import java.util.Map;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.Problem;

/**
 * What came of tagging lines of budgets.
 *
 * @param tags that the project holds now, by line
 * @param changed lines whose tag is new or another
 * @param untagged lines of the project's budgets that nobody has tagged yet
 * @param problems rows of the file that could not be used, with their cells
 */
public record BudgetTagReport(Map<String, BudgetTag> tags, int changed, List<String> untagged, List<Problem> problems) {
    public BudgetTagReport {
        tags = Map.copyOf(tags);
        untagged = List.copyOf(untagged);
        problems = List.copyOf(problems);
    }
}
