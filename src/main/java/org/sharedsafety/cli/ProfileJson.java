package org.sharedsafety.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.text.Texts;

/** A profile in the JSON of the command line. */
final class ProfileJson {
    private final ResultJson parts;
    private final TrendJson trends;

    ProfileJson(Texts texts) {
        this.parts = new ResultJson(texts);
        this.trends = new TrendJson(texts);
    }

    Map<String, Object> of(Profile profile) {
        Map<String, Object> json = parts.begin(profile.about());
        json.put("place", parts.place(profile.place()));
        json.put("places", profile.places());
        json.put("population", profile.population());
        json.put("sentence", parts.texts().say(profile.sentence()));
        json.put(
                "strengths",
                profile.strengths().stream()
                        .map(line -> line.measure().metric().id())
                        .toList());
        json.put("principles", profile.sections().stream().map(this::section).toList());
        json.put("peers", parts.outcome(profile.peers(), this::peers));
        json.put("gaps", profile.gaps().stream().map(this::gap).toList());
        parts.end(json, profile.about());
        return json;
    }

    private Map<String, Object> section(Profile.Section section) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("principle", section.principle().name());
        json.put("measures", section.lines().stream().map(this::line).toList());
        return json;
    }

    private Map<String, Object> line(Profile.Line line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("measure", parts.measure(line.measure()));
        parts.reading(json, line.reading());
        if (line.small()) {
            json.put("hidden", "primary");
        }
        json.put("reliability", line.reliability());
        json.put("coverage", line.coverage());
        json.put("places", parts.spread(line.spread()));
        json.put("standing", line.standing().found().map(ProfileJson::word).orElse(null));
        line.standing()
                .why()
                .ifPresent(why -> json.put("standingReason", parts.texts().say(why)));
        json.put("tone", word(line.tone()));
        json.put("history", line.history().stream().map(this::past).toList());
        json.put("change", trends.change(line.change()));
        json.put("owners", line.owners());
        return json;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private Map<String, Object> past(Profile.Past past) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("period", past.period().text());
        parts.reading(json, past.reading());
        json.put("segment", past.segment());
        return json;
    }

    private Map<String, Object> peers(Profile.Peers peers) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("by", peers.by());
        json.put("nearest", peers.nearest().stream().map(parts::place).toList());
        json.put("chosen", peers.chosen());
        if (peers.chosen()) {
            json.put(
                    "added",
                    peers.likes().stream()
                            .filter(Profile.Like::added)
                            .map(like -> parts.place(like.place()))
                            .toList());
            json.put("without", peers.without().stream().map(parts::place).toList());
        }
        return json;
    }

    private Map<String, Object> gap(Profile.Gap gap) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("metric", gap.metric().id());
        json.put("name", gap.metric().name(parts.texts().language()));
        json.put("period", gap.period().text());
        json.put("why", parts.texts().say(gap.why()));
        return json;
    }
}
