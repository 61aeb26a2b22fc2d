package org.sharedsafety.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.SeriesBreak;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.text.Texts;

/** A trend in the JSON of the command line. */
final class TrendJson {
    private final ResultJson parts;

    TrendJson(Texts texts) {
        this.parts = new ResultJson(texts);
    }

    Map<String, Object> of(Trend trend) {
        Map<String, Object> json = parts.begin(trend.about());
        json.put("measure", parts.measure(trend.measure()));
        json.put("level", trend.level());
        json.put("group", trend.group().code());
        json.put("place", parts.place(trend.place()));
        json.put("points", trend.points().stream().map(this::point).toList());
        json.put("breaks", trend.breaks().stream().map(this::cut).toList());
        json.put("segments", trend.segments().stream().map(this::segment).toList());
        json.put("pooled", trend.pooled().stream().map(this::pooled).toList());
        json.put("change", change(trend.change()));
        WatchJson watch = new WatchJson(parts, this);
        json.put("early", parts.outcome(trend.early(), watch::early));
        json.put("resilience", parts.outcome(trend.resilience(), watch::resilience));
        parts.end(json, trend.about());
        return json;
    }

    private Map<String, Object> point(Trend.Point point) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("period", point.period().text());
        parts.reading(json, point.reading());
        json.put("reliability", point.reliability());
        json.put("coverage", point.coverage());
        json.put("segment", point.segment());
        json.put("places", parts.spread(point.places()));
        return json;
    }

    private Map<String, Object> cut(SeriesBreak cut) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", cut.from().toString());
        json.put("kind", cut.kind());
        json.put("note", cut.note(parts.texts().language()));
        return json;
    }

    private Map<String, Object> segment(Trend.Segment segment) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("period", segment.span().text());
        json.put("n", segment.numbers());
        json.put("yearly", parts.outcome(segment.yearly(), this::yearly));
        json.put("theilSen", parts.outcome(segment.slope(), TrendJson::slope));
        json.put("xmr", parts.outcome(segment.signals(), TrendJson::signals));
        return json;
    }

    private Map<String, Object> yearly(Trend.Yearly yearly) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("percent", yearly.percent());
        parts.interval(json, yearly.interval());
        json.put("dispersion", yearly.dispersion());
        json.put("quasiPoisson", yearly.allowsForMore());
        return json;
    }

    private static Map<String, Object> slope(Trend.Slope slope) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("perYear", slope.perYear());
        json.put("p", slope.p());
        return json;
    }

    private static Map<String, Object> signals(Trend.Signals signals) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("centre", signals.centre());
        json.put("lower", signals.lower());
        json.put("upper", signals.upper());
        json.put("trial", signals.trial());
        json.put(
                "signals",
                signals.signals().stream()
                        .map(signal -> Map.of("period", signal.period().text(), "kind", signal.kind()))
                        .toList());
        return json;
    }

    private Map<String, Object> pooled(Trend.Pooled pooled) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("period", pooled.span().text());
        json.put("years", pooled.years());
        parts.reading(json, pooled.reading());
        return json;
    }

    /** What changed from the first to the last number. */
    Map<String, Object> change(Trend.Change change) {
        Map<String, Object> json = new LinkedHashMap<>();
        Period from = change.from();
        Period to = change.to();
        json.put("from", from == null ? null : from.text());
        json.put("to", to == null ? null : to.text());
        json.put("difference", parts.outcome(change.difference(), parts::estimate));
        json.put("percent", parts.outcome(change.percent(), parts::estimate));
        json.put("verdict", change.verdict().json());
        json.put("tone", change.tone().name().toLowerCase(Locale.ROOT));
        Message why = change.why();
        if (why != null) {
            json.put("reason", parts.texts().say(why));
        }
        return json;
    }
}
