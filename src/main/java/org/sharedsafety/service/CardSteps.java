package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Observation;
import org.sharedsafety.query.StoredObservation;

/** What happened to a number on its way, in order. */
final class CardSteps {
    private CardSteps() {}

    static List<Message> of(StoredObservation found, Metric metric, boolean computed, CardReading reading) {
        Observation observation = found.observation();
        List<Message> steps = new ArrayList<>();
        steps.add(
                observation.value() == null
                        ? Message.of(
                                "card.step.no-value",
                                observation.source().shown(),
                                Message.of("status." + observation.status().json()))
                        : Message.of("card.step.read"));
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
        Message reason = reading.reading().reason();
        if (reason != null) {
            steps.add(reason);
        }
        return steps;
    }
}
