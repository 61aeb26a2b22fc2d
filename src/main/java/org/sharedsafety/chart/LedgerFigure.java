package org.sharedsafety.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.result.Ledger;
import org.sharedsafety.text.Texts;

/** Measures by years: how many of the places have a number, the fuller the darker, with the share in words. */
public final class LedgerFigure implements Figure {
    private static final double ROW = 22;
    private static final double HEAD = 22;
    private static final double FOOT = 26;
    private static final double TEXT = 12;
    private static final int STEP = 1_000;
    private static final double FULL = 0.995;

    private final Ledger ledger;
    private final List<Ledger.Row> rows;
    private final Texts texts;

    private LedgerFigure(Ledger ledger, List<Ledger.Row> rows, Texts texts) {
        this.ledger = ledger;
        this.rows = List.copyOf(rows);
        this.texts = texts;
    }

    /** Some rows of a ledger. */
    public static LedgerFigure of(Ledger ledger, List<Ledger.Row> rows, Texts texts) {
        return new LedgerFigure(ledger, rows, texts);
    }

    /** How much of what could be there is there, in a sentence. */
    public String finding() {
        int full = 0;
        int held = 0;
        int gaps = 0;
        for (Ledger.Row row : rows) {
            for (int year : ledger.years()) {
                Ledger.Cell cell = row.cells().get(year);
                if (cell == null || cell.withValue() == 0) {
                    gaps++;
                } else {
                    held++;
                    full += cell.share() >= FULL ? 1 : 0;
                }
            }
        }
        return texts.say(
                "ledger.figure.finding",
                rows.size(),
                ledger.years().size(),
                held,
                full,
                gaps,
                ComparisonMap.level(ledger.level(), texts));
    }

    @Override
    public String description() {
        return finding();
    }

    @Override
    public double height(double width) {
        return HEAD + FOOT + rows.size() * ROW;
    }

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        MapPainter.prepare(g);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        List<FigureMark> marks = new ArrayList<>();
        if (rows.isEmpty()) {
            return marks;
        }
        double names = rows.stream()
                .mapToDouble(row -> Typeface.REGULAR.width(name(row), TEXT))
                .max()
                .orElse(0);
        double left = Math.min(names + 14, width * 0.45);
        double wide = (width - left) / ledger.years().size();
        double high = Math.min(ROW, (height - HEAD - FOOT) / rows.size());
        Lettering muted = new Lettering(g, Typeface.REGULAR, TEXT, theme.muted());
        int every = (int) Math.ceil(Typeface.REGULAR.width("2024 ", TEXT) / wide);
        for (int at = 0; at < ledger.years().size(); at++) {
            if ((ledger.years().size() - 1 - at) % every == 0) {
                muted.middle(Integer.toString(ledger.years().get(at)), left + (at + 0.5) * wide, 14);
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            double y = HEAD + row * high;
            TextBlock name = TextBlock.within(name(rows.get(row)), Typeface.REGULAR, TEXT, left - 10, 1);
            name.paint(g, 2, y + high / 2 - name.height() / 2, theme.ink());
            for (int at = 0; at < ledger.years().size(); at++) {
                marks.add(cell(g, row, at, left + at * wide, y, wide, high, theme));
            }
        }
        legend(g, HEAD + rows.size() * high + 8, theme);
        return marks;
    }

    private FigureMark cell(Graphics2D g, int row, int at, double x, double y, double wide, double high, Theme theme) {
        int year = ledger.years().get(at);
        Ledger.@Nullable Cell cell = rows.get(row).cells().get(year);
        Rectangle2D box = new Rectangle2D.Double(x + 1, y + 1, Math.max(1, wide - 2), Math.max(1, high - 2));
        double share = cell == null ? 0 : cell.share();
        if (cell != null && cell.withValue() > 0) {
            Color fill = fill(share);
            g.setColor(fill);
            g.fill(box);
            String shown = texts.say("upstream.percent", percent(share));
            if (Typeface.REGULAR.width(shown, TEXT) + 6 < wide && high > 14) {
                new Lettering(g, Typeface.REGULAR, TEXT, Palette.luma(fill) < 130 ? Color.WHITE : Theme.LIGHT.ink())
                        .middle(shown, box.getCenterX(), box.getCenterY() + 4.2);
            }
        } else {
            g.setColor(theme.inset());
            g.fill(box);
        }
        return new FigureMark(row * STEP + at, box, spoken(rows.get(row), year, cell));
    }

    /** Full is one end of the scale and next to nothing the other; never down, so that 99 of 100 are not full. */
    private static Color fill(double share) {
        List<Color> colors = Palette.CONDITIONS.colors();
        int at = share >= FULL ? colors.size() - 1 : (int) (share * (colors.size() - 1));
        return colors.get(Math.max(0, at));
    }

    private static long percent(double share) {
        return share >= FULL ? 100 : Math.min(99, Math.max(1, Math.round(100 * share)));
    }

    private void legend(Graphics2D g, double y, Theme theme) {
        double x = 2;
        Lettering muted = new Lettering(g, Typeface.REGULAR, TEXT, theme.muted());
        g.setColor(theme.inset());
        g.fill(new Rectangle2D.Double(x, y, 26, 12));
        String none = texts.say("ledger.figure.none");
        muted.left(none, x + 32, y + 11);
        x += 32 + Typeface.REGULAR.width(none, TEXT) + 22;
        for (Color color : Palette.CONDITIONS.colors()) {
            g.setColor(color);
            g.fill(new Rectangle2D.Double(x, y, 26, 12));
            x += 27;
        }
        muted.left(texts.say("ledger.figure.all"), x + 6, y + 11);
    }

    private String name(Ledger.Row row) {
        boolean alone = ledger.rows().stream()
                        .filter(each -> each.metric().equals(row.metric()))
                        .count()
                < 2;
        String name = row.metric().name(texts.language());
        return alone ? name : name + " · " + row.series();
    }

    private String spoken(Ledger.Row row, int year, Ledger.@Nullable Cell cell) {
        return texts.say(
                "ledger.figure.spoken",
                name(row),
                Integer.toString(year),
                cell == null || cell.withValue() == 0 ? 0 : percent(cell.share()));
    }

    @Override
    public TableSpec table() {
        List<TableSpec.Column> heads = new ArrayList<>();
        heads.add(new TableSpec.Column("measure", texts.say("profile.column.measure"), "", false));
        ledger.years().forEach(year -> heads.add(new TableSpec.Column("y" + year, Integer.toString(year), "%", true)));
        List<TableSpec.Row> all = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<TableSpec.Cell> cells = new ArrayList<>();
            cells.add(TableSpec.Cell.of(name(rows.get(row))));
            for (int year : ledger.years()) {
                Ledger.@Nullable Cell cell = rows.get(row).cells().get(year);
                cells.add(
                        cell == null || cell.withValue() == 0
                                ? TableSpec.Cell.of("")
                                : new TableSpec.Cell(
                                        100 * cell.share(), texts.say("upstream.percent", percent(cell.share()))));
            }
            all.add(new TableSpec.Row(row, cells));
        }
        return new TableSpec(heads, all);
    }
}
