package org.sharedsafety.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;
import org.sharedsafety.text.Units;

/** Turns a trend into what is drawn of it: every word said, every value in its place. */
final class TrendDrawing {
    /** Fewest numbers for which a usual range is drawn; fewer than twelve are called a trial. */
    static final int LEAST_USUAL = 6;

    private final Trend trend;
    private final TrendExtras extras;
    private final Texts texts;
    private final SideWords words;
    private final PeriodWords periods;
    private final int months;

    TrendDrawing(Trend trend, TrendExtras extras, Texts texts) {
        this.trend = trend;
        this.extras = extras;
        this.texts = texts;
        double[] values = usable(trend).stream()
                .mapToDouble(point -> value(point.reading()))
                .toArray();
        this.words = new SideWords(
                trend.measure(),
                values,
                texts,
                extras.counts() || Units.isPlain(trend.measure().unit()));
        this.periods = new PeriodWords(texts);
        this.months = trend.points().isEmpty()
                ? 12
                : PeriodWords.months(trend.points().get(0).period());
    }

    static List<Trend.Point> usable(Trend trend) {
        return trend.points().stream()
                .filter(point -> point.reading().isUsable())
                .toList();
    }

    static double value(Reading reading) {
        Double value = reading.value();
        return value == null ? Double.NaN : value;
    }

    /** A value in as few figures as the sentence beside it says. */
    private String brief(double value) {
        return new Numbers(texts).plain(value);
    }

    SideWords words() {
        return words;
    }

    /** The unit in words, with the step where it is not a year. */
    static String unit(Trend trend, boolean counts, int months, SideWords words, Texts texts) {
        if (counts || Units.isPlain(trend.measure().unit())) {
            return texts.say("trend.unit.each", words.unit(), new PeriodWords(texts).step(months));
        }
        return months == 12 || trend.measure().unit().equals("percent") || months > 12
                ? words.unit()
                : texts.say("trend.unit.in-each", words.unit(), new PeriodWords(texts).step(months));
    }

    String description() {
        Message sentence = trend.about().sentence();
        String said =
                sentence == null ? texts.say("trend.description.none", words.name(), placeName()) : texts.say(sentence);
        return texts.say("trend.description", said, words.range());
    }

    private String placeName() {
        return trend.place() == null
                ? texts.say("trend.all-places", Message.of("level." + trend.level()))
                : trend.place().name();
    }

    TrendSpec spec() {
        List<TrendSpec.Range> ranges = ranges();
        List<TrendSpec.Point> points = points();
        List<TrendSpec.Gap> gaps = gaps();
        List<TrendSpec.Pool> pooled = extras.pooled() ? pooled() : List.of();
        List<TrendSpec.Line> context = context();
        TrendAround around = new TrendAround(trend, extras, texts, words);
        List<TrendSpec.Event> events = around.events();
        List<TrendSpec.Level> levels = around.levels();
        TrendSpec.Outlook outlook = around.outlook();
        TrendRange range = new TrendRange();
        points.forEach(point -> range.point(point.value(), point.lower(), point.upper()));
        ranges.forEach(each -> range.sure(each.lower(), each.upper()));
        pooled.forEach(pool -> range.point(pool.value(), pool.lower(), pool.upper()));
        context.forEach(line -> line.points().forEach(point -> range.sure(point.value(), point.value())));
        levels.forEach(level -> range.sure(level.value(), level.value()));
        if (outlook != null) {
            outlook.steps().forEach(step -> range.point(step.value(), step.lower(), step.upper()));
        }
        Axis axis = range.axis(words.name(), unit(trend, extras.counts(), months, words, texts), words::write);
        return new TrendSpec(
                axis,
                points,
                gaps,
                pooled.isEmpty() ? ranges : List.of(),
                around.cuts(),
                pooled,
                context,
                events,
                levels,
                outlook,
                end(points),
                pooled.isEmpty() ? endUsual() : "",
                new TrendKeys(texts, months)
                        .keys(
                                points,
                                gaps,
                                pooled.isEmpty() ? ranges : List.of(),
                                pooled,
                                events,
                                outlook,
                                context,
                                axis,
                                trend,
                                words));
    }

    /** The stretches with a usual range, by their position. */
    private boolean hasUsual(Trend.Segment segment) {
        return segment.numbers() >= LEAST_USUAL && segment.signals().found().isPresent();
    }

    private List<TrendSpec.Range> ranges() {
        List<TrendSpec.Range> ranges = new ArrayList<>();
        boolean negative = usable(trend).stream().anyMatch(point -> value(point.reading()) < 0);
        for (Trend.Segment segment : trend.segments()) {
            List<Trend.Point> own = usable(trend).stream()
                    .filter(point -> !point.period()
                                    .start()
                                    .isBefore(segment.span().start())
                            && !point.period().end().isAfter(segment.span().end()))
                    .toList();
            if (hasUsual(segment) && !own.isEmpty()) {
                Trend.Signals found = segment.signals().found().orElseThrow();
                ranges.add(new TrendSpec.Range(
                        own.get(0).period().start(),
                        own.get(own.size() - 1).period().end().plusDays(1),
                        negative ? found.lower() : Math.max(0, found.lower()),
                        found.centre(),
                        found.upper()));
            }
        }
        return ranges;
    }

