package org.sharedsafety.chart;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.BurdenByGroup;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;
import org.sharedsafety.text.Units;

/** What a figure of burdens writes, a row a group or a place. */
record BurdenRows(List<Row> rows, Texts texts, String countWord, String rateHead) {
    private static final char NO_BREAK = '\u00a0';
    private static final double CLEARLY_MORE = 1.5;

    /**
     * A row.
     *
     * @param id the place's, or the position of the group counted from 1
     * @param people share of the people, 0 to 1
     * @param events share of the harm, 0 to 1
     * @param rate may be empty
     * @param ratio harm ÷ residents, or why it is blank
     * @param strong whether the ratio stands out
     * @param small whether outputs would hide it
     */
    record Row(
            int id,
            String name,
            double people,
            double events,
            String count,
            String rate,
            String rateInterval,
            String ratio,
            String interval,
            boolean strong,
            boolean small,
            String spoken) {}

    BurdenRows {
        rows = List.copyOf(rows);
    }

    static BurdenRows of(BurdenByGroup burden, Texts texts, Function<Group, String> names, BurdenFigure.Beside beside) {
        String word = CountWords.of(burden.measure().metric(), texts);
        boolean rates = beside == BurdenFigure.Beside.RATES;
        List<Row> rows = IntStream.range(0, burden.shares().size())
                .mapToObj(i -> row(i, burden, texts, names, rates, word))
                .toList();
        return new BurdenRows(
                rows, texts, word, rates ? Units.shortly(texts, burden.measure().unit()) : "");
    }

    private static Row row(
            int index, BurdenByGroup burden, Texts texts, Function<Group, String> names, boolean rates, String word) {
        BurdenByGroup.Share share = burden.shares().get(index);
        Numbers numbers = new Numbers(texts);
        Place place = share.place();
        String name = place == null ? names.apply(share.group()) : place.name();
        Reading reading = share.reading();
        Double counted = reading.numerator();
        String count = counted == null ? "–" : numbers.count(counted);
        String ratio = share.ratio()
                .found()
                .map(found -> times(found.value(), numbers))
                .orElseGet(() -> texts.say("burden.blank"));
        String interval =
                share.ratio().found().map(found -> ends(found, numbers)).orElse("");
        String spoken = texts.say(
                "burden.spoken",
                name,
                percent(share.ofPeople(), numbers),
                percent(share.ofEvents(), numbers),
                count,
                word,
                why(share.ratio(), texts, ratio, interval));
        Double rate = reading.value();
        return new Row(
                place == null ? index + 1 : place.id(),
                name,
                share.ofPeople(),
                share.ofEvents(),
                count,
                rates && rate != null ? numbers.plain(rate) : "",
                rates ? ends(reading, numbers) : "",
                ratio,
                interval,
                share.ratio()
                        .found()
                        .filter(found -> found.interval().lower() > 1 && found.value() >= CLEARLY_MORE)
                        .isPresent(),
                share.small(),
                spoken);
    }

    private static String why(Outcome<Trend.Estimate> outcome, Texts texts, String ratio, String interval) {
        return outcome.why().map(texts::say).orElseGet(() -> texts.say("burden.spoken-ratio", ratio, interval));
    }

    private static String times(double value, Numbers numbers) {
        return numbers.fixed(value, value < 0.095 ? 2 : 1) + NO_BREAK + "×";
    }

    private static String ends(Trend.Estimate found, Numbers numbers) {
        Comparison.Interval interval = found.interval();
        int decimals = found.value() < 0.095 ? 2 : 1;
        return numbers.range(interval.lower(), interval.upper(), decimals);
    }

    private static String ends(Reading reading, Numbers numbers) {
        Double lower = reading.lower();
        Double upper = reading.upper();
        return lower == null || upper == null ? "" : numbers.range(lower, upper);
    }

    private static String percent(double share, Numbers numbers) {
        double percent = 100 * share;
        return numbers.fixed(percent, percent > 0 && percent < 0.95 ? 1 : 0) + NO_BREAK + "%";
    }

    String percent(double share) {
        return percent(share, new Numbers(texts));
    }

    boolean hasRates() {
        return !rateHead.isEmpty();
    }

    String peopleWord() {
        return texts.say("burden.residents");
    }

    String harmWord() {
        return countWord;
    }

    String countHead() {
        return countWord;
    }

    String ratioHead() {
        return texts.say("burden.ratio");
    }

    String peopleLabel(Row row) {
        return texts.say("burden.of-residents", percent(row.people()));
    }

    String harmLabel(Row row) {
        return texts.say("burden.of-harm", percent(row.events()), countWord);
    }
}
