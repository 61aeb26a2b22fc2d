package org.sharedsafety.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class BehindTest {
    @Test
    void piecesRunInOrderAndNeverTogether() {
        List<Integer> done = Collections.synchronizedList(new ArrayList<>());
        AtomicBoolean busy = new AtomicBoolean();
        try (Behind behind = new Behind()) {
            for (int i = 0; i < 50; i++) {
                int piece = i;
                behind.run(() -> {
                    assertTrue(busy.compareAndSet(false, true));
                    done.add(piece);
                    busy.set(false);
                });
            }
            behind.settle();
        }
        assertEquals(50, done.size());
        assertEquals(done.stream().sorted().toList(), done);
    }

    @Test
    void theCallerGoesOnWhileAPieceRuns() {
        CountDownLatch callerWentOn = new CountDownLatch(1);
        List<String> seen = Collections.synchronizedList(new ArrayList<>());
        try (Behind behind = new Behind()) {
            behind.run(() -> {
                try {
                    callerWentOn.await();
                } catch (InterruptedException unexpected) {
                    throw new IllegalStateException(unexpected);
                }
                seen.add("piece");
            });
            seen.add("caller");
            callerWentOn.countDown();
            behind.settle();
        }
        assertEquals(List.of("caller", "piece"), seen);
    }

    @Test
    void aFailureIsThrownAtTheNextCallAndOnce() {
        try (Behind behind = new Behind()) {
            behind.run(() -> {
                throw new IllegalArgumentException("of the piece");
            });
            assertEquals(
                    "of the piece",
                    assertThrows(IllegalArgumentException.class, behind::settle).getMessage());
            behind.settle();
        }
    }

    @Test
    void closingWaitsThroughAnInterruption() {
        AtomicBoolean ended = new AtomicBoolean();
        Behind behind = new Behind();
        behind.run(() -> {
            long until = System.nanoTime() + 50_000_000;
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            ended.set(true);
        });
        Thread.currentThread().interrupt();
        behind.close();
        assertTrue(Thread.interrupted());
        assertTrue(ended.get());
    }
}
