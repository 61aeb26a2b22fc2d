package org.sharedsafety.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.result.MeasureSide;

/** A measure for tests: a plain survey share unless told otherwise. */
public final class SampleMetric {
    private final String id;
    private Principle principle = Principle.WB;
    private String nameEn = "Children in poverty";
    private String nameEs = "Niños en pobreza";
    private String numerator = "Children below the poverty line";
    private String denominator = "Children";
    private String unit = "percent";
    private double multiplier = 100;
    private RollUp rollUp = RollUp.SUM_NUMERATORS_AND_DENOMINATORS;
    private Direction direction = Direction.WORSE;
    private String locus = "residence";
    private List<String> pitfalls = List.of();
    private String stage = "condition";
    private String sourceKind = "survey";
    private @Nullable String denominatorId = "POP0_17";
    private boolean catalogued = true;
    private List<String> computedFrom = List.of();

    private SampleMetric(String id) {
        this.id = id;
    }

    /** Child poverty: WB, survey, by residence. */
    public static SampleMetric poverty() {
        return new SampleMetric("WB09");
    }

    /** Violent crime: SV, police, by occurrence. */
    public static SampleMetric crime() {
        return new SampleMetric("V01")
                .principle(Principle.SV)
                .names("Violent crime reported to police", "Delitos violentos denunciados")
                .counts("Violent offenses known to police", "Resident population")
                .unit("offenses per 100,000")
                .locus("occurrence")
                .stage("outcome")
                .sourceKind("police")
                .denominatorId("POP");
    }

    /** Property crime: SV, police, by occurrence. */
    public static SampleMetric property() {
        return new SampleMetric("V02")
                .principle(Principle.SV)
                .names("Property crime reported to police", "Delitos contra la propiedad denunciados")
                .counts("Burglary and theft known to police", "Resident population")
                .unit("offenses per 100,000")
                .locus("occurrence")
                .stage("outcome")
                .sourceKind("police")
                .denominatorId("POP");
    }

    /** Unemployment: WB, modelled, out of the labor force. */
    public static SampleMetric unemployment() {
        return new SampleMetric("WB12")
                .names("Unemployment", "Desempleo")
                .counts("Unemployed", "Labor force")
                .denominatorId("LF");
    }

    /** A person's own measure. */
    public static SampleMetric local(String id) {
        SampleMetric own = new SampleMetric(id);
        own.catalogued = false;
        own.denominatorId = null;
        return own;
    }

    public SampleMetric principle(Principle value) {
        principle = value;
        return this;
    }

    public SampleMetric names(String en, String es) {
        nameEn = en;
        nameEs = es;
        return this;
    }

    public SampleMetric counts(String above, String below) {
        numerator = above;
        denominator = below;
        return this;
    }

    public SampleMetric unit(String value) {
        unit = value;
        return this;
    }

    public SampleMetric multiplier(double value) {
        multiplier = value;
        return this;
    }

    public SampleMetric direction(Direction value) {
        direction = value;
        return this;
    }

    public SampleMetric locus(String value) {
        locus = value;
        return this;
    }

    public SampleMetric pitfalls(String... codes) {
        pitfalls = List.of(codes);
        return this;
    }

    public SampleMetric stage(String value) {
        stage = value;
        return this;
    }

    public SampleMetric sourceKind(String value) {
        sourceKind = value;
        return this;
    }

    public SampleMetric denominatorId(String value) {
        denominatorId = value;
        return this;
    }

    public SampleMetric computedFrom(String... ids) {
        computedFrom = List.of(ids);
        return this;
    }

    public SampleMetric rollUp(RollUp value) {
        rollUp = value;
        return this;
    }

    public Metric metric() {
        return new Metric(
                id,
                principle,
                "",
                nameEn,
                nameEs,
                numerator,
                denominator,
                unit,
                multiplier,
                direction,
                rollUp,
                locus,
                pitfalls,
                List.of(),
                stage,
                sourceKind,
                0,
                false,
                denominatorId,
                null,
                null,
                computedFrom,
                catalogued);
    }

    /** The measure as one side of a comparison. */
    public MeasureSide side(Period period) {
        return new MeasureSide(metric(), new Series(1, id, "test"), period, unit, List.of("test.csv"), false);
    }

    public MeasureSide side() {
        return side(Period.ofYear(2023));
    }
}
