package org.sharedsafety.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.text.Texts;

/** What the legend of a trend explains: only what is drawn. */
final class TrendKeys {
    private final Texts texts;
    private final int months;
    private final List<TrendSpec.Key> keys = new ArrayList<>();

    TrendKeys(Texts texts, int months) {
        this.texts = texts;
        this.months = months;
    }

    private void add(boolean drawn, TrendSpec.Sign sign, String key, Object... args) {
        if (drawn) {
            keys.add(new TrendSpec.Key(sign, texts.say(key, args)));
        }
    }

    List<TrendSpec.Key> keys(
            List<TrendSpec.Point> points,
            List<TrendSpec.Gap> gaps,
            List<TrendSpec.Range> ranges,
            List<TrendSpec.Pool> pooled,
            List<TrendSpec.Event> events,
            TrendSpec.@Nullable Outlook outlook,
            List<TrendSpec.Line> context,
            Axis axis,
            Trend trend,
            SideWords words) {
        boolean trial = trend.segments().stream()
                .filter(segment -> segment.numbers() >= TrendDrawing.LEAST_USUAL)
                .flatMap(segment -> segment.signals().found().stream())
                .anyMatch(Trend.Signals::trial);
        boolean plain = pooled.isEmpty();
        boolean interval = points.stream().anyMatch(point -> point.lower() != null && point.upper() != null);
        add(!ranges.isEmpty() && !trial, TrendSpec.Sign.USUAL, "trend.key.usual");
        add(!ranges.isEmpty() && trial, TrendSpec.Sign.USUAL, "trend.key.usual-trial");
        add(!ranges.isEmpty(), TrendSpec.Sign.MIDDLE, "trend.key.middle");
        add(plain && points.stream().anyMatch(TrendSpec.Point::signal), TrendSpec.Sign.SIGNAL, "trend.key.signal");
        add(plain && interval && ranges.isEmpty(), TrendSpec.Sign.RIBBON, "trend.key.interval");
        add(plain && interval && !ranges.isEmpty(), TrendSpec.Sign.WHISKER, "trend.key.interval");
        if (!plain) {
            Trend.Pooled first = trend.pooled().get(0);
            add(true, TrendSpec.Sign.POOLED, "trend.key.pooled", first.years());
            add(true, TrendSpec.Sign.CONTEXT, "trend.key.single", new PeriodWords(texts).step(months));
        }
        pattern(points, Pattern.FEW_CASES, plain, TrendSpec.Sign.FEW, "trend.key.few");
        pattern(points, Pattern.ESTIMATED, plain, TrendSpec.Sign.ESTIMATED, "trend.key.estimated");
        pattern(points, Pattern.LOW_COVERAGE, plain, TrendSpec.Sign.LOW, "trend.key.low");
        add(gaps.stream().anyMatch(gap -> gap.pattern() == Pattern.HIDDEN), TrendSpec.Sign.HIDDEN, "trend.key.hidden");
        add(
                gaps.stream().anyMatch(gap -> gap.pattern() != Pattern.HIDDEN),
                TrendSpec.Sign.MISSING,
                "trend.key.missing");
        add(!context.isEmpty(), TrendSpec.Sign.CONTEXT, "trend.key.context", context.size());
        if (outlook != null) {
            keys.add(new TrendSpec.Key(TrendSpec.Sign.OUTLOOK, outlook.words()));
        }
        for (int i = 0; i < events.size(); i++) {
            keys.add(new TrendSpec.Key(
                    TrendSpec.Sign.EVENT,
                    texts.say("trend.key.event", i + 1, events.get(i).spoken())));
        }
        add(!events.isEmpty(), TrendSpec.Sign.NOTE, "trend.event.no-cause");
        add(axis.low() > 0, TrendSpec.Sign.NOTE, "trend.key.not-zero", words.value(axis.low()));
        return keys;
    }

    private void pattern(
            List<TrendSpec.Point> points, Pattern pattern, boolean plain, TrendSpec.Sign sign, String key) {
        add(plain && points.stream().anyMatch(point -> point.pattern() == pattern), sign, key);
    }
}
