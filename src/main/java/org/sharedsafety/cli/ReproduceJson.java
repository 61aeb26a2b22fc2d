package org.sharedsafety.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharedsafety.model.result.Reproduction;
import org.sharedsafety.model.result.Reproduction.Difference;
import org.sharedsafety.model.result.Reproduction.OfImport;
import org.sharedsafety.model.result.Reproduction.OfReport;
import org.sharedsafety.model.result.Reproduction.OtherNumber;
import org.sharedsafety.model.result.Reproduction.OtherSentence;

/** What came of making a project anew, as JSON. */
final class ReproduceJson {
    private ReproduceJson() {}

    static Map<String, Object> of(Reproduction result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("match", result.isMatch());
        Map<String, Object> observations = new LinkedHashMap<>();
        observations.put("matches", result.matches());
        observations.put("mismatches", result.mismatches());
        observations.put("notReproducible", result.unmade());
        observations.put(
                "differences",
                result.differences().stream().map(ReproduceJson::of).toList());
        json.put("observations", observations);
        json.put("imports", result.imports().stream().map(ReproduceJson::of).toList());
        json.put("reports", result.reports().stream().map(ReproduceJson::of).toList());
        return json;
    }

    private static Map<String, Object> of(Difference each) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", each.kind());
        json.put("metric", each.metric());
        json.put("place", each.place());
        json.put("period", each.period());
        json.put("group", each.group());
        json.put("fields", each.fields());
        json.put("file", each.file());
        json.put("cell", each.cell());
        return json;
    }

    private static Map<String, Object> of(OfImport each) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("import", each.id());
        json.put("file", each.file());
        json.put("sha256", each.sha256());
        json.put("source", each.source().code());
        json.put("result", each.outcome().code());
        json.put("matches", each.matches());
        json.put("mismatches", each.mismatches());
        json.put("notReproducible", each.unmade());
        json.put("hidden", each.hidden());
        return json;
    }

    private static Map<String, Object> of(OfReport each) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", each.name());
        json.put("file", each.file());
        json.put("written", each.writtenAt());
        json.put("program", each.program());
        json.put("result", each.outcome().code());
        json.put("reason", each.why() == null ? null : each.why().key());
        json.put(
                "methods",
                each.methods().stream()
                        .map(method -> Map.of("method", method.method(), "then", method.then(), "now", method.now()))
                        .toList());
        json.put("numbers", each.numbers());
        json.put("sentences", each.sentences());
        json.put("otherNumbers", numbers(each.otherNumbers()));
        json.put("otherSentences", sentences(each.otherSentences()));
        return json;
    }

    static List<Map<String, Object>> numbers(List<OtherNumber> numbers) {
        return numbers.stream()
                .map(each -> {
                    Map<String, Object> json = new LinkedHashMap<String, Object>();
                    json.put("id", each.id());
                    json.put("sheet", each.sheet());
                    json.put("said", each.said());
                    json.put("made", each.made());
                    return json;
                })
                .toList();
    }

    static List<Map<String, Object>> sentences(List<OtherSentence> sentences) {
        return sentences.stream()
                .map(each -> {
                    Map<String, Object> json = new LinkedHashMap<String, Object>();
                    json.put("sheet", each.sheet());
                    json.put("said", each.said());
                    json.put("made", each.made());
                    return json;
                })
                .toList();
    }
}
