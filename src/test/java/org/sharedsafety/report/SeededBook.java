package org.sharedsafety.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.sharedsafety.model.report.NumberId;
import org.sharedsafety.model.report.NumberShape;
import org.sharedsafety.model.report.ReportBook;
import org.sharedsafety.model.report.ReportCell;
import org.sharedsafety.model.report.ReportChart;
import org.sharedsafety.model.report.ReportColumn;
import org.sharedsafety.model.report.ReportLine;
import org.sharedsafety.model.report.ReportPicture;
import org.sharedsafety.model.report.ReportSheet;
import org.sharedsafety.model.report.ReportTable;
import org.sharedsafety.model.report.SheetKind;
import org.sharedsafety.model.report.TidyRow;
import org.sharedsafety.model.report.TidyRows;

/** Books and tidy data out of a seed, with every kind of sheet, cell, chart and awkward text. */
public final class SeededBook {
    /** Text that a careless writer would lose, run or break. */
    public static final List<String> AWKWARD = List.of(
            "=HYPERLINK(\"http://example.org\",\"free\")",
            "+1+cmd|' /C calc'!A0",
            "-2+3",
            "@SUM(A1:A9)",
            "\t=1+1",
            "\r=1+1",
            "a\u0000b\u0007c\u001Bd",
            "lone \uD83D surrogate",
            "\uDE00 first",
            "no letter \uFFFE\uFFFF",
            "emoji \uD83D\uDE00\uD83D\uDC69\u200D\uD83D\uDC67",
            "\u05E9\u05DC\u05D5\u05DD and \u0645\u0631\u062D\u0628\u0627",
            "_x0041_ stays as it is, _x000D_ too",
            "<tag> & \"quotes\" ]]> 'single'",
            "two\nlines",
            "'apostrophe");

    private final Random random;

    public SeededBook(long seed) {
        this.random = new Random(seed);
    }

    /** A book with a sheet of every look. */
    public ReportBook book() {
        List<ReportSheet> sheets = new ArrayList<>();
        sheets.add(words(SheetKind.COVER, "Cover"));
        sheets.add(words(SheetKind.CONTENTS, "Contents"));
        sheets.add(words(SheetKind.SUMMARY, "Summary"));
        sheets.add(bars("PH", 24));
        sheets.add(lines("WB", 9));
        sheets.add(scatter("Compare", 60));
        sheets.add(stacked("Investment: [all] of it / by purpose, every line", 6));
        sheets.add(voice());
        sheets.add(words(SheetKind.NOTES, "notes"));
        sheets.add(new ReportSheet(SheetKind.DATA, "Data", "Data", List.of(), List.of(), List.of(), List.of()));
        return new ReportBook("Rivera Valley, seeded", "A book to try the writer", "Us & them", "en", false, sheets);
    }

    /** A book of plain size for measuring: so many sheets of 300 rows with 10 columns and a chart each. */
    public ReportBook large(int sheets) {
        List<ReportSheet> all = new ArrayList<>();
        for (int i = 0; i < sheets; i++) {
            all.add(scatter("Sheet " + (i + 1), 300));
        }
        return new ReportBook("Large", "Measured", "Us", "en", false, all);
    }

    private ReportSheet words(SheetKind kind, String name) {
        NumberId id = NumberId.result("summary", "r-" + name);
        return new ReportSheet(
                kind,
                name,
                "Title of " + name,
                List.of(
                        ReportLine.of(ReportLine.Look.HEAD, "Public health"),
                        new ReportLine(
                                ReportLine.Look.FINDING,
                                "Where more people have insurance, fewer are hurt: a weak, possible link (0.27), and this"
                                        + " sentence is long enough that it needs more than a line of the sheet to be read.",
                                Map.of(id, 0.2734567891)),
                        ReportLine.of(ReportLine.Look.PLAIN, AWKWARD.get(random.nextInt(AWKWARD.size()))),
                        ReportLine.of(ReportLine.Look.CAUTION, "W02 This compares places, not people."),
                        ReportLine.of(ReportLine.Look.SMALL, "Small words at the end.")),
                List.of(),
                List.of(),
                kind == SheetKind.SUMMARY ? List.of(picture()) : List.of());
    }

