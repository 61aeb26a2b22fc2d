package org.sharedsafety.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.HiddenMark;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.Comparison.Correlation;
import org.sharedsafety.model.result.Comparison.Interval;
import org.sharedsafety.model.result.Comparison.MoranResult;
import org.sharedsafety.model.result.Gradient;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.service.CompareService.HiddenMarks;
import org.sharedsafety.service.ComparedPlaces;
import org.sharedsafety.text.Texts;

/** A comparison in the JSON of the command line: full precision, and a reason beside every null. */
final class ComparisonJson {
    private static final String METHOD = "comparison";
    private static final String VERSION = "1";

    private final Texts texts;
    private final ResultJson parts;
    private final HiddenMarks hidden;

    ComparisonJson(Texts texts) {
        this(texts, new HiddenMarks(Map.of(), Map.of()));
    }

    /** The JSON of a comparison on the desk, with what an output would hide. */
    ComparisonJson(Texts texts, HiddenMarks hidden) {
        this.texts = texts;
        this.parts = new ResultJson(texts);
        this.hidden = hidden;
    }

    /** The comparison, and what came of it at a second level where one is shown. */
    Map<String, Object> of(ComparedPlaces compared) {
        Map<String, Object> json = of(compared.comparison());
        json.put(
                "checks",
                compared.claims().stream()
                        .map(check ->
                                Map.of("code", check.code(), "passed", check.passed(), "text", texts.say(check.text())))
                        .toList());
        Comparison beside = compared.beside();
        if (beside != null) {
            Map<String, Object> second = new LinkedHashMap<>();
            second.put("level", beside.level());
            second.put("periodX", beside.x().period().text());
            second.put("periodY", beside.y().period().text());
            second.put("n", beside.n());
            second.put("considered", beside.considered());
            second.put("pearson", parts.outcome(beside.pearson(), value -> correlation("r", value)));
            second.put("modifiedT", parts.outcome(beside.modifiedT(), ComparisonJson::modifiedT));
            second.put("verdict", beside.verdict().json());
            second.put("sentence", texts.say(beside.sentence()));
            json.put("beside", second);
        }
        return json;
    }

