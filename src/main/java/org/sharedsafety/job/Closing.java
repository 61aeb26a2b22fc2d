package org.sharedsafety.job;

import java.util.concurrent.CountDownLatch;

/** Lets the thread that started the program wait until the window was closed. */
public final class Closing {
    private final CountDownLatch latch = new CountDownLatch(1);

    /** Says that it is closed. */
    public void closed() {
        latch.countDown();
    }

    /** Waits; answers whether it was closed, false where the waiting was interrupted. */
    public boolean await() {
        try {
            latch.await();
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
