package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.report.ReportCell;
import org.sharedsafety.model.report.ReportChart;
import org.sharedsafety.model.report.ReportLine;
import org.sharedsafety.model.report.ReportLine.Look;
import org.sharedsafety.model.report.ReportSheet;
import org.sharedsafety.model.report.ReportTable;
import org.sharedsafety.model.report.ReportTemplate;
import org.sharedsafety.model.report.SheetKind;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.service.ReportNumbers.Measured;
import org.sharedsafety.text.Texts;
import org.sharedsafety.text.Units;

/** The measures of a principle with all their numbers, and a chart of the one that tells most. */
final class ReportPrincipleSheet {
    private static final String COLOR = "#0072B2";
    private static final int MOST_BARS = 40;

    private final ReportFrame frame;
    private final Principle principle;
    private final SheetKind kind;
    private final Texts texts;
    private final List<Measured> measures;

    ReportPrincipleSheet(ReportFrame frame, Principle principle, SheetKind kind) {
        this.frame = frame;
        this.principle = principle;
        this.kind = kind;
        this.texts = frame.texts();
        this.measures = frame.numbers().of(principle).stream()
                .filter(measured -> measured.usable() > 0 || frame.place() == null)
                .toList();
    }

    /** The measure in front: known in most places; of a place, the one whose section puts it in front. */
    static Optional<Measured> lead(ReportFrame frame, Principle principle) {
        List<Measured> measures = frame.numbers().of(principle).stream()
                .filter(measured -> measured.usable() > 0)
                .toList();
        if (frame.place() == null) {
            return measures.stream().max(Comparator.comparingLong(Measured::usable));
        }
        List<Profile.Line> lines =
                measures.stream().map(measured -> measured.lines().get(0)).toList();
        return new Profile.Section(principle, lines)
                .front(1).stream().findFirst().flatMap(line -> measures.stream()
                        .filter(measured -> measured.lines().get(0).equals(line))
                        .findFirst());
    }

    /** What the measure in front says, as an output says it; nothing where it says nothing. */
    static Optional<OutputView> said(ReportFrame frame, Measured lead) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("metric", lead.metric().id());
        settings.put("level", frame.numbers().level());
        Place place = frame.place();
        if (place != null) {
            settings.put("place", place.code());
        }
        return frame.view(lead.metric().name(frame.texts().language()), ViewQuestion.of("trend", settings));
    }

    ReportSheet make() {
        String name = frame.principle(principle);
        Optional<Measured> lead = lead(frame, principle);
        // A board sees the measure in front of each principle; all of them would be dozens of pages.
        boolean board = frame.report().template() == ReportTemplate.BOARD_TWO_PAGER;
        List<Measured> shown = board ? lead.stream().toList() : measures;
        if (lead.isEmpty()) {
            return new ReportSheet(
                    kind, name, texts.say("report.no-measure", name), List.of(), List.of(), List.of(), List.of());
        }
        String finding = said(frame, lead.get()).map(OutputView::finding).orElse(name);
        List<ReportLine> lines = new ArrayList<>();
        lines.add(ReportLine.of(Look.PLAIN, texts.say("report.principle.about", name, shown.size())));
        lines.add(ReportLine.of(Look.SMALL, texts.say("report.principle.columns")));
        ReportRows rows = new ReportRows(texts);
        List<List<ReportCell>> table = new ArrayList<>();
        List<ReportChart> charts = new ArrayList<>();
        Place only = frame.place();
        for (Measured measured : shown) {
            boolean isLead = measured.equals(lead.get());
            int first = table.size();
            for (int i = 0; i < frame.numbers().places().size(); i++) {
                Place place = frame.numbers().places().get(i);
                Profile.Line line = measured.lines().get(i);
                if (only == null) {
                    table.add(rows.latest(place, line));
                } else {
                    table.addAll(rows.history(place, line));
                }
            }
            if (isLead && table.size() > first) {
                charts.add(only == null ? bars(measured, first) : line(measured, first, table.size(), finding));
            }
        }
        return new ReportSheet(
                kind,
                name,
                finding,
                lines,
                List.of(new ReportTable(id(), name, rows.columns(), table)),
                charts,
                List.of());
    }

    private String id() {
        return "numbers" + principle.name();
    }

    private ReportChart bars(Measured measured, int first) {
        String name = measured.metric().name(texts.language());
        int count = Math.min(MOST_BARS, frame.numbers().places().size());
        return chart(ReportChart.Kind.BARS, measured, first, count, "place", texts.say("report.chart.by-place", name));
    }

    /** The last stretch without a break: a line is never drawn across one. */
    private ReportChart line(Measured measured, int first, int end, String finding) {
        List<Profile.Past> history = measured.lines().get(0).history();
        int segment = history.get(history.size() - 1).segment();
        int from = 0;
        while (history.get(from).segment() != segment) {
            from++;
        }
        return chart(ReportChart.Kind.LINE, measured, first + from, end - first - from, "period", finding);
    }

    private ReportChart chart(
            ReportChart.Kind kindOfChart, Measured measured, int first, int count, String names, String title) {
        String name = measured.metric().name(texts.language());
        String unit = Units.say(texts, measured.measure().unit());
        boolean intervals = measured.lines().stream()
                .flatMap(line -> line.history().stream())
                .anyMatch(past -> past.reading().hasInterval());
        Place only = frame.place();
        String subtitle = new OutputWords(texts)
                .line(List.of(
                        name,
                        unit,
                        only == null ? ReportRows.said(measured.measure().period()) : "",
                        only == null
                                ? new OutputWords(texts).places(frame.numbers().level())
                                : only.name(),
                        intervals ? texts.say("report.chart.intervals") : ""));
        return new ReportChart(
                kindOfChart,
                id(),
                first,
                count,
                names,
                "",
                texts.say("report.column." + names),
                unit,
                List.of(new ReportChart.Series(
                        name, "value", intervals ? "lower" : null, intervals ? "upper" : null, COLOR)),
                title,
                subtitle,
                texts.say("figure.source", String.join(", ", measured.measure().sources())),
                title + " " + subtitle,
                List.of());
    }
}
