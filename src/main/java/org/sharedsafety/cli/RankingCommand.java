package org.sharedsafety.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.Ranking;
import org.sharedsafety.service.CompareRequest;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Ranks the places of a level by one measure, with how far chance could move each. */
@Command(name = "ranking", description = "${bundle:cli.ranking.about}")
final class RankingCommand extends ProjectCommand {
    private static final int ROUNDS = 2_000;

    @Mixin
    MeasureOptions measure = new MeasureOptions();

    @Option(names = "--period", paramLabel = "P", description = "${bundle:cli.burden.period}")
    @Nullable
    String period;

    @Option(names = "--seed", paramLabel = "N", description = "${bundle:cli.compare.seed}")
    long seed = CompareRequest.SEED;

    @Option(names = "--rounds", paramLabel = "R", description = "${bundle:cli.ranking.rounds}")
    int rounds = ROUNDS;

    @Option(names = "--standard", paramLabel = "esp2013|us2000", description = "${bundle:cli.ranking.standard}")
    @Nullable
    String standard;

    RankingCommand(Desk desk) {
        super(desk, Access.READ);
    }

    @Override
    ExitStatus run(OpenProject project) {
        if (rounds < 1) {
            throw WorkbenchException.of("cli.usage-rounds", rounds);
        }
        Ranking ranking = desk.run(
                desk.services().rankings().ranking(project, measure.question(null, period), standard, rounds, seed));
        if (common.json) {
            desk.terminal().json(json(ranking));
        } else {
            print(ranking);
        }
        return new Refusal(desk).of(ranking.about().findings());
    }

    private Map<String, Object> json(Ranking ranking) {
        ResultJson parts = new ResultJson(desk.texts());
        Map<String, Object> json = parts.begin(ranking.about());
        json.put("measure", parts.measure(ranking.measure()));
        json.put("level", ranking.level());
        json.put("group", ranking.group().code());
        json.put("standard", ranking.standard());
        json.put("rounds", ranking.rounds());
        json.put("spread", parts.spread(ranking.spread()));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Ranking.Row row : ranking.rows()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("place", row.place().code());
            one.put("name", row.place().name());
            parts.reading(one, row.reading());
            if (row.small()) {
                one.put("hidden", "primary");
            }
            one.put("rank", row.rank());
            one.put("rankLow", row.low());
            one.put("rankHigh", row.high());
            rows.add(one);
        }
        json.put("places", rows);
        json.put(
                "unranked",
                ranking.unranked().stream()
                        .map(other -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("place", other.place().code());
                            one.put("name", other.place().name());
                            parts.reading(one, other.reading());
                            if (other.small()) {
                                one.put("hidden", "primary");
                            }
                            return one;
                        })
                        .toList());
        parts.end(json, ranking.about());
        return json;
    }

    private void print(Ranking ranking) {
        ResultText parts = new ResultText(desk);
        desk.terminal()
                .line(desk.texts()
                        .say(
                                "cli.burden.title",
                                ranking.measure().metric().name(desk.texts().language()),
                                desk.texts()
                                        .say("cli.ranking.of", ranking.rows().size(), ranking.level()),
                                ranking.measure().period().text(),
                                ranking.measure().unit()));
        String to = ranking.standard();
        if (to != null) {
            desk.terminal().line(desk.texts().say("cli.ranking.standardised", to));
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "",
                desk.texts().say("cli.column.value"),
                desk.texts().say("cli.column.interval"),
                desk.texts().say("cli.column.rank"),
                desk.texts().say("cli.column.rank-between"),
                ""));
        for (Ranking.Row row : ranking.rows()) {
            rows.add(List.of(
                    row.place().name(),
                    parts.value(row.reading()),
                    parts.interval(row.reading()),
                    Integer.toString(row.rank()),
                    row.low() + " – " + row.high(),
                    row.small() ? desk.texts().say("cli.result.small") : ""));
        }
        if (!ranking.hasRanks()) {
            desk.terminal().line(desk.texts().say("ranking.uncertain"));
            ranking.unranked().stream()
                    .sorted(Comparator.comparing(other -> other.place().name()))
                    .forEach(other -> rows.add(List.of(
                            other.place().name(), parts.value(other.reading()), "", "", "", other.small() ? "*" : "")));
        }
        desk.terminal().table(rows);
        parts.end(ranking.about());
    }
}
