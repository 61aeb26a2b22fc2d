package org.sharedsafety.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sharedsafety.model.report.ReportBook;
import org.sharedsafety.model.report.ReportCell;
import org.sharedsafety.model.report.ReportChart;
import org.sharedsafety.model.report.ReportColumn;
import org.sharedsafety.model.report.ReportLine;
import org.sharedsafety.model.report.ReportSheet;
import org.sharedsafety.model.report.ReportTable;
import org.sharedsafety.model.report.SheetKind;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;

/** The parts of a report as blocks of a page. */
final class PageParts {
    static final Theme THEME = Theme.PRINT;

    private final ReportBook book;
    private final Texts texts;
    private final Numbers numbers;

    PageParts(ReportBook book, Texts texts) {
        this.book = book;
        this.texts = texts;
        this.numbers = new Numbers(texts);
    }

    Optional<ReportSheet> sheet(SheetKind kind) {
        return book.sheets().stream().filter(sheet -> sheet.kind() == kind).findFirst();
    }

    PageFlow.Block head(String text, double size) {
        return new PageFlow.Words(text, Typeface.SEMIBOLD, size, THEME.ink(), 4);
    }

    PageFlow.Block words(String text, double size) {
        return new PageFlow.Words(text, Typeface.REGULAR, size, THEME.ink(), 5);
    }

    PageFlow.Block finding(String text, double size) {
        return new PageFlow.Words(text, Typeface.MEDIUM, size, THEME.ink(), 5);
    }

    PageFlow.Block quiet(String text, double size) {
        return new PageFlow.Words(text, Typeface.REGULAR, size, THEME.muted(), 4);
    }

    /** Title, purpose and what the report is about. */
    PageFlow.Block title() {
        List<PageFlow.Block> blocks = new ArrayList<>();
        blocks.add(new PageFlow.Words(book.title(), Typeface.SEMIBOLD, 24, THEME.ink(), 4));
        if (book.authorised()) {
            blocks.add(finding(texts.say("report.authorised"), 13));
        }
        blocks.add(words(book.subject(), 13));
        sheet(SheetKind.COVER)
                .ifPresent(cover -> blocks.add(quiet(
                        cover.tables().stream()
                                .flatMap(table -> table.rows().stream())
                                .map(row -> words(row.get(row.size() > 1 ? 1 : 0)))
                                .collect(Collectors.joining(" · ")),
                        11)));
        return new PageFlow.Together(blocks);
    }

    /** What a cell says. */
    String words(ReportCell cell) {
        if (cell instanceof ReportCell.Value value) {
            return ShapedNumber.say(value.value(), value.shape(), numbers);
        }
        if (cell instanceof ReportCell.Formula formula) {
            return ShapedNumber.say(formula.value(), formula.shape(), numbers);
        }
        return cell instanceof ReportCell.Text text ? text.text() : "";
    }

    /** The picture of a chart with what stands around it. */
    PageFlow.Block chart(ReportSheet sheet, ReportChart chart, double zoom, double least, double small) {
        ReportTable table = sheet.tables().stream()
                .filter(each -> each.id().equals(chart.table()))
                .findFirst()
                .orElseThrow();
        List<PageFlow.Block> blocks = new ArrayList<>();
        if (!chart.title().equals(sheet.title())) {
            blocks.add(finding(chart.title(), small + 1));
        }
        if (!chart.subtitle().equalsIgnoreCase(chart.valueTitle())) {
            blocks.add(quiet(chart.subtitle(), small));
        }
        blocks.add(new PageFlow.Pictured(SheetChartFigure.of(table, chart, texts), zoom, least));
        blocks.add(quiet(chart.source(), small - 1));
        return new PageFlow.Together(blocks);
    }

    /** The lines of a sheet in one look, in their order. */
    List<String> lines(ReportSheet sheet, ReportLine.Look look) {
        return sheet.lines().stream()
                .filter(line -> line.look() == look)
                .map(ReportLine::text)
                .toList();
    }

    /** In how many places a measure changed in which way since the time before, in words; empty where nobody can say. */
    String changes(ReportSheet sheet, ReportChart chart) {
        ReportTable table = sheet.tables().get(0);
        if (table.columns().stream().map(ReportColumn::id).noneMatch("clear"::equals)) {
            return "";
        }
        int at = table.at("clear");
        Map<String, Integer> counts = new LinkedHashMap<>();
        table.rows().subList(chart.first(), chart.first() + chart.rows()).stream()
                .map(row -> words(row.get(at)))
                .filter(words -> !words.isBlank())
                .forEach(words -> counts.merge(words, 1, Integer::sum));
        if (counts.isEmpty()) {
            return "";
        }
        return texts.say(
                "report.paper.changes",
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(" · ")));
    }

    /** Where the numbers come from, in one sentence. */
    String sources() {
        return sheet(SheetKind.SOURCES)
                .map(sheet -> texts.say(
                        "figure.source",
                        sheet.tables().stream()
                                .flatMap(table -> table.rows().stream())
                                .map(row -> words(row.get(0)))
                                .collect(Collectors.joining(", "))))
                .orElse("");
    }
}
