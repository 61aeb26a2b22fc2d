package org.sharedsafety.ui.measures;

import java.util.Locale;
import java.util.Set;

/** Where in the way of harm a measure stands, in the four words of the chips. */
public enum StageGroup {
    PREVENTION(Set.of("prevention")),
    DETECTION(Set.of("detection")),
    RECOVERY(Set.of("treatment", "recovery")),
    RESPONSE(Set.of("response", "accountability_reentry"));

    private final Set<String> stages;

    StageGroup(Set<String> stages) {
        this.stages = stages;
    }

    boolean holds(String stage) {
        return stages.contains(stage);
    }

    String key() {
        return "measures.chip." + name().toLowerCase(Locale.ROOT);
    }
}
