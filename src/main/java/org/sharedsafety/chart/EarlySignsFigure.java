package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.result.EarlyWarning;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;

/** Which of the latest numbers are worth a look, beside the limits of chance, and how often chance alone would ring. */
public final class EarlySignsFigure implements Figure {
    private final TrendSpec spec;
    private final TimeAxis time;
    private final TableSpec table;
    private final String description;

    private EarlySignsFigure(TrendSpec spec, TimeAxis time, TableSpec table, String description) {
        this.spec = spec;
        this.time = time;
        this.table = table;
        this.description = description;
    }

    /** The figure of a trend's early signs; empty where the trend has none to show. */
    public static Optional<EarlySignsFigure> of(Trend trend, TrendExtras extras, Texts texts) {
        return trend.early()
                .found()
                .filter(early -> early.recent().found().isPresent()
                        || early.chart().found().isPresent())
                .map(early -> of(trend, early, extras, texts));
    }

    private static EarlySignsFigure of(Trend trend, EarlyWarning early, TrendExtras extras, Texts texts) {
        TrendExtras plain = new TrendExtras(extras.counts(), false, extras.events(), null, null, List.of());
        TrendSpec line = TrendFigure.of(trend, plain, texts).spec();
        Map<Period, List<String>> alarms = early.alarms().stream()
                .collect(Collectors.toMap(EarlyWarning.Alarm::period, EarlyWarning.Alarm::rules));
        PeriodWords periods = new PeriodWords(texts);
        Numbers numbers = new Numbers(texts);
        List<TrendSpec.Point> points = new ArrayList<>();
        for (TrendSpec.Point point : line.points()) {
            List<String> rules = alarms.getOrDefault(point.period(), List.of());
            points.add(new TrendSpec.Point(
                    point.id(),
                    point.period(),
                    point.value(),
                    null,
                    null,
                    point.segment(),
                    point.pattern(),
                    !rules.isEmpty(),
                    rules.isEmpty() ? "" : texts.say("trend.early.mark", numbers.plain(point.value())),
                    rules.isEmpty() ? "" : periods.brief(point.period()) + ", " + words(rules, texts),
                    rules.isEmpty()
                            ? point.spoken()
                            : point.spoken() + " " + texts.say("trend.early.spoken", words(rules, texts))));
        }
        List<TrendSpec.Range> ranges = early.chart()
                .found()
                .map(chart -> chart.points().stream()
                        .map(each -> new TrendSpec.Range(
                                each.period().start(),
                                each.period().end().plusDays(1),
                                each.lower(),
                                chart.centre(),
                                each.upper()))
                        .toList())
                .orElse(List.of());
        TrendRange range = new TrendRange();
        points.forEach(point -> range.sure(point.value(), point.value()));
        ranges.forEach(each -> range.sure(each.lower(), each.upper()));
        Axis axis =
                range.axis(line.axis().name(), line.axis().unit(), (value, decimals) -> numbers.fixed(value, decimals));
        TrendSpec spec = new TrendSpec(
                axis,
                points,
                line.gutter(),
                ranges,
                line.breaks(),
                List.of(),
                List.of(),
                line.events(),
                List.of(),
                null,
                line.end(),
                "",
                keys(early, line, texts));
        return new EarlySignsFigure(
                spec,
                TrendFigure.time(List.of(trend), null, texts),
                new EarlySignsTable(trend, early, texts).table(),
                texts.say(early.sentence()));
    }

    private static String words(List<String> rules, Texts texts) {
        return rules.stream()
                .map(rule -> rule.startsWith("C") ? rule : texts.say("trend.early.rule." + rule))
                .collect(Collectors.joining(", "));
    }

    private static List<TrendSpec.Key> keys(EarlyWarning early, TrendSpec line, Texts texts) {
        List<TrendSpec.Key> keys = new ArrayList<>();
        Numbers numbers = new Numbers(texts);
        early.chart().found().ifPresent(chart -> {
            keys.add(new TrendSpec.Key(
                    TrendSpec.Sign.USUAL, texts.say("trend.early.key.chart", chart.kind(), chart.baselineNumbers())));
            keys.add(new TrendSpec.Key(TrendSpec.Sign.MIDDLE, texts.say("trend.key.middle")));
        });
        keys.add(new TrendSpec.Key(TrendSpec.Sign.SIGNAL, texts.say("trend.early.key.mark")));
        early.recent().found().ifPresent(recent -> recent.rules()
                .forEach(rule -> keys.add(new TrendSpec.Key(
                        TrendSpec.Sign.NOTE,
                        texts.say(
                                "trend.early.key.rule",
                                rule.code(),
                                recent.baseline(),
                                numbers.plain(rule.chance().aYear()))))));
        early.chart()
                .found()
                .ifPresent(chart -> keys.add(new TrendSpec.Key(
                        TrendSpec.Sign.NOTE,
                        texts.say(
                                "trend.early.key.chart-chance",
                                numbers.plain(chart.chance().aYear())))));
        line.keys().stream()
                .filter(key -> key.sign() == TrendSpec.Sign.EVENT
                        || key.sign() == TrendSpec.Sign.HIDDEN
                        || key.sign() == TrendSpec.Sign.MISSING
                        || key.sign() == TrendSpec.Sign.FEW)
                .forEach(keys::add);
        return keys;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        return TrendPainter.alone(g, new TrendLayout(spec, time, width, height, null, true), width, height, theme);
    }

    @Override
    public TableSpec table() {
        return table;
    }

    @Override
    public boolean inOrder() {
        return true;
    }
}
