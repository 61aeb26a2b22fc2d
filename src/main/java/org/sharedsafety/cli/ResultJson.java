package org.sharedsafety.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.result.About;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.model.result.MiddleHalf;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.text.Texts;

/** The parts that the JSON of all results has in common: full precision, and a reason beside every null. */
final class ResultJson {
    private final Texts texts;

    ResultJson(Texts texts) {
        this.texts = texts;
    }

    /** A document that begins with what every result says of itself. */
    Map<String, Object> begin(About about) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("method", about.method());
        json.put("version", about.version());
        if (about.seed() != null) {
            json.put("seed", about.seed());
        }
        json.put("n", about.n());
        Message sentence = about.sentence();
        if (sentence != null) {
            json.put("sentence", texts.say(sentence));
        }
        return json;
    }

    /** Ends a document with who was left out and what to know. */
    void end(Map<String, Object> json, About about) {
        json.put("dropped", about.dropped().stream().map(this::dropped).toList());
        json.put("findings", findings(about.findings()));
    }

    private Map<String, Object> dropped(Comparison.Dropped dropped) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("place", dropped.place().code());
        json.put("name", dropped.place().name());
        json.put("why", texts.say(dropped.why()));
        return json;
    }

    /** Findings with their codes. */
    List<Map<String, Object>> findings(List<Finding> findings) {
        return findings.stream()
                .map(finding -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("code", finding.code());
                    json.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
                    json.put("text", texts.say(finding.message()));
                    return json;
                })
                .toList();
    }

    /** A measure with what was used of it. */
    Map<String, Object> measure(MeasureSide side) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("metric", side.metric().id());
        json.put("name", side.metric().name(texts.language()));
        json.put("series", side.series().name());
        json.put("period", side.period().text());
        json.put("unit", side.unit());
        json.put("sources", side.sources());
        json.put("computed", side.computed());
        return json;
    }

    /** A place, or null. */
    @Nullable
    Map<String, Object> place(@Nullable Place place) {
        if (place == null) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("place", place.code());
        json.put("name", place.name());
        json.put("level", place.level());
        return json;
    }

    /** Puts a number with all that is known of it. */
    void reading(Map<String, Object> json, Reading reading) {
        json.put("value", reading.value());
        json.put("lower95", reading.lower());
        json.put("upper95", reading.upper());
        json.put("numerator", reading.numerator());
        json.put("denominator", reading.denominator());
        json.put("status", reading.status().json());
        if (reading.reason() != null) {
            json.put("reason", texts.say(Objects.requireNonNull(reading.reason())));
        }
    }

    /** A result, or why there is none. */
    <T> Map<String, Object> outcome(Outcome<T> outcome, Function<T, Map<String, Object>> write) {
        return outcome.found().map(write).orElseGet(() -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("value", null);
            json.put("status", "not_available");
            json.put("reason", outcome.why().map(texts::say).orElse(""));
            return json;
        });
    }

    /** An estimate with its interval. */
    Map<String, Object> estimate(Trend.Estimate estimate) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("value", estimate.value());
        interval(json, estimate.interval());
        return json;
    }

    /** Puts both ends of an interval. */
    void interval(Map<String, Object> json, Comparison.Interval interval) {
        json.put("lower95", interval.lower());
        json.put("upper95", interval.upper());
    }

    /** How places are spread, or null. */
    @Nullable
    Map<String, Object> spread(@Nullable MiddleHalf spread) {
        if (spread == null) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("n", spread.n());
        json.put("lowest", spread.lowest());
        json.put("lowerQuarter", spread.lowerQuarter());
        json.put("median", spread.median());
        json.put("upperQuarter", spread.upperQuarter());
        json.put("highest", spread.highest());
        return json;
    }

    /** A plain number, or an object that tells why there is none. */
    Object number(Outcome<Double> outcome) {
        return outcome.found()
                .<Object>map(value -> value)
                .orElseGet(() -> outcome(outcome, value -> Map.of("value", value)));
    }

    /** The texts of the language. */
    Texts texts() {
        return texts;
    }
}
