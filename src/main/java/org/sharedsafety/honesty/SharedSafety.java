package org.sharedsafety.honesty;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;

/** Whether a comparison may be kept as one of Shared Safety: it holds two of safety, health and community conditions. */
public final class SharedSafety {
    private SharedSafety() {}

    /** What a measure is about. */
    public enum Family {
        SAFETY,
        HEALTH,
        CONDITIONS
    }

    /** The family of a measure; empty for one that only counts people. */
    public static Optional<Family> familyOf(Metric metric) {
        return switch (metric.principle()) {
            case PH -> Optional.of(Family.HEALTH);
            case WB -> Optional.of(Family.CONDITIONS);
            case SV, CH, SY -> Optional.of(Family.SAFETY);
            default -> Optional.empty();
        };
    }

    /** Why a comparison of two measures may not; empty where it may. */
    public static Optional<Message> whyNot(Metric x, Metric y) {
        Set<Family> held = EnumSet.noneOf(Family.class);
        familyOf(x).ifPresent(held::add);
        familyOf(y).ifPresent(held::add);
        return held.size() >= 2 ? Optional.empty() : Optional.of(Message.of("shared.one-family"));
    }
}
