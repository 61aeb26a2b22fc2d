package org.sharedsafety.service;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.SourceFile;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.store.ShareContent;
import org.sharedsafety.store.Transaction;

/**
 * Writes copies of a project that are safe to send: a fresh file without hidden numbers, private comments, notes,
 * history, names of people and machines, folders and bytes of source files.
 */
public final class ShareService {
    private final Clock clock;

    public ShareService(Clock clock) {
        this.clock = clock;
    }

    /**
     * A copy that was written.
     *
     * @param hidden how many observations lost their numbers
     * @param commentsLeft comments and signs that stayed behind
     * @param sourcesLeft source files whose bytes stayed behind
     * @param unproven how many families of measures hide more than they may have to, for want of time
     */
    public record Shared(Path file, int hidden, int commentsLeft, int sourcesLeft, int unproven) {}

    /** What was decided, with what is said of it. */
    private record Decision(SharedNumbers.Decided numbers, int commentsLeft, int sourcesLeft) {}

    /** Writes a copy; remembers first what it gives away, so that later outputs hide what it would betray. */
    public Job<Shared> sharing(OpenProject project, Path out, boolean replace) {
        return progress -> project.publishing(() -> {
            ShareContent<Decision> content = project.file()
                    .share(
                            out,
                            replace,
                            tx -> content(project, tx, progress),
                            decision -> PublishedMemory.remember(
                                    project,
                                    decision.numbers().told(),
                                    decision.numbers().hidden().size()));
            Decision decision = content.decision();
            return new Shared(
                    out,
                    (int) content.hidden().stream().distinct().count(),
                    decision.commentsLeft(),
                    decision.sourcesLeft(),
                    decision.numbers().unproven());
        });
    }

    private ShareContent<Decision> content(OpenProject project, Transaction tx, Progress progress) {
        SharedNumbers.Decided numbers = new SharedNumbers(tx, project.metrics()).decide(progress);
        progress.report("job.writing-share-copy", 0, 0);
        Map<String, String> facts = new TreeMap<>(SharedSettings.of(tx));
        facts.put("name", project.name());
        facts.put(OpenProject.REDACTED, LocalDate.now(clock).toString());
        List<Entry> entries = SharedEntries.of(tx);
        int captured = tx.workshops().all().stream()
                .mapToInt(workshop -> tx.workshops().entries(workshop.id()).size())
                .sum();
        int kept = (int)
                tx.sourceFiles().all().stream().filter(SourceFile::bytesKept).count();
        return new ShareContent<>(
                new Decision(numbers, captured - entries.size(), kept), numbers.hidden(), facts, entries);
    }
}
