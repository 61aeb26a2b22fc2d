package org.sharedsafety.honesty;

import java.util.List;
import java.util.Locale;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.finding.ClaimCheck;
import org.sharedsafety.model.finding.Finding;

/** "Can we say this?": what was looked at before a comparison is told to others, and what of it holds. */
public final class ClaimChecks {
    private static final List<String> LOOKED_AT =
            List.of("W19", "W22", "W04", "W20", "W23", "W07", "W05", "W09", "W08", "W13", "W36", "W01", "W38");

    private ClaimChecks() {}

    /** The checks of a comparison in their order; one does not hold where its caution is among the findings. */
    public static List<ClaimCheck> of(List<Finding> findings) {
        List<String> raised = findings.stream().map(Finding::code).toList();
        return LOOKED_AT.stream()
                .map(code -> new ClaimCheck(
                        code, !raised.contains(code), Message.of("claim." + code.toLowerCase(Locale.ROOT))))
                .toList();
    }
}
