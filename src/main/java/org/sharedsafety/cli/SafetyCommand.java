package org.sharedsafety.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.SafetyGauge;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.text.Numbers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows how many people live where a benchmark is already met. */
@Command(name = "safety-for-all", description = "${bundle:cli.safety.about}")
final class SafetyCommand extends ProjectCommand {
    @Mixin
    MeasureOptions measure = new MeasureOptions();

    @Option(names = "--benchmark", paramLabel = "B", description = "${bundle:cli.safety.benchmark}")
    @Nullable
    Double benchmark;

    SafetyCommand(Desk desk) {
        super(desk, Access.READ);
    }

    @Override
    ExitStatus run(OpenProject project) {
        SafetyGauge gauge =
                desk.run(desk.services().rankings().safetyForAll(project, measure.question(null, null), benchmark));
        if (common.json) {
            desk.terminal().json(json(gauge));
        } else {
            print(gauge);
        }
        return new Refusal(desk).of(gauge.about().findings());
    }

    private Map<String, Object> json(SafetyGauge gauge) {
        ResultJson parts = new ResultJson(desk.texts());
        Map<String, Object> json = parts.begin(gauge.about());
        json.put("measure", parts.measure(gauge.measure()));
        json.put("level", gauge.level());
        json.put("benchmark", gauge.benchmark());
        json.put("benchmarkChosen", gauge.chosen());
        json.put("higherIsBetter", gauge.higherIsBetter());
        json.put("sentence", desk.texts().say(gauge.sentence()));
        json.put("years", gauge.years().stream().map(year -> year(parts, year)).toList());
        parts.end(json, gauge.about());
        return json;
    }

    private static Map<String, Object> year(ResultJson parts, SafetyGauge.Year year) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("period", year.period().text());
        json.put("people", parts.outcome(year.people(), people -> {
            Map<String, Object> inner = new LinkedHashMap<>();
            inner.put("met", people.met());
            inner.put("notMet", people.notMet());
            inner.put("cannotTell", people.cannotTell());
            inner.put("shareMet", people.met() / people.all());
            return inner;
        }));
        json.put("fifths", parts.outcome(year.gap(), gap -> {
            Map<String, Object> inner = new LinkedHashMap<>();
            inner.put("worst", gap.worst());
            inner.put("best", gap.best());
            inner.put("difference", gap.difference());
            inner.put("ratio", parts.outcome(gap.ratio(), ratio -> new LinkedHashMap<>(Map.of("value", ratio))));
            return inner;
        }));
        return json;
    }

    private void print(SafetyGauge gauge) {
        Numbers numbers = desk.numbers();
        desk.terminal().line(desk.texts().say(gauge.sentence()));
        desk.terminal()
                .line(desk.texts()
                        .say(
                                gauge.chosen() ? "cli.safety.against" : "cli.safety.against-median",
                                numbers.plain(gauge.benchmark()),
                                gauge.measure().unit()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                desk.texts().say("cli.column.period"),
                desk.texts().say("cli.column.met"),
                desk.texts().say("cli.column.not-met"),
                desk.texts().say("cli.column.cannot-tell"),
                desk.texts().say("cli.column.fifths")));
        for (SafetyGauge.Year year : gauge.years()) {
            SafetyGauge.People people = year.people().found().orElse(null);
            rows.add(List.of(
                    year.period().text(),
                    people == null ? why(year.people()) : share(numbers, people.met(), people),
                    people == null ? "" : share(numbers, people.notMet(), people),
                    people == null ? "" : share(numbers, people.cannotTell(), people),
                    year.gap().found().map(gap -> fifths(numbers, gap)).orElseGet(() -> why(year.gap()))));
        }
        desk.terminal().table(rows);
        new ResultText(desk).end(gauge.about());
    }

    private String why(Outcome<?> outcome) {
        return outcome.why().map(desk.texts()::say).orElse("");
    }

    private static String share(Numbers numbers, double some, SafetyGauge.People people) {
        return numbers.count(some) + " (" + numbers.fixed(100 * some / people.all(), 0) + " %)";
    }

    private static String fifths(Numbers numbers, SafetyGauge.Gap gap) {
        String ratio = gap.ratio()
                .found()
                .map(found -> "; " + numbers.fixed(found, 1) + "×")
                .orElse("");
        return numbers.plain(gap.worst()) + " / " + numbers.plain(gap.best()) + "; " + numbers.plain(gap.difference())
                + ratio;
    }
}
