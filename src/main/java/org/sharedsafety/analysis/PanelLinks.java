package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.honesty.LinkVerdict;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.finding.Verdict;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.ComparisonPanels;
import org.sharedsafety.model.result.ComparisonPanels.Panel;
import org.sharedsafety.model.result.ComparisonPanels.Part;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.model.result.SelectionStatistics;
import org.sharedsafety.stats.Correlation;
import org.sharedsafety.stats.CorrelationHomogeneity;
import org.sharedsafety.stats.LinearModel;
import org.sharedsafety.stats.MultipleTests;

/**
 * The link in each part of a comparison, and whether the links could be one.
 *
 * <p>A part with fewer than ten places with both numbers states neither r nor a direction. A part's link is called clear
 * only where its modified test also holds among all parts (q ≤ 0.05, Benjamini–Hochberg) and without any one of its
 * places, else at most possible.
 * Whether links differ is tested with the effective numbers of places ({@link CorrelationHomogeneity}); where the
 * comparison as a whole refuses a link, so does every part.
 */
final class PanelLinks {
    private static final double CONFIDENCE = 0.95;
    private static final double LEVEL = 0.05;
    private static final double Z = 1.959963984540054;

    private final Comparison whole;
    private final Map<Integer, double[]> centres;
    private final @Nullable Message refused;

    PanelLinks(Comparison whole, Map<Integer, double[]> centres) {
        this.centres = centres;
        this.refused = whole.pearson()
                .why()
                .filter(why -> !why.key().equals("reason.too-few"))
                .filter(why -> whole.n() >= ComparisonPanels.LEAST)
                .orElse(null);
        this.whole = whole;
    }

    /** The places of a panel, both values of those that have both, and the link between them where one is stated. */
    private record Linked(Part part, List<PlaceResult> places, Pairs pairs, @Nullable Association link) {
        double[] x() {
            return pairs.x;
        }

        double[] y() {
            return pairs.y;
        }
    }

    /** Values by place, of one length. */
    private static final class Pairs {
        private final double[] x;
        private final double[] y;

        private Pairs(double[] x, double[] y) {
            this.x = x;
            this.y = y;
        }
    }

    ComparisonPanels of(
            @Nullable MeasureSide third, Map<Part, List<PlaceResult>> parts, List<Comparison.Dropped> unplaced) {
        List<Linked> linked = new ArrayList<>();
        parts.forEach((part, places) -> linked.add(linked(part, places)));
        double[] q = MultipleTests.benjaminiHochberg(linked.stream()
                .mapToDouble(PanelLinks::p)
                .filter(Double::isFinite)
                .toArray());
        List<Panel> panels = new ArrayList<>();
        int at = 0;
        for (Linked each : linked) {
            panels.add(panel(each, Double.isFinite(p(each)) ? q[at++] : null));
        }
        return new ComparisonPanels(whole, third, panels, unplaced, List.of(), homogeneity(panels));
    }

    private Linked linked(Part part, List<PlaceResult> places) {
        List<PlaceResult> complete =
                places.stream().filter(PlaceResult::isComplete).toList();
        double[] x = complete.stream()
                .mapToDouble(place -> Objects.requireNonNull(place.x().value()))
                .toArray();
        double[] y = complete.stream()
                .mapToDouble(place -> Objects.requireNonNull(place.y().value()))
                .toArray();
        boolean stated = x.length >= ComparisonPanels.LEAST && refused == null;
        return new Linked(part, places, new Pairs(x, y), stated ? Association.ofPair(x, y, positions(complete)) : null);
    }

    private double @Nullable [][] positions(List<PlaceResult> places) {
        double[][] found = new double[2][places.size()];
        for (int i = 0; i < places.size(); i++) {
            double[] centre = centres.get(places.get(i).place().id());
            if (centre == null) {
                return null;
            }
            found[0][i] = centre[0];
            found[1][i] = centre[1];
        }
        return found;
    }

    /** The p of the modified test, or NaN. */
    private static double p(Linked linked) {
        return linked.link() == null
                ? Double.NaN
                : linked.link().modified().found().map(t -> t.test().p()).orElse(Double.NaN);
    }

    private Panel panel(Linked linked, @Nullable Double q) {
        Association link = linked.link();
        if (link == null) {
            Message why = refused == null ? Message.of("reason.too-few") : refused;
            return new Panel(
                    linked.part(),
                    linked.places(),
                    linked.x().length,
                    new Outcome.NotAvailable<>(why),
                    new Outcome.NotAvailable<>(why),
                    new Outcome.NotAvailable<>(why),
                    new Outcome.NotAvailable<>(why),
                    new Outcome.NotAvailable<>(why),
                    Verdict.CANNOT_TELL);
        }
        LinkVerdict verdict = link.verdict();
        boolean one = verdict.verdict() == Verdict.CLEAR && (q == null || q > LEVEL || dependsOnOne(linked));
        return new Panel(
                linked.part(),
                linked.places(),
                linked.x().length,
                Association.shown(link.pearson()),
                Association.shown(link.spearman()),
                link.shownModified(),
                line(linked.x(), linked.y()),
                q == null ? Outcome.notAvailable("reason.not-asked") : Outcome.of(q),
                one ? Verdict.POSSIBLE : verdict.verdict());
    }

    /** Whether without some one place the interval at the effective number of places would hold 0. */
    private static boolean dependsOnOne(Linked linked) {
        double size = linked.link() == null
                ? 0
                : linked.link()
                        .modified()
                        .found()
                        .map(t -> Math.min(t.effectiveSize(), linked.x().length))
                        .orElse(0.0);
        double least = size - 4 > 0 ? Z / Math.sqrt(size - 4) : Double.POSITIVE_INFINITY;
        return Arrays.stream(Correlation.leavingOut(linked.x(), linked.y()))
                .anyMatch(r -> !(Math.abs(0.5 * Math.log((1 + r) / (1 - r))) > least));
    }

    private static Outcome<SelectionStatistics.Line> line(double[] x, double[] y) {
        double from = Arrays.stream(x).min().orElseThrow();
        double to = Arrays.stream(x).max().orElseThrow();
        return LinearModel.ordinary(y, x).map(model -> {
            List<LinearModel.Coefficient> found = model.coefficients(CONFIDENCE);
            return new SelectionStatistics.Line(
                    found.get(0).estimate(), found.get(1).estimate(), from, to);
        });
    }

    /** Over the parts that state a link and have an effective number of places; none of people, who share their places. */
    private static Outcome<ComparisonPanels.Homogeneity> homogeneity(List<Panel> panels) {
        if (panels.stream().anyMatch(panel -> panel.part() instanceof Part.People)) {
            return Outcome.notAvailable("panels.same-places");
        }
        List<Panel> stated = panels.stream()
                .filter(panel -> panel.pearson().found().isPresent()
                        && panel.modified().found().filter(t -> t.ess() > 4).isPresent())
                .toList();
        double[] r = stated.stream()
                .mapToDouble(panel -> panel.pearson().found().orElseThrow().estimate())
                .toArray();
        double[] size = stated.stream()
                .mapToDouble(panel -> Math.min(
                        panel.n(), panel.modified().found().orElseThrow().ess()))
                .toArray();
        return CorrelationHomogeneity.of(r, size)
                .map(found -> new ComparisonPanels.Homogeneity(found.statistic(), found.df(), found.p()));
    }
}
