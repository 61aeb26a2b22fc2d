package org.sharedsafety.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.result.Pathway;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the way of people through alternatives to jail, with the count at each step. */
@Command(name = "pathway", description = "${bundle:cli.pathway.about}")
final class PathwayCommand extends ProjectCommand {
    @Option(names = "--place", paramLabel = "CODE", description = "${bundle:cli.burden.place}")
    @Nullable
    String place;

    @Option(names = "--recidivism", paramLabel = "NAME", description = "${bundle:cli.pathway.recidivism}")
    @Nullable
    String recidivism;

    PathwayCommand(Desk desk) {
        super(desk, Access.READ);
    }

    @Override
    ExitStatus run(OpenProject project) {
        Pathway pathway = desk.run(desk.services().pathways().pathway(project, place, recidivism));
        if (common.json) {
            desk.terminal().json(json(pathway));
        } else {
            print(pathway);
        }
        return ExitStatus.DONE;
    }

    private Map<String, Object> json(Pathway pathway) {
        ResultJson parts = new ResultJson(desk.texts());
        Map<String, Object> json = parts.begin(pathway.about());
        json.put("place", parts.place(pathway.place()));
        Period period = pathway.period();
        json.put("period", period == null ? null : period.text());
        json.put(
                "steps", pathway.steps().stream().map(step -> json(parts, step)).toList());
        json.put(
                "survivorServices",
                pathway.capacity().stream().map(step -> json(parts, step)).toList());
        json.put("recidivism", parts.outcome(pathway.recidivism(), found -> {
            Map<String, Object> inner = new LinkedHashMap<>();
            inner.put("event", desk.texts().say(found.event()));
            inner.put("window", desk.texts().say(found.window()));
            inner.put("cohort", desk.texts().say(found.cohort()));
            inner.put("series", found.series());
            inner.put("notOnTheSameAxis", found.others());
            return inner;
        }));
        json.put("missing", pathway.missing().stream().map(desk.texts()::say).toList());
        parts.end(json, pathway.about());
        return json;
    }

    private static Map<String, Object> json(ResultJson parts, Pathway.Step step) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("measure", parts.measure(step.measure()));
        json.put("period", step.period().text());
        parts.reading(json, step.reading());
        json.put("people", step.link().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put("places", step.places());
        if (step.small()) {
            json.put("hidden", "primary");
        }
        return json;
    }

    private void print(Pathway pathway) {
        ResultText parts = new ResultText(desk);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                desk.texts().say("pathway.column.step"),
                desk.texts().say("cli.column.period"),
                desk.texts().say("cli.column.parts"),
                desk.texts().say("pathway.column.share"),
                desk.texts().say("cli.column.interval"),
                desk.texts().say("pathway.column.people"),
                ""));
        List<Pathway.Step> all = new ArrayList<>(pathway.steps());
        all.addAll(pathway.capacity());
        for (Pathway.Step step : all) {
            rows.add(List.of(
                    step.measure().metric().name(desk.texts().language()),
                    step.period().text(),
                    parts.parts(step.reading()),
                    parts.value(step.reading()),
                    parts.interval(step.reading()),
                    desk.texts()
                            .say(
                                    switch (step.link()) {
                                        case OWN_PEOPLE -> "pathway.link-own";
                                        case SAME_PEOPLE -> "pathway.link-same";
                                        case OTHER_NUMBER -> "pathway.link-other";
                                    }),
                    step.small() ? desk.texts().say("cli.result.small") : ""));
        }
        desk.terminal().table(rows);
        pathway.recidivism().found().ifPresent(found -> desk.terminal()
                .line(desk.texts()
                        .say("pathway.defined", found.event(), found.window(), found.cohort(), found.series())));
        pathway.missing().forEach(each -> desk.terminal().line(desk.texts().say(each)));
        parts.end(pathway.about());
    }
}
