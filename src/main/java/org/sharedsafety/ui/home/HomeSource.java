package org.sharedsafety.ui.home;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.SafetyGoal;
import org.sharedsafety.service.HomeFacts;
import org.sharedsafety.service.PlainQuestion;

/**
 * What the home page asks.
 *
 * @param summarizing counts what the project holds
 * @param facts tells of safety for all, the strip, what is to do, what changed
 * @param questions the twelve questions in plain words
 * @param choosing chooses by what safety for all is told; null lets the program choose
 * @param stored hears of what was chosen, once it is kept
 */
public record HomeSource(
        Supplier<Job<ProjectSummary>> summarizing,
        Supplier<Job<HomeFacts>> facts,
        Supplier<Job<List<PlainQuestion>>> questions,
        Function<@Nullable SafetyGoal, Job<Message>> choosing,
        Consumer<Message> stored) {}
