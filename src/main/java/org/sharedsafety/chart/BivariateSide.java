package org.sharedsafety.chart;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.sharedsafety.model.Direction;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.text.Texts;

/** One measure of a bivariate map: its three classes, and which way they run. */
final class BivariateSide {
    private final MeasureSide measure;
    private final SideWords words;
    private final Function<PlaceResult, Reading> side;
    private final ClassBreaks breaks;
    private final boolean flipped;

    /**
     * A side over the places that have both values.
     *
     * @param first what stands at the low end: for conditions the weak ones, for harm the little
     */
    BivariateSide(
            MeasureSide measure,
            SideWords words,
            Function<PlaceResult, Reading> side,
            List<PlaceResult> complete,
            Direction first) {
        this.measure = measure;
        this.words = words;
        this.side = side;
        this.breaks = ClassBreaks.equalCounts(
                complete.stream()
                        .mapToDouble(place ->
                                Objects.requireNonNull(side.apply(place).value()))
                        .toArray(),
                BivariateSpec.SIDE);
        this.flipped = measure.metric().direction() == first;
    }

    /** Whether more of it is better or worse, so that its ends may be called strong or burdened. */
    boolean isJudged() {
        Direction direction = measure.metric().direction();
        return direction == Direction.BETTER || direction == Direction.WORSE;
    }

    String stage() {
        return measure.metric().stage();
    }

    /** The class of a place with both values, 0 to 2 in the way the map runs. */
    int classOf(PlaceResult place) {
        return drawn(breaks.classOf(Objects.requireNonNull(side.apply(place).value())));
    }

    /** Where a class counted from the least value stands on the map. */
    private int drawn(int rising) {
        // Fewer than three classes, where values are alike, take the ends.
        int spread = breaks.size() >= BivariateSpec.SIDE ? rising : breaks.size() == 2 ? 2 * rising : 1;
        return flipped ? BivariateSpec.SIDE - 1 - spread : spread;
    }

    /** Whether a class of the map holds the high values. */
    boolean isHigh(int drawn) {
        return flipped ? drawn == 0 : drawn == BivariateSpec.SIDE - 1;
    }

    /** The limits of a class of the map, such as "13.6 to 20.2"; empty where there is no such class. */
    String limits(int drawn, Texts texts) {
        List<String> edges = words.limits(breaks.edges());
        for (int k = 0; k < breaks.size(); k++) {
            if (drawn(k) == drawn) {
                return k == 0
                        ? texts.say("chart.bivariate.up-to", edges.get(1))
                        : k == breaks.size() - 1
                                ? texts.say("chart.bivariate.over", edges.get(k))
                                : texts.say("chart.bivariate.between", edges.get(k), edges.get(k + 1));
            }
        }
        return "";
    }

    /** All limits in the order of the map, under the measure and its unit. */
    BivariateSpec.Limits inWords(String key, Texts texts) {
        StringBuilder all = new StringBuilder();
        for (int drawn = 0; drawn < BivariateSpec.SIDE; drawn++) {
            String limits = limits(drawn, texts);
            if (!limits.isEmpty()) {
                all.append(all.isEmpty() ? "" : " · ").append(limits);
            }
        }
        return new BivariateSpec.Limits(texts.say(key, words.name(), words.shortUnit()), all.toString());
    }

    /** What grows along the axis: a word for judged measures, else the measure's own name. */
    String grows(String judgedKey, boolean judged, Texts texts) {
        return judged
                ? texts.say(judgedKey)
                : texts.say(flipped ? "chart.bivariate.less" : "chart.bivariate.more", words.name());
    }
}
