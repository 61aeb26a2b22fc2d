package org.sharedsafety.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.UpstreamMix;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;

/** Lays the project's measures and dollars on prevention, detection, treatment and recovery, and response. */
@Command(name = "mix", description = "${bundle:cli.mix.about}")
final class MixCommand extends ProjectCommand {
    MixCommand(Desk desk) {
        super(desk, Access.READ);
    }

    @Override
    ExitStatus run(OpenProject project) {
        UpstreamMix mix = desk.run(desk.services().mixes().mix(project));
        if (common.json) {
            desk.terminal().json(json(mix));
        } else {
            print(mix);
        }
        return new Refusal(desk).of(mix.about().findings());
    }

    private Map<String, Object> json(UpstreamMix mix) {
        ResultJson parts = new ResultJson(desk.texts());
        Map<String, Object> json = parts.begin(mix.about());
        UpstreamMix.Money money = mix.money().found().orElse(null);
        List<Map<String, Object>> stages = new ArrayList<>();
        for (UpstreamMix.Part part : mix.parts()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("stage", part.stage().json());
            one.put("measures", part.measures().stream().map(Metric::id).toList());
            one.put("share", parts.outcome(part.share(), value -> Map.of("value", value)));
            if (money != null) {
                one.put("dollars", money.byStage().get(part.stage()));
                one.put("shareOfDollars", parts.outcome(money.share(part.stage()), value -> Map.of("value", value)));
            }
            stages.add(one);
        }
        json.put("stages", stages);
        json.put("beside", mix.beside().stream().map(Metric::id).toList());
        json.put("money", parts.outcome(mix.money(), found -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("period", found.period().text());
            one.put("onStrip", found.onStrip());
            one.put("beside", found.beside());
            one.put("untagged", found.untagged());
            return one;
        }));
        parts.end(json, mix.about());
        return json;
    }

    private void print(UpstreamMix mix) {
        UpstreamMix.Money money = mix.money().found().orElse(null);
        desk.terminal().line(desk.texts().say("mix.title"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                desk.texts().say("cli.mix.stage"),
                desk.texts().say("cli.mix.measures"),
                desk.texts().say("cli.mix.share"),
                money == null
                        ? ""
                        : desk.texts().say("cli.mix.dollars", money.period().text()),
                money == null ? "" : desk.texts().say("cli.mix.share"),
                ""));
        for (UpstreamMix.Part part : mix.parts()) {
            rows.add(List.of(
                    desk.texts().say("mix.stage." + part.stage().json()),
                    Integer.toString(part.measures().size()),
                    percent(part.share()),
                    money == null ? "" : desk.numbers().plain(money.byStage().getOrDefault(part.stage(), 0.0)),
                    money == null ? "" : percent(money.share(part.stage())),
                    part.measures().stream().map(Metric::id).collect(Collectors.joining(" "))));
        }
        desk.terminal().table(rows);
        desk.terminal()
                .line(desk.texts()
                        .say(
                                "cli.mix.beside",
                                mix.beside().size(),
                                mix.beside().stream().map(Metric::id).collect(Collectors.joining(" "))));
        if (money != null) {
            desk.terminal()
                    .line(desk.texts()
                            .say(
                                    "cli.mix.other-dollars",
                                    desk.numbers().plain(money.beside()),
                                    desk.numbers().plain(money.untagged())));
        }
        mix.money().why().ifPresent(why -> desk.terminal().line(desk.texts().say(why)));
        new ResultText(desk).end(mix.about());
    }

    private String percent(Outcome<Double> share) {
        return share.found()
                .map(value -> desk.numbers().fixed(100 * value, 0) + " %")
                .orElse("–");
    }
}
