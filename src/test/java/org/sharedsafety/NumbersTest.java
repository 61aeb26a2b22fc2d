package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
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

    /**
     * Figures whose marks are no numbers of one measure, with the reason: they say of what they are made in words or lead to
     * the page that does.
     */
    private static final Map<String, String> WITHOUT_CARD = Map.of(
            "ScanFigure", "a link of two measures; Enter leads to the comparison with each of its numbers",
            "PlacesFigure", "names, no numbers",
            "WhereFigure", "names, no numbers",
            "BivariateLegend", "how many places are of a class; Enter selects them");

    private String card() {
        return onFx(() -> {
            List<String> words = new ArrayList<>();
            stage.getScene()
                    .getRoot()
                    .lookupAll("#number-card .label")
                    .forEach(node -> words.add(((Labeled) node).getText()));
            stage.getScene()
                    .getRoot()
                    .lookupAll("#number-card .summand")
                    .forEach(node -> words.add(((Labeled) node).getText()));
            return String.join(" | ", words);
        });
    }

    /** The numbers in a text; millions of dollars are also said in full. */
    private static List<Double> numbers(String text) {
        List<Double> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            double number = Double.parseDouble(matcher.group().replace(",", ""));
            found.add(number);
            if (text.startsWith(" million", matcher.end())) {
                found.add(1e6 * number);
            }
        }
        return found;
    }

    /** Whether a number is another one to the three digits that are shown at least. */
    private static boolean same(double one, double other) {
        return Math.abs(one - other) <= Math.max(0.051, 0.006 * Math.max(Math.abs(one), Math.abs(other)));
    }

    private void open(ChartNode<?, ?> chart, int id) {
        onFx(() -> {
            session.shellModel().drawerProperty().set(null);
            chart.open(id);
            return null;
        });
        // The card is looked up by a job.
        until(() -> session.jobs().running().isEmpty());
    }

    /** Walks all pages; of a figure with many marks so many are asked about. */
    private List<String> wrong(int most) {
        List<String> wrong = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        walk(page -> {
            for (Node node : inSight(".chart-node")) {
                ChartNode<?, ?> chart = (ChartNode<?, ?>) node;
                List<Integer> ids = onFx(chart::ids);
                String kind = node.getClass().getSimpleName();
                List<FigureMark> marks = List.of();
                if (node instanceof FigureNode figure) {
                    Figure shown = onFx(figure::figure);
                    kind = shown == null ? "" : shown.getClass().getSimpleName();
                    marks = onFx(figure::marks);
                }
                kinds.add(kind);
                if (WITHOUT_CARD.containsKey(kind)) {
                    continue;
                }
                int step = Math.max(1, ids.size() / most);
                for (int i = 0; i < ids.size(); i += step) {
                    int id = ids.get(i);
                    open(chart, id);
                    String spoken = marks.stream()
                            .filter(mark -> mark.id() == id)
                            .map(FigureMark::spoken)
                            .findFirst()
                            .orElse("");
                    String card = card();
                    if (!card.contains(".xlsx") && !card.contains(".csv")) {
                        wrong.add(page + " " + kind + " " + id + ": no source for " + spoken + " in: " + card);
                    } else if (!spoken.isEmpty() && !saysTheSame(spoken, card)) {
                        wrong.add(page + " " + kind + " " + id + ": " + spoken + " is not in " + card);
                    }
                }
            }
        });
        // A figure that is no longer drawn needs no exception.
        assertTrue(kinds.contains("TartanFigure") && kinds.contains("PathwayFigure"), kinds.toString());
        return wrong;
    }

    /** Whether one of the numbers that the mark says, beside years and shares of intervals, is the card's or a part of it. */
    private static boolean saysTheSame(String spoken, String card) {
        List<Double> there = numbers(card);
        List<Double> said = numbers(spoken.replaceAll("\\b20[0-9]{2}\\b", "").replace("95 %", ""));
        return said.isEmpty() || said.stream().anyMatch(number -> there.stream().anyMatch(each -> same(number, each)));
    }

    @Test
    @Tag("campaign")
    void everyMarkOfEveryPageIsFoundByTheNumberCard() {
        openSample(1280, 720);
        List<String> wrong = wrong(3_000);
        keep("numbers-all", wrong);
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    @Tag("campaign")
    void aFewMarksOfEveryPageAreFoundByTheNumberCard() {
        openSample(1280, 720);
        List<String> wrong = wrong(2);
        keep("numbers", wrong);
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    @Tag("campaign")
    void everyFigureSaysWhatItsTableSays() {
        openSample(1920, 1080);
        List<String> wrong = new ArrayList<>();
        walk(page -> {
            for (Node node : inSight(".chart-node")) {
                // Where the curve of a concentration passes one half lies between two rows of its table.
                if (node instanceof FigureNode figure
                        && onFx(figure::figure) != null
                        && !(onFx(figure::figure) instanceof ConcentrationFigure)) {
                    Figure shown = onFx(figure::figure);
                    List<FigureMark> marks = onFx(figure::marks);
                    String kind = page + " " + shown.getClass().getSimpleName();
                    twin(kind, marks, shown.table(), wrong);
                }
            }
        });
        keep("twins", wrong);
        assertEquals("", String.join("\n", wrong));
    }

    /** A number as it is shown: what it is, and half of its last digit. */
    private record Shown(double value, double half) {
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
}
