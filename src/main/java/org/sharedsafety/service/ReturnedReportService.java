package org.sharedsafety.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.report.Report;
import org.sharedsafety.model.report.ReportBook;
import org.sharedsafety.model.result.ReturnedReport;
import org.sharedsafety.model.result.ReturnedReport.Change;
import org.sharedsafety.model.result.ReturnedReport.Kind;
import org.sharedsafety.report.ReturnedBook;
import org.sharedsafety.store.ReportTable.SaidNumber;
import org.sharedsafety.store.ReportTable.Sentence;
import org.sharedsafety.store.ReportTable.Written;

/** Checks a report's workbook that came back against what it said when it was written, and against the project now. */
public final class ReturnedReportService {
    /** So many of its numbers have to be there for a file to be a report of the project. */
    private static final double ENOUGH = 0.5;

    private static final double SAME = 1e-9;
    private final BiFunction<OpenProject, Report, Job<ReportBook>> again;

    /**
     * A service.
     *
     * @param again what a report would say now
     */
    public ReturnedReportService(BiFunction<OpenProject, Report, Job<ReportBook>> again) {
        this.again = again;
    }

    /** What a report said, out of the project's memory. */
    private record Said(Written written, List<SaidNumber> numbers, List<Sentence> sentences) {}

    /** Checks a workbook; nothing in it is executed, and neither it nor the project is changed. */
    public Job<ReturnedReport> checking(OpenProject project, Path file) {
        return progress -> {
            ReturnedBook book = ReturnedBook.read(file, progress);
            Said said = said(project, book)
                    .orElseThrow(
                            () -> WorkbenchException.of("report.returned.unknown", String.valueOf(file.getFileName())));
            progress.checkCancelled();
            return new ReturnedReport(
                    said.written().report().name(),
                    said.written().at().toString().substring(0, 10),
                    said.numbers().size(),
                    changes(said, book),
                    stale(project, said, progress));
        };
    }

    /** The written report with most of its numbers in the file; the newest of equals. */
    private static Optional<Said> said(OpenProject project, ReturnedBook book) {
        return project.reading(tx -> {
            Said best = null;
            double most = 0;
            for (Written written : tx.reports().all()) {
                List<SaidNumber> numbers = tx.reports().numbers(written.id());
                double share = share(numbers, book);
                if (share >= ENOUGH) {
                    List<Sentence> sentences = tx.reports().sentences(written.id());
                    // The same numbers are said in two languages: the words tell which.
                    share += 0.1 * sheets(sentences, book);
                    if (share > most) {
                        most = share;
                        best = new Said(written, numbers, sentences);
                    }
                }
            }
            return Optional.ofNullable(best);
        });
    }

    /** The share of a report's sentences whose sheets are in a file. */
    private static double sheets(List<Sentence> sentences, ReturnedBook book) {
        return sentences.stream()
                .mapToDouble(sentence -> book.words().containsKey(sentence.sheet()) ? 1 : 0)
                .average()
                .orElse(0);
    }

    /** How much of a report is in a file: its ids, and a little for each that still says the same. */
    private static double share(List<SaidNumber> numbers, ReturnedBook book) {
        if (numbers.isEmpty()) {
            return 0;
        }
        double found = 0;
        for (SaidNumber said : numbers) {
            var cell = book.numbers().get(said.id());
            if (cell != null) {
                found += 1;
                found += said.value() != null && cell.number() != null && same(said.value(), cell.number()) ? 0.1 : 0;
            }
        }
        long more = (long) book.numbers().size() - numbers.size();
        return (found - Math.max(0, more) * 0.1) / numbers.size();
    }

