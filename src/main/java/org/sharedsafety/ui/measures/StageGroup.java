package org.sharedsafety.ui.measures;

import java.util.Arrays;
import java.util.Locale;

/** Where in the way of harm a measure stands, in the four words of the chips. */
public enum StageGroup {
    PREVENTION("prevention"),
    DETECTION("detection"),
    RECOVERY("treatment recovery"),
    RESPONSE("response accountability_reentry");

    private final String stages;

    StageGroup(String stages) {
        this.stages = stages;
    }

    boolean holds(String stage) {
        return Arrays.asList(stages.split(" ")).contains(stage);
    }

    String key() {
        return "catalog.chip." + name().toLowerCase(Locale.ROOT);
    }
}
