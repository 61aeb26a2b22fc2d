package org.sharedsafety.model.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.finding.Finding;

/**
 * What every result says of itself.
 *
 * @param method by which it was made
 * @param version of the method
 * @param seed of everything random, or null where nothing is
 * @param n numbers that entered
 * @param dropped places that did not, with the reason
 * @param findings what to know about it, the ones to show in front first
 * @param sentence what it says in plain words, or null where it has no sentence
 */
public record About(
        String method,
        String version,
        @Nullable Long seed,
        int n,
        List<Comparison.Dropped> dropped,
        List<Finding> findings,
        @Nullable Message sentence) {
    public About {
        dropped = List.copyOf(dropped);
        findings = List.copyOf(findings);
    }

    /** Of a result without a sentence. */
    public About(
            String method,
            String version,
            @Nullable Long seed,
            int n,
            List<Comparison.Dropped> dropped,
            List<Finding> findings) {
        this(method, version, seed, n, dropped, findings, null);
    }
}
