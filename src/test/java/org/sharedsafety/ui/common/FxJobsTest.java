package org.sharedsafety.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.ui.FxTest;

class FxJobsTest extends FxTest {
    private static final Message TITLE = Message.of("app.name");

    @Test
    void worksElsewhereAndAnswersHere() {
        try (Parallel parallel = new Parallel(1)) {
            FxJobs jobs = new FxJobs(parallel);
            List<Boolean> onWindow = Collections.synchronizedList(new ArrayList<>());
            AtomicReference<Integer> answer = new AtomicReference<>();
            onFx(() -> jobs.start(
                    TITLE,
                    progress -> {
                        onWindow.add(Platform.isFxApplicationThread());
                        return 42;
                    },
                    result -> {
                        onWindow.add(Platform.isFxApplicationThread());
                        answer.set(result);
                    }));
            until(() -> answer.get() != null);
            assertEquals(List.of(false, true), onWindow);
            assertEquals(42, answer.get());
            assertTrue(jobs.running().isEmpty());
        }
    }

    @Test
    void aCancelledJobAnswersNobody() {
        try (Parallel parallel = new Parallel(1)) {
            FxJobs jobs = new FxJobs(parallel);
            AtomicInteger answers = new AtomicInteger();
            RunningJob job = onFx(() -> jobs.<Integer>start(
                    TITLE,
                    progress -> {
                        while (true) {
                            progress.checkCancelled();
                            Thread.onSpinWait();
                        }
                    },
                    result -> answers.incrementAndGet(),
                    failure -> answers.incrementAndGet()));
            assertEquals(1, onFx(() -> jobs.running().size()));
            job.cancel();
            until(() -> job.stateProperty().get() == RunningJob.State.CANCELLED);
            assertEquals(0, answers.get());
            assertTrue(onFx(() -> jobs.running().isEmpty()));
        }
    }

    @Test
    void aFailureReachesTheTellerOnce() {
        try (Parallel parallel = new Parallel(1)) {
            FxJobs jobs = new FxJobs(parallel);
            List<RuntimeException> told = new ArrayList<>();
            jobs.onFailure(told::add);
            onFx(() -> jobs.start(
                    TITLE,
                    progress -> {
                        throw WorkbenchException.of("error.unexpected", "x");
                    },
                    result -> {}));
            until(() -> !told.isEmpty());
            assertEquals(1, told.size());
        }
    }

    @Test
    void aMillionReportsDoNotFloodTheWindow() {
        try (Parallel parallel = new Parallel(1)) {
            FxJobs jobs = new FxJobs(parallel);
            AtomicInteger shown = new AtomicInteger();
            CountDownLatch go = new CountDownLatch(1);
            RunningJob job = onFx(() -> jobs.start(
                    TITLE,
                    progress -> {
                        await(go);
                        for (int i = 0; i < 1_000_000; i++) {
                            progress.report("app.name", i, 1_000_000);
                        }
                        return 0;
                    },
                    result -> {}));
            onFx(() -> {
                job.fractionProperty().addListener((observable, before, now) -> shown.incrementAndGet());
                return null;
            });
            long start = System.nanoTime();
            go.countDown();
            until(() -> job.stateProperty().get() == RunningJob.State.DONE);
            long seconds = 1 + (System.nanoTime() - start) / 1_000_000_000L;
            assertTrue(shown.get() <= 21 * seconds, () -> shown.get() + " reports shown");
            assertFalse(shown.get() == 0);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
