package org.sharedsafety.ui.reporting;

import java.util.List;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.finding.Finding;

/**
 * What a report of the comparison would say, made from the values that it may show.
 *
 * @param x name of the first measure with its period
 * @param y name of the second
 * @param sentence what the data can say
 * @param findings everything to know, gravest first
 * @param hidden cells that are hidden to protect people
 */
public record ComparisonPreview(String x, String y, Message sentence, List<Finding> findings, int hidden) {
    public ComparisonPreview {
        findings = List.copyOf(findings);
    }
}
