package org.sharedsafety.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Definition;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.CompositeScores;
import org.sharedsafety.service.CompareRequest;
import org.sharedsafety.service.IndexQuestion;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Scores places by a community's definition. */
@Command(name = "index", description = "${bundle:cli.index.about}")
final class IndexCommand extends ProjectCommand {
    private static final int LEAST_ROUNDS = 2_000;

    @Option(names = "--definition", required = true, paramLabel = "D", description = "${bundle:cli.index.definition}")
    String definition = "";

    @Option(names = "--level", paramLabel = "L", description = "${bundle:cli.compare.level}")
    @Nullable
    String level;

    @Option(names = "--period", paramLabel = "P", description = "${bundle:cli.compare.period}")
    @Nullable
    String period;

    @Option(
            names = "--scale",
            paramLabel = "minmax|zscore|rank|percentile",
            defaultValue = "minmax",
            description = "${bundle:cli.index.scale}")
    IndexQuestion.Scale scale = IndexQuestion.Scale.MINMAX;

    @Option(names = "--geometric", description = "${bundle:cli.index.geometric}")
    boolean geometric;

    @Option(names = "--least-share", paramLabel = "0.5..1", description = "${bundle:cli.index.least-share}")
    @Nullable
    Double leastShare;

    @Option(names = "--rounds", paramLabel = "R", description = "${bundle:cli.index.rounds}")
    @Nullable
    Integer rounds;

    @Option(names = "--seed", paramLabel = "N", description = "${bundle:cli.compare.seed}")
    long seed = CompareRequest.SEED;

    IndexCommand(Desk desk) {
        super(desk, Access.READ);
    }

    @Override
    ExitStatus run(OpenProject project) {
        IndexQuestion usual = IndexQuestion.of(wanted(project));
        int draws = rounds == null ? usual.rounds() : rounds;
        if (draws < LEAST_ROUNDS) {
            throw WorkbenchException.of("cli.usage-rounds", LEAST_ROUNDS);
        }
        CompositeScores scores = desk.run(desk.services()
                .indices()
                .scores(
                        project,
                        new IndexQuestion(
                                usual.definition(),
                                level,
                                asked(),
                                scale,
                                geometric,
                                leastShare == null ? usual.leastShare() : leastShare,
                                draws,
                                seed)));
        if (common.json) {
            desk.terminal().json(new IndexJson(desk.texts()).of(scores));
        } else {
            new IndexText(desk).print(scores);
        }
        return new Refusal(desk).of(scores.about().findings());
    }

    /** A file of that name goes before a definition that the project keeps. */
    private Definition wanted(OpenProject project) {
        Path file = Path.of(definition);
        return Files.isRegularFile(file)
                ? desk.services().definitions().read(file)
                : desk.services().definitions().find(project, definition);
    }

    private @Nullable Period asked() {
        if (period == null || period.equals("latest")) {
            return null;
        }
        PeriodOptions.check(period);
        return Period.parse(period).orElse(null);
    }
}
