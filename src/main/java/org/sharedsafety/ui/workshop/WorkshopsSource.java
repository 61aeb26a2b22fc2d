package org.sharedsafety.ui.workshop;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.workshop.Workshop;

/**
 * What the list of workshops asks of the project.
 *
 * @param all the workshops, the next first
 * @param making makes one from the collected views, under a title
 * @param made says that the project was changed
 */
public record WorkshopsSource(Supplier<List<Workshop>> all, Function<String, Job<Workshop>> making, Runnable made) {}
