package org.sharedsafety.ui.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.recipe.PlaceStep;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.service.FileDraft.SheetDraft;
import org.sharedsafety.ui.common.Language;

/** What a sheet was taken for, in one sentence. */
final class Guess {
    private static final int MOST_NAMES = 3;

    private Guess() {}

    /** Such as: Table 4: 24 rows by county, 2022, 2023. Violent crime, property crime and 2 more. Two header rows. */
    static String words(Language language, SheetDraft sheet, List<Metric> metrics) {
        Recipe recipe = sheet.proposal().recipe();
        if (recipe == null) {
            return language.now("importing.guess.none", sheet.proposal().sheet(), sheet.rowsRead());
        }
        List<String> parts = new ArrayList<>();
        String level = recipe.step(PlaceStep.Places.class)
                .map(step -> new Words(language).level(step.level()))
                .orElse("");
        parts.add(
                level.isEmpty()
                        ? language.now("importing.guess.rows", sheet.proposal().sheet(), sheet.rowsRead())
                        : language.now(
                                "importing.guess.places", sheet.proposal().sheet(), sheet.rowsRead(), level));
        parts.add(measures(language, recipe, metrics));
        parts.add(periods(language, recipe));
        int headers = sheet.proposal().headerRows().size();
        if (headers > 1) {
            parts.add(language.now("importing.guess.headers", headers));
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String measures(Language language, Recipe recipe, List<Metric> metrics) {
        Map<String, Metric> known =
                metrics.stream().collect(Collectors.toMap(Metric::id, Function.identity(), (a, b) -> a));
        Map<String, String> own = recipe.steps(Step.LocalMeasure.class)
                .collect(Collectors.toMap(Step.LocalMeasure::id, Step.LocalMeasure::name, (a, b) -> a));
        Set<String> names = new LinkedHashSet<>();
        recipe.steps(Step.Measure.class).forEach(step -> {
            Metric metric = known.get(step.metric());
            names.add(
                    metric == null
                            ? Objects.requireNonNullElse(own.get(step.metric()), step.metric())
                            : metric.name(language.code()));
        });
        if (names.isEmpty()) {
            return language.now("importing.guess.no-measure");
        }
        String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        int rest = names.size() - MOST_NAMES;
        return rest > 0
                ? language.now("importing.guess.measures-more", first, rest)
                : language.now("importing.guess.measures", first);
    }

    private static String periods(Language language, Recipe recipe) {
        if (recipe.step(Step.PeriodColumn.class).isPresent()) {
            return language.now("importing.guess.period-column");
        }
        Set<String> periods = new TreeSet<>();
        recipe.steps(Step.FixedPeriod.class).forEach(step -> periods.add(step.period()));
        recipe.steps(Step.Measure.class)
                .map(Step.Measure::period)
                .filter(Objects::nonNull)
                .forEach(periods::add);
        return periods.isEmpty()
                ? language.now("importing.guess.no-period")
                : language.now(
                        "importing.guess.periods",
                        periods.stream().limit(6).collect(Collectors.joining(", ")) + (periods.size() > 6 ? " …" : ""));
    }
}
