package org.sharedsafety.model.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;

/**
 * What police recorded of a harm beside what hospitals and surveys saw of it; side by side, never added.
 *
 * @param place the only place looked at, or null for all places together
 * @param panels police first; a source that the project does not hold has none
 * @param recorded the latest count of police, or why there is none
 * @param told what the project's own survey says of reporting, or why there is nothing
 * @param wanted what could be imported to see more, in sentences
 */
public record PoliceGap(
        @Nullable Place place,
        List<Panel> panels,
        Outcome<Recorded> recorded,
        Outcome<Told> told,
        List<Message> wanted,
        About about) {
    public PoliceGap {
        panels = List.copyOf(panels);
        wanted = List.copyOf(wanted);
    }

    /** Who saw the harm. */
    public enum Source {
        POLICE,
        HOSPITAL,
        SURVEY
    }

    /**
     * One source over the years.
     *
     * @param wider whether it is about a wider area than the place or level that was asked for
     */
    public record Panel(Source source, Trend trend, boolean wider) {}

    /** A count of police. */
    public record Recorded(MeasureSide measure, Period period, double count) {}

    /**
     * How many of those harmed said that it was reported.
     *
     * @param share 0 to 1
     * @param error standard error of the share, as of a simple random sample
     */
    public record Told(MeasureSide measure, Period period, double share, double reported, double asked, double error) {}

    /**
     * What there may be behind a count if a share of all cases is reported and recorded.
     *
     * @param estimated number of cases
     * @param interval 95 %, or why there is none
     */
    public record WhatIf(double share, double recorded, double estimated, Outcome<Comparison.Interval> interval) {}
}