    private static List<Change> changes(Said said, ReturnedBook book) {
        List<Change> changes = new ArrayList<>();
        Map<String, SaidNumber> once = new HashMap<>();
        said.numbers().forEach(number -> once.putIfAbsent(number.id(), number));
        ReturnedFormulas formulas = new ReturnedFormulas(once, book);
        for (SaidNumber number : once.values().stream()
                .sorted(java.util.Comparator.comparing(SaidNumber::id))
                .toList()) {
            var cell = book.numbers().get(number.id());
            if (cell == null || (cell.number() == null && cell.formula() == null)) {
                changes.add(new Change(Kind.GONE, number.id(), number.sheet(), "", text(number.value()), null));
                continue;
            }
            if (cell.hidden()) {
                changes.add(new Change(Kind.HIDDEN, number.id(), cell.sheet(), cell.address(), null, null));
            }
            boolean differs = number.value() == null || cell.number() == null || !same(number.value(), cell.number());
            if (number.formula() != null && cell.formula() == null) {
                changes.add(new Change(
                        Kind.PASTED, number.id(), cell.sheet(), cell.address(), number.formula(), text(cell.number())));
            } else if (!formulas.isSame(number, cell)) {
                changes.add(new Change(
                        Kind.FORMULA, number.id(), cell.sheet(), cell.address(), number.formula(), cell.formula()));
            } else if (differs) {
                changes.add(new Change(
                        number.formula() == null ? Kind.EDITED : Kind.FOLLOWS,
                        number.id(),
                        cell.sheet(),
                        cell.address(),
                        text(number.value()),
                        text(cell.number())));
            }
        }
        book.unnamed()
                .forEach(cell -> changes.add(
                        new Change(Kind.ADDED, "", cell.sheet(), cell.address(), null, text(cell.number()))));
        book.wrongCharts().forEach(cell -> changes.add(new Change(Kind.CHART, "", "", cell, null, null)));
        sentences(said, book, changes);
        return changes;
    }

    /** A sentence that was said twice on a sheet has to be there twice. */
    private static void sentences(Said said, ReturnedBook book, List<Change> changes) {
        Map<String, String> words = new TreeMap<>();
        book.words().forEach((sheet, text) -> words.put(sheet, plain(text)));
        String all = String.join(" ", words.values());
        Map<String, Integer> times = new HashMap<>();
        for (Sentence sentence : said.sentences()) {
            // The sheet of data has no heading but its name, and a chart's words stand in the chart.
            if (sentence.look().equals("chart") || sentence.text().equals(sentence.sheet())) {
                continue;
            }
            String text = plain(sentence.text());
            int needed = times.merge(sentence.sheet() + "\n" + text, 1, Integer::sum);
            if (times(text, words.getOrDefault(sentence.sheet(), all)) < needed) {
                changes.add(new Change(Kind.SENTENCE, "", sentence.sheet(), "", sentence.text(), null));
            }
        }
    }

    private static int times(String text, String in) {
        int times = 0;
        for (int at = in.indexOf(text); at >= 0 && !text.isEmpty(); at = in.indexOf(text, at + text.length())) {
            times++;
        }
        return text.isEmpty() ? Integer.MAX_VALUE : times;
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }

    private List<Change> stale(OpenProject project, Said said, Progress progress) {
        List<Change> stale = new ArrayList<>();
        if (said.written().authorised()) {
            return stale;
        }
        ReportBook now = again.apply(project, said.written().report()).run(progress);
        Map<String, Double> numbers = new HashMap<>();
        ReportMemory.numbers(now).forEach(number -> numbers.putIfAbsent(number.id(), number.value()));
        for (SaidNumber number : said.numbers()) {
            Double today = numbers.get(number.id());
            if (number.value() != null && (today == null || !same(number.value(), today))) {
                stale.add(new Change(Kind.STALE, number.id(), number.sheet(), "", text(number.value()), text(today)));
            }
        }
        return stale;
    }

    private static @Nullable String text(@Nullable Double number) {
        return number == null ? null : Double.toString(number);
    }

    private static boolean same(double a, double b) {
        return Math.abs(a - b) <= SAME * Math.max(1, Math.abs(a));
    }
}