    private Map<String, Object> of(Comparison comparison) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("method", METHOD);
        json.put("version", VERSION);
        json.put("seed", comparison.seed());
        json.put("level", comparison.level());
        json.put("group", comparison.group().code());
        json.put("x", parts.measure(comparison.x()));
        json.put("y", parts.measure(comparison.y()));
        json.put("n", comparison.n());
        json.put("considered", comparison.considered());
        json.put(
                "dropped",
                comparison.dropped().stream()
                        .map(dropped -> Map.of(
                                "place",
                                dropped.place().code(),
                                "name",
                                dropped.place().name(),
                                "why",
                                texts.say(dropped.why())))
                        .toList());
        json.put("pearson", parts.outcome(comparison.pearson(), value -> correlation("r", value)));
        json.put("spearman", parts.outcome(comparison.spearman(), value -> correlation("rho", value)));
        json.put("modifiedT", parts.outcome(comparison.modifiedT(), ComparisonJson::modifiedT));
        json.put("permutation", parts.outcome(comparison.permutation(), value -> {
            Map<String, Object> inner = new LinkedHashMap<>();
            inner.put("p", value.p());
            inner.put("permutations", value.permutations());
            inner.put("seed", value.seed());
            return inner;
        }));
        json.put("weighted", parts.outcome(comparison.weighted(), value -> new LinkedHashMap<>(Map.of("r", value))));
        json.put("ols", parts.outcome(comparison.ols(), this::line));
        Map<String, Object> moran = new LinkedHashMap<>();
        moran.put("x", parts.outcome(comparison.moranX(), ComparisonJson::moran));
        moran.put("y", parts.outcome(comparison.moranY(), ComparisonJson::moran));
        moran.put("bivariate", parts.outcome(comparison.moranBivariate(), ComparisonJson::moran));
        json.put("moran", moran);
        json.put("gradient", parts.outcome(comparison.gradient(), this::gradient));
        json.put(
                "effective_n",
                comparison.modifiedT().found().map(Comparison.ModifiedT::ess).orElse(null));
        json.put("verdict", comparison.verdict().json());
        json.put("sentence", texts.say(comparison.sentence()));
        json.put("findings", parts.findings(comparison.findings()));
        List<Map<String, Object>> places = new ArrayList<>();
        comparison.places().forEach(place -> places.add(place(place)));
        json.put("places", places);
        return json;
    }

    private Map<String, Object> gradient(Gradient gradient) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sentence", texts.say(gradient.sentence()));
        json.put("n", gradient.places());
        json.put("people", gradient.people());
        json.put("disadvantagedEnd", gradient.highIsDisadvantage() ? "high" : "low");
        json.put("sii", parts.estimate(gradient.slope()));
        json.put("rii", parts.number(gradient.relative()));
        json.put("slopeOverMean", parts.number(gradient.slopeOverMean()));
        json.put("concentrationIndex", parts.outcome(gradient.concentration(), parts::estimate));
        json.put("absoluteConcentration", gradient.absoluteConcentration());
        json.put("fifths", parts.outcome(gradient.fifths(), this::fifths));
        json.put("attributableFraction", parts.number(gradient.attributable()));
        return json;
    }

    private Map<String, Object> fifths(Gradient.Fifths fifths) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rates", fifths.rates());
        json.put("difference", fifths.difference());
        json.put("ratio", parts.number(fifths.ratio()));
        return json;
    }

    private static Map<String, Object> correlation(String name, Correlation correlation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(name, correlation.estimate());
        json.put("lower95", correlation.interval().found().map(Interval::lower).orElse(null));
        json.put("upper95", correlation.interval().found().map(Interval::upper).orElse(null));
        json.put("p", correlation.p().found().orElse(null));
        return json;
    }

    private static Map<String, Object> modifiedT(Comparison.ModifiedT test) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ess", test.ess());
        json.put("p", test.p());
        json.put("lower95", test.interval().found().map(Interval::lower).orElse(null));
        json.put("upper95", test.interval().found().map(Interval::upper).orElse(null));
        json.put("nclass", test.classes());
        return json;
    }

    private Map<String, Object> line(Comparison.Line line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("intercept", line.intercept());
        json.put("slope", line.slope());
        json.put("se_hc3", line.slopeErrorHc3().found().orElse(null));
        json.put("p_hc3", line.slopePHc3().found().orElse(null));
        json.put("r2", line.rSquared());
        json.put("moran_residual", parts.outcome(line.moranResidual(), ComparisonJson::moran));
        return json;
    }

    private static Map<String, Object> moran(MoranResult moran) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("I", moran.i());
        json.put("p", moran.p().found().orElse(null));
        return json;
    }

    private Map<String, Object> place(PlaceResult place) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("place", place.place().code());
        json.put("name", place.place().name());
        json.put("x", place.x().value());
        json.put("y", place.y().value());
        reading(json, "x", place.x());
        hidden(json, "x_hidden", hidden.x().get(place.place().id()));
        reading(json, "y", place.y());
        hidden(json, "y_hidden", hidden.y().get(place.place().id()));
        json.put("residual", place.residual());
        json.put("bright_spot", place.brightSpot());
        json.put(
                "quadrant",
                place.quadrant() == null ? null : place.quadrant().name().toLowerCase(Locale.ROOT));
        PlaceResult.Local local = place.local();
        json.put("local_moran", local == null ? null : local.i());
        json.put("p", local == null ? null : local.p());
        json.put("fdr_significant", local == null ? null : local.significant());
        json.put("cluster", local == null ? null : local.cluster().name().toLowerCase(Locale.ROOT));
        return json;
    }

    private static void hidden(Map<String, Object> json, String name, @Nullable HiddenMark mark) {
        if (mark != null) {
            json.put(name, mark.json());
        }
    }

    private void reading(Map<String, Object> json, String side, Reading reading) {
        json.put(side + "_status", reading.status().json());
        if (reading.reason() != null) {
            json.put(side + "_reason", texts.say(reading.reason()));
        }
        json.put(side + "_numerator", reading.numerator());
        json.put(side + "_denominator", reading.denominator());
        if (reading.coverage() != null) {
            json.put(side + "_coverage", reading.coverage());
        }
    }
}
