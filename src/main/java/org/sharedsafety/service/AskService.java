package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.ViewQuestion;

/** The twelve questions in plain words: which view answers each with the measures that the project holds. */
public final class AskService {
    private static final int A_COURSE = 3;

    private final CatalogueService catalogue;
    private final CompareService compare;
    private final BurdenService burdens;

    public AskService(CatalogueService catalogue, CompareService compare, BurdenService burdens) {
        this.catalogue = catalogue;
        this.compare = compare;
        this.burdens = burdens;
    }

    /** All twelve in their order; one that the project cannot answer says what is missing. */
    public Job<List<PlainQuestion>> questions(OpenProject project) {
        return progress -> {
            List<MeasureChoice> held = catalogue.measures(project);
            Optional<ViewQuestion> pair = compare.suggestion(project).map(CompareRequest::question);
            List<PlainQuestion> all = new ArrayList<>();
            all.add(say("how", profile(project, held)));
            all.add(say("better", trend(project, held)));
            all.add(say("burden", burden(project)));
            all.add(say("support", pair));
            all.add(say("together", pair));
            all.add(say("better-than", pair));
            all.add(say(
                    "police",
                    first(held, metric -> metric.isPolice() && metric.pitfalls().contains("UNDER"))
                            .map(metric -> ViewQuestion.of("police-gap", Map.of("metric", metric.id())))));
            all.add(say(
                    "alternatives",
                    first(held, metric -> metric.principle() == Principle.CH)
                            .map(metric -> ViewQuestion.of("pathway", Map.of()))));
            boolean money = catalogue.measuresOfAnyone(project, false).stream()
                    .anyMatch(choice -> choice.metric().id().startsWith("I0"));
            Optional<ViewQuestion> investment =
                    money ? Optional.of(ViewQuestion.of("investment", Map.of())) : Optional.empty();
            all.add(say("money", investment));
            all.add(say(
                    "scaled",
                    investment
                            .flatMap(any -> need(held))
                            .map(metric -> ViewQuestion.of("investment", Map.of("need", metric.id())))));
            all.add(say(
                    "responsible",
                    held.isEmpty() ? Optional.empty() : Optional.of(ViewQuestion.of("responsibility", Map.of()))));
            all.add(PlainQuestion.of("want", ViewQuestion.of("priorities", Map.of())));
            return all;
        };
    }

    private static PlainQuestion say(String code, Optional<ViewQuestion> question) {
        return question.map(asked -> PlainQuestion.of(code, asked)).orElseGet(() -> PlainQuestion.missing(code));
    }

    private Optional<ViewQuestion> profile(OpenProject project, List<MeasureChoice> held) {
        if (held.isEmpty()) {
            return Optional.empty();
        }
        return catalogue.places(project, project.level()).stream()
                .min(Comparator.comparing(Place::name))
                .map(place -> ViewQuestion.of("profile", Map.of("place", place.code(), "level", place.level())));
    }

    /** Well-being first: what is better is asked of lives before it is asked of police. */
    private static Optional<ViewQuestion> trend(OpenProject project, List<MeasureChoice> held) {
        return held.stream()
                .filter(choice -> choice.metric().principle() != Principle.POP)
                .filter(choice -> choice.periods(project.level()).size() >= A_COURSE)
                .min(Comparator.comparing(
                                (MeasureChoice choice) -> choice.metric().isPolice())
                        .thenComparing(choice -> choice.metric().principle() != Principle.WB)
                        .thenComparing(
                                choice -> -choice.periods(project.level()).size()))
                .map(choice -> ViewQuestion.of(
                        "trend", Map.of("metric", choice.metric().id())));
    }

    private Optional<ViewQuestion> burden(OpenProject project) {
        return burdens.choices(project).stream()
                .filter(choice -> choice.groupings().size() > 1)
                .findFirst()
                .map(choice -> ViewQuestion.of(
                        "burden",
                        Map.of(
                                "metric",
                                choice.metric().id(),
                                "by",
                                choice.groupings().contains(Group.RACE)
                                        ? Group.RACE
                                        : choice.groupings().get(0))));
    }

    private static Optional<Metric> need(List<MeasureChoice> held) {
        return first(held, metric -> metric.principle() == Principle.WB && metric.isRate());
    }

    private static Optional<Metric> first(List<MeasureChoice> held, Predicate<Metric> fits) {
        return held.stream().map(MeasureChoice::metric).filter(fits).findFirst();
    }
}
