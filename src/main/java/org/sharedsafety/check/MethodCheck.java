package org.sharedsafety.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharedsafety.check.Adapter.Answers;
import org.sharedsafety.check.Judged.Verdict;
import org.sharedsafety.job.JobCancelledException;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.result.MethodAgreement;
import org.sharedsafety.model.result.MethodsChecked;

/**
 * Runs the product's own methods on a folder of reference values.
 *
 * <p>No row stops the run: what a row needs and the folder lacks makes it "not judged", what goes wrong in a method makes
 * it "failed", both with the reason. Of the permutation rows of a method 1 in 500, at least 1, may lie outside the rule
 * by chance.
 */
public final class MethodCheck {
    private static final int ROWS_FOR_ONE_BY_CHANCE = 500;
    private static final int SHOWN = 5;

    private final Bench bench;
    private final MethodAdapters adapters = new MethodAdapters();

    private MethodCheck(Bench bench) {
        this.bench = bench;
    }

    /**
     * Judges every row of a folder.
     *
     * @throws org.sharedsafety.model.WorkbenchException where the folder has no reference values
     */
    public static MethodsChecked of(Path folder, Parallel parallel, Progress progress) {
        return new MethodCheck(new Bench(ReferenceFolder.open(folder), parallel)).run(progress);
    }

    private MethodsChecked run(Progress progress) {
        Map<String, List<ReferenceRow>> methods = new LinkedHashMap<>();
        for (ReferenceRow row : bench.folder().rows()) {
            methods.computeIfAbsent(row.method(), key -> new ArrayList<>()).add(row);
        }
        long total = bench.folder().rows().size();
        long done = 0;
        List<MethodAgreement> agreements = new ArrayList<>();
        for (List<ReferenceRow> rows : methods.values()) {
            List<Judged> judged = new ArrayList<>();
            for (List<ReferenceRow> group : groups(rows)) {
                progress.checkCancelled();
                progress.report("methods.checking", done, total);
                judged.addAll(judgeGroup(group));
                done += group.size();
            }
            agreements.addAll(agreements(withChance(judged)));
        }
        progress.report("methods.checking", total, total);
        return new MethodsChecked(bench.folder().path().toString(), agreements);
    }

    private static Iterable<List<ReferenceRow>> groups(List<ReferenceRow> rows) {
        Map<String, List<ReferenceRow>> groups = new LinkedHashMap<>();
        rows.forEach(row ->
                groups.computeIfAbsent(row.group(), key -> new ArrayList<>()).add(row));
        return groups.values();
    }

    private List<Judged> judgeGroup(List<ReferenceRow> group) {
        ReferenceRow first = group.get(0);
        Answers answers = answers(first);
        List<Judged> judged = new ArrayList<>();
        group.forEach(row -> judged.add(judgeRow(row, answers)));
        boolean optimal = judged.stream().anyMatch(j -> Judge.isOptimum(j.row()) && j.verdict() == Verdict.PASSED);
        if (optimal) {
            judged.replaceAll(
                    j -> j.verdict() == Verdict.FAILED && Judge.isOfOneOptimum(j.row()) ? j.with(Verdict.PASSED) : j);
        }
        return judged;
    }

    /** What cannot be prepared is said of every row of the group. */
    private Answers answers(ReferenceRow first) {
        try {
            return adapters.of(first.method())
                    .orElseThrow(() -> new CannotJudge("unknown method"))
                    .prepare(first, bench);
        } catch (JobCancelledException cancelled) {
            throw cancelled;
        } catch (RuntimeException failed) {
            return row -> {
                throw failed;
            };
        }
    }

    /** A method must not fail by an exception, but if it does, the other rows still want their verdict. */
    private static Judged judgeRow(ReferenceRow row, Answers answers) {
        try {
            return Judge.judge(row, answers.to(row));
        } catch (CannotJudge cannot) {
            return new Judged(row, Verdict.NOT_JUDGED, Double.NaN, cannot.why());
        } catch (JobCancelledException cancelled) {
            throw cancelled;
        } catch (RuntimeException failed) {
            return new Judged(row, Verdict.FAILED, Double.NaN, "error: " + failed);
        }
    }

    private static List<Judged> withChance(List<Judged> judged) {
        long permutations =
                judged.stream().filter(j -> Judge.isPermutation(j.row())).count();
        long allowed = Math.max(1, permutations / ROWS_FOR_ONE_BY_CHANCE);
        long outside = judged.stream().filter(MethodCheck::isOutside).count();
        return outside > allowed
                ? judged
                : judged.stream()
                        .map(j -> isOutside(j) ? j.with(Verdict.CHANCE) : j)
                        .toList();
    }

    private static boolean isOutside(Judged judged) {
        return judged.verdict() == Verdict.FAILED
                && Judge.isPermutation(judged.row())
                && Double.isFinite(judged.error());
    }

    private static List<MethodAgreement> agreements(List<Judged> judged) {
        Map<String, List<Judged>> datasets = new LinkedHashMap<>();
        judged.forEach(j -> datasets.computeIfAbsent(j.row().dataset(), key -> new ArrayList<>())
                .add(j));
        return datasets.values().stream().map(MethodCheck::agreement).toList();
    }

    private static MethodAgreement agreement(List<Judged> judged) {
        return new MethodAgreement(
                judged.get(0).row().method(),
                judged.get(0).row().dataset(),
                judged.size(),
                count(judged, Verdict.PASSED),
                count(judged, Verdict.CHANCE),
                count(judged, Verdict.FAILED),
                count(judged, Verdict.NOT_JUDGED),
                judged.stream()
                        .mapToDouble(Judged::error)
                        .filter(Double::isFinite)
                        .max()
                        .orElse(Double.NaN),
                judged.stream()
                        .filter(j -> j.verdict() == Verdict.FAILED || j.verdict() == Verdict.NOT_JUDGED)
                        .limit(SHOWN)
                        .map(MethodCheck::deviation)
                        .toList());
    }

    private static int count(List<Judged> judged, Verdict verdict) {
        return (int) judged.stream().filter(j -> j.verdict() == verdict).count();
    }

    private static MethodAgreement.Deviation deviation(Judged j) {
        ReferenceRow row = j.row();
        return new MethodAgreement.Deviation(
                row.set(), row.params().text(), row.key(), row.stat(), row.value(), j.got());
    }
}
