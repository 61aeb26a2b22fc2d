package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Basis;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Observation;
import org.sharedsafety.model.result.NumberCard;
import org.sharedsafety.model.result.Split;
import org.sharedsafety.query.StoredObservation;

/** What happened to a number on its way, in order. */
final class CardSteps {
    private CardSteps() {}

    static List<Message> of(
            StoredObservation found,
            Metric metric,
            boolean computed,
            CardReading reading,
            NumberCard.@Nullable Origin origin) {
        Observation observation = found.observation();
        List<Message> steps = new ArrayList<>();
        Split split = found.split();
        if (split == null) {
            steps.add(read(observation, origin));
        } else {
            steps.addAll(CardShares.steps(split));
        }
        if (found.scale() != 1) {
            steps.add(Message.of("card.step.scaled", found.scale(), metric.unit()));
        }
        steps.add(Message.of(
                "card.step.placed",
                observation.key().place().name(),
                observation.key().place().level(),
                observation.key().place().code()));
        if (computed && metric.multiplier() != 1) {
            steps.add(Message.of("card.step.divided-times", metric.denominator(), metric.multiplier()));
        } else if (computed) {
            steps.add(Message.of("card.step.divided", metric.denominator()));
        }
        Double rows = origin == null ? null : origin.basis().coverage();
        Double reported = reading.reading().coverage();
        if (rows != null && origin != null && origin.basis().of() == Basis.Of.AGENCIES) {
            steps.add(Message.of("card.step.agencies", rows));
        } else if (rows != null) {
            steps.add(Message.of("card.step.coverage", rows));
        } else if (reported != null) {
            steps.add(Message.of("card.step.reported", reported));
        }
        Double largest = origin == null ? null : origin.basis().largest();
        if (largest != null) {
            steps.add(Message.of("card.step.largest", largest));
        }
        Message reason = reading.reading().reason();
        if (reason != null) {
            steps.add(reason);
        }
        return steps;
    }

    private static Message read(Observation observation, NumberCard.@Nullable Origin origin) {
        if (origin != null) {
            return counted(origin);
        }
        return observation.value() == null
                ? Message.of(
                        "card.step.no-value",
                        observation.source().shown(),
                        Message.of("status." + observation.status().json()))
                : Message.of("card.step.read");
    }

    /** By which rule, and of how many rows, the number was made; the rows themselves are not said. */
    private static Message counted(NumberCard.Origin origin) {
        boolean people = origin.rule().key().startsWith("count.");
        return Message.of(
                people ? "card.step.counted" : "card.step.rows",
                origin.rule(),
                origin.basis().rows());
    }
}
