package org.sharedsafety.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharedsafety.model.report.ReportBook;
import org.sharedsafety.model.report.ReportCell;
import org.sharedsafety.model.report.ReportColumn;
import org.sharedsafety.model.report.ReportLine;
import org.sharedsafety.model.report.ReportSheet;
import org.sharedsafety.model.report.ReportTable;
import org.sharedsafety.model.report.SheetKind;
import org.sharedsafety.text.Texts;

/** A report over as many pages as it takes: sentences, charts, the latest numbers, what to know, sources. */
final class ProfilePages {
    private static final double TEXT = 12;
    private static final double SMALL = 10;
    private static final double CHART = 210;
    private static final Set<SheetKind> WORKBOOK =
            Set.of(SheetKind.COVER, SheetKind.CONTENTS, SheetKind.METHODS, SheetKind.DATA);

    private final ReportBook book;
    private final Texts texts;
    private final PageParts parts;
    private final PageFlow flow;

    ProfilePages(ReportBook book, Texts texts, double height) {
        this.book = book;
        this.texts = texts;
        this.parts = new PageParts(book, texts);
        this.flow = new PageFlow(height, book.title() + " · " + texts.say("app.name"), texts);
    }

    ReportPaper make() {
        flow.add(parts.title());
        for (ReportSheet sheet : book.sheets()) {
            if (!WORKBOOK.contains(sheet.kind())) {
                flow.space(16);
                sheet(sheet);
            }
        }
        flow.space(10);
        flow.add(parts.quiet(texts.say("report.paper.workbook"), SMALL + 1));
        return flow.paper(book.title());
    }

    private void sheet(ReportSheet sheet) {
        List<PageFlow.Block> first = new ArrayList<>();
        boolean says = !sheet.title().equals(sheet.name());
        first.add(parts.head(sheet.name(), 18));
        if (says) {
            first.add(parts.finding(sheet.title(), TEXT + 1));
        }
        sheet.charts().stream().limit(1).forEach(chart -> first.add(parts.chart(sheet, chart, 0.9, CHART, SMALL + 1)));
        PageFlow.Together opening = new PageFlow.Together(first);
        flow.bookmark(sheet.name(), opening.height(PaperPage.WIDTH - 2 * PaperPen.PAD) + 40);
        flow.add(opening);
        boolean principle = sheet.tables().stream().anyMatch(ProfilePages::isNumbers);
        for (ReportLine line : sheet.lines()) {
            if (!principle) {
                flow.add(line(line));
            }
        }
        sheet.charts().stream().skip(1).forEach(chart -> flow.add(parts.chart(sheet, chart, 0.9, CHART, SMALL + 1)));
        for (ReportTable table : sheet.tables()) {
            flow.space(6);
            if (isNumbers(table)) {
                numbers(table);
            } else {
                table(sheet, table);
            }
        }
    }

    private PageFlow.Block line(ReportLine line) {
        return switch (line.look()) {
            case HEAD -> parts.head(line.text(), TEXT + 1);
            case FINDING -> parts.finding(line.text(), TEXT);
            case PLAIN, CAUTION -> parts.words(line.text(), TEXT);
            case SMALL -> parts.quiet(line.text(), SMALL + 1);
        };
    }

    private static boolean isNumbers(ReportTable table) {
        List<String> ids = table.columns().stream().map(ReportColumn::id).toList();
        return ids.containsAll(List.of("place", "measure", "period", "value", "lower", "upper", "clear"));
    }

    /** The latest number of each measure in each place, with its interval, flag and change in words. */
    private void numbers(ReportTable table) {
        Map<String, List<ReportCell>> latest = new LinkedHashMap<>();
        for (List<ReportCell> row : table.rows()) {
            latest.put(said(table, row, "place") + "\n" + said(table, row, "measure"), row);
        }
        boolean places = table.rows().stream()
                        .map(row -> said(table, row, "place"))
                        .distinct()
                        .count()
                > 1;
        List<List<String>> rows = new ArrayList<>();
        for (List<ReportCell> row : latest.values()) {
            String measure = said(table, row, "measure") + ", " + said(table, row, "unit");
            String lower = said(table, row, "lower");
            String upper = said(table, row, "upper");
            rows.add(List.of(
                    places ? said(table, row, "place") + ": " + measure : measure,
                    said(table, row, "period"),
                    (said(table, row, "value") + " " + said(table, row, "flag")).strip(),
                    lower.isEmpty() || upper.isEmpty()
                            ? ""
                            : new org.sharedsafety.text.Numbers(texts).range(lower, upper),
                    said(table, row, "clear")));
        }
        new PageTable(
                        List.of(
                                title(table, "measure"),
                                title(table, "period"),
                                title(table, "value"),
                                texts.say("report.paper.interval"),
                                title(table, "change")),
                        List.of(42.0, 9.0, -13.0, -15.0, 21.0),
                        SMALL + 1)
                .put(flow, rows);
    }

    private static String title(ReportTable table, String column) {
        return table.columns().get(table.at(column)).title();
    }

    private String said(ReportTable table, List<ReportCell> row, String column) {
        return parts.words(row.get(table.at(column)));
    }

    /** Any other table, without its ids and, of the files, without what nobody reads on paper. */
    private void table(ReportSheet sheet, ReportTable table) {
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            boolean id = table.columns().get(i).id().equals(ReportColumn.ID);
            if (!id
                    && !(sheet.kind() == SheetKind.SOURCES
                            && !isSource(table.columns().get(i)))) {
                shown.add(i);
            }
        }
        if (!table.title().isBlank()) {
            flow.add(parts.head(table.title(), TEXT));
        }
        List<List<String>> rows = table.rows().stream()
                .filter(row -> sheet.kind() != SheetKind.RESPONSIBILITY || isAnswered(table, row))
                .map(row -> shown.stream().map(i -> parts.words(row.get(i))).toList())
                .toList();
        Set<Integer> numeric = new HashSet<>();
        for (int i = 0; i < shown.size(); i++) {
            int column = shown.get(i);
            if (table.rows().stream().anyMatch(row -> !(row.get(column) instanceof ReportCell.Text))) {
                numeric.add(i);
            }
        }
        PageTable.fitting(
                        shown.stream().map(i -> table.columns().get(i).title()).toList(), numeric, rows, SMALL + 0.5)
                .put(flow, rows);
    }

    /** Whether anybody answers for a measure: pages of measures without an owner tell no more than their number. */
    private boolean isAnswered(ReportTable table, List<ReportCell> row) {
        for (int i = 0; i < row.size(); i++) {
            String column = table.columns().get(i).id();
            if ((column.matches("a[0-9]+") || column.equals("community"))
                    && !parts.words(row.get(i)).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSource(ReportColumn column) {
        return List.of("file", "publisher", "licence", "published", "downloaded")
                .contains(column.id());
    }
}
