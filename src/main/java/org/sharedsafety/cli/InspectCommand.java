package org.sharedsafety.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.recipe.ColumnReading;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.service.FileDraft;
import org.sharedsafety.service.FileDraft.SheetDraft;
import org.sharedsafety.service.ImportJson;
import org.sharedsafety.service.ImportOptions;
import org.sharedsafety.service.MissingInColumn;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a spreadsheet without storing anything. */
@Command(name = "inspect", description = "${bundle:cli.inspect.about}")
final class InspectCommand implements Callable<Integer> {
    @Mixin
    Common common = new Common();

    @Parameters(paramLabel = "SPREADSHEET", description = "${bundle:cli.inspect.file}")
    Path file = Path.of("");

    @Option(names = "--sheet", paramLabel = "NAME", description = "${bundle:cli.import.sheet}")
    @Nullable
    String sheet;

    @Option(names = "--period", paramLabel = "P", description = "${bundle:cli.import.period}")
    @Nullable
    String period;

    private final Desk desk;

    InspectCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        ImportOptions options = ImportOptions.NONE;
        options = sheet == null ? options : options.withSheet(sheet);
        options = period == null ? options : options.withPeriod(period);
        FileDraft draft;
        if (common.project == null) {
            draft = desk.run(desk.services().imports().inspecting(null, file, options));
        } else {
            try (OpenProject project = desk.open(common, Access.READ)) {
                draft = desk.run(desk.services().imports().inspecting(project, file, options));
            }
        }
        if (common.json) {
            desk.terminal().json(new ImportJson(desk.texts()).draft(draft));
        } else {
            draft.sheets().forEach(this::print);
        }
        boolean open = draft.tables().isEmpty() || draft.sheets().stream().anyMatch(SheetDraft::hasQuestions);
        return (open ? ExitStatus.QUESTIONS_REMAIN : ExitStatus.DONE).code();
    }

    private void print(SheetDraft sheet) {
        Texts texts = desk.texts();
        Proposal proposal = sheet.proposal();
        desk.terminal().line(texts.say("cli.inspect.sheet", proposal.sheet(), sheet.rowsRead()));
        if (proposal.recipe() != null) {
            desk.terminal()
                    .line(texts.say(
                            "cli.inspect.rows",
                            proposal.headerRows().toString(),
                            proposal.firstDataRow(),
                            proposal.lastDataRow()));
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of(
                    texts.say("cli.inspect.column"),
                    texts.say("cli.inspect.header"),
                    texts.say("cli.inspect.role"),
                    texts.say("cli.inspect.reason")));
            for (ColumnReading column : proposal.columns()) {
                String metric = column.metric() == null ? "" : " " + column.metric();
                rows.add(List.of(
                        column.column().column(),
                        column.column().header(),
                        column.role().json() + metric,
                        texts.say(column.reason())));
            }
            desk.terminal().table(rows);
            for (ColumnReading column : proposal.columns()) {
                MissingInColumn.of(column, proposal.recipe()).forEach(missing -> desk.terminal()
                        .line("  " + column.column().column() + "  " + texts.say(missing.said())));
            }
        }
        sheet.problems().forEach(problem -> desk.terminal().line(new ProblemLine(texts).of(problem)));
        desk.terminal().line("");
    }
}
