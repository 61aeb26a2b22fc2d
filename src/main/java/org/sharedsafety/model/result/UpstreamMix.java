package org.sharedsafety.model.result;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;

/**
 * A project's measures and dollars from prevention to response.
 *
 * @param parts every stage of the strip, upstream first, also those that nothing stands on
 * @param beside measures that stand on no stage: conditions, outcomes, the work of institutions
 * @param money of the latest year with budget lines, or why there is none
 */
public record UpstreamMix(List<Part> parts, List<Metric> beside, Outcome<Money> money, About about) {
    public UpstreamMix {
        parts = List.copyOf(parts);
        beside = List.copyOf(beside);
    }

    /** Where on the way from before harm to after it. */
    public enum Stage {
        PREVENTION,
        DETECTION,
        TREATMENT_RECOVERY,
        RESPONSE;

        /** The purposes of money on the stage. */
        public Set<BudgetTag> tags() {
            return switch (this) {
                case PREVENTION -> Set.of(BudgetTag.PREVENTION);
                case DETECTION -> Set.of(BudgetTag.DETECTION_HEALTH);
                case TREATMENT_RECOVERY -> Set.of(BudgetTag.RECOVERY);
                case RESPONSE -> Set.of(BudgetTag.ENFORCEMENT, BudgetTag.INCARCERATION);
            };
        }

        /** The name in files, such as {@code treatment_recovery}. */
        public String json() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The measures of a stage.
     *
     * @param share of all measures on the strip, 0 to 1; not available where there are none
     */
    public record Part(Stage stage, List<Metric> measures, Outcome<Double> share) {
        public Part {
            measures = List.copyOf(measures);
        }
    }

    /**
     * Dollars by stage.
     *
     * @param measure the money that was read
     * @param level of the places
     * @param byStage every stage
     * @param beside tagged for something that is on no stage
     * @param untagged of lines that nobody has tagged
     */
    public record Money(
            MeasureSide measure,
            String level,
            Period period,
            Map<Stage, Double> byStage,
            double beside,
            double untagged) {
        public Money {
            byStage = Map.copyOf(byStage);
        }

        /** Dollars on the strip. */
        public double onStrip() {
            return byStage.values().stream().mapToDouble(Double::doubleValue).sum();
        }

        /** Share of a stage in the dollars on the strip; not available where there are none. */
        public Outcome<Double> share(Stage stage) {
            double all = onStrip();
            return all > 0
                    ? Outcome.of(byStage.getOrDefault(stage, 0.0) / all)
                    : Outcome.notAvailable("reason.no-tagged-money");
        }
    }
}
