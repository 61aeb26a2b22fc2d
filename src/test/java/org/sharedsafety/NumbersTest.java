package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sharedsafety.chart.ConcentrationFigure;
import org.sharedsafety.chart.Figure;
import org.sharedsafety.chart.FigureMark;
import org.sharedsafety.chart.TableSpec;
import org.sharedsafety.ui.common.ChartNode;
import org.sharedsafety.ui.common.FigureNode;

/** Every number of every page of the sample is found by the number card, and every figure says what its table says. */
class NumbersTest extends Screens {
    /** Numbers as they are shown, with commas between thousands. */
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");

    /** Why there is no number. */
    private static final Pattern FLAG = Pattern.compile("\\[[a-z]+\\]");

    /** A mark that says a share of a whole of which its card says the part. */
    private static final Pattern SHARE = Pattern.compile("Money, [^:]+: \\d+[\\s\\u00A0]%");

    /**
     * Figures whose marks are no numbers of one measure, with the reason: they say of what they are made in words or lead to
     * the page that does.
     */
    private static final Map<String, String> WITHOUT_CARD = Map.of(
            "ScanFigure", "a link of two measures; Enter leads to the comparison with each of its numbers",
            "PlacesFigure", "names, no numbers",
            "WhereFigure", "names, no numbers",
            "BivariateLegend", "how many places are of a class; Enter selects them");

    /** Of so many marks of a figure one has its card in sight of the window. */
    private static final int IN_SIGHT = 200;

    /** What the card of a mark says: all its words, the number, and the counts of its formula. */
    private record Said(String words, String value, List<String> formula) {}

    /** The number card of the window, once it was seen. */
    private Node shown;

    /** Opens the card of a mark in the window, as a person does, and reads it. */
    private Said cardInSight(ChartNode<?, ?> chart, int id) {
        onFx(() -> {
            session.shellModel().drawerProperty().set(null);
            chart.open(id);
            return null;
        });
        soon(() -> session.jobs().running().isEmpty());
        return onFx(() -> {
            shown = stage.getScene().getRoot().lookup("#number-card");
            return shown == null ? new Said("", null, List.of()) : said();
        });
    }

    /** The same card filled while its drawer is shut: nothing is drawn, so that thousands can be read. */
    private Said card(ChartNode<?, ?> chart, int id) {
        onFx(() -> {
            Node before = content().lookup("#card-value");
            if (before != null) {
                ((Pane) before.getParent()).getChildren().remove(before); // What stands there then is of this mark.
            }
            chart.open(id);
            session.shellModel().drawerProperty().set(null);
            if (shown.getParent() instanceof BorderPane drawer) {
                drawer.setCenter(null); // Nothing of the card is dressed or laid out until it is shown again.
            }
            return null;
        });
        soon(() -> session.jobs().running().isEmpty());
        return onFx(this::said);
    }

    private Said said() {
        Node card = content();
        return new Said(
                String.join(" | ", words(card, ".label")) + " | " + String.join(" | ", words(card, ".summand")),
                card.lookup("#card-value") instanceof Labeled label ? label.getText() : null,
                words(card, ".formula-number"));
    }

    /** What the card scrolls: found before it has a skin too. */
    private Node content() {
        return ((ScrollPane) ((BorderPane) shown).getCenter()).getContent();
    }

