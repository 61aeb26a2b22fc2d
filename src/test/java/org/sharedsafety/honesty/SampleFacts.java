package org.sharedsafety.honesty;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.SampleMetric;
import org.sharedsafety.model.finding.Strength;
import org.sharedsafety.model.finding.Verdict;
import org.sharedsafety.model.result.MeasureSide;

/** Facts for tests: a clear link over 22 of 24 counties with nothing wrong, unless told otherwise. */
final class SampleFacts {
    private MeasureSide x = SampleMetric.poverty().side();
    private MeasureSide y = SampleMetric.unemployment().denominatorId("POP0_17").side();
    private int considered = 24;
    private int n = 22;
    private int withheld;
    private int fewCases;
    private @Nullable Double coverage;
    private boolean overridden;
    private LinkVerdict link = new LinkVerdict(
            Verdict.CLEAR, LinkVerdict.Why.NOTHING, true, Strength.MODERATE, Strength.WEAK, Strength.STRONG);
    private @Nullable Double effectiveSize = 20.0;
    private boolean bothAlike;
    private @Nullable Place decisive;

    SampleFacts x(SampleMetric metric) {
        x = metric.side();
        return this;
    }

    SampleFacts y(SampleMetric metric) {
        y = metric.side();
        return this;
    }

    SampleFacts sides(MeasureSide one, MeasureSide other) {
        x = one;
        y = other;
        return this;
    }

    SampleFacts places(int used, int of) {
        n = used;
        considered = of;
        return this;
    }

    SampleFacts withheld(int value) {
        withheld = value;
        return this;
    }

    SampleFacts fewCases(int value) {
        fewCases = value;
        return this;
    }

    SampleFacts coverage(double value) {
        coverage = value;
        return this;
    }

    SampleFacts overridden() {
        overridden = true;
        return this;
    }

    SampleFacts link(LinkVerdict value) {
        link = value;
        return this;
    }

    SampleFacts alike(@Nullable Double size) {
        bothAlike = true;
        effectiveSize = size;
        return this;
    }

    SampleFacts decisive(String name) {
        decisive = new Place(1, "county", "RV001", name, null, null, null);
        return this;
    }

    ComparisonFacts facts() {
        return new ComparisonFacts(
                x,
                y,
                "county",
                considered,
                n,
                withheld,
                fewCases,
                overridden,
                link,
                effectiveSize,
                bothAlike,
                decisive,
                ViewFacts.of(measure(x), measure(y)));
    }

    private MeasureFacts measure(MeasureSide side) {
        return coverage == null || !side.metric().pitfalls().contains("COVER")
                ? MeasureFacts.of(side)
                : MeasureFacts.of(side).reportedBy(ReportedShare.of(coverage));
    }
}
