package org.sharedsafety.ui.home;

import java.util.List;
import java.util.function.Supplier;
import org.sharedsafety.job.Job;
import org.sharedsafety.service.HomeFacts;
import org.sharedsafety.service.PlainQuestion;

/**
 * What the home page asks.
 *
 * @param summarizing counts what the project holds
 * @param facts tells of safety for all, the strip, what is to do, what changed
 * @param questions the twelve questions in plain words
 */
public record HomeSource(
        Supplier<Job<ProjectSummary>> summarizing,
        Supplier<Job<HomeFacts>> facts,
        Supplier<Job<List<PlainQuestion>>> questions) {}