    private static ReportPicture picture() {
        BufferedImage image = new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x1B, 0x7F, 0x79));
        pen.fillRect(0, 0, 600, 300);
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return new ReportPicture(ByteBuffer.wrap(out.toByteArray()), "A map", "A map of 24 counties", 450, 225);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static List<ReportColumn> columns() {
        return List.of(
                new ReportColumn("place", "Place", 24),
                new ReportColumn("period", "Period", 10),
                new ReportColumn("count", "Count", 12),
                new ReportColumn("denominator", "Out of", 12),
                new ReportColumn("value", "Rate per 100,000", 14),
                new ReportColumn("lower", "Lower end", 12),
                new ReportColumn("upper", "Upper end", 12),
                new ReportColumn("flag", "Flag", 8),
                new ReportColumn("x", "Insured, percent", 12),
                new ReportColumn("other", "Lower end", 12));
    }

    private ReportTable table(String name, int rows, boolean gaps) {
        List<List<ReportCell>> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            String place = String.format(java.util.Locale.ROOT, "%05d", 6001 + 2 * i);
            double count = 10 + random.nextInt(900);
            double people = 20_000 + random.nextInt(900_000);
            double rate = count / people * 100_000;
            boolean gap = gaps && i % 4 == 2;
            String words = i < AWKWARD.size() ? AWKWARD.get(i) : "County number " + i;
            all.add(List.of(
                    new ReportCell.Text(gaps ? Integer.toString(2015 + i) : words),
                    new ReportCell.Text("2023"),
                    new ReportCell.Value(id(name, place, "count"), count, NumberShape.COUNT),
                    new ReportCell.Value(id(name, place, "denominator"), people, NumberShape.COUNT),
                    gap
                            ? ReportCell.EMPTY
                            : new ReportCell.Formula(
                                    id(name, place, "value"),
                                    "{count}/{denominator}*100000",
                                    rate,
                                    NumberShape.ONE_DECIMAL),
                    gap
                            ? ReportCell.EMPTY
                            : new ReportCell.Value(id(name, place, "lower"), rate * 0.8, NumberShape.ONE_DECIMAL),
                    gap
                            ? ReportCell.EMPTY
                            : new ReportCell.Value(id(name, place, "upper"), rate * 1.3, NumberShape.ONE_DECIMAL),
                    new ReportCell.Text(gap ? "[c]" : i % 7 == 0 ? "[u]" : ""),
                    new ReportCell.Value(id(name + "X", place, "value"), random.nextDouble(), NumberShape.PERCENT),
                    new ReportCell.Value(
                            id(name + "X", place, "lower"),
                            Math.rint(random.nextDouble() * 1e9) / 7,
                            NumberShape.FOUR_DECIMALS)));
        }
        return new ReportTable(name, "The numbers of " + name, columns(), all);
    }

    private static NumberId id(String measure, String place, String field) {
        return NumberId.of(measure, place, "2023", "total", field);
    }

    private ReportSheet sheet(SheetKind kind, String name, ReportTable table, ReportChart chart) {
        NumberId id = NumberId.result("compare", "pearson");
        return new ReportSheet(
                kind,
                name,
                "Finding of " + name,
                List.of(
                        new ReportLine(ReportLine.Look.FINDING, "A weak link (0.27)", Map.of(id, 0.27)),
                        ReportLine.of(ReportLine.Look.SMALL, "Source of all: official files.")),
                List.of(table),
                List.of(chart),
                List.of());
    }

    private static ReportChart chart(
            ReportChart.Kind kind, ReportTable table, String x, List<ReportChart.Series> series) {
        return new ReportChart(
                kind,
                table.id(),
                0,
                table.rows().size(),
                "place",
                x,
                x.isEmpty() ? "" : "Insured, percent",
                "Deaths per 100,000 residents",
                series,
                "Deaths are higher in five counties than in the state",
                "Deaths per 100,000 residents, 2023, all counties of Rivera Valley",
                "Source: seeded numbers of nobody, 2023.",
                "Bars of 24 counties.",
                List.of(2, 5, 11).stream()
                        .filter(row -> row < table.rows().size())
                        .toList());
    }

    private ReportSheet bars(String name, int rows) {
        ReportTable table = table(name, rows, false);
        return sheet(
                SheetKind.PUBLIC_HEALTH,
                name,
                table,
                chart(
                        ReportChart.Kind.BARS,
                        table,
                        "",
                        List.of(new ReportChart.Series("Rate", "value", "lower", "upper", "#1B7F79"))));
    }

    private ReportSheet lines(String name, int rows) {
        ReportTable table = table(name, rows, true);
        return sheet(
                SheetKind.WELL_BEING,
                name,
                table,
                chart(
                        ReportChart.Kind.LINE,
                        table,
                        "",
                        List.of(
                                new ReportChart.Series("Here", "value", "lower", "upper", "#2F6DB5"),
                                new ReportChart.Series("State", "upper", null, null, "#B5532F"))));
    }

    private ReportSheet scatter(String name, int rows) {
        ReportTable table = table(name.replace(" ", ""), rows, false);
        return sheet(
                SheetKind.COMPARE,
                name,
                table,
                chart(
                        ReportChart.Kind.SCATTER,
                        table,
                        "x",
                        List.of(new ReportChart.Series("Places", "value", null, null, "#8856A7"))));
    }

    private ReportSheet stacked(String name, int rows) {
        ReportTable table = table("PH1", rows, false);
        return sheet(
                SheetKind.INVESTMENT,
                name,
                table,
                chart(
                        ReportChart.Kind.STACKED,
                        table,
                        "",
                        List.of(
                                new ReportChart.Series("Prevention", "value", null, null, "#1B7F79"),
                                new ReportChart.Series("Response", "lower", null, null, "#C98A1B"))));
    }

    private static ReportSheet voice() {
        List<List<ReportCell>> rows = new ArrayList<>();
        for (String text : AWKWARD) {
            rows.add(List.of(new ReportCell.Text("1"), new ReportCell.Text(text)));
        }
        rows.add(List.of(new ReportCell.Text("2"), new ReportCell.Text(longComment())));
        rows.add(List.of(new ReportCell.Text("3"), new ReportCell.Text("after the long one")));
        return new ReportSheet(
                SheetKind.VOICE,
                "Voice",
                "What people said",
                List.of(),
                List.of(new ReportTable(
                        "voice",
                        "",
                        List.of(new ReportColumn("station", "Station", 10), new ReportColumn("comment", "Comment", 80)),
                        rows)),
                List.of(),
                List.of());
    }

    /** A comment of more than 40,000 characters whose cut would fall into an emoji. */
    public static String longComment() {
        return "x".repeat(BookText.LONGEST - 1) + "\uD83D\uDE00" + "We were not asked. ".repeat(500);
    }

    /** Tidy data of so many rows. */
    public static TidyRows tidy(long rows) {
        return new TidyRows() {
            @Override
            public void each(java.util.function.Predicate<? super TidyRow> taker) {
                for (long i = 0; i < rows; i++) {
                    if (!taker.test(tidyRow(i))) {
                        return;
                    }
                }
            }

            @Override
            public long size() {
                return rows;
            }
        };
    }

    private static TidyRow tidyRow(long at) {
        String place = Long.toString(10_000 + at % 3142);
        String period = Long.toString(2000 + at % 24);
        boolean hidden = at % 50 == 7;
        String name = at < AWKWARD.size() ? AWKWARD.get((int) at) : "County number " + place;
        return new TidyRow(
                NumberId.of("PH01", place, period, "g" + at / 3142, "value"),
                "PH01",
                "Deaths from injuries",
                place,
                name,
                "county",
                period,
                "total",
                hidden ? null : at / 7.0,
                "per 100,000 residents",
                hidden ? null : at / 8.0,
                hidden ? null : at / 6.0,
                hidden ? null : (double) (at % 1000),
                100_000.0 + at,
                hidden ? "[c]" : "",
                "file.xlsx ▸ Sheet1 ▸ C" + (at + 2));
    }
}
