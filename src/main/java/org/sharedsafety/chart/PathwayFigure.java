package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sharedsafety.model.result.Pathway;
import org.sharedsafety.model.result.Pathway.Link;
import org.sharedsafety.model.result.Pathway.Step;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;

/** Steps of so many out of so many people: a light bar for those it is out of, a full one for those who took the step. */
public final class PathwayFigure implements Figure {
    private static final double TEXT = 12;
    private static final double NAME = 13;
    private static final double ROOMY = 64;
    private static final double TIGHT = 40;
    private static final double HEAD = 22;
    private static final double BAR = 17;
    private static final double LINE = 16;
    private static final String WORSE = "C05 V14";
    private static final String BETTER = "C07";

    private final List<Step> steps;
    private final boolean ownScales;
    private final String description;
    private final Texts texts;
    private final Numbers numbers;

    private PathwayFigure(List<Step> steps, boolean ownScales, String description, Texts texts) {
        this.steps = List.copyOf(steps);
        this.ownScales = ownScales;
        this.description = description;
        this.texts = texts;
        this.numbers = new Numbers(texts);
    }

    /** The figure of the steps. */
    public static PathwayFigure ofSteps(Pathway pathway, Texts texts) {
        return new PathwayFigure(
                pathway.steps(),
                false,
                pathway.about().sentence() == null
                        ? ""
                        : texts.say(pathway.about().sentence()),
                texts);
    }

    /** The figure of what survivors are offered beside the need for it. */
    public static PathwayFigure ofCapacity(Pathway pathway, Texts texts) {
        return new PathwayFigure(pathway.capacity(), true, texts.say("pathway.capacity-description"), texts);
    }

    @Override
    public String description() {
        return description;
    }

    /** The height above which its rows stand no further apart. */
    public double mostHeight() {
        return HEAD + steps.size() * ROOMY;
    }

