package org.sharedsafety.ui.card;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.SavedView;

/**
 * What the collection asks of others.
 *
 * @param reading the saved views in their order
 * @param removing takes one out
 * @param moving puts one at another place, the first being 0
 * @param renaming gives one the title and the note of the other of the same id
 * @param changed says that something was stored
 * @param open goes to the view
 * @param report goes to the view's report
 */
public record CollectionDoors(
        Supplier<Job<List<SavedView>>> reading,
        Function<SavedView, Job<Boolean>> removing,
        BiFunction<SavedView, Integer, Job<Boolean>> moving,
        BiFunction<SavedView, SavedView, Job<Boolean>> renaming,
        Runnable changed,
        Consumer<SavedView> open,
        Consumer<SavedView> report) {}
