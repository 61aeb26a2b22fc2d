package org.sharedsafety.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.ConditionScan;
import org.sharedsafety.text.Texts;

/** A scan of conditions in the JSON of the command line. */
final class ScanJson {
    private final ResultJson parts;

    ScanJson(Texts texts) {
        this.parts = new ResultJson(texts);
    }

    Map<String, Object> of(ConditionScan scan) {
        Map<String, Object> json = parts.begin(scan.about());
        json.put("title", parts.texts().say("scan.title"));
        json.put("harm", parts.measure(scan.harm()));
        json.put("level", scan.level());
        json.put("lag", scan.lag());
        json.put("looked", scan.pairs().size());
        json.put("tested", scan.tested());
        json.put("pairs", scan.pairs().stream().map(this::pair).toList());
        json.put("leftOut", scan.leftOut().stream().map(this::leftOut).toList());
        parts.end(json, scan.about());
        return json;
    }

    private Map<String, Object> pair(ConditionScan.Pair pair) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("condition", parts.measure(pair.condition()));
        json.put("n", pair.n());
        json.put("pearson", parts.outcome(pair.pearson(), this::correlation));
        json.put("spearman", parts.outcome(pair.spearman(), this::correlation));
        json.put("modifiedT", parts.outcome(pair.modified(), this::modified));
        json.put("permutation", parts.outcome(pair.permutation(), ScanJson::permutation));
        json.put("q", parts.number(pair.q()));
        json.put("verdict", pair.verdict().name().toLowerCase(Locale.ROOT));
        json.put("findings", pair.findings().stream().map(Finding::code).toList());
        return json;
    }

    private Map<String, Object> correlation(Comparison.Correlation found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("value", found.estimate());
        found.interval().found().ifPresent(interval -> parts.interval(json, interval));
        json.put("p", parts.number(found.p()));
        return json;
    }

    private Map<String, Object> modified(Comparison.ModifiedT found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ess", found.ess());
        json.put("p", found.p());
        found.interval().found().ifPresent(interval -> parts.interval(json, interval));
        json.put("classes", found.classes());
        return json;
    }

    private static Map<String, Object> permutation(Comparison.Permutation found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("p", found.p());
        json.put("permutations", found.permutations());
        json.put("seed", found.seed());
        return json;
    }

    private Map<String, Object> leftOut(ConditionScan.LeftOut left) {
        return Map.of(
                "metric",
                left.metric().id(),
                "name",
                left.metric().name(parts.texts().language()),
                "why",
                parts.texts().say(left.why()));
    }
}
