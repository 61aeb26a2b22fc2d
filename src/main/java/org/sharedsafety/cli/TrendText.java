package org.sharedsafety.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;

/** A trend for a reader at a terminal: a table with its gaps, then what the numbers say. */
final class TrendText {
    private final Desk desk;
    private final Texts texts;
    private final Numbers numbers;
    private final ResultText parts;

    TrendText(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.numbers = desk.numbers();
        this.parts = new ResultText(desk);
    }

    void print(Trend trend) {
        Place place = trend.place();
        desk.terminal()
                .line(texts.say(
                        "cli.trend.title",
                        trend.measure().metric().name(texts.language()),
                        place == null ? texts.say("cli.result.all-places", trend.level()) : place.name(),
                        trend.measure().unit()));
        desk.terminal().table(points(trend));
        trend.breaks().forEach(cut -> desk.terminal()
                .line(texts.say(
                        "cli.trend.break", Integer.toString(cut.from().getYear()), cut.note(texts.language()))));
        trend.segments().stream().filter(segment -> segment.numbers() > 0).forEach(this::segment);
        if (!trend.pooled().isEmpty()) {
            desk.terminal().line(texts.say("cli.trend.pooled"));
            List<List<String>> rows = new ArrayList<>();
            trend.pooled()
                    .forEach(pooled -> rows.add(List.of(
                            "  " + pooled.span().text(),
                            parts.value(pooled.reading()),
                            parts.interval(pooled.reading()),
                            parts.parts(pooled.reading()))));
            desk.terminal().table(rows);
        }
        change(trend.change());
        WatchText watch = new WatchText(desk);
        watch.early(trend.early());
        watch.resilience(trend.resilience());
        parts.end(trend.about());
    }

    private List<List<String>> points(Trend trend) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                texts.say("cli.column.period"),
                texts.say("cli.column.value"),
                texts.say("cli.column.interval"),
                texts.say("cli.column.parts"),
                texts.say("cli.column.middle-half"),
                texts.say("cli.column.note")));
        int segment = 0;
        for (Trend.Point point : trend.points()) {
            if (point.segment() != segment) {
                rows.add(List.of("  ~"));
                segment = point.segment();
            }
            rows.add(List.of(
                    point.period().text(),
                    parts.value(point.reading()),
                    parts.interval(point.reading()),
                    parts.parts(point.reading()),
                    parts.middle(point.places()),
                    note(point)));
        }
        return rows;
    }

    private String note(Trend.Point point) {
        List<String> notes = new ArrayList<>();
        String reliability = point.reliability();
        if (reliability != null && !reliability.equals("ok")) {
            notes.add(texts.say("reliability." + reliability));
        }
        Double coverage = point.coverage();
        if (coverage != null && coverage < 1) {
            notes.add(texts.say("cli.trend.covers", numbers.fixed(100 * coverage, 1)));
        }
        String reason = parts.reason(point.reading());
        if (!reason.isEmpty()) {
            notes.add(reason);
        }
        return String.join(" ", notes);
    }

    private void segment(Trend.Segment segment) {
        String yearly = segment.yearly()
                .found()
                .map(found ->
                        texts.say("cli.trend.yearly", numbers.plain(found.percent()), parts.interval(found.interval())))
                .orElseGet(() -> segment.slope()
                        .found()
                        .map(slope -> texts.say("cli.trend.slope", numbers.plain(slope.perYear())))
                        .orElseGet(() -> segment.slope().why().map(texts::say).orElse("")));
        desk.terminal().line(segment.span().text() + ": " + yearly);
        segment.signals().found().ifPresent(this::signals);
    }

    private void signals(Trend.Signals chart) {
        for (String kind :
                chart.signals().stream().map(Trend.Signal::kind).distinct().toList()) {
            String periods = chart.signals().stream()
                    .filter(signal -> signal.kind().equals(kind))
                    .map(signal -> signal.period().text())
                    .collect(Collectors.joining(", "));
            desk.terminal()
                    .line("  " + texts.say("signal." + kind, periods)
                            + (chart.trial() ? " " + texts.say("signal.trial") : ""));
        }
    }

    private void change(Trend.Change change) {
        String verdict = texts.say(
                change.isUnsure()
                        ? "cli.trend.change-unsure"
                        : "change." + change.verdict().json());
        Message why = change.why();
        if (change.from() == null || change.to() == null) {
            desk.terminal().line(verdict + ". " + (why == null ? "" : texts.say(why)));
            return;
        }
        desk.terminal()
                .line(texts.say(
                        "cli.trend.change", change.from().text(), change.to().text(), verdict));
        desk.terminal().line("  " + texts.say("cli.trend.difference", parts.estimate(change.difference())));
        desk.terminal().line("  " + texts.say("cli.trend.percent", parts.estimate(change.percent())));
    }
}
