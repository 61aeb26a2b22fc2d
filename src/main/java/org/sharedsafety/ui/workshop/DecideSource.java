package org.sharedsafety.ui.workshop;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.WantedPriorities;
import org.sharedsafety.model.result.RoomRecord;
import org.sharedsafety.model.result.RoomWeights;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.service.WorkshopMergeService.Merged;

/**
 * What deciding asks of the project.
 *
 * @param held what a workshop left, by its id
 * @param entry makes a new id and says when it is now
 * @param keeping keeps what was agreed
 * @param deleting deletes it for good
 * @param closing closes a vote of a workshop and slide
 * @param wanting keeps what people want money to be for
 * @param workbook writes the record of a workshop
 * @param returned writes the page that goes back
 * @param merging brings in what a copy captured
 * @param copying writes a copy for the day
 * @param told says that something was kept
 */
public record DecideSource(
        Function<String, Job<Held>> held,
        Supplier<Entry.Decision> entry,
        Function<Entry.Decision, Job<Entry.Decision>> keeping,
        Function<String, Job<Boolean>> deleting,
        BiFunction<String, String, Job<Workshop>> closing,
        Function<WantedPriorities, Job<WantedPriorities>> wanting,
        BiFunction<String, Path, Job<Path>> workbook,
        BiFunction<String, Path, Job<Path>> returned,
        Function<Path, Job<Merged>> merging,
        Function<Path, Job<Path>> copying,
        java.util.function.Consumer<Message> told) {
    /**
     * What a workshop left, and what stands beside it.
     *
     * @param now what money is for now, the most first; empty where no budget is known
     * @param measures of the project, that something agreed may move
     */
    public record Held(
            RoomRecord record,
            List<RoomWeights> weights,
            List<BudgetTag> now,
            WantedPriorities wanted,
            List<Metric> measures) {

        public Held {
            weights = List.copyOf(weights);
            now = List.copyOf(now);
            measures = List.copyOf(measures);
        }
    }
}
