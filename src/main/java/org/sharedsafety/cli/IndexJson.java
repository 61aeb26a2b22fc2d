package org.sharedsafety.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.result.CompositeScores;
import org.sharedsafety.text.Texts;

/** A composite index in the JSON of the command line. */
final class IndexJson {
    private final ResultJson parts;

    IndexJson(Texts texts) {
        this.parts = new ResultJson(texts);
    }

    Map<String, Object> of(CompositeScores scores) {
        Map<String, Object> json = parts.begin(scores.about());
        json.put("definition", scores.definition().name());
        json.put("sentence", scores.definition().sentence());
        json.put("level", scores.level());
        json.put("scale", scores.scale());
        json.put("mean", scores.mean());
        json.put("leastShare", scores.leastShare());
        json.put("rounds", scores.rounds());
        json.put("movedByEqualWeights", scores.moved());
        json.put("alpha", parts.outcome(scores.alpha(), value -> Map.of("value", value)));
        json.put("indicators", scores.indicators().stream().map(this::indicator).toList());
        json.put("places", scores.places().stream().map(this::place).toList());
        parts.end(json, scores.about());
        return json;
    }

    private Map<String, Object> indicator(CompositeScores.Indicator indicator) {
        Map<String, Object> json = parts.measure(indicator.measure());
        json.put("domain", indicator.domain());
        json.put("weight", indicator.weight());
        json.put("values", indicator.values());
        json.put("higherIsBetter", indicator.higherIsBetter());
        json.put("drawnIn", indicator.drawnIn());
        if (indicator.leftOut() != null) {
            json.put("leftOut", parts.texts().say(indicator.leftOut()));
        }
        json.put("leavingOut", Map.of("meanShift", indicator.meanShift(), "largestShift", indicator.largestShift()));
        return json;
    }

    private Map<String, Object> place(CompositeScores.PlaceScore score) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("place", score.place().code());
        json.put("name", score.place().name());
        json.putAll(parts.outcome(score.score(), value -> {
            Map<String, Object> found = new LinkedHashMap<>();
            found.put("value", value);
            return found;
        }));
        json.put("measures", score.present());
        CompositeScores.@Nullable Rank rank = score.rank();
        json.put("rank", rank == null ? null : rank.rank());
        json.put("rank05", rank == null ? null : rank.low());
        json.put("rankMedian", rank == null ? null : rank.median());
        json.put("rank95", rank == null ? null : rank.high());
        json.put("standings", score.parts());
        return json;
    }
}
