package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.report.NumberId;
import org.sharedsafety.model.report.NumberShape;
import org.sharedsafety.model.report.ReportCell;
import org.sharedsafety.model.report.ReportCell.Text;
import org.sharedsafety.model.report.ReportChart;
import org.sharedsafety.model.report.ReportColumn;
import org.sharedsafety.model.report.ReportLine;
import org.sharedsafety.model.report.ReportLine.Look;
import org.sharedsafety.model.report.ReportSheet;
import org.sharedsafety.model.report.ReportTable;
import org.sharedsafety.model.report.SheetKind;
import org.sharedsafety.model.result.Investment;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;

/** Budget lines by what people said they are for, by year, with the balance and the tags that it rests on. */
final class ReportMoneySheet {
    private static final List<String> COLORS =
            List.of("#0072B2", "#56B4E9", "#009E73", "#CC79A7", "#E69F00", "#6B6B6B", "#B8B8B8");

    private final Investment money;
    private final Texts texts;

    ReportMoneySheet(Investment money, Texts texts) {
        this.money = money;
        this.texts = texts;
    }

    ReportSheet make() {
        Investment.Year last = money.years().get(money.years().size() - 1);
        List<ReportLine> lines = new ArrayList<>();
        last.balance()
                .found()
                .ifPresent(balance -> lines.add(new ReportLine(
                        Look.FINDING,
                        texts.say(
                                "money.balance.words",
                                ReportRows.said(last.period()),
                                new Numbers(texts).fixed(balance, 2)),
                        java.util.Map.of(NumberId.result("investment", "balance"), balance))));
        return new ReportSheet(
                SheetKind.INVESTMENT,
                texts.say("report.sheet.investment"),
                texts.say(money.sentence()),
                lines,
                List.of(years(), perResident(), tagged()),
                List.of(chart()),
                List.of());
    }

    private static String tag(BudgetTag tag) {
        return tag.json();
    }

    private List<BudgetTag> tags() {
        return Arrays.stream(BudgetTag.values())
                .filter(tag -> money.years().stream().anyMatch(year -> year.dollars(tag) > 0))
                .toList();
    }

    private ReportTable years() {
        List<ReportColumn> columns = new ArrayList<>();
        columns.add(new ReportColumn("period", texts.say("report.column.period"), 38));
        tags().forEach(tag -> columns.add(new ReportColumn(tag.json(), texts.say("tag." + tag(tag)), 16)));
        columns.add(new ReportColumn("untagged", texts.say("report.column.untagged"), 16));
        columns.add(new ReportColumn("total", texts.say("report.column.total"), 16));
        columns.add(new ReportColumn("balance", texts.say("cli.investment.balance"), 10));
        List<List<ReportCell>> rows = new ArrayList<>();
        for (Investment.Year year : money.years()) {
            String at = ReportRows.said(year.period());
            List<ReportCell> cells = new ArrayList<>();
            cells.add(new Text(at));
            tags().forEach(tag -> cells.add(dollars(tag.json() + "." + at, year.dollars(tag))));
            cells.add(dollars("untagged." + at, year.untagged()));
            cells.add(dollars("total." + at, year.total()));
            cells.add(year.balance()
                    .found()
                    .<ReportCell>map(balance -> new ReportCell.Value(
                            NumberId.result("investment", "balance." + at), balance, NumberShape.TWO_DECIMALS))
                    .orElse(ReportCell.EMPTY));
            rows.add(cells);
        }
        return new ReportTable("investment", texts.say("money.balance.subtitle"), columns, rows);
    }

    /** Dollars for each resident, by purpose. */
    private ReportTable perResident() {
        List<ReportColumn> columns = new ArrayList<>();
        columns.add(new ReportColumn("period", texts.say("report.column.period"), 38));
        tags().forEach(tag -> columns.add(new ReportColumn(tag.json(), texts.say("tag." + tag(tag)), 16)));
        List<List<ReportCell>> rows = new ArrayList<>();
        for (Investment.Year year : money.years()) {
            String at = ReportRows.said(year.period());
            List<ReportCell> cells = new ArrayList<>();
            cells.add(new Text(at));
            tags().forEach(tag -> {
                Investment.Part part = year.parts().get(tag);
                cells.add(
                        part == null
                                ? ReportCell.EMPTY
                                : part.perResident()
                                        .found()
                                        .<ReportCell>map(each -> new ReportCell.Value(
                                                NumberId.result("investment", "each." + tag.json() + "." + at),
                                                each,
                                                NumberShape.TWO_DECIMALS))
                                        .orElse(ReportCell.EMPTY));
            });
            rows.add(cells);
        }
        return new ReportTable("residents", texts.say("report.investment.each"), columns, rows);
    }

    private static ReportCell dollars(String name, double value) {
        return new ReportCell.Value(NumberId.result("investment", name), value, NumberShape.DOLLARS);
    }

    private ReportTable tagged() {
        return new ReportTable(
                "lines",
                texts.say("report.investment.lines"),
                List.of(
                        new ReportColumn("line", texts.say("report.column.line"), 38),
                        new ReportColumn("tag", texts.say("report.column.tag"), 26),
                        new ReportColumn("dollars", texts.say("report.column.dollars"), 16)),
                money.tags().stream()
                        .map(line -> {
                            BudgetTag tag = line.tag();
                            return List.<ReportCell>of(
                                    new Text(line.code()),
                                    new Text(
                                            tag == null
                                                    ? texts.say("report.column.untagged")
                                                    : texts.say("tag." + tag(tag))),
                                    dollars("line." + line.code(), line.dollars()));
                        })
                        .toList());
    }

    private ReportChart chart() {
        List<ReportChart.Series> series = new ArrayList<>();
        List<BudgetTag> tags = tags();
        for (int i = 0; i < tags.size(); i++) {
            series.add(new ReportChart.Series(
                    texts.say("tag." + tag(tags.get(i))),
                    tags.get(i).json(),
                    null,
                    null,
                    COLORS.get(i % COLORS.size())));
        }
        String title = texts.say(money.sentence());
        return new ReportChart(
                ReportChart.Kind.STACKED,
                "investment",
                0,
                money.years().size(),
                "period",
                "",
                texts.say("report.column.period"),
                texts.say("report.column.dollars"),
                series,
                title,
                money.measure().metric().name(texts.language()),
                texts.say("figure.source", String.join(", ", money.measure().sources())),
                title,
                List.of());
    }
}
