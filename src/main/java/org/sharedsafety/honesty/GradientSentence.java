package org.sharedsafety.honesty;

import java.util.List;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.result.Gradient;
import org.sharedsafety.model.result.Outcome;

/** How a rate falls on people by the condition of their places, in plain words. */
public final class GradientSentence {
    private GradientSentence() {}

    /**
     * The rates of the first and the last fifth, or why there are none.
     *
     * @param clear whether the slope's interval excludes 0
     */
    public static Message of(Metric condition, Metric rate, Outcome<Gradient.Fifths> fifths, boolean clear) {
        return fifths.map(Gradient.Fifths::rates)
                .map(rates -> said(condition, rate, rates))
                .map(said -> clear ? said : Message.of("sentence.with", said, Message.of("sentence.gradient-unsure")))
                .found()
                .orElseGet(() -> fifths.why().orElseThrow());
    }

    private static Message said(Metric condition, Metric rate, List<Double> rates) {
        return Message.of(
                "sentence.gradient",
                condition,
                rate,
                RateWords.rounded(rates.get(0)),
                RateWords.rounded(rates.get(rates.size() - 1)));
    }
}
