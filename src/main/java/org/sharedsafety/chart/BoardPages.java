package org.sharedsafety.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharedsafety.model.report.ReportBook;
import org.sharedsafety.model.report.ReportChart;
import org.sharedsafety.model.report.ReportLine.Look;
import org.sharedsafety.model.report.ReportSheet;
import org.sharedsafety.model.report.ReportTable;
import org.sharedsafety.model.report.SheetKind;
import org.sharedsafety.text.Texts;

/** Two pages for a board: a sentence and a chart for each principle, what changed, who answers for it, what to know. */
final class BoardPages {
    private static final int PAGES = 2;
    private static final double LARGEST = 0.86;
    private static final double SMALLEST = 0.4;
    private static final double STEP = 0.02;
    private static final double COLUMNS = 28;
    private static final Set<SheetKind> PRINCIPLES = Set.of(
            SheetKind.PUBLIC_HEALTH, SheetKind.WELL_BEING, SheetKind.SURVIVORS, SheetKind.CYCLE, SheetKind.SYSTEM);

    private final ReportBook book;
    private final Texts texts;
    private final double height;
    private final PageParts parts;

    BoardPages(ReportBook book, Texts texts, double height) {
        this.book = book;
        this.texts = texts;
        this.height = height;
        this.parts = new PageParts(book, texts);
    }

    /** As large as two pages allow. */
    ReportPaper make() {
        PageFlow flow = flow(LARGEST);
        for (double zoom = LARGEST - STEP;
                zoom >= SMALLEST && (flow.count() > PAGES || !flow.isWhole());
                zoom -= STEP) {
            flow = flow(zoom);
        }
        return flow.paper(book.title());
    }

    private PageFlow flow(double zoom) {
        double text = 10 + 3 * (zoom - SMALLEST) / (LARGEST - SMALLEST);
        PageFlow flow = new PageFlow(height, book.title() + " · " + texts.say("app.name"), texts);
        flow.add(parts.title());
        flow.space(8);
        List<PageFlow.Block> cells = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (ReportSheet sheet : book.sheets()) {
            if (PRINCIPLES.contains(sheet.kind())) {
                cells.add(principle(sheet, zoom, text));
                names.add(sheet.name());
            }
        }
        for (ReportSheet sheet : book.sheets()) {
            if (sheet.kind() == SheetKind.FIGURE && !sheet.charts().isEmpty()) {
                cells.add(new PageFlow.Together(List.of(
                        parts.finding(sheet.title(), text),
                        parts.chart(sheet, sheet.charts().get(0), zoom, 190 * zoom, 10))));
                names.add(sheet.title());
            }
        }
        cells.add(asks(text));
        names.add(texts.say("report.paper.asks"));
        for (int i = 0; i < cells.size(); i += 2) {
            List<PageFlow.Block> row = cells.subList(i, Math.min(cells.size(), i + 2));
            double each = (PaperPage.WIDTH - 2 * PaperPen.PAD - COLUMNS) / 2;
            double high =
                    row.stream().mapToDouble(cell -> cell.height(each)).max().orElse(0);
            for (String name : names.subList(i, Math.min(cells.size(), i + 2))) {
                flow.bookmark(name, high);
            }
            flow.beside(row.size() == 2 ? row : List.of(row.get(0), new PageFlow.Together(List.of())), COLUMNS);
            flow.space(10);
        }
        know(flow, text - 1);
        return flow;
    }

    private PageFlow.Block principle(ReportSheet sheet, double zoom, double text) {
        List<PageFlow.Block> blocks = new ArrayList<>();
        blocks.add(parts.head(sheet.name(), text + 3));
        blocks.add(parts.finding(sheet.title(), text));
        for (ReportChart chart : sheet.charts().stream().limit(1).toList()) {
            blocks.add(parts.words(parts.changes(sheet, chart), text - 1));
            blocks.add(parts.chart(sheet, chart, zoom, 190 * zoom, 10));
        }
        return new PageFlow.Together(blocks);
    }

    /** Who answers for the measures that are shown, and for those that have a lead. */
    private PageFlow.Block asks(double text) {
        List<PageFlow.Block> blocks = new ArrayList<>();
        blocks.add(parts.head(texts.say("report.paper.asks"), text + 3));
        parts.sheet(SheetKind.RESPONSIBILITY).ifPresent(sheet -> {
            parts.lines(sheet, Look.FINDING).forEach(line -> blocks.add(parts.finding(line, text)));
            Set<String> shown = book.sheets().stream()
                    .filter(each -> PRINCIPLES.contains(each.kind()))
                    .flatMap(each -> each.charts().stream())
                    .flatMap(chart -> chart.series().stream())
                    .map(ReportChart.Series::name)
                    .collect(Collectors.toSet());
            ReportTable table = sheet.tables().get(0);
            int measure = table.at("measure");
            int owner = table.at("owner");
            int community = table.at("community");
            List<List<String>> rows = table.rows().stream()
                    .filter(row -> shown.contains(parts.words(row.get(measure))))
                    .map(row -> List.of(
                            parts.words(row.get(measure)),
                            parts.words(row.get(owner)),
                            parts.words(row.get(community))))
                    .toList();
            blocks.add(new PageTable(
                            List.of(
                                    table.columns().get(measure).title(),
                                    table.columns().get(owner).title(),
                                    table.columns().get(community).title()),
                            List.of(40.0, 26.0, 34.0),
                            text - 1)
                    .whole(rows));
        });
        parts.sheet(SheetKind.SUMMARY).ifPresent(sheet -> {
            blocks.add(new PageFlow.Words(" ", Typeface.REGULAR, 8, PageParts.THEME.ink(), 6));
            int from = 2 * PRINCIPLES.size();
            sheet.lines().stream()
                    .skip(from)
                    .forEach(line -> blocks.add(
                            line.look() == Look.HEAD
                                    ? parts.head(line.text(), text + 1)
                                    : parts.words(line.text(), text)));
        });
        return new PageFlow.Together(blocks);
    }

    private void know(PageFlow flow, double text) {
        parts.sheet(SheetKind.NOTES).ifPresent(sheet -> {
            flow.bookmark(sheet.title(), 60);
            flow.add(parts.head(sheet.title(), text + 3));
            List<PageFlow.Block> cautions = new ArrayList<>();
            List<String> all = new ArrayList<>(parts.lines(sheet, Look.CAUTION));
            parts.lines(sheet, Look.PLAIN).forEach(all::add);
            int half = (all.size() + 1) / 2;
            List<PageFlow.Block> left = all.subList(0, half).stream()
                    .map(line -> parts.words(line, text))
                    .toList();
            List<PageFlow.Block> right = all.subList(half, all.size()).stream()
                    .map(line -> parts.words(line, text))
                    .toList();
            cautions.add(new PageFlow.Together(left));
            cautions.add(new PageFlow.Together(right));
            flow.beside(cautions, COLUMNS);
        });
        flow.add(parts.quiet(parts.sources() + " " + texts.say("report.paper.workbook"), text));
    }
}
