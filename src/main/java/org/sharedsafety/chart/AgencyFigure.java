package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Responsibilities.Pace;
import org.sharedsafety.model.Responsibilities.Role;
import org.sharedsafety.model.result.AgencyPage;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.text.Texts;

/** An agency's measures on one page: what it leads and what it shares, how soon it can move each, and how it stands. */
public final class AgencyFigure implements Figure {
    private static final double TEXT = 12;
    private static final double HEADS = 24;
    private static final double HEADING = 30;
    private static final double AIR = 10;
    /** Where the columns begin, as parts of the width: measure, how soon, number, change, beside others. */
    private static final double[] BEGIN = {0, 0.37, 0.53, 0.71, 0.85};

    private final AgencyPage page;
    private final Texts texts;

    private AgencyFigure(AgencyPage page, Texts texts) {
        this.page = page;
        this.texts = texts;
    }

    /** The page of an agency. */
    public static AgencyFigure of(AgencyPage page, Texts texts) {
        return new AgencyFigure(page, texts);
    }

    /** How many measures it leads and shares, in a sentence. */
    public String finding() {
        return texts.say(
                "agency.figure.finding",
                page.agency(),
                rows(Role.LEADS).size(),
                rows(Role.SHARES).size(),
                page.rows().stream()
                        .filter(row -> row.part().pace() == Pace.LEAD)
                        .count());
    }

    private List<AgencyPage.Row> rows(Role role) {
        return page.rows().stream().filter(row -> row.part().role() == role).toList();
    }

    @Override
    public String description() {
        return finding();
    }

    @Override
    public double height(double width) {
        double y = HEADS;
        for (Role role : Role.values()) {
            y += HEADING + (rows(role).isEmpty() ? HEADING : 0);
            for (AgencyPage.Row row : rows(role)) {
                y += height(row, width);
            }
        }
        return y;
    }

    private double height(AgencyPage.Row row, double width) {
        double most = 0;
        for (TextBlock block : blocks(row, width)) {
            most = Math.max(most, block.height());
        }
        return most + below(row, width).height() + AIR;
    }

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        MapPainter.prepare(g);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        List<FigureMark> marks = new ArrayList<>();
        Lettering muted = new Lettering(g, Typeface.REGULAR, TEXT, theme.muted());
        List<TableSpec.Column> heads = heads();
        for (int i = 0; i < BEGIN.length; i++) {
            muted.left(heads.get(i == 0 ? 0 : i + 1).title(), BEGIN[i] * width, 14);
        }
        double y = HEADS;
        int index = 0;
        for (Role role : Role.values()) {
            new Lettering(g, Typeface.SEMIBOLD, 14, theme.ink()).left(word(role), 0, y + 19);
            y += HEADING;
            if (rows(role).isEmpty()) {
                muted.left(texts.say(role == Role.LEADS ? "agency.leads.none" : "agency.shares.none"), 0, y + 12);
                y += HEADING;
            }
            for (AgencyPage.Row row : rows(role)) {
                ProfileSectionFigure.rule(g, 0, width, y, theme);
                double high = height(row, width);
                row(g, row, y + AIR / 2, width, theme);
                marks.add(new FigureMark(index++, new Rectangle2D.Double(0, y, width, high), spoken(row)));
                y += high;
            }
        }
        return marks;
    }

    private void row(Graphics2D g, AgencyPage.Row row, double y, double width, Theme theme) {
        g.setColor(Tint.of(row.metric().principle(), theme));
        g.fill(Marks.circle(4, y + 8, 4));
        List<TextBlock> blocks = blocks(row, width);
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).paint(g, BEGIN[i] * width + (i == 0 ? 14 : 0), y, theme.ink());
        }
        below(row, width).paint(g, 14, y + blocks.get(0).height(), theme.muted());
    }

    private List<TextBlock> blocks(AgencyPage.Row row, double width) {
        List<String> words = cells(row);
        List<TextBlock> blocks = new ArrayList<>();
        for (int i = 0; i < BEGIN.length; i++) {
            double end = i + 1 < BEGIN.length ? BEGIN[i + 1] : 1;
            blocks.add(TextBlock.of(
                    words.get(i == 0 ? 0 : i + 1),
                    i == 0 || i == 2 ? Typeface.SEMIBOLD : Typeface.REGULAR,
                    TEXT,
                    (end - BEGIN[i]) * width - (i == 0 ? 26 : 12)));
        }
        return blocks;
    }

    /** With whom it is shared, under its name. */
    private TextBlock below(AgencyPage.Row row, double width) {
        return TextBlock.of(cells(row).get(1), Typeface.REGULAR, TEXT, BEGIN[1] * width - 26);
    }

    private String word(Role role) {
        return texts.say(role == Role.LEADS ? "agency.leads" : "agency.shares");
    }

    /** Measure, with whom, how soon, number, change, beside other places. */
    private List<String> cells(AgencyPage.Row row) {
        String with = row.others().isEmpty()
                ? texts.say("agency.alone")
                : texts.say("agency.with", String.join(", ", row.others()));
        String community = row.community().isEmpty() ? "" : ". " + texts.say("agency.community", row.community());
        Pace pace = row.part().pace();
        String soon = texts.say(
                "agency.pace." + (pace == null ? "not-said" : pace.name().toLowerCase(Locale.ROOT)));
        Profile.@Nullable Line line = row.line();
        String name = row.metric().name(texts.language());
        if (line == null) {
            return List.of(name, with + community, soon, texts.say("agency.no-number"), "", "");
        }
        ProfileWords words = new ProfileWords(line, texts);
        String flag = words.flag();
        String unit = words.value().endsWith("%") ? "" : " " + words.unit();
        String value = line.reading().isUsable()
                ? words.value() + unit + ", " + words.period() + (flag.isEmpty() ? "" : " (" + flag + ")")
                : (flag.isEmpty() ? words.value() : flag) + ", " + words.period();
        return List.of(name, with + community, soon, value, words.change(), words.standing());
    }

    private String spoken(AgencyPage.Row row) {
        return word(row.part().role()) + ": "
                + String.join(
                        ". ",
                        cells(row).stream().filter(cell -> !cell.isEmpty()).toList());
    }

    private List<TableSpec.Column> heads() {
        return List.of(
                new TableSpec.Column("measure", texts.say("profile.column.measure"), "", false),
                new TableSpec.Column("with", texts.say("agency.column.with"), "", false),
                new TableSpec.Column("pace", texts.say("agency.column.pace"), "", false),
                new TableSpec.Column("value", texts.say("agency.column.value"), "", false),
                new TableSpec.Column("change", texts.say("agency.column.change"), "", false),
                new TableSpec.Column("standing", texts.say("agency.column.standing"), "", false));
    }

    @Override
    public TableSpec table() {
        List<TableSpec.Column> heads = new ArrayList<>();
        heads.add(new TableSpec.Column("role", texts.say("agency.column.role"), "", false));
        heads.addAll(heads());
        List<TableSpec.Row> rows = new ArrayList<>();
        for (AgencyPage.Row row : page.rows()) {
            List<TableSpec.Cell> cells = new ArrayList<>();
            cells.add(TableSpec.Cell.of(word(row.part().role())));
            cells(row).forEach(text -> cells.add(TableSpec.Cell.of(text)));
            rows.add(new TableSpec.Row(rows.size(), cells));
        }
        return new TableSpec(heads, rows);
    }
}
