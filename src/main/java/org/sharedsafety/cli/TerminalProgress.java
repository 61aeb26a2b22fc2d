package org.sharedsafety.cli;

import org.sharedsafety.job.Progress;
import org.sharedsafety.text.Texts;

/** Shows how far a job is on one line of standard error, on a terminal only. */
final class TerminalProgress implements Progress {
    private static final int EVERY_MILLIS = 200;

    private final Terminal terminal;
    private final Texts texts;
    private final boolean onTerminal;
    private long lastShown;

    TerminalProgress(Terminal terminal, Texts texts, boolean onTerminal) {
        this.terminal = terminal;
        this.texts = texts;
        this.onTerminal = onTerminal;
    }

    @Override
    public synchronized void report(String messageKey, long done, long total) {
        long now = System.nanoTime() / 1_000_000;
        if (onTerminal && now - lastShown >= EVERY_MILLIS) {
            lastShown = now;
            terminal.err().print("\r" + texts.say(messageKey, done, total) + "\u001b[K");
            terminal.err().flush();
        }
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    /** Takes the line away. */
    void end() {
        if (onTerminal && lastShown > 0) {
            terminal.err().print("\r\u001b[K");
            terminal.err().flush();
        }
    }
}
