package org.sharedsafety.cli;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.Investment;
import org.sharedsafety.service.InvestmentQuestion;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows where the money goes, and whether prevention follows need. */
@Command(name = "investment", description = "${bundle:cli.investment.about}")
final class InvestmentCommand extends ProjectCommand {
    @Option(names = "--metric", paramLabel = "M", description = "${bundle:cli.investment.metric}")
    @Nullable
    String metric;

    @Option(names = "--series", paramLabel = "NAME", description = "${bundle:cli.measure.series}")
    @Nullable
    String series;

    @Option(names = "--level", paramLabel = "L", description = "${bundle:cli.compare.level}")
    @Nullable
    String level;

    @Option(names = "--need", paramLabel = "M", description = "${bundle:cli.investment.need}")
    @Nullable
    String need;

    @Option(names = "--move", paramLabel = "PERCENT", description = "${bundle:cli.investment.move}")
    @Nullable
    Double move;

    @Option(names = "--from", paramLabel = "TAG", description = "${bundle:cli.investment.from}")
    @Nullable
    String from;

    @Option(names = "--to", paramLabel = "TAG", description = "${bundle:cli.investment.to}")
    @Nullable
    String to;

    InvestmentCommand(Desk desk) {
        super(desk, Access.READ);
    }

    @Override
    ExitStatus run(OpenProject project) {
        Investment investment = desk.run(desk.services()
                .investments()
                .investment(project, new InvestmentQuestion(metric, series, level, need, whatIf())));
        if (common.json) {
            desk.terminal().json(new InvestmentJson(desk.texts()).of(investment));
        } else {
            new InvestmentText(desk).print(investment);
        }
        return new Refusal(desk).of(investment.about().findings());
    }

    private InvestmentQuestion.@Nullable Move whatIf() {
        if (move == null && from == null && to == null) {
            return null;
        }
        if (move == null || !(move >= 0 && move <= 100)) {
            throw WorkbenchException.of("cli.usage-move");
        }
        return new InvestmentQuestion.Move(tag(from), tag(to), move / 100);
    }

    private static BudgetTag tag(@Nullable String text) {
        return BudgetTag.ofJson(text == null ? "" : text).orElseThrow(() -> WorkbenchException.of("cli.usage-move"));
    }
}