    private static List<String> words(Node card, String selector) {
        return card.lookupAll(selector).stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    /** Asks for the card of every mark of a figure. */
    private void marks(String page, ChartNode<?, ?> chart, Set<String> kinds, List<String> wrong) {
        String kind = chart.getClass().getSimpleName();
        Map<Integer, String> spoken = new HashMap<>();
        if (chart instanceof FigureNode figure) {
            Figure shown = onFx(figure::figure);
            kind = shown == null ? "" : shown.getClass().getSimpleName();
            onFx(figure::marks).forEach(mark -> spoken.putIfAbsent(mark.id(), mark.spoken()));
        }
        kinds.add(kind);
        if (WITHOUT_CARD.containsKey(kind)) {
            return;
        }
        List<Part> parts = new ArrayList<>();
        int tried = 0;
        for (int id : onFx(chart::ids)) {
            String mark = spoken.getOrDefault(id, "");
            Said said = shown == null || tried++ % IN_SIGHT == 0 ? cardInSight(chart, id) : card(chart, id);
            if (said.value() == null) {
                wrong.add(page + " " + kind + " " + id + ": no card for " + mark);
            } else if (!said.words().contains(".xlsx") && !said.words().contains(".csv")) {
                wrong.add(page + " " + kind + " " + id + ": no source for " + mark + " in: " + said.words());
            } else if (SHARE.matcher(mark).matches()) {
                parts.add(new Part(mark, shown(said.value()).get(0).value()));
            } else if (!isHalfway(kind, id)
                    && !mark.isEmpty()
                    && !says(mark, said.value())
                    && said.formula().stream().noneMatch(each -> says(mark, each))) {
                wrong.add(page + " " + kind + " " + id + ": " + mark + " is not " + said.value());
            }
        }
        shares(page, parts, wrong);
    }

    /** Where a curve passes one half: the mark counts places, and its card is that of them all together. */
    private static boolean isHalfway(String kind, int id) {
        return kind.equals("ConcentrationFigure") && id == 0;
    }

    /** A share that was said, and the number of which it is the share. */
    private record Part(String spoken, double value) {}

    /** Every share is its part of all parts together. */
    private static void shares(String page, List<Part> parts, List<String> wrong) {
        double whole = parts.stream().mapToDouble(Part::value).sum();
        for (Part part : parts) {
            double share = 100 * part.value() / whole;
            if (said(part.spoken()).stream().noneMatch(each -> each.is(share))) {
                wrong.add(page + ": " + part.spoken() + " but its card says " + part.value() + " of " + whole);
            }
        }
    }

    /** Whether the mark says the card's number, rounded as either says it, or why there is none. */
    private static boolean says(String spoken, String value) {
        Matcher flag = FLAG.matcher(value);
        if (flag.find()) {
            return spoken.contains(flag.group());
        }
        return shown(value).stream().limit(1).anyMatch(number -> said(spoken).stream()
                .anyMatch(each -> each.agrees(number)));
    }

    /** The numbers that a mark says; millions of dollars in dollars. */
    private static List<Shown> said(String spoken) {
        List<Shown> all = new ArrayList<>();
        String words = plain(spoken);
        Matcher matcher = NUMBER.matcher(words);
        while (matcher.find()) {
            Shown number = shown(matcher.group()).get(0);
            String rest = words.substring(matcher.end());
            double scale = rest.startsWith(" million") || rest.startsWith(" M")
                    ? 1e6
                    : rest.startsWith(" billion") || rest.startsWith(" B") ? 1e9 : 1;
            all.add(new Shown(scale * number.value(), scale * number.half()));
        }
        return all;
    }

    @Test
    @Tag("campaign")
    void everyMarkOfEveryPageIsFoundByTheNumberCardStandsInItsTableAndWhereItBelongs() {
        openSample(1920, 1080);
        List<String> wrong = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        Set<Along> judged = new HashSet<>();
        walk(page -> {
            for (Node node : inSight(".chart-node")) {
                if (node instanceof FigureNode figure && onFx(figure::figure) != null) {
                    drawn(page, figure, judged, wrong);
                }
                marks(page, (ChartNode<?, ?>) node, kinds, wrong);
            }
        });
        keep("numbers-all", wrong);
        assertEquals("", String.join("\n", wrong));
        // A figure that is no longer drawn needs no exception.
        assertTrue(kinds.contains("TartanFigure") && kinds.contains("PathwayFigure"), kinds.toString());
        assertEquals(Set.copyOf(ALONG_AXES), judged);
    }

    /** Looks at what a figure draws beside what its table says. */
    private void drawn(String page, FigureNode figure, Set<Along> judged, List<String> wrong) {
        Figure shown = onFx(figure::figure);
        List<FigureMark> marks = onFx(figure::marks);
        String kind = shown.getClass().getSimpleName();
        // Where the curve of a concentration passes one half lies between two rows of its table.
        if (!(shown instanceof ConcentrationFigure)) {
            twin(page + " " + kind, marks, shown.table(), wrong);
        }
        for (Along along : ALONG_AXES) {
            List<double[]> points = along.kind().equals(kind) ? points(marks, shown.table(), along) : List.of();
            if (points.size() >= 4) {
                judged.add(along);
                if (farthest(points) > 0.5) {
                    wrong.add(page + " " + along + ": " + farthest(points) + " px beside its number");
                }
            }
        }
    }

    /** A number as it is shown: what it is, and half of its last digit. */
    private record Shown(double value, double half) {
        /** Whether both can be roundings of one number. */
        boolean agrees(Shown other) {
            return Math.abs(value - other.value) <= 1.02 * Math.max(half, other.half) + 1e-9;
        }

        boolean is(double exact) {
            return Math.abs(Math.abs(exact) - value) <= half * 1.02 + 1e-9;
        }
    }

    private static List<Shown> shown(String text) {
        List<Shown> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            String number = matcher.group().replace(",", "");
            int dot = number.indexOf('.');
            found.add(
                    new Shown(Double.parseDouble(number), 0.5 * Math.pow(10, dot < 0 ? 0 : dot + 1 - number.length())));
        }
        return found;
    }

