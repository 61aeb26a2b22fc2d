package org.sharedsafety.service;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sharedsafety.chart.BivariateFigure;
import org.sharedsafety.chart.BivariateSpec;
import org.sharedsafety.chart.ClassLimits;
import org.sharedsafety.chart.ClassMethod;
import org.sharedsafety.chart.ComparisonCharts;
import org.sharedsafety.chart.ComparisonFigure;
import org.sharedsafety.chart.Figure;
import org.sharedsafety.chart.MapSpec;
import org.sharedsafety.chart.MapsFigure;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.text.Texts;

/** A comparison, or the part of it that was looked at, as a figure. */
final class OutputComparison {
    /** The setting that says which part. */
    static final String PART = "part";

    private static final List<String> MAPS =
            List.of("map-x", "map-y", "bivariate", "neighbors", "clusters", "standings");
    private static final List<String> OTHERS = List.of("all", "scatter", "table", "shared-safety");

    private final CompareService.ForOutput output;
    private final QuestionSettings asked;
    private final Texts texts;

    /** A part as it is drawn, under what it shows. */
    private record Part(Figure figure, String finding) {}

    private OutputComparison(CompareService.ForOutput output, QuestionSettings asked, Texts texts) {
        this.output = output;
        this.asked = asked;
        this.texts = texts;
    }

    static OutputView of(CompareService.ForOutput output, QuestionSettings asked, Texts texts) {
        return new OutputComparison(output, asked, texts).view();
    }

    private OutputView view() {
        Comparison comparison = output.compared().comparison();
        Part part = part(comparison);
        OutputWords words = new OutputWords(texts);
        return new OutputView(
                part.figure(),
                part.finding(),
                words.line(List.of(
                        OutputWords.period(comparison.x(), comparison.y()),
                        words.people(comparison.group()),
                        words.places(comparison.level()),
                        texts.say(
                                "figure.subtitle",
                                comparison.n(),
                                comparison.considered(),
                                texts.say("verdict." + comparison.verdict().json())))),
                comparison.findings(),
                Stream.concat(comparison.x().sources().stream(), comparison.y().sources().stream())
                        .toList(),
                output.released());
    }

    private Part part(Comparison comparison) {
        ComparedPlaces compared = output.compared();
        ComparisonCharts charts =
                new ComparisonCharts(comparison, texts, limits(comparison, asked), asked.is("bubbles"));
        String name = Objects.requireNonNullElse(asked.text(PART), "all").toLowerCase(Locale.ROOT);
        if (!MAPS.contains(name)) {
            if (!OTHERS.contains(name)) {
                throw WorkbenchException.of(
                        "cli.usage-figure-part",
                        name,
                        String.join(
                                ", ",
                                Stream.concat(OTHERS.stream(), MAPS.stream()).toList()));
            }
            List<MapSpec> maps = compared.shapes().isEmpty() || name.equals("scatter")
                    ? List.of()
                    : List.of(
                            charts.mapX(compared.shapes(), compared.frame()),
                            charts.mapY(compared.shapes(), compared.frame()));
            return new Part(
                    new ComparisonFigure(charts.scatter(), maps, charts.table()), texts.say(comparison.sentence()));
        }
        if (compared.shapes().isEmpty()) {
            throw WorkbenchException.of("figure.no-map", name);
        }
        if (name.equals("bivariate")) {
            BivariateSpec both = charts.bivariate(compared.shapes(), compared.frame());
            return new Part(new BivariateFigure(both, charts.legend(both)), both.finding());
        }
        MapSpec first =
                switch (name) {
                    case "map-x" -> charts.mapX(compared.shapes(), compared.frame());
                    case "map-y" -> charts.mapY(compared.shapes(), compared.frame());
                    case "standings" -> charts.standings(compared.shapes(), compared.frame());
                    default -> charts.clusters(compared.shapes(), compared.frame());
                };
        List<MapSpec> maps = name.equals("neighbors")
                ? List.of(first, charts.standings(compared.shapes(), compared.frame()))
                : List.of(first);
        return new Part(new MapsFigure(maps, first.description(), charts.table()), first.description());
    }

    /** The classes of the maps, made of the values that are shown and of the drawn year alone. */
    static ClassLimits limits(Comparison comparison, QuestionSettings asked) {
        String wanted = asked.text("classes");
        if (wanted == null) {
            return ClassLimits.NONE;
        }
        ClassMethod method = Stream.of(ClassMethod.values())
                .filter(each -> each.name().replace('_', '-').equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> WorkbenchException.of("cli.usage-figure-number", "classes", wanted));
        return new ClassLimits(
                method, "", edges(comparison, PlaceResult::x, method), edges(comparison, PlaceResult::y, method));
    }

    private static List<Double> edges(Comparison comparison, Function<PlaceResult, Reading> side, ClassMethod method) {
        return ClassLimitService.edges(
                comparison.places().stream()
                        .map(side)
                        .filter(Reading::isUsable)
                        .map(Reading::value)
                        .filter(Objects::nonNull)
                        .mapToDouble(Double::doubleValue)
                        .toArray(),
                method);
    }
}
