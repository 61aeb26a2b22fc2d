package org.sharedsafety.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sharedsafety.check.Adapter.Answers;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.stats.BivariateMoran;
import org.sharedsafety.stats.GearyC;
import org.sharedsafety.stats.GlobalMoran;
import org.sharedsafety.stats.LeeL;
import org.sharedsafety.stats.LocalG;
import org.sharedsafety.stats.LocalMoran;
import org.sharedsafety.stats.MultipleTests;

/** Spatial autocorrelation by formula. */
final class SpatialMethods {
    private SpatialMethods() {}

    static Map<String, Adapter> adapters() {
        return Map.ofEntries(
                Adapter.at("global_moran", SpatialMethods::global),
                Adapter.at("spatial_lag", SpatialMethods::lag),
                Adapter.at("local_moran", SpatialMethods::local),
                Adapter.at("local_moran_fdr_analytic", SpatialMethods::falseDiscoveryRate),
                Adapter.at("local_moran_geoda_scale", SpatialMethods::geoDaScale),
                Adapter.at("getis_ord_gstar", SpatialMethods::withSelf),
                Adapter.at("getis_ord_gi", SpatialMethods::withoutSelf),
                Adapter.at("geary_c", (first, bench) -> {
                    Frame frame = variable(first, bench);
                    Outcome<Double> c = GearyC.of(frame.column(0), frame.weights(bench.folder(), first));
                    return row -> Answer.of(c);
                }),
                Adapter.at("lee_L", (first, bench) -> {
                    Frame frame = pair(first, bench);
                    Outcome<Double> l = LeeL.of(frame.column(0), frame.column(1), frame.weights(bench.folder(), first));
                    return row -> Answer.of(l);
                }),
                Adapter.at("bivariate_moran", SpatialMethods::bivariate),
                Adapter.at("bivariate_local_moran", SpatialMethods::bivariateLocal));
    }

    static Frame variable(ReferenceRow row, Bench bench) {
        return Frame.of(bench.folder().places(row), row.params().word("var"));
    }

    static Frame pair(ReferenceRow row, Bench bench) {
        return Frame.of(
                bench.folder().places(row), row.params().word("x"), row.params().word("y"));
    }

    private static Answers global(ReferenceRow first, Bench bench) {
        Frame frame = variable(first, bench);
        Outcome<GlobalMoran> moran = GlobalMoran.of(frame.column(0), frame.weights(bench.folder(), first));
        return row -> Answer.number(moran, found -> switch (row.stat()) {
            case "I" -> found.i();
            case "E_I" -> found.expected();
            case "var_randomisation" -> found.randomisation().variance();
            case "z_randomisation" -> found.randomisation().test().statistic();
            case "p_two_sided_randomisation" -> found.randomisation().test().p();
            case "var_normality" -> found.normality().variance();
            case "z_normality" -> found.normality().test().statistic();
            case "p_two_sided_normality" -> found.normality().test().p();
            default -> throw row.unknownStat();
        });
    }

    private static Answers lag(ReferenceRow first, Bench bench) {
        Frame frame = variable(first, bench);
        double[] lag = frame.weights(bench.folder(), first).lag(frame.column(0));
        return row -> frame.answer(row.key(), i -> Answer.of(lag[i]));
    }

    private static Outcome<List<Outcome<LocalMoran>>> places(Frame frame, ReferenceRow first, Bench bench) {
        return LocalMoran.of(frame.column(0), frame.weights(bench.folder(), first));
    }

    private static Answers local(ReferenceRow first, Bench bench) {
        Frame frame = variable(first, bench);
        Outcome<List<Outcome<LocalMoran>>> places = places(frame, first, bench);
        return row -> frame.answer(
                row.key(),
                i -> Answer.of(places.then(all -> all.get(i)), found -> switch (row.stat()) {
                    case "Ii" -> Answer.of(found.i());
                    case "quadrant" -> Answer.of(found.quadrant());
                    case "E_Ii_conditional" -> conditional(found, LocalMoran.Conditional::expected);
                    case "Var_Ii_conditional" -> conditional(found, LocalMoran.Conditional::variance);
                    case "z_conditional" -> conditional(found, c -> c.test().statistic());
                    case "p_two_sided_analytic" ->
                        conditional(found, c -> c.test().p());
                    default -> throw row.unknownStat();
                }));
    }

    private static Answer conditional(LocalMoran found, Function<LocalMoran.Conditional, Double> part) {
        return Answer.number(found.conditional(), part);
    }

    private static Answers geoDaScale(ReferenceRow first, Bench bench) {
        Frame frame = variable(first, bench);
        Outcome<List<Outcome<LocalMoran>>> places = places(frame, first, bench);
        return row -> frame.answer(
                row.key(),
                i -> Answer.number(places.then(all -> all.get(i)), found -> found.onGeoDaScale(frame.size())));
    }

    private static Answers falseDiscoveryRate(ReferenceRow first, Bench bench) {
        Frame frame = variable(first, bench);
        List<Outcome<LocalMoran>> places = places(frame, first, bench).found().orElse(List.of());
        Map<Integer, Integer> tested = new HashMap<>();
        List<Double> p = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int at = i;
            places.get(i).then(LocalMoran::conditional).found().ifPresent(c -> {
                tested.put(at, p.size());
                p.add(c.test().p());
            });
        }
        double[] q = MultipleTests.benjaminiHochberg(
                p.stream().mapToDouble(Double::doubleValue).toArray());
        return row -> frame.answer(row.key(), i -> {
            Integer at = tested.get(i);
            return at == null ? new Answer.Absent("not tested") : Answer.of(q[at]);
        });
    }

    private static Answers withSelf(ReferenceRow first, Bench bench) {
        Frame frame = variable(first, bench);
        String w = first.params().word("weights").replace("+self", "");
        List<Outcome<Double>> z = LocalG.withSelf(
                frame.column(0), frame.weights(bench.folder(), first.dataset(), w), Frame.isStandardised(first));
        return row -> frame.answer(row.key(), i -> Answer.of(z.get(i)));
    }

    private static Answers withoutSelf(ReferenceRow first, Bench bench) {
        Frame frame = variable(first, bench);
        List<Outcome<Double>> z = LocalG.withoutSelf(frame.column(0), frame.weights(bench.folder(), first));
        return row -> frame.answer(row.key(), i -> Answer.of(z.get(i)));
    }

    private static Outcome<BivariateMoran> of(Frame frame, ReferenceRow first, Bench bench) {
        return BivariateMoran.of(frame.column(0), frame.column(1), frame.weights(bench.folder(), first));
    }

    private static Answers bivariate(ReferenceRow first, Bench bench) {
        Outcome<BivariateMoran> moran = of(pair(first, bench), first, bench);
        return row -> Answer.number(moran, BivariateMoran::i);
    }

    private static Answers bivariateLocal(ReferenceRow first, Bench bench) {
        Frame frame = pair(first, bench);
        Outcome<BivariateMoran> moran = of(frame, first, bench);
        return row -> frame.answer(
                row.key(),
                i -> Answer.of(moran.then(found -> found.places().get(i)), found -> switch (row.stat()) {
                    case "Ii" -> Answer.of(found.i());
                    case "quadrant" -> Answer.of(found.quadrant());
                    default -> throw row.unknownStat();
                }));
    }
}