    private Set<String> kinds(Period period) {
        return trend.segments().stream()
                .flatMap(segment -> segment.signals().found().stream())
                // Limits on trial are too unsure to call a number unusual.
                .filter(found -> !found.trial())
                .flatMap(found -> found.signals().stream())
                .filter(signal -> signal.period().equals(period))
                .map(Trend.Signal::kind)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<TrendSpec.Point> points() {
        List<TrendSpec.Point> points = new ArrayList<>();
        for (int i = 0; i < trend.points().size(); i++) {
            Trend.Point point = trend.points().get(i);
            Reading reading = point.reading();
            if (!reading.isUsable()) {
                continue;
            }
            Set<String> kinds = kinds(point.period());
            Set<String> after = i + 1 < trend.points().size()
                    ? kinds(trend.points().get(i + 1).period())
                    : Set.of();
            String said = "";
            for (String kind : kinds) {
                if (said.isEmpty() && (kind.equals("outside") || !after.contains(kind))) {
                    said = texts.say("trend.signal." + kind, brief(value(reading)), periods.step(months));
                }
            }
            points.add(new TrendSpec.Point(
                    i,
                    point.period(),
                    value(reading),
                    reading.lower(),
                    reading.upper(),
                    point.segment(),
                    Pattern.of(reading),
                    !kinds.isEmpty(),
                    said,
                    said.isEmpty() ? "" : periods.full(point.period()),
                    spoken(point.period(), reading, kinds)));
        }
        return points;
    }

    private String spoken(Period period, Reading reading, Set<String> kinds) {
        StringBuilder said =
                new StringBuilder(texts.say("trend.spoken", periods.full(period), words.withUnit(reading)));
        String interval = words.interval(reading);
        if (!interval.isEmpty()) {
            said.append(' ').append(texts.say("trend.spoken.interval", interval));
        }
        Pattern pattern = Pattern.of(reading);
        if (pattern != Pattern.PLAIN && reading.isUsable()) {
            said.append(' ').append(texts.say("trend.spoken.flag", texts.say("chart.key." + pattern.code())));
        }
        kinds.forEach(kind -> said.append(' ').append(texts.say("trend.spoken.signal." + kind)));
        return said.toString();
    }

    private List<TrendSpec.Gap> gaps() {
        List<TrendSpec.Gap> gaps = new ArrayList<>();
        for (int i = 0; i < trend.points().size(); i++) {
            Trend.Point point = trend.points().get(i);
            if (!point.reading().isUsable()) {
                Pattern pattern = Pattern.of(point.reading());
                Message why = point.reading().reason();
                gaps.add(new TrendSpec.Gap(
                        i,
                        point.period(),
                        pattern == Pattern.HIDDEN ? pattern : Pattern.NOT_AVAILABLE,
                        point.reading().status().shorthand(),
                        texts.say(
                                        "trend.spoken",
                                        periods.full(point.period()),
                                        SideWords.flag(point.reading().status(), texts))
                                + (why == null ? "" : " " + texts.say(why))));
            }
        }
        return gaps;
    }

    private List<TrendSpec.Pool> pooled() {
        List<TrendSpec.Pool> pools = new ArrayList<>();
        for (int i = 0; i < trend.pooled().size(); i++) {
            Trend.Pooled each = trend.pooled().get(i);
            pools.add(new TrendSpec.Pool(
                    TrendFigure.POOLED + i,
                    each.span(),
                    value(each.reading()),
                    each.reading().lower(),
                    each.reading().upper(),
                    brief(value(each.reading())),
                    spoken(each.span(), each.reading(), Set.of())));
        }
        return pools;
    }

    private List<TrendSpec.Line> context() {
        List<TrendSpec.Line> lines = new ArrayList<>();
        for (int i = 0; i < extras.context().size(); i++) {
            Trend other = extras.context().get(i);
            List<TrendSpec.Point> points = new TrendDrawing(other, TrendExtras.NONE, texts).points();
            String name = other.place() == null ? "" : other.place().name();
            lines.add(new TrendSpec.Line(TrendFigure.CONTEXT + i, name, points));
        }
        return lines;
    }

    private String end(List<TrendSpec.Point> points) {
        if (points.isEmpty()) {
            return "";
        }
        TrendSpec.Point last = points.get(points.size() - 1);
        return texts.say("trend.end", brief(last.value()), periods.brief(last.period()));
    }

    private String endUsual() {
        return trend.segments().isEmpty()
                ? ""
                : trend.segments().stream()
                        .filter(this::hasUsual)
                        .reduce((a, b) -> b)
                        .flatMap(segment -> segment.signals().found())
                        .map(found -> texts.say(
                                found.trial() ? "trend.usual-trial" : "trend.usual",
                                brief(Math.max(0, found.lower())),
                                brief(found.upper())))
                        .orElse("");
    }
}
