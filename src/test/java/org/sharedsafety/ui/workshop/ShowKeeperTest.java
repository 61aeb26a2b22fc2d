package org.sharedsafety.ui.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.workshop.Show;
import org.sharedsafety.model.workshop.ShowLook;
import org.sharedsafety.model.workshop.ShowStep;
import org.sharedsafety.model.workshop.ShowTimes;
import org.sharedsafety.ui.common.Jobs;
import org.sharedsafety.ui.common.RunningJob;

/** Steps that follow each other faster than they are written never overtake each other. */
class ShowKeeperTest {
    private static final Show FIRST =
            new Show("w", ShowStep.of("s1"), ShowLook.of("en"), new ShowTimes(Instant.EPOCH, Instant.EPOCH, false));

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<Integer> written = new ArrayList<>();
    private final Jobs slow = new Jobs() {
        @Override
        public <T> RunningJob start(
                Message title, Job<T> job, Consumer<? super T> done, Consumer<? super RuntimeException> failed) {
            waiting.add(() -> done.accept(job.run(Progress.NONE)));
            return new RunningJob(title);
        }

        @Override
        public <T> RunningJob start(Message title, Job<T> job, Consumer<? super T> done) {
            return start(title, job, done, failure -> {
                throw failure;
            });
        }
    };

    @Test
    void theNewestStepIsWrittenLast() {
        ShowKeeper keeper = new ShowKeeper(slow, step -> progress -> {
            written.add(step.textStep());
            return step;
        });
        for (int step = 1; step <= 5; step++) {
            keeper.keep(FIRST.larger(step));
        }
        assertEquals(1, waiting.size(), "one at a time");
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        assertEquals(List.of(1, 5), written);
        keeper.keep(FIRST.larger(2));
        assertFalse(waiting.isEmpty());
        waiting.remove().run();
        assertEquals(List.of(1, 5, 2), written);
        assertTrue(waiting.isEmpty());
    }
}
