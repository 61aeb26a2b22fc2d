package org.sharedsafety.model.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;

/**
 * The way of people through alternatives to jail, with the count of people at each step; and what survivors are offered.
 *
 * @param place the only place looked at, or null for all places together
 * @param period the latest that all steps found have, or null where there is none: then each step tells its own latest
 * @param steps in the order of the way; empty where the project holds none
 * @param capacity services for survivors beside the need for them
 * @param recidivism how coming back is defined, or why there is no definition
 * @param missing steps of the catalogue that the project does not hold, in sentences
 */
public record Pathway(
        @Nullable Place place,
        @Nullable Period period,
        List<Step> steps,
        List<Step> capacity,
        Outcome<Recidivism> recidivism,
        List<Message> missing,
        About about) {
    public Pathway {
        steps = List.copyOf(steps);
        capacity = List.copyOf(capacity);
        missing = List.copyOf(missing);
    }

    /** How the people of a step stand to those of the step before. */
    public enum Link {
        /** The first step, or one with people of its own by design. */
        OWN_PEOPLE,
        /** Its people are those who were counted at the step before. */
        SAME_PEOPLE,
        /** Its people should be those of the step before, but their number is another. */
        OTHER_NUMBER
    }

    /**
     * A step: so many of so many.
     *
     * @param level of the places that were added up, or of the one place
     * @param reading share with its interval, count and what it is out of
     * @param places with a number, or null where one place is looked at
     * @param small whether outputs would hide it
     */
    public record Step(
            MeasureSide measure,
            Period period,
            String level,
            double count,
            double outOf,
            Reading reading,
            Link link,
            @Nullable Integer places,
            boolean small) {}

    /**
     * How coming back is counted: which event, within which time, among whom.
     *
     * @param event such as a new conviction
     * @param window such as three years
     * @param cohort such as people released
     * @param series the data set shown
     * @param others data sets with a definition of their own, which are never put on the same axis
     */
    public record Recidivism(Message event, Message window, Message cohort, String series, List<String> others) {
        public Recidivism {
            others = List.copyOf(others);
        }
    }
}
