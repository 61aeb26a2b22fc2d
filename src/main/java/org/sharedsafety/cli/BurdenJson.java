package org.sharedsafety.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharedsafety.model.result.BurdenByGroup;
import org.sharedsafety.service.GroupNames;
import org.sharedsafety.text.Texts;

/** A burden in the JSON of the command line. */
final class BurdenJson {
    private final ResultJson parts;

    BurdenJson(Texts texts) {
        this.parts = new ResultJson(texts);
    }

    Map<String, Object> of(BurdenByGroup burden) {
        Map<String, Object> json = parts.begin(burden.about());
        json.put("measure", parts.measure(burden.measure()));
        json.put("level", burden.level());
        json.put("place", parts.place(burden.place()));
        json.put("by", burden.grouping());
        json.put("events", burden.events());
        json.put("people", burden.people());
        json.put("shares", burden.shares().stream().map(this::share).toList());
        json.put("missing", parts.outcome(burden.missing(), missing -> {
            Map<String, Object> inner = new LinkedHashMap<>();
            inner.put("events", missing.events());
            inner.put("share", missing.share());
            return inner;
        }));
        json.put("gap", parts.outcome(burden.gap(), gap -> gap(burden, gap)));
        json.put(
                "beside",
                burden.beside().stream().map(beside -> beside(burden, beside)).toList());
        json.put(
                "whoIsMissing", burden.absent().stream().map(parts.texts()::say).toList());
        json.put("concentration", parts.outcome(burden.concentration(), BurdenJson::concentration));
        parts.end(json, burden.about());
        return json;
    }

    private Map<String, Object> share(BurdenByGroup.Share share) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("group", share.group().code());
        json.put("name", name(share));
        if (share.place() != null) {
            json.put("place", share.place().code());
        }
        parts.reading(json, share.reading());
        if (share.small()) {
            json.put("hidden", "primary");
        }
        json.put("ofEvents", share.ofEvents());
        json.put("ofPeople", share.ofPeople());
        json.put("ratio", parts.outcome(share.ratio(), parts::estimate));
        json.put("againstRest", parts.outcome(share.againstRest(), parts::estimate));
        return json;
    }

    private String name(BurdenByGroup.Share share) {
        return share.place() == null
                ? GroupNames.name(share.group(), parts.texts())
                : share.place().name();
    }

    private Map<String, Object> gap(BurdenByGroup burden, BurdenByGroup.Gap gap) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("highest", name(burden.shares().get(gap.highest())));
        json.put("lowest", name(burden.shares().get(gap.lowest())));
        json.put("difference", parts.outcome(gap.difference(), parts::estimate));
        json.put("ratio", parts.outcome(gap.ratio(), parts::estimate));
        return json;
    }

    private Map<String, Object> beside(BurdenByGroup burden, BurdenByGroup.Beside beside) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("group", burden.shares().get(beside.group()).group().code());
        json.put("baseline", burden.shares().get(beside.baseline()).group().code());
        json.put("difference", parts.outcome(beside.difference(), parts::estimate));
        json.put("ratio", parts.outcome(beside.ratio(), parts::estimate));
        return json;
    }

    private static Map<String, Object> concentration(BurdenByGroup.Concentration found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("halfOnPeople", found.half());
        json.put("places", found.places());
        json.put("ofPlaces", found.ofPlaces());
        json.put("ofEvents", found.events());
        json.put("ofPeople", found.people());
        json.put("gini", found.gini());
        json.put(
                "curve",
                found.curve().stream()
                        .map(point -> List.of(point.people(), point.events()))
                        .toList());
        return json;
    }
}
