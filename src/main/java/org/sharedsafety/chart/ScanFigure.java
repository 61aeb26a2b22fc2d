package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Severity;
import org.sharedsafety.model.finding.Verdict;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.ConditionScan;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;

/** One harm beside every condition: each link with its interval around none, its places, years, q and verdict. */
public final class ScanFigure implements Figure {
    /** How high a row is at best, in pixels. */
    public static final double ROW = 34;

    private static final double TIGHT = 17;
    private static final double HEAD = 46;
    private static final double TEXT = 12;

    private final List<Line> lines;
    private final Texts texts;
    private final String description;

    /** What a row draws. */
    private record Line(
            int id,
            String name,
            String years,
            int n,
            @Nullable Double r,
            Comparison.@Nullable Interval interval,
            Verdict verdict,
            String verdictWords,
            @Nullable Double qValue,
            String q,
            String codes,
            String spoken) {}

    private ScanFigure(List<Line> lines, Texts texts, String description) {
        this.lines = List.copyOf(lines);
        this.texts = texts;
        this.description = description;
    }

    /** The figure of a scan; its marks are numbered as its pairs are. */
    public static ScanFigure of(ConditionScan scan, Texts texts) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < scan.pairs().size(); i++) {
            lines.add(line(i, scan.pairs().get(i), texts));
        }
        return new ScanFigure(
                lines,
                texts,
                texts.say("scan.figure.description", scan.harm().metric().name(texts.language()), lines.size()));
    }

    private static Line line(int id, ConditionScan.Pair pair, Texts texts) {
        Numbers numbers = new Numbers(texts);
        Double r = pair.pearson().found().map(Comparison.Correlation::estimate).orElse(null);
        Comparison.Interval interval = interval(pair).orElse(null);
        Double q = pair.q().found().orElse(null);
        String name = pair.condition().metric().name(texts.language());
        String years = pair.condition().period().text().replace('/', '–');
        String verdict = texts.say("scan.verdict." + pair.verdict().name().toLowerCase(Locale.ROOT));
        String codes = pair.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::code)
                .collect(Collectors.joining(" "));
        String link = r == null
                ? "–"
                : numbers.fixed(r, 2)
                        + (interval == null ? "" : " (" + numbers.range(interval.lower(), interval.upper(), 2) + ")");
        String qWords = q == null ? "–" : q < 0.001 ? "<" + numbers.fixed(0.001, 3) : numbers.fixed(q, 3);
        return new Line(
                id,
                name,
                years,
                pair.n(),
                r,
                interval,
                pair.verdict(),
                verdict,
                q,
                qWords,
                codes,
                texts.say("scan.figure.spoken", name, years, pair.n(), link, qWords, verdict));
    }

    /** The interval that allows for neighbors that are alike, else the plain one. */
    private static Optional<Comparison.Interval> interval(ConditionScan.Pair pair) {
        Optional<Comparison.Interval> modified =
                pair.modified().then(Comparison.ModifiedT::interval).found();
        return modified.isPresent()
                ? modified
                : pair.pearson().then(Comparison.Correlation::interval).found();
    }

    /** How high the figure wants to be. */
    public double wantedHeight() {
        return HEAD + lines.size() * ROW + 8;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        MapPainter.prepare(g);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        Columns at = Columns.in(width);
        head(g, at, theme);
        double row = Math.min(ROW, (height - HEAD - 4) / Math.max(1, lines.size()));
        double bottom = HEAD + row * lines.size();
        grid(g, at, bottom, theme);
        List<FigureMark> marks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            double top = HEAD + i * row;
            row(g, lines.get(i), at, top, row, width, theme);
            marks.add(new FigureMark(
                    lines.get(i).id(),
                    new Rectangle2D.Double(1, top + 1, width - 2, row - 2),
                    lines.get(i).spoken()));
        }
        return marks;
    }

    /** Where the columns begin: name, axis from -1 to 1, places, q, verdict; narrow ones leave out the last. */
    private record Columns(double axis, double axisEnd, double n, double q, double verdict) {
        static Columns in(double width) {
            double name = Math.min(330, width * 0.34);
            double verdict = width >= 640 ? width - 190 : width + 10;
            double q = Math.min(verdict, width) - 62;
            double n = q - 58;
            return new Columns(name + 12, n - 24, n, q, verdict);
        }

        double x(double r) {
            return axis + (r + 1) / 2 * (axisEnd - axis);
        }
    }

    private void head(Graphics2D g, Columns at, Theme theme) {
        g.setFont(Typeface.REGULAR.size(TEXT));
        g.setColor(theme.muted());
        String less = "← " + texts.say("scan.figure.less");
        String more = texts.say("scan.figure.more") + " →";
        double half = (at.axisEnd() - at.axis()) / 2;
        if (Typeface.REGULAR.width(less, TEXT) < half && Typeface.REGULAR.width(more, TEXT) < half) {
            g.drawString(less, (float) at.axis(), 14);
            g.drawString(more, (float) (at.axisEnd() - Typeface.REGULAR.width(more, TEXT)), 14);
        }
        for (double tick : new double[] {-1, -0.5, 0, 0.5, 1}) {
            String word = tick == 0 ? "0" : new Numbers(texts).fixed(tick, tick == Math.rint(tick) ? 0 : 1);
            g.drawString(word, (float) (at.x(tick) - Typeface.REGULAR.width(word, TEXT) / 2), 36);
        }
        right(g, texts.say("cli.scan.places"), at.n() + 40, 36);
        right(g, "q", at.q() + 48, 36);
        g.drawString(texts.say("cli.scan.verdict"), (float) (at.verdict() + 8), 36);
    }

    private void grid(Graphics2D g, Columns at, double bottom, Theme theme) {
        g.setStroke(new BasicStroke(1));
        for (double tick : new double[] {-1, -0.5, 0, 0.5, 1}) {
            double x = Math.round(at.x(tick)) + 0.5;
            g.setColor(tick == 0 ? theme.axis() : theme.grid());
            g.draw(new Line2D.Double(x, HEAD - 4, x, bottom));
        }
    }

    private void row(Graphics2D g, Line line, Columns at, double top, double high, double width, Theme theme) {
        double middle = top + high / 2;
        g.setColor(theme.rule());
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(0, Math.round(top + high) - 0.5, width, Math.round(top + high) - 0.5));
        g.setColor(theme.ink());
        g.setFont(Typeface.MEDIUM.size(TEXT + 1));
        double years = Typeface.REGULAR.width(line.years(), TEXT) + 8;
        String name = shortened(line.name(), at.axis() - 20 - years);
        g.drawString(name, 4, (float) (middle + 4.5));
        g.setFont(Typeface.REGULAR.size(TEXT));
        g.setColor(theme.muted());
        g.drawString(line.years(), (float) (12 + Typeface.MEDIUM.width(name, TEXT + 1)), (float) (middle + 4.5));
        link(g, line, at, middle, theme);
        g.setColor(theme.muted());
        g.setFont(Typeface.REGULAR.size(TEXT));
        right(g, String.valueOf(line.n()), at.n() + 40, middle + 4.5);
        right(g, line.q(), at.q() + 48, middle + 4.5);
        g.setColor(line.verdict() == Verdict.CANNOT_TELL ? theme.muted() : theme.ink());
        g.drawString(
                line.codes().isEmpty() ? line.verdictWords() : line.verdictWords() + " · " + line.codes(),
                (float) (at.verdict() + 8),
                (float) (middle + 4.5));
    }

    /** A full dot is a clear link, a ring a possible one; where the data cannot tell, both stay grey. */
    private static void link(Graphics2D g, Line line, Columns at, double middle, Theme theme) {
        Color color = line.verdict() == Verdict.CANNOT_TELL ? theme.dot() : theme.ink();
        if (line.interval() != null) {
            g.setColor(color);
            g.setStroke(new BasicStroke(1.6f));
            g.draw(new Line2D.Double(
                    at.x(line.interval().lower()), middle, at.x(line.interval().upper()), middle));
        }
        if (line.r() == null) {
            return;
        }
        Ellipse2D dot = new Ellipse2D.Double(at.x(line.r()) - 5, middle - 5, 10, 10);
        g.setColor(line.verdict() == Verdict.CLEAR ? color : theme.card());
        g.fill(dot);
        g.setColor(color);
        g.setStroke(new BasicStroke(1.8f));
        g.draw(dot);
    }

    private static void right(Graphics2D g, String words, double end, double y) {
        g.drawString(words, (float) (end - Typeface.REGULAR.width(words, TEXT)), (float) y);
    }

    /** A name that has no room ends in an ellipsis; the table and the spoken words hold it whole. */
    private static String shortened(String name, double room) {
        String shown = name;
        while (shown.length() > 6 && Typeface.MEDIUM.width(shown + "…", TEXT + 1) > room) {
            shown = shown.substring(0, shown.length() - 1);
        }
        return shown.equals(name) ? name : shown.strip() + "…";
    }

    @Override
    public double leastHeight(double width) {
        return HEAD + lines.size() * TIGHT + 8;
    }

    @Override
    public TableSpec table() {
        return new TableSpec(
                List.of(
                        new TableSpec.Column("condition", texts.say("cli.scan.condition"), "", false),
                        new TableSpec.Column("years", texts.say("cli.column.period"), "", false),
                        new TableSpec.Column("n", texts.say("cli.scan.places"), "", true),
                        new TableSpec.Column("r", "r", "", true),
                        new TableSpec.Column("lower", texts.say("scan.figure.lower"), "", true),
                        new TableSpec.Column("upper", texts.say("scan.figure.upper"), "", true),
                        new TableSpec.Column("q", "q", "", true),
                        new TableSpec.Column("verdict", texts.say("cli.scan.verdict"), "", false),
                        new TableSpec.Column("codes", texts.say("scan.figure.cautions"), "", false)),
                lines.stream().map(this::row).toList());
    }

    private TableSpec.Row row(Line line) {
        return new TableSpec.Row(
                line.id(),
                List.of(
                        TableSpec.Cell.of(line.name()),
                        TableSpec.Cell.of(line.years()),
                        new TableSpec.Cell((double) line.n(), String.valueOf(line.n())),
                        number(line.r()),
                        number(line.interval() == null ? null : line.interval().lower()),
                        number(line.interval() == null ? null : line.interval().upper()),
                        new TableSpec.Cell(line.qValue(), line.q()),
                        TableSpec.Cell.of(line.verdictWords()),
                        TableSpec.Cell.of(line.codes())));
    }

    private TableSpec.Cell number(@Nullable Double value) {
        return new TableSpec.Cell(value, value == null ? "–" : new Numbers(texts).fixed(value, 2));
    }
}
