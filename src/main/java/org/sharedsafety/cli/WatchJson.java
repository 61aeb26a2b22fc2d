package org.sharedsafety.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.result.EarlyWarning;
import org.sharedsafety.model.result.Resilience;

/** What watching a series says, in the JSON of the command line: early detection, and how it came through a shock. */
final class WatchJson {
    private final ResultJson parts;
    private final TrendJson trend;

    WatchJson(ResultJson parts, TrendJson trend) {
        this.parts = parts;
        this.trend = trend;
    }

    Map<String, Object> early(EarlyWarning warning) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sentence", parts.texts().say(warning.sentence()));
        json.put("period", warning.span().text());
        json.put("n", warning.numbers());
        json.put("perYear", warning.perYear());
        json.put("places", warning.places());
        json.put("alarms", warning.alarms().stream().map(WatchJson::alarm).toList());
        json.put("ears", parts.outcome(warning.recent(), WatchJson::recent));
        json.put("chart", parts.outcome(warning.chart(), WatchJson::chart));
        return json;
    }

    private static Map<String, Object> alarm(EarlyWarning.Alarm alarm) {
        return Map.of("period", alarm.period().text(), "rules", alarm.rules());
    }

    private static Map<String, Object> recent(EarlyWarning.Recent recent) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("baseline", recent.baseline());
        json.put("rules", recent.rules().stream().map(WatchJson::rule).toList());
        return json;
    }

    private static Map<String, Object> rule(EarlyWarning.Rule rule) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", rule.code());
        json.put("lag", rule.lag());
        json.put("limit", rule.limit());
        json.put("chance", chance(rule.chance()));
        json.put("bounds", rule.bounds().stream().map(WatchJson::bound).toList());
        return json;
    }

    private static Map<String, Object> chance(EarlyWarning.Chance chance) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("alpha", chance.alpha());
        json.put("judged", chance.judged());
        json.put("byAlpha", chance.byAlpha());
        json.put("expected", chance.expected());
        json.put("aYear", chance.aYear());
        json.put("aYearAllPlaces", chance.aYearEverywhere());
        return json;
    }

    private static Map<String, Object> bound(EarlyWarning.Bound bound) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("period", bound.period().text());
        json.put("count", bound.count());
        json.put("value", bound.value());
        json.put("bound", bound.bound());
        json.put("boundValue", bound.boundValue());
        json.put("alarm", bound.alarm());
        return json;
    }

    private static Map<String, Object> chart(EarlyWarning.Chart chart) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", chart.kind());
        json.put("baseline", chart.baseline().text());
        json.put("baselineNumbers", chart.baselineNumbers());
        json.put("centre", chart.centre());
        json.put("limits", chart.limits());
        json.put("dispersion", chart.dispersion());
        json.put("chance", chance(chart.chance()));
        json.put("points", chart.points().stream().map(WatchJson::limits).toList());
        return json;
    }

    private static Map<String, Object> limits(EarlyWarning.Limits point) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("period", point.period().text());
        json.put("value", point.value());
        json.put("lower", point.lower());
        json.put("upper", point.upper());
        json.put("inBaseline", point.inBaseline());
        json.put("side", point.side());
        return json;
    }

    Map<String, Object> resilience(Resilience found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sentence", parts.texts().say(found.sentence()));
        json.put("shock", found.shock().text());
        json.put("through", trend.change(found.through()));
        json.put("recovery", parts.outcome(found.recovery(), this::recovery));
        return json;
    }

    private Map<String, Object> recovery(Resilience.Recovery found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("before", found.before().stream().map(Period::text).toList());
        json.put("mean", found.mean());
        json.put("earlierLower", found.earlier().lower());
        json.put("earlierUpper", found.earlier().upper());
        json.put("atShock", found.atShock());
        json.put("change", found.change());
        json.put("yearsUntilBack", parts.outcome(found.yearsUntilBack(), years -> Map.of("years", years)));
        Period back = found.back();
        json.put("back", back == null ? null : back.text());
        return json;
    }
}
