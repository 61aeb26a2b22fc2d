package org.sharedsafety.chart;

import java.awt.Color;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.BudgetTag;

/** The colors of what money is for: hue for prevention and recovery, grey for the rest, the same in every theme. */
public final class PurposeColors {
    private static final Color RESPONSE_OTHER = Palette.rgb("#D9DEE3");

    private PurposeColors() {}

    /** The color of a purpose; null stands for lines that nobody has tagged. */
    public static Color of(@Nullable BudgetTag tag, Theme theme) {
        if (tag == null) {
            return theme.inset();
        }
        return switch (tag) {
            case PREVENTION -> Palette.rgb("#01665E");
            case DETECTION_HEALTH -> Palette.rgb("#5AB4AC");
            case RECOVERY -> Palette.rgb("#C9A227");
            case ACCOUNTABILITY_REENTRY -> Palette.rgb("#C7A98B");
            case ENFORCEMENT -> Palette.rgb("#B0B8C1");
            case INCARCERATION -> Palette.rgb("#8D97A3");
            case OTHER -> RESPONSE_OTHER;
        };
    }

    /** What can be read on a purpose's color. */
    public static Color textOn(@Nullable BudgetTag tag, Theme theme) {
        if (tag == null) {
            return theme.ink();
        }
        return tag == BudgetTag.PREVENTION ? Color.WHITE : Theme.LIGHT.ink();
    }
}