    /** The height below which its rows would run into each other. */
    public double leastHeight() {
        return HEAD + steps.size() * TIGHT;
    }

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        MapPainter.prepare(g);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        double names = names(width);
        double right = counts();
        double left = names + 14;
        double end = Math.max(left + 20, width - right - 14);
        double most = steps.stream()
                .mapToDouble(step -> Math.max(step.count(), step.outOf()))
                .max()
                .orElse(1);
        double pitch = Math.min(ROOMY, (height - HEAD) / Math.max(1, steps.size()));
        head(g, width, theme);
        List<FigureMark> marks = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            marks.add(row(g, i, HEAD + i * pitch, pitch, left, end, most, width, theme));
        }
        return marks;
    }

    private void head(Graphics2D g, double width, Theme theme) {
        Lettering words = new Lettering(g, Typeface.REGULAR, TEXT, theme.muted());
        String all = texts.say(ownScales ? "pathway.needed" : "pathway.out-of");
        String some = texts.say(ownScales ? "pathway.offered" : "pathway.count");
        double x = key(g, words, some, full(BETTER), 0, width);
        if (steps.stream()
                .anyMatch(step -> WORSE.contains(step.measure().metric().id()))) {
            x = key(g, words, texts.say(ownScales ? "pathway.unmet" : "pathway.fewer"), full(WORSE), x, width);
        }
        key(g, words, all, track(theme), x, width);
    }

    /** A swatch and its word, left out where there is no room; answers where the next begins. */
    private static double key(Graphics2D g, Lettering words, String word, Color color, double x, double width) {
        double end = x + 20 + words.width(word);
        if (end > width) {
            return x;
        }
        g.setColor(color);
        g.fill(new Rectangle2D.Double(x, 2, 14, 12));
        words.left(word, x + 20, 13);
        return end + 22;
    }

    private static Color full(String id) {
        return WORSE.contains(id) ? Palette.HARM.color(3) : Palette.CONDITIONS.color(3);
    }

    private static Color track(Theme theme) {
        return theme.inset().equals(theme.card()) ? theme.ribbon() : Palette.withAlpha(theme.dot(), 0.28);
    }

    private double names(double width) {
        double widest = steps.stream()
                .mapToDouble(step ->
                        Math.max(Typeface.MEDIUM.width(name(step), NAME), Typeface.REGULAR.width(outOf(step), TEXT)))
                .max()
                .orElse(0);
        return Math.min(widest, width * (ownScales ? 0.42 : 0.38));
    }

    private double counts() {
        return steps.stream()
                .mapToDouble(step -> Math.max(
                        Typeface.SEMIBOLD.width(counted(step), NAME), Typeface.REGULAR.width(share(step), TEXT)))
                .max()
                .orElse(0);
    }

    private static String code(Step step) {
        return step.measure().metric().id().toLowerCase(Locale.ROOT);
    }

    private String name(Step step) {
        return texts.say("pathway.step-" + code(step));
    }

    private String outOf(Step step) {
        return texts.say("pathway.of-" + code(step));
    }

    private String counted(Step step) {
        return texts.say("pathway.n-of-n", numbers.count(step.count()), numbers.count(step.outOf()));
    }

    /** The share with its interval; never without the count above it. */
    private String share(Step step) {
        Reading reading = step.reading();
        Double value = reading.value();
        if (value == null) {
            return "";
        }
        boolean rate = step.measure().metric().unit().equals("percent");
        String said = numbers.fixed(100 * step.count() / step.outOf(), 0) + "\u00a0%";
        Double lower = reading.lower();
        Double upper = reading.upper();
        return rate && lower != null && upper != null ? said + " (" + numbers.range(lower, upper, 0) + ")" : said;
    }

    private FigureMark row(
            Graphics2D g,
            int index,
            double top,
            double pitch,
            double left,
            double end,
            double most,
            double width,
            Theme theme) {
        Step step = steps.get(index);
        if (index > 0) {
            boolean own = step.link() != Link.SAME_PEOPLE;
            g.setColor(own ? theme.axis() : theme.rule());
            g.setStroke(
                    own
                            ? new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0)
                            : new BasicStroke(1));
            g.draw(new Line2D.Double(0, Math.round(top) + 0.5, width, Math.round(top) + 0.5));
        }
        double middle = top + pitch / 2;
        double scale = ownScales ? Math.max(step.count(), step.outOf()) : most;
        Lettering name = new Lettering(g, Typeface.MEDIUM, NAME, theme.ink());
        Lettering quiet = new Lettering(g, Typeface.REGULAR, TEXT, theme.muted());
        words(name, quiet, step, left - 10, middle, pitch);
        Rectangle2D whole =
                new Rectangle2D.Double(left, middle - BAR / 2, Math.max(1, (end - left) * step.outOf() / scale), BAR);
        Rectangle2D part =
                new Rectangle2D.Double(left, middle - BAR / 2, Math.max(1, (end - left) * step.count() / scale), BAR);
        g.setColor(track(theme));
        g.fill(whole);
        Color color = full(step.measure().metric().id());
        g.setColor(color);
        g.fill(part);
        if (step.small()) {
            PatternPainter.drawPattern(g, part, Pattern.FEW_CASES, color, theme);
        }
        new Lettering(g, Typeface.SEMIBOLD, NAME, theme.ink()).right(counted(step), width, middle - 3);
        quiet.right(share(step), width, middle + 13);
        return new FigureMark(
                index,
                whole.createUnion(part),
                texts.say("pathway.spoken", name(step), counted(step), outOf(step), share(step)));
    }

    /** The step's name over what it is out of, each in as many lines as it needs; the name alone where room is short. */
    private void words(Lettering name, Lettering quiet, Step step, double room, double middle, double pitch) {
        List<String> names = name.lines(name(step), Math.max(60, room));
        List<String> rest = quiet.lines(outOf(step), Math.max(60, room));
        boolean both = (names.size() + rest.size()) * LINE <= pitch;
        int lines = names.size() + (both ? rest.size() : 0);
        double y = middle - lines * LINE / 2 + 12;
        for (String line : names) {
            name.left(line, 0, y);
            y += LINE;
        }
        if (both) {
            for (String line : rest) {
                quiet.left(line, 0, y);
                y += LINE;
            }
        }
    }

    @Override
    public double leastHeight(double width) {
        return leastHeight();
    }

    @Override
    public TableSpec table() {
        List<TableSpec.Column> columns = List.of(
                new TableSpec.Column("step", texts.say("pathway.column.step"), "", false),
                new TableSpec.Column("measure", texts.say("pathway.column.measure"), "", false),
                new TableSpec.Column("period", texts.say("policegap.period"), "", false),
                new TableSpec.Column("count", texts.say("pathway.count"), "", true),
                new TableSpec.Column("out-of", texts.say("pathway.out-of"), "", true),
                new TableSpec.Column("share", texts.say("pathway.column.share"), "%", true),
                new TableSpec.Column("interval", texts.say("chart.column.interval"), "", true),
                new TableSpec.Column("link", texts.say("pathway.column.people"), "", false));
        List<TableSpec.Row> rows = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            Reading reading = step.reading();
            boolean percent = step.measure().metric().unit().equals("percent") && reading.hasInterval();
            rows.add(new TableSpec.Row(
                    i,
                    List.of(
                            TableSpec.Cell.of(name(step)),
                            TableSpec.Cell.of(step.measure().metric().name(texts.language())),
                            TableSpec.Cell.of(step.period().text()),
                            new TableSpec.Cell(step.count(), numbers.count(step.count())),
                            new TableSpec.Cell(step.outOf(), numbers.count(step.outOf())),
                            new TableSpec.Cell(
                                    100 * step.count() / step.outOf(),
                                    numbers.fixed(100 * step.count() / step.outOf(), 1)),
                            TableSpec.Cell.of(percent ? ends(reading) : ""),
                            TableSpec.Cell.of(texts.say("pathway.link-" + link(step))))));
        }
        return new TableSpec(columns, rows);
    }

    private String ends(Reading reading) {
        Double lower = reading.lower();
        Double upper = reading.upper();
        return lower == null || upper == null ? "" : numbers.range(lower, upper, 1);
    }

    private static String link(Step step) {
        return switch (step.link()) {
            case OWN_PEOPLE -> "own";
            case SAME_PEOPLE -> "same";
            case OTHER_NUMBER -> "other";
        };
    }
}
