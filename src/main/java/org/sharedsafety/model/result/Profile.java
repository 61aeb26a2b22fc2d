package org.sharedsafety.model.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.finding.Tone;

/**
 * One place on all its measures, beside the other places of its level.
 *
 * @param places of the level
 * @param population residents, or null where not known
 * @param sections always all five principles, in their order, also where one has no measure
 * @param peers places most like it, nearest first, or why there are none
 * @param gaps measures that other places of the level have and this one has not
 * @param sentence the profile in one sentence, as a message
 */
public record Profile(
        Place place,
        int places,
        @Nullable Double population,
        List<Section> sections,
        Outcome<Peers> peers,
        List<Gap> gaps,
        Message sentence,
        About about) {
    public Profile {
        sections = List.copyOf(sections);
        gaps = List.copyOf(gaps);
    }

    /** The measures of a principle. */
    public record Section(Principle principle, List<Line> lines) {
        private static final List<String> TRUST = List.of("S01", "S02", "S03");

        public Section {
            lines = List.copyOf(lines);
        }

        /** Whether it holds a measure of trust. */
        public boolean hasTrust() {
            return lines.stream().anyMatch(Section::isTrust);
        }

        private static boolean isTrust(Line line) {
            return TRUST.contains(line.measure().metric().id());
        }

        /**
         * So many lines as stand in front, in the order of the section: trust first, then strengths, then other places
         * where it clearly differs from the middle, then clear changes, then numbers of which it is known how sure they
         * are.
         */
        public List<Line> front(int most) {
            List<Line> chosen = lines.stream()
                    .sorted(java.util.Comparator.comparingInt(Section::weight))
                    .limit(most)
                    .toList();
            return lines.stream().filter(chosen::contains).toList();
        }

        private static int weight(Line line) {
            boolean differs = line.standing()
                    .found()
                    .filter(side -> side != Standing.SIMILAR)
                    .isPresent();
            if (isTrust(line)) {
                return 0;
            }
            if (line.tone() == Tone.BETTER) {
                return 1;
            }
            if (differs) {
                return 2;
            }
            return switch (line.change().verdict()) {
                case CLEARLY_UP, CLEARLY_DOWN -> 3;
                default -> {
                    if (!line.reading().isUsable()) {
                        yield 6;
                    }
                    boolean sure = line.standing().found().isPresent() && line.reliability() == null && !line.small();
                    yield sure ? 4 : 5;
                }
            };
        }
    }

    /**
     * One measure of the place.
     *
     * @param measure its period is the latest that the level has
     * @param reliability of the count, such as {@code count_lt_20}; null where no count is known
     * @param coverage share of the place that the number covers, or null where not known
     * @param spread of the places of the level, or null where none has a value
     * @param standing of the place's interval against the middle (median) of the places
     * @param tone whether the standing may be called good or bad
     * @param history earliest first; a line is never drawn between two stretches
     * @param change over the last stretch
     * @param owners who answers for the measure; empty where nobody does yet
     * @param small whether outputs will hide the number
     */
    public record Line(
            MeasureSide measure,
            Reading reading,
            @Nullable String reliability,
            @Nullable Double coverage,
            @Nullable MiddleHalf spread,
            Outcome<Standing> standing,
            Tone tone,
            List<Past> history,
            Trend.Change change,
            List<String> owners,
            boolean small) {
        public Line {
            history = List.copyOf(history);
            owners = List.copyOf(owners);
        }
    }

    /** A number of the past. */
    public record Past(Period period, Reading reading, int segment) {}

    /** Where an interval lies beside the median of the places. */
    public enum Standing {
        LOWER,
        SIMILAR,
        HIGHER
    }

    /**
     * Places like this one.
     *
     * @param by what they are alike in: ids of the measures used
     * @param own the place's own values of them, in the order of the measures
     * @param likes nearest first, then those that somebody added
     * @param without places that would be among them, had nobody taken them away
     * @param chosen whether somebody chose, be it the measures or the places
     */
    public record Peers(List<String> by, List<Double> own, List<Like> likes, List<Place> without, boolean chosen) {
        public Peers {
            by = List.copyOf(by);
            own = List.copyOf(own);
            likes = List.copyOf(likes);
            without = List.copyOf(without);
        }

        /** The places like it. */
        public List<Place> nearest() {
            return likes.stream().map(Like::place).toList();
        }
    }

    /**
     * One place like another.
     *
     * @param distance Mahalanobis distance on the measures used, or null where one of them is not known there
     * @param values of the measures used, each null where it is not known
     * @param added whether a person added it
     */
    public record Like(Place place, @Nullable Double distance, List<@Nullable Double> values, boolean added) {
        public Like {
            values = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(values));
        }
    }

    /** A measure without a number here. */
    public record Gap(Metric metric, Period period, Message why) {}

    /** The period of any of its measures that ends first, the shortest of those. */
    public Period earliest() {
        return sections.stream()
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> line.history().stream())
                .map(Past::period)
                .min(java.util.Comparator.comparing(Period::end).thenComparing(java.util.Comparator.reverseOrder()))
                .orElseGet(this::latest);
    }

    /** The latest period of any of its measures. */
    public Period latest() {
        return sections.stream()
                .flatMap(section -> section.lines().stream())
                .map(line -> line.measure().period())
                .max(java.util.Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Measures on which the place is clearly on the good side of the middle of the places. */
    public List<Line> strengths() {
        return sections.stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.tone() == Tone.BETTER)
                .toList();
    }
}
