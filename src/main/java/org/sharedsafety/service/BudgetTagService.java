package org.sharedsafety.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.query.CoverageQuery;
import org.sharedsafety.recipe.BudgetLine;
import org.sharedsafety.store.BudgetTagsText;
import org.sharedsafety.store.Transaction;

/** What people say that lines of budgets are for. */
public final class BudgetTagService {
    private static final List<String> LINES = List.of(
            "budget line", "line", "line item", "item", "program", "account", "category", "partida", "programa");
    private static final List<String> TAGS = List.of("tag", "purpose", "etiqueta", "destino");

    /** The tags of the project's budget lines. */
    public Map<String, BudgetTag> tags(OpenProject project) {
        return project.reading(BudgetTagService::tags);
    }

    static Map<String, BudgetTag> tags(Transaction tx) {
        return BudgetTagsText.read(tx.project().get(BudgetTagsText.SETTING).orElse(null));
    }

    /** Tags lines by a table of lines and tags, as one step of history; rows that say nothing are listed. */
    public Job<BudgetTagReport> tagging(OpenProject project, Path file) {
        return progress -> {
            List<Problem> problems = new ArrayList<>();
            return change(project, told(file, problems, progress), problems);
        };
    }

    /** What a table of lines and tags says. */
    static Map<String, BudgetTag> told(Path file, List<Problem> problems, Progress progress) {
        PlainTable table = PlainTable.read(file, null, List.of(), progress);
        int line = column(table, LINES);
        int tag = column(table, TAGS);
        Map<String, BudgetTag> told = new TreeMap<>();
        for (SheetRow row : table.rows()) {
            read(table, row, line, tag, told, problems);
        }
        return told;
    }

    /** Says what lines are for, as one step of history. */
    public Job<BudgetTagReport> tagging(OpenProject project, Map<String, BudgetTag> told) {
        return progress -> change(project, told, List.of());
    }

    /** Says what one line is for, as one step of history; null takes its tag away. */
    public Job<BudgetTagReport> tagging(OpenProject project, String line, @Nullable BudgetTag tag) {
        if (tag != null) {
            return tagging(project, Map.of(line, tag));
        }
        return progress -> {
            project.file().writing(tx -> {
                Map<String, BudgetTag> tags = tags(tx);
                if (tags.remove(line) != null) {
                    tx.history()
                            .changeSetting(
                                    Message.of("history.budget-untagged", line),
                                    BudgetTagsText.SETTING,
                                    BudgetTagsText.write(tags));
                }
                return true;
            });
            project.file().saveBack();
            return report(project, 1, List.of());
        };
    }

    private static int column(PlainTable table, List<String> words) {
        return table.first(words)
                .orElseThrow(() -> WorkbenchException.of(
                        "table.no-column", table.file(), words.get(0), String.join(", ", table.headers())));
    }

    private static void read(
            PlainTable table, SheetRow row, int line, int tag, Map<String, BudgetTag> told, List<Problem> problems) {
        String text = PlainTable.text(row.cell(line));
        String wanted = PlainTable.text(row.cell(tag));
        Optional<String> code = BudgetLine.code(text);
        Optional<BudgetTag> known = BudgetTag.ofJson(wanted);
        if (code.isEmpty() || known.isEmpty()) {
            problems.add(new Problem(
                    Problem.Severity.WARNING,
                    table.sheet(),
                    new CellAddress(row.number(), code.isEmpty() ? line : tag),
                    Message.of(code.isEmpty() ? "budget.no-line" : "budget.no-such-tag", wanted)));
            return;
        }
        BudgetTag before = told.put(code.get(), known.get());
        if (before != null && before != known.get()) {
            problems.add(new Problem(
                    Problem.Severity.WARNING,
                    table.sheet(),
                    new CellAddress(row.number(), tag),
                    Message.of(
                            "budget.two-tags", text, before.json(), known.get().json())));
        }
    }

    private static BudgetTagReport change(OpenProject project, Map<String, BudgetTag> told, List<Problem> problems) {
        return project.reading(BudgetTagService::tags).entrySet().containsAll(told.entrySet())
                ? report(project, 0, problems)
                : write(project, told, problems);
    }

    private static BudgetTagReport write(OpenProject project, Map<String, BudgetTag> told, List<Problem> problems) {
        int changed = project.file().writing(tx -> {
            Map<String, BudgetTag> tags = tags(tx);
            int fresh = (int) told.entrySet().stream()
                    .filter(entry -> entry.getValue() != tags.get(entry.getKey()))
                    .count();
            tags.putAll(told);
            tx.history()
                    .changeSetting(
                            Message.of("history.budget-tagged", fresh),
                            BudgetTagsText.SETTING,
                            BudgetTagsText.write(tags));
            return fresh;
        });
        project.file().saveBack();
        return report(project, changed, problems);
    }

    private static BudgetTagReport report(OpenProject project, int changed, List<Problem> problems) {
        return project.reading(tx -> {
            Map<String, BudgetTag> tags = tags(tx);
            TreeSet<String> lines = new TreeSet<>();
            new CoverageQuery(tx)
                    .extents()
                    .forEach(extent -> extent.group().value(Group.LINE).ifPresent(lines::add));
            lines.removeAll(tags.keySet());
            return new BudgetTagReport(tags, changed, List.copyOf(lines), problems);
        });
    }
}
