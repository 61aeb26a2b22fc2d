package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.honesty.Cautions;
import org.sharedsafety.honesty.MeasureFacts;
import org.sharedsafety.honesty.ViewFact;
import org.sharedsafety.honesty.ViewFacts;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.result.About;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.PoliceGap;
import org.sharedsafety.model.result.PoliceGap.Panel;
import org.sharedsafety.model.result.PoliceGap.Source;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.stats.DarkFigure;

/** Puts what police recorded of a harm beside what hospitals and surveys saw, and asks what may lie behind the record. */
public final class PoliceGapAnalysis {
    private static final double CONFIDENCE = 0.95;

    /**
     * The measures of one harm by source.
     *
     * @param hospital ids, the best first
     * @param survey ids, the best first
     * @param reporting id of the share that was reported, or null
     */
    public record SameHarm(List<String> hospital, List<String> survey, @Nullable String reporting) {
        public SameHarm {
            hospital = List.copyOf(hospital);
            survey = List.copyOf(survey);
        }

        /** The measures beside what police counted. */
        public static SameHarm of(String police) {
            return police.equals("V01")
                    ? new SameHarm(List.of("PH04", "PH03"), List.of("V06"), "V07")
                    : new SameHarm(List.of(), List.of(), null);
        }
    }

    /**
     * The sources beside each other.
     *
     * @param panels police first
     * @param reporting the share reported, over time, or null where the project does not hold it
     */
    public PoliceGap analyse(@Nullable Place place, List<Panel> panels, SameHarm harm, @Nullable Trend reporting) {
        Outcome<PoliceGap.Recorded> recorded = recorded(panels);
        List<Message> wanted = wanted(panels, harm);
        List<MeasureFacts> facts = panels.stream()
                .map(panel -> MeasureFacts.of(panel.trend().measure()))
                .toList();
        Map<String, Finding> findings = new LinkedHashMap<>();
        Cautions.of(new ViewFacts(facts, List.of(new ViewFact.WhatIf())))
                .forEach(found -> findings.put(found.code(), found));
        for (Panel panel : panels) {
            panel.trend().about().findings().forEach(found -> findings.putIfAbsent(found.code(), found));
        }
        if (panels.size() > 1) {
            // Both speak of a view of police counts alone.
            findings.keySet().removeAll(Set.of("W01", "W38"));
        }
        return new PoliceGap(
                place,
                panels,
                recorded,
                told(reporting),
                wanted,
                new About(
                        "police-gap",
                        "1",
                        null,
                        panels.size(),
                        List.of(),
                        Cautions.inOrder(findings.values()),
                        sentence(panels)));
    }

    /** The last number of a trend that has one. */
    private static Optional<Trend.Point> latest(Trend trend) {
        for (int i = trend.points().size() - 1; i >= 0; i--) {
            if (trend.points().get(i).reading().isUsable()) {
                return Optional.of(trend.points().get(i));
            }
        }
        return Optional.empty();
    }

    private static Outcome<PoliceGap.Recorded> recorded(List<Panel> panels) {
        for (Panel panel : panels) {
            Trend.Point last = latest(panel.trend()).orElse(null);
            Double count = last == null ? null : last.reading().numerator();
            if (panel.source() == Source.POLICE && last != null && count != null && count > 0) {
                return Outcome.of(new PoliceGap.Recorded(panel.trend().measure(), last.period(), count));
            }
        }
        return Outcome.notAvailable("reason.no-counts");
    }

    private static Outcome<PoliceGap.Told> told(@Nullable Trend reporting) {
        Trend.Point last = reporting == null ? null : latest(reporting).orElse(null);
        if (reporting == null || last == null) {
            return Outcome.notAvailable("policegap.no-survey");
        }
        Reading reading = last.reading();
        Double value = reading.value();
        Double asked = reading.denominator();
        if (value == null || asked == null || !(asked > 0) || !(value > 0 && value < 100)) {
            return Outcome.notAvailable("reason.no-counts");
        }
        double share = value / 100;
        return Outcome.of(new PoliceGap.Told(
                reporting.measure(),
                last.period(),
                share,
                Math.rint(share * asked),
                asked,
                Math.sqrt(share * (1 - share) / asked)));
    }

    private static List<Message> wanted(List<Panel> panels, SameHarm harm) {
        List<Message> wanted = new ArrayList<>();
        for (Source source : List.of(Source.HOSPITAL, Source.SURVEY)) {
            boolean known = !(source == Source.HOSPITAL ? harm.hospital() : harm.survey()).isEmpty();
            if (panels.stream().noneMatch(panel -> panel.source() == source)) {
                wanted.add(Message.of(
                        source == Source.HOSPITAL
                                ? known ? "policegap.want-hospital" : "policegap.none-hospital"
                                : known ? "policegap.want-survey" : "policegap.none-survey"));
            }
        }
        return wanted;
    }

    private static Message sentence(List<Panel> panels) {
        List<Message> said = new ArrayList<>();
        for (Panel panel : panels) {
            latest(panel.trend()).ifPresent(point -> said.add(said(panel, point)));
        }
        return switch (said.size()) {
            case 0 -> Message.of("policegap.nothing");
            case 1 -> Message.of("policegap.sentence-one", said.get(0));
            case 2 -> Message.of("policegap.sentence-two", said.get(0), said.get(1));
            default -> Message.of("policegap.sentence-three", said.get(0), said.get(1), said.get(2));
        };
    }

    private static Message said(Panel panel, Trend.Point point) {
        Double count = point.reading().numerator();
        double value = Objects.requireNonNull(point.reading().value());
        String year = point.period().text();
        return switch (panel.source()) {
            case POLICE -> Message.of("policegap.said-police", count == null ? value : count, year);
            case HOSPITAL -> Message.of("policegap.said-hospital", count == null ? value : count, year);
            case SURVEY -> Message.of("policegap.said-survey", value, year);
        };
    }

    /**
     * What there may be behind a count.
     *
     * @param share reported and recorded, above 0 and below 1
     * @param error its standard error, or null: then there is no interval
     */
    public static PoliceGap.WhatIf whatIf(double recorded, double share, @Nullable Double error, long seed) {
        Outcome<Comparison.Interval> interval = error == null
                ? Outcome.notAvailable("gap.no-error")
                : DarkFigure.of(recorded, share, error, CONFIDENCE, seed)
                        .map(found -> new Comparison.Interval(
                                found.interval().lower(), found.interval().upper()));
        return new PoliceGap.WhatIf(share, recorded, recorded / share, interval);
    }
}
