package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharedsafety.honesty.Cautions;
import org.sharedsafety.honesty.MeasureFacts;
import org.sharedsafety.honesty.ViewFact;
import org.sharedsafety.honesty.ViewFacts;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.result.About;
import org.sharedsafety.model.result.Investment;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.UpstreamMix;
import org.sharedsafety.model.result.UpstreamMix.Stage;

/**
 * Lays measures and dollars on prevention, detection, treatment and recovery, and response.
 *
 * <p>A measure stands where the catalogue puts it. Crimes that police recorded are known only after the fact and stand
 * with the response; other conditions and outcomes, and the work of institutions, stand beside the strip.
 */
public final class UpstreamMixAnalysis {
    /**
     * The strip.
     *
     * @param held the project's measures; residents and other denominators are left out
     */
    public UpstreamMix analyse(List<Metric> held, Outcome<Investment> invested) {
        Map<Stage, List<Metric>> byStage = new EnumMap<>(Stage.class);
        List<Metric> beside = new ArrayList<>();
        List<Metric> shown = held.stream()
                .filter(metric -> metric.principle() != Principle.POP)
                .toList();
        for (Metric metric : shown) {
            stage(metric)
                    .ifPresentOrElse(
                            stage -> byStage.computeIfAbsent(stage, fresh -> new ArrayList<>())
                                    .add(metric),
                            () -> beside.add(metric));
        }
        int onStrip = shown.size() - beside.size();
        List<UpstreamMix.Part> parts = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            List<Metric> own = byStage.getOrDefault(stage, List.of());
            parts.add(new UpstreamMix.Part(
                    stage,
                    own,
                    onStrip == 0 ? Outcome.notAvailable("mix.nothing") : Outcome.of(own.size() / (double) onStrip)));
        }
        ViewFacts view = ViewFacts.of(shown.stream()
                // No number of theirs is shown, so none can be an early one.
                .map(metric -> MeasureFacts.of(metric).settled(true))
                .toList());
        Investment investment = invested.found().orElse(null);
        if (investment != null) {
            view = view.with(new ViewFact.Money(investment.places().size()));
        }
        return new UpstreamMix(
                parts,
                beside,
                invested.then(UpstreamMixAnalysis::money),
                new About(
                        "upstream-mix",
                        "1",
                        null,
                        onStrip,
                        List.of(),
                        Cautions.of(view),
                        sentence(byStage.getOrDefault(Stage.RESPONSE, List.of()).size(), onStrip)));
    }

    private static Optional<Stage> stage(Metric metric) {
        return switch (metric.stage()) {
            case "prevention" -> Optional.of(Stage.PREVENTION);
            case "detection" -> Optional.of(Stage.DETECTION);
            case "treatment", "recovery" -> Optional.of(Stage.TREATMENT_RECOVERY);
            case "response" -> Optional.of(Stage.RESPONSE);
            default -> metric.isPolice() ? Optional.of(Stage.RESPONSE) : Optional.empty();
        };
    }

    private static Outcome<UpstreamMix.Money> money(Investment investment) {
        if (investment.years().isEmpty()) {
            return Outcome.notAvailable("reason.no-tagged-money");
        }
        Investment.Year year = investment.years().get(investment.years().size() - 1);
        Map<Stage, Double> byStage = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            byStage.put(stage, 0.0);
        }
        double beside = 0;
        for (Map.Entry<BudgetTag, Investment.Part> part : year.parts().entrySet()) {
            Optional<Stage> stage = stage(part.getKey());
            double dollars = part.getValue().dollars();
            if (stage.isPresent()) {
                byStage.merge(stage.get(), dollars, Double::sum);
            } else {
                beside += dollars;
            }
        }
        return Outcome.of(new UpstreamMix.Money(
                investment.measure(), investment.level(), year.period(), byStage, beside, year.untagged()));
    }

    private static Optional<Stage> stage(BudgetTag tag) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.tags().contains(tag))
                .findFirst();
    }

    private static Message sentence(int response, int onStrip) {
        if (onStrip == 0) {
            return Message.of("mix.nothing");
        }
        return response == onStrip
                ? Message.of("mix.all-response", onStrip)
                : Message.of(
                        "mix.sentence", onStrip, onStrip - response, response, Math.round(100.0 * response / onStrip));
    }
}
