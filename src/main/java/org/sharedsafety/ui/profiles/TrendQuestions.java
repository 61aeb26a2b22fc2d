package org.sharedsafety.ui.profiles;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.ViewQuestion;

/** What the page of trends looks at as a question of the view {@code trend}, and back. */
final class TrendQuestions {
    private static final String VIEW = "trend";

    private TrendQuestions() {}

    static ViewQuestion of(TrendAsk ask) {
        Map<String, String> settings = new HashMap<>();
        settings.put("metric", ask.metric());
        settings.put("level", ask.level());
        put(settings, "series", ask.series());
        put(settings, "place", ask.place());
        put(settings, "step", ask.step() == null ? null : ask.step().toString());
        put(settings, "counts", ask.counts() ? "true" : null);
        put(settings, "pool", ask.together() > 0 ? Integer.toString(ask.together()) : null);
        put(
                settings,
                "others",
                switch (ask.others()) {
                    case NONE -> null;
                    case ALL -> "true";
                    case LIKE -> "like";
                });
        put(
                settings,
                "figure",
                ask.mode() == TrendAsk.Mode.TREND ? null : ask.mode().name().toLowerCase(Locale.ROOT));
        put(settings, "beside", ask.beside().isEmpty() ? null : String.join(",", ask.beside()));
        return ViewQuestion.of(VIEW, settings);
    }

    private static void put(Map<String, String> settings, String name, @Nullable String value) {
        if (value != null) {
            settings.put(name, value);
        }
    }

    /** What a question asks; settings that it lacks are as they are usually. */
    static TrendAsk read(ViewQuestion question, String metric, String level, @Nullable String place) {
        Map<String, String> settings = question.settings();
        boolean all = settings.containsKey("metric") || settings.containsKey("place");
        String beside = question.get("beside", "");
        return new TrendAsk(
                question.get("metric", metric),
                settings.get("series"),
                question.get("level", level),
                all ? settings.get("place") : place,
                number(settings.get("step")) == 0 ? null : (Integer) number(settings.get("step")),
                Boolean.parseBoolean(question.get("counts", "false")),
                number(settings.get("pool")),
                others(question.get("others", "")),
                mode(question.get("figure", "")),
                beside.isEmpty() ? List.of() : Arrays.asList(beside.split(",")));
    }

    private static TrendAsk.Others others(String text) {
        return text.equals("like")
                ? TrendAsk.Others.LIKE
                : Boolean.parseBoolean(text) ? TrendAsk.Others.ALL : TrendAsk.Others.NONE;
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }

    private static TrendAsk.Mode mode(String figure) {
        return switch (figure) {
            case "early" -> TrendAsk.Mode.EARLY;
            case "side" -> TrendAsk.Mode.SIDE;
            default -> TrendAsk.Mode.TREND;
        };
    }
}
