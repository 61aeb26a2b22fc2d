package org.sharedsafety.query;

import java.util.Map;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;

/**
 * Which two measures a frame puts side by side.
 *
 * @param seriesX the series of the condition
 * @param periodX its period
 * @param seriesY the series of the harm
 * @param periodY its period
 * @param group the people the harm is about
 * @param level the level of the places
 * @param chosen which series of a denominator measure to use, by measure id; where none is named the one whose period
 *     fits best is used, the older of two alike
 * @param groupX the people the condition is about; those of the harm, but where it is told for everyone alone
 */
public record FrameRequest(
        int seriesX,
        Period periodX,
        int seriesY,
        Period periodY,
        Group group,
        String level,
        Map<String, Integer> chosen,
        Group groupX) {
    public FrameRequest {
        chosen = Map.copyOf(chosen);
    }

    /** A request about the same people on both sides. */
    public FrameRequest(
            int seriesX,
            Period periodX,
            int seriesY,
            Period periodY,
            Group group,
            String level,
            Map<String, Integer> chosen) {
        this(seriesX, periodX, seriesY, periodY, group, level, chosen, group);
    }

    /** A request about everyone, that leaves the choice of denominators to the query. */
    public static FrameRequest of(int seriesX, Period periodX, int seriesY, Period periodY, String level) {
        return new FrameRequest(seriesX, periodX, seriesY, periodY, Group.EVERYONE, level, Map.of());
    }
}
