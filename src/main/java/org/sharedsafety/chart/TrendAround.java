package org.sharedsafety.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.MeasureAim;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.PlaceEvent;
import org.sharedsafety.model.SeriesBreak;
import org.sharedsafety.model.result.Outlook;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;

/** What stands around the line of a trend: breaks, events, baseline and target, the way on. */
final class TrendAround {
    private final Trend trend;
    private final TrendExtras extras;
    private final Texts texts;
    private final SideWords words;
    private final PeriodWords periods;

    TrendAround(Trend trend, TrendExtras extras, Texts texts, SideWords words) {
        this.trend = trend;
        this.extras = extras;
        this.texts = texts;
        this.words = words;
        this.periods = new PeriodWords(texts);
    }

    private String brief(double value) {
        return new Numbers(texts).plain(value);
    }

    List<TrendSpec.Cut> cuts() {
        List<TrendSpec.Cut> cuts = new ArrayList<>();
        Trend.Point before = null;
        for (Trend.Point point : TrendDrawing.usable(trend)) {
            if (before != null && before.segment() != point.segment()) {
                Period from = before.period();
                Period to = point.period();
                String changed = trend.breaks().stream()
                        .filter(each -> each.from().isAfter(from.start())
                                && !each.from().isAfter(to.end()))
                        .map(SeriesBreak::from)
                        .findFirst()
                        .map(day -> texts.say("trend.break.changed", Integer.toString(day.getYear())))
                        .orElseGet(() -> texts.say("trend.break.changed-here"));
                cuts.add(new TrendSpec.Cut(
                        from.end().plusDays(1), to.start(), changed, texts.say("trend.break.warning")));
            }
            before = point;
        }
        return cuts;
    }

    List<TrendSpec.Event> events() {
        List<TrendSpec.Event> events = new ArrayList<>();
        if (trend.points().isEmpty()) {
            return events;
        }
        List<PlaceEvent> shown = extras.events().stream()
                .filter(event -> event.isOf(trend.place()) && event.when().overlaps(span()))
                .sorted(Comparator.comparing(PlaceEvent::when))
                .toList();
        for (int i = 0; i < shown.size(); i++) {
            PlaceEvent event = shown.get(i);
            events.add(new TrendSpec.Event(
                    TrendFigure.EVENTS + event.id(),
                    event.when(),
                    event.text(),
                    texts.say("trend.spoken.event", event.text(), new EventWords(texts).when(event.when()))));
        }
        return events;
    }

    private Period span() {
        return new Period(
                trend.points().get(0).period().start(),
                trend.points().get(trend.points().size() - 1).period().end());
    }

    List<TrendSpec.Level> levels() {
        MeasureAim aim = extras.aim();
        List<TrendSpec.Level> levels = new ArrayList<>();
        if (aim == null || trend.points().isEmpty()) {
            return levels;
        }
        Period from = aim.baseline();
        Trend.Point start = TrendDrawing.usable(trend).stream()
                .filter(point -> point.period().equals(from))
                .findFirst()
                .orElse(null);
        if (start != null) {
            levels.add(new TrendSpec.Level(
                    TrendFigure.LEVELS,
                    TrendDrawing.value(start.reading()),
                    start.period().start(),
                    span().end().plusDays(1),
                    texts.say(
                            "trend.baseline",
                            periods.brief(start.period()),
                            brief(TrendDrawing.value(start.reading()))),
                    false));
        }
        Double target = aim.target();
        Integer by = aim.by();
        if (target != null && by != null && !extras.counts()) {
            levels.add(new TrendSpec.Level(
                    TrendFigure.LEVELS + 1,
                    target,
                    start == null ? span().start() : start.period().start(),
                    LocalDate.of(by, 7, 1),
                    texts.say("trend.target", brief(target), Integer.toString(by)),
                    true));
        }
        return levels;
    }

    TrendSpec.@Nullable Outlook outlook() {
        Outlook outlook = extras.outlook();
        if (outlook == null || extras.counts()) {
            return null;
        }
        Outlook.Step last = outlook.last();
        return new TrendSpec.Outlook(
                TrendFigure.LEVELS + 2,
                outlook.steps().stream()
                        .map(step -> new TrendSpec.Outlook.Step(
                                step.period().start().plusMonths(6), step.value(), step.lower(), step.upper()))
                        .toList(),
                texts.say("trend.outlook.key", outlook.numbers()),
                texts.say(
                        "trend.outlook.spoken",
                        last.period().text(),
                        words.value(last.value()),
                        words.value(last.lower()),
                        words.value(last.upper())));
    }
}
