package org.sharedsafety.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.recipe.FitAnswers;
import org.sharedsafety.service.ImportReport;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.service.UpdateAnswers;
import org.sharedsafety.service.UpdateChoices;
import org.sharedsafety.service.UpdateDifference;
import org.sharedsafety.service.UpdateDraft;
import org.sharedsafety.service.UpdateJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings in newer files by the recipes of an import: says what would change, then stores it as one step each. */
@Command(name = "update", description = "${bundle:cli.update.about}")
final class UpdateCommand extends ProjectCommand {
    @Mixin
    BringOptions bring = new BringOptions();

    @Option(names = "--like", required = true, paramLabel = "IMPORT", description = "${bundle:cli.update.like}")
    long like;

    @Option(names = "--column", paramLabel = "OLD=NEW", description = "${bundle:cli.update.column}")
    List<String> columns = List.of();

    @Option(names = "--sheet", paramLabel = "OLD=NEW", description = "${bundle:cli.update.sheet}")
    List<String> sheets = List.of();

    @Option(names = "--take-new", description = "${bundle:cli.update.take-new}")
    boolean takeNew;

    @Option(names = "--keep-withdrawn", description = "${bundle:cli.update.keep-withdrawn}")
    boolean keepWithdrawn;

    @Option(names = "--break", description = "${bundle:cli.update.break}")
    boolean noteBreak;

    @Option(names = "--yes", description = "${bundle:cli.update.yes}")
    boolean yes;

    UpdateCommand(Desk desk) {
        super(desk, Access.WRITE);
    }

    @Override
    ExitStatus run(OpenProject project) {
        PeriodOptions.check(bring.period);
        List<Object> documents = new ArrayList<>();
        UpdateLines lines = new UpdateLines(desk);
        boolean open = false;
        long last = like;
        for (Path file : bring.files) {
            UpdateDraft draft = look(project, last, file);
            if (!common.json) {
                lines.print(draft);
            }
            UpdateDifference difference = draft.difference();
            boolean store = !bring.dryRun && difference != null && (yes || !difference.hasOpenSigns());
            Long stored = store ? store(project, draft) : null;
            last = stored == null ? last : stored;
            open |= isOpen(draft) || (stored == null && !bring.dryRun);
            if (common.json) {
                documents.add(new UpdateJson(desk.texts()).of(draft, stored));
            } else {
                lines.end(draft, stored, bring.dryRun);
            }
        }
        if (common.json) {
            desk.terminal().json(documents.size() == 1 ? documents.get(0) : documents);
        }
        return open ? ExitStatus.QUESTIONS_REMAIN : ExitStatus.DONE;
    }

    private Long store(OpenProject project, UpdateDraft draft) {
        ImportReport report = desk.run(
                desk.services().updates().storing(project, draft, new UpdateChoices(keepWithdrawn, noteBreak, yes)));
        return report.importId();
    }

    /** Looks with what was said; a column said by its header is found in the first look. */
    private UpdateDraft look(OpenProject project, long from, Path file) {
        UpdateAnswers answers = new UpdateAnswers(
                bring.period,
                pairs("--sheet", sheets),
                Map.of("", new FitAnswers(Map.of(), false, takeNew)),
                bring.accept,
                bring.force);
        UpdateDraft draft = desk.run(desk.services().updates().looking(project, from, file, answers));
        Map<String, String> said = pairs("--column", columns);
        if (said.isEmpty()) {
            return draft;
        }
        Map<String, FitAnswers> fits = new ColumnWords(draft).answers(said, takeNew);
        UpdateAnswers more =
                new UpdateAnswers(bring.period, answers.sheets(), new HashMap<>(fits), bring.accept, bring.force);
        return desk.run(desk.services().updates().looking(project, from, file, more));
    }

    private static Map<String, String> pairs(String option, List<String> texts) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String text : texts) {
            int at = text.lastIndexOf('=');
            if (at < 1) {
                throw WorkbenchException.of("cli.usage-pair", option, text);
            }
            pairs.put(text.substring(0, at).strip(), text.substring(at + 1).strip());
        }
        return pairs;
    }

    private boolean isOpen(UpdateDraft draft) {
        UpdateDifference difference = draft.difference();
        boolean problems =
                draft.allProblems().stream().anyMatch(problem -> problem.severity() != Problem.Severity.INFO);
        boolean signs = difference != null
                && !noteBreak
                && !yes
                && difference.signs().stream().anyMatch(sign -> !sign.kind().equals("catalogue"));
        return problems || signs;
    }
}
