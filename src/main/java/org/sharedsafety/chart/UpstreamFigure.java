package org.sharedsafety.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.result.UpstreamMix;
import org.sharedsafety.model.result.UpstreamMix.Stage;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;

/** Two bars of a hundred percent from prevention to response: the measures of a project, and its money. */
public final class UpstreamFigure implements Figure {
    private static final double TEXT = 13;
    private static final double SMALL = 12;
    private static final double BAR = 26;
    private static final double GAP = 2;
    private static final List<Stage> STAGES = List.of(Stage.values());
    private static final Map<Stage, BudgetTag> TAGS = Map.of(
            Stage.PREVENTION, BudgetTag.PREVENTION,
            Stage.DETECTION, BudgetTag.DETECTION_HEALTH,
            Stage.TREATMENT_RECOVERY, BudgetTag.RECOVERY);
    /** Response is one grey: no alarm. */
    private static final Color RESPONSE = Palette.rgb("#A3ACB6");

    private final UpstreamMix mix;
    private final Texts texts;
    private final List<Bar> bars;

    /** A stage of a bar: its share of the bar, and the number that is shown, a count or a percentage. */
    private record Part(Stage stage, double share, double value, String words) {}

    private record Bar(String name, List<Part> parts, @Nullable String none) {}

    private UpstreamFigure(UpstreamMix mix, Texts texts) {
        this.mix = mix;
        this.texts = texts;
        this.bars = List.of(measures(), money());
    }

    /** The strip of a mix. */
    public static UpstreamFigure of(UpstreamMix mix, Texts texts) {
        return new UpstreamFigure(mix, texts);
    }

    /** The stage that a mark stands for. */
    public static Stage stage(int mark) {
        return STAGES.get(mark % STAGES.size());
    }

    /** Whether a mark counts measures; else it is money. */
    public static boolean isOfMeasures(int mark) {
        return mark < STAGES.size();
    }

    private Bar measures() {
        int all = mix.parts().stream().mapToInt(part -> part.measures().size()).sum();
        List<Part> parts = mix.parts().stream()
                .map(part -> new Part(
                        part.stage(),
                        all == 0 ? 0 : part.measures().size() / (double) all,
                        part.measures().size(),
                        new Numbers(texts).count(part.measures().size())))
                .toList();
        return new Bar(texts.say("upstream.measures"), parts, all == 0 ? texts.say("upstream.no-measures") : null);
    }

    private Bar money() {
        String name = texts.say("upstream.money");
        return mix.money()
                .found()
                .filter(money -> money.onStrip() > 0)
                .map(money -> {
                    List<Part> parts = new ArrayList<>();
                    for (Stage stage : STAGES) {
                        double share = money.share(stage).found().orElse(0.0);
                        parts.add(new Part(
                                stage, share, 100 * share, texts.say("upstream.percent", Math.round(100 * share))));
                    }
                    return new Bar(name, parts, null);
                })
                .orElseGet(() -> new Bar(name, List.of(), texts.say("upstream.no-money")));
    }

    @Override
    public String description() {
        Message sentence = mix.about().sentence();
        return sentence == null ? texts.say("upstream.title") : texts.say(sentence);
    }

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        MapPainter.prepare(g);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        List<FigureMark> marks = new ArrayList<>();
        double names = bars.stream()
                        .mapToDouble(bar -> Typeface.REGULAR.width(bar.name(), SMALL))
                        .max()
                        .orElse(0)
                + 14;
        double y = legend(g, names, width, theme);
        // Where there is much room, as on a slide, the bars fill some of it.
        double high = Math.max(BAR, Math.min(4 * BAR, (height - y) / bars.size() - 30));
        double gap = high > BAR ? high / 3 : 9;
        for (int at = 0; at < bars.size(); at++) {
            bar(g, bars.get(at), at, new Rectangle2D.Double(names, y, width - names, high), theme, marks);
            y += high + gap;
        }
        return marks;
    }

    private double legend(Graphics2D g, double left, double width, Theme theme) {
        double x = left;
        double y = 12;
        for (Stage stage : STAGES) {
            String words = texts.say("mix.stage." + stage.json());
            double wide = 16 + Typeface.REGULAR.width(words, SMALL) + 16;
            if (x > left && x + wide - 16 > width) {
                x = left;
                y += 18;
            }
            g.setColor(fill(stage, theme));
            g.fill(new RoundRectangle2D.Double(x, y - 9, 10, 10, 3, 3));
            new Lettering(g, Typeface.REGULAR, SMALL, theme.muted()).left(words, x + 16, y);
            x += wide;
        }
        return y + 12;
    }

    private void bar(Graphics2D g, Bar bar, int row, Rectangle2D room, Theme theme, List<FigureMark> marks) {
        double left = room.getX();
        double base = room.getCenterY() + 4.5;
        new Lettering(g, Typeface.REGULAR, SMALL, theme.muted()).left(bar.name(), 0, base);
        if (bar.none() != null) {
            new Lettering(g, Typeface.REGULAR, TEXT, theme.muted()).left(bar.none(), left, base);
            return;
        }
        double x = left;
        for (Part part : bar.parts()) {
            double wide = part.share() * room.getWidth();
            if (wide <= 0) {
                continue;
            }
            Rectangle2D area = new Rectangle2D.Double(x, room.getY(), Math.max(1, wide - GAP), room.getHeight());
            g.setColor(fill(part.stage(), theme));
            g.fill(area);
            if (Typeface.SEMIBOLD.width(part.words(), TEXT) + 8 < wide) {
                Color ink = PurposeColors.textOn(
                        part.stage() == Stage.RESPONSE ? BudgetTag.ENFORCEMENT : TAGS.get(part.stage()), theme);
                new Lettering(g, Typeface.SEMIBOLD, TEXT, ink).middle(part.words(), area.getCenterX(), base);
            }
            marks.add(new FigureMark(
                    row * STAGES.size() + STAGES.indexOf(part.stage()),
                    area,
                    bar.name() + ", " + texts.say("mix.stage." + part.stage().json()) + ": " + part.words()));
            x += wide;
        }
    }

    private static Color fill(Stage stage, Theme theme) {
        BudgetTag tag = TAGS.get(stage);
        return tag == null ? RESPONSE : PurposeColors.of(tag, theme);
    }

    @Override
    public TableSpec table() {
        List<TableSpec.Column> columns = new ArrayList<>();
        columns.add(new TableSpec.Column("stage", texts.say("upstream.stage"), "", false));
        bars.forEach(bar -> columns.add(new TableSpec.Column(bar.name(), bar.name(), "", true)));
        List<TableSpec.Row> rows = new ArrayList<>();
        for (Stage stage : STAGES) {
            List<TableSpec.Cell> cells = new ArrayList<>();
            cells.add(TableSpec.Cell.of(texts.say("mix.stage." + stage.json())));
            for (Bar bar : bars) {
                cells.add(bar.parts().stream()
                        .filter(part -> part.stage() == stage)
                        .findFirst()
                        .map(part -> new TableSpec.Cell(part.value(), part.words()))
                        .orElseGet(() -> TableSpec.Cell.of("")));
            }
            rows.add(new TableSpec.Row(STAGES.indexOf(stage), cells));
        }
        return new TableSpec(columns, rows);
    }
}