    /** What a mark says beside its numbers: years, classes, the level of an interval, why there is no value. */
    private static String plain(String spoken) {
        return spoken.replaceAll(
                "(?s)\\b(FY)?20[0-9]{2}\\b|95 %|Class \\d of \\d|\\[[a-z]+\\][\\s\\u00A0]not available.*|[Aa]ges? \\d+( to \\d+)?",
                "");
    }

    /** Every number that a mark says is one of the table's, rounded as it is said; a cell shows its number. */
    private static void twin(String kind, List<FigureMark> marks, TableSpec table, List<String> wrong) {
        List<Double> exact = new ArrayList<>();
        List<Shown> words = new ArrayList<>();
        for (TableSpec.Row row : table.rows()) {
            for (TableSpec.Cell cell : row.cells()) {
                Double number = cell.number();
                if (number == null) {
                    words.addAll(shown(cell.text()));
                } else {
                    exact.add(number);
                    if (!cell.text().isEmpty() && shown(cell.text()).stream().noneMatch(each -> each.is(number))) {
                        wrong.add(kind + ": the table shows " + cell.text() + " for " + number);
                    }
                }
            }
        }
        table.columns().forEach(column -> words.addAll(shown(column.heading())));
        for (FigureMark mark : marks) {
            for (Shown said : shown(plain(mark.spoken()))) {
                if (exact.stream().noneMatch(each -> said.is(each) || said.is(each / 1e6) || said.is(100 * each))
                        && words.stream().noneMatch(each -> said.value() == each.value() || said.is(each.value()))) {
                    wrong.add(kind + ": " + said.value() + " of \"" + mark.spoken() + "\" is not in its table");
                }
            }
        }
    }

    /** A column of the table along whose numbers the marks of a figure stand: their middles, or the right ends of bars. */
    private record Along(String kind, String column, char edge) {}

    private static final List<Along> ALONG_AXES = List.of(
            new Along("SafetyFigure", "met", 'y'),
            new Along("RankingFigure", "value", 'x'),
            new Along("TrendFigure", "value", 'y'),
            new Along("PathwayFigure", "out-of", 'r'),
            new Along("NeedMoneyFigure", "by-need", 'x'),
            new Along("NeedMoneyFigure", "now", 'y'));

    /** Number and position of each mark that stands for a row. */
    private static List<double[]> points(List<FigureMark> marks, TableSpec table, Along along) {
        int column = table.columns().stream().map(TableSpec.Column::id).toList().indexOf(along.column());
        List<double[]> points = new ArrayList<>();
        for (TableSpec.Row row : table.rows()) {
            Double number = row.cells().get(column).number();
            for (FigureMark mark : marks) {
                if (number != null && mark.id() == row.placeId()) {
                    points.add(new double[] {number, at(mark, along.edge())});
                }
            }
        }
        return points;
    }

    private static double at(FigureMark mark, char edge) {
        return edge == 'x'
                ? mark.x()
                : edge == 'y' ? mark.y() : mark.area().getBounds2D().getMaxX();
    }

    /** The line goes through the points of the least and the greatest number; all others are judged by it. */
    private static double farthest(List<double[]> points) {
        points.sort(Comparator.comparingDouble(point -> point[0]));
        double[] low = points.get(0);
        double[] high = points.get(points.size() - 1);
        if (high[0] == low[0] || high[1] == low[1]) {
            return Double.MAX_VALUE;
        }
        return points.stream()
                .mapToDouble(point ->
                        Math.abs(low[1] + (high[1] - low[1]) * (point[0] - low[0]) / (high[0] - low[0]) - point[1]))
                .max()
                .orElse(0);
    }
}
