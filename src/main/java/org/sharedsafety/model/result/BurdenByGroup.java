package org.sharedsafety.model.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;

/**
 * Who carries how much of a harm: shares of the harm beside shares of the people, by group or by place.
 *
 * @param place the only place looked at, or null for all places of the level together
 * @param grouping dimension such as {@code age}, or {@code place}
 * @param shares in the order of the groups, or the places by name
 * @param events of all groups, the unknown left out
 * @param people of all groups
 * @param missing events whose group is not known, or why that cannot be told
 * @param gap between the groups with the highest and the lowest rate
 * @param beside every other group beside the baseline group, in the order of the shares; empty by place
 * @param concentration over the places of the level
 * @param absent who is missing from the picture, in sentences
 */
public record BurdenByGroup(
        MeasureSide measure,
        String level,
        @Nullable Place place,
        String grouping,
        List<Share> shares,
        double events,
        double people,
        Outcome<Missing> missing,
        Outcome<Gap> gap,
        List<Beside> beside,
        Outcome<Concentration> concentration,
        List<Message> absent,
        About about) {
    public BurdenByGroup {
        shares = List.copyOf(shares);
        beside = List.copyOf(beside);
        absent = List.copyOf(absent);
    }

    /** The same with another concentration over the places. */
    public BurdenByGroup withConcentration(Outcome<Concentration> other) {
        return new BurdenByGroup(
                measure, level, place, grouping, shares, events, people, missing, gap, beside, other, absent, about);
    }

    /**
     * One group's share.
     *
     * @param group of people; everyone where shares are by place
     * @param place where shares are by place, else null
     * @param reading rate, count and people of the group
     * @param ofEvents share of all events, 0 to 1
     * @param ofPeople share of all people, 0 to 1
     * @param ratio share of events over share of people
     * @param againstRest rate of the group over the rate of all others
     * @param small whether outputs will hide it
     */
    public record Share(
            Group group,
            @Nullable Place place,
            Reading reading,
            double ofEvents,
            double ofPeople,
            Outcome<Trend.Estimate> ratio,
            Outcome<Trend.Estimate> againstRest,
            boolean small) {}

    /**
     * Events of nobody knows whom.
     *
     * @param events number of them
     * @param share of all events, known and unknown, 0 to 1
     */
    public record Missing(double events, double share) {}

    /**
     * The gap between two groups, in both forms, for neither tells all.
     *
     * @param highest position of the share with the highest rate
     * @param lowest position of the share with the lowest rate
     * @param difference of the rates, in the measure's unit
     * @param ratio of the rates
     */
    public record Gap(int highest, int lowest, Outcome<Trend.Estimate> difference, Outcome<Trend.Estimate> ratio) {}

    /**
     * A group beside the baseline group, in both forms.
     *
     * @param group position of the share
     * @param baseline position of the baseline's share
     * @param difference of the rates, in the measure's unit
     * @param ratio of the rates
     */
    public record Beside(int group, int baseline, Outcome<Trend.Estimate> difference, Outcome<Trend.Estimate> ratio) {}

    /**
     * How few people half of the harm falls on: the places in the order of their rates, the highest first.
     *
     * @param half share of all people, 0 to 1, where the curve of events over people passes one half
     * @param places taken whole until they hold half of all events, so many
     * @param ofPlaces of so many
     * @param events share of all events that they hold, 0 to 1
     * @param people share of all people who live there, 0 to 1
     * @param gini of events over people, 0 even
     * @param held those places, by name
     * @param curve from (0, 0) to (1, 1), a point after each place
     */
    public record Concentration(
            double half,
            int places,
            int ofPlaces,
            double events,
            double people,
            double gini,
            List<Place> held,
            List<Point> curve) {
        public Concentration {
            held = List.copyOf(held);
            curve = List.copyOf(curve);
        }
    }

    /**
     * A point of the curve of events over people.
     *
     * @param people share of all people who live in the places up to here, 0 to 1
     * @param events share of all events that they hold, 0 to 1
     */
    public record Point(double people, double events) {}
}
