package org.sharedsafety.service;

import java.util.List;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.report.ReportBook;

/**
 * A report before it is written: what its sheets will say, and what has to be settled first.
 *
 * @param book its sheets with their titles, sentences, tables, charts and pictures
 * @param toSettle cautions that a person has to accept before anything is written, each once
 * @param crimeOnly whether it measures safety with crime data alone: asked once, and printed where a person goes on
 * @param hidden how many numbers it does not carry
 */
public record ReportPreview(ReportBook book, List<Finding> toSettle, boolean crimeOnly, int hidden) {
    public ReportPreview {
        toSettle = List.copyOf(toSettle);
    }
}
