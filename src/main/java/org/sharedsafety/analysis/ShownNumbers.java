package org.sharedsafety.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.honesty.MeasureFacts;
import org.sharedsafety.honesty.ReportedShare;
import org.sharedsafety.honesty.ValueCounts;
import org.sharedsafety.honesty.ViewFact;
import org.sharedsafety.honesty.ViewFacts;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.SeriesBreak;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.model.result.Reading;

/** What a view shows, as the facts that the rules of honesty look at. */
final class ShownNumbers {
    private ShownNumbers() {}

    /** A measure of which no more is known than its breaks. */
    static ViewFacts known(MeasureSide measure, List<SeriesBreak> breaks) {
        return ViewFacts.of(MeasureFacts.of(measure).withBreaks(breaks));
    }

    /** What is known of one measure, with the numbers of it that are shown. */
    static MeasureFacts facts(
            ViewFacts known, List<Period> periods, List<Reading> shown, @Nullable ReportedShare covered) {
        return known.measures().get(0).over(periods).with(ValueCounts.of(shown)).reportedBy(covered);
    }

    /** Places beside each other. */
    static ViewFact.Places places(String level, List<Reading> readings) {
        int used = (int) readings.stream().filter(Reading::isUsable).count();
        int withheld = (int) readings.stream()
                .filter(reading -> reading.status() == Status.SUPPRESSED)
                .count();
        int few = (int) readings.stream()
                .filter(reading -> reading.isUsable() && ValueCounts.hasFewCases(reading))
                .count();
        return new ViewFact.Places(level, readings.size(), used, withheld, few);
    }

    /** How much of the people is covered in the places that are used, or null where no place tells. */
    static @Nullable ReportedShare covered(List<PlaceNumber> numbers) {
        double people = 0;
        double in = 0;
        int low = 0;
        int told = 0;
        for (PlaceNumber number : numbers) {
            Double share = number.coverage();
            Double residents = number.population();
            if (number.reading().isUsable() && share != null) {
                double weight = residents == null ? 1 : residents;
                people += weight;
                in += weight * share;
                low += share < ReportedShare.ENOUGH ? 1 : 0;
                told++;
            }
        }
        return told == 0 ? null : new ReportedShare(in / people, told, low);
    }
}
