package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.report.NumberId;
import org.sharedsafety.model.report.Report;
import org.sharedsafety.model.report.ReportBook;
import org.sharedsafety.model.report.ReportLine;
import org.sharedsafety.model.report.ReportLine.Look;
import org.sharedsafety.model.report.ReportSheet;
import org.sharedsafety.model.report.SheetKind;
import org.sharedsafety.model.report.TidyRow;
import org.sharedsafety.model.result.Replay;
import org.sharedsafety.model.result.Replay.Restated;
import org.sharedsafety.model.result.Replay.Said;
import org.sharedsafety.store.ReportTable.SaidNumber;
import org.sharedsafety.store.ReportTable.Sentence;
import org.sharedsafety.store.ReportTable.Written;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;

/**
 * What a report says otherwise than one that was written before, and the notice of it that it carries.
 *
 * <p>A number that is hidden by now is named and not told, neither as it was nor as it is; one that was hidden then was never
 * said, and is not here.
 */
final class Restatement {
    private static final int LISTED = 200;
    private static final Set<String> FIELDS = Set.of("value", "count", "denominator");
    private static final Set<String> FINDINGS = Set.of("title", "finding", "chart", "caution");

    private final Written written;
    private final List<SaidNumber> said;
    private final List<Sentence> sentences;

    private Restatement(Written written, List<SaidNumber> said, List<Sentence> sentences) {
        this.written = written;
        this.said = said;
        this.sentences = sentences;
    }

    static Restatement since(OpenProject project, long writtenId) {
        return project.reading(tx -> new Restatement(
                tx.reports().byId(writtenId).orElseThrow(),
                tx.reports().numbers(writtenId),
                tx.reports().sentences(writtenId)));
    }

    /** A report with its notice, where it repeats one that was written before. */
    static ReportMaker.Made noticed(OpenProject project, Report report, ReportMaker.Made made) {
        String id = report.settings().get(Replay.SETTING);
        return id == null
                ? made
                : made.saying(since(project, Long.parseLong(id)).noticed(made, Texts.of(report.language())));
    }

    /** What changed. */
    Replay replay(Report report, ReportMaker.Made made) {
        List<Restated> numbers = numbers(made);
        return new Replay(
                written.at().toString().substring(0, 10),
                report,
                sentences(made.book(), numbers.stream().anyMatch(Restated::hidden)),
                numbers);
    }

    /** Numbers of the same place and period that are otherwise now. */
    private List<Restated> numbers(ReportMaker.Made made) {
        Map<String, Double> now = new HashMap<>();
        ReportMemory.numbers(made.book()).forEach(number -> {
            Double value = number.value();
            if (value != null) {
                now.put(number.id(), value);
            }
        });
        Map<String, SaidNumber> asked = new LinkedHashMap<>();
        Set<String> rows = new LinkedHashSet<>();
        for (SaidNumber number : said) {
            NumberId id = new NumberId(number.id());
            if (number.value() != null && id.isOfPlace() && FIELDS.contains(field(id))) {
                asked.putIfAbsent(number.id(), number);
                rows.add(ofValue(id));
            }
        }
        Map<String, TidyRow> tidy = new HashMap<>();
        made.rows().each(row -> {
            if (rows.contains(row.id().text())) {
                tidy.put(row.id().text(), row);
            }
            return tidy.size() < rows.size();
        });
        List<Restated> restated = new ArrayList<>();
        asked.values().forEach(number -> {
            Restated each = restated(number, now.get(number.id()), tidy.get(ofValue(new NumberId(number.id()))));
            if (each != null) {
                restated.add(each);
            }
        });
        return restated;
    }

    private static @Nullable Restated restated(SaidNumber number, @Nullable Double shown, @Nullable TidyRow row) {
        NumberId id = new NumberId(number.id());
        Double then = number.value();
        if (then == null || (shown == null && row == null)) {
            return null;
        }
        String field = field(id);
        Double now = shown != null ? shown : value(row, field);
        if (now != null && ReproduceService.isSame(then, now)) {
            return null;
        }
        boolean hidden = now == null && row != null && row.flag().contains(Status.SUPPRESSED.shorthand());
        if (now == null && !hidden && row != null && row.value() != null) {
            // The place and period have their number; only this side of it is said no more.
            return null;
        }
        List<String> parts = id.parts();
        return new Restated(
                number.id(),
                row == null ? parts.get(0) : row.measureName(),
                row == null ? parts.get(1) : row.placeName(),
                parts.get(2),
                field,
                hidden ? null : then,
                hidden ? null : now,
                hidden);
    }

    private static @Nullable Double value(@Nullable TidyRow row, String field) {
        if (row == null) {
            return null;
        }
        return switch (field) {
            case "value" -> row.value();
            case "count" -> row.count();
            default -> row.denominator();
        };
    }

    private static String field(NumberId id) {
        List<String> parts = id.parts();
        return parts.get(parts.size() - 1);
    }

    private static String ofValue(NumberId id) {
        List<String> parts = id.parts();
        return NumberId.of(parts.get(0), parts.get(1), parts.get(2), parts.get(3), "value")
                .text();
    }

    /**
     * Findings whose sentence changed.
     *
     * @param anyHidden whether a number was said then that is hidden by now: sentences of then that say numbers are withheld
     */
    private List<Said> sentences(ReportBook book, boolean anyHidden) {
        List<Said> changed = new ArrayList<>();
        Set<List<@Nullable String>> seen = new LinkedHashSet<>();
        for (SentencePairs.Pair pair :
                SentencePairs.changed(findings(sentences), findings(ReportMemory.sentences(book)))) {
            String then = pair.before() == null ? null : pair.before().text();
            String now = pair.after() == null ? null : pair.after().text();
            boolean withheld = anyHidden && then != null && saysNumber(then);
            if (seen.add(java.util.Arrays.asList(then, now))) {
                changed.add(new Said(pair.any().sheet(), withheld ? null : then, now, withheld));
            }
        }
        return changed;
    }

    private static List<Sentence> findings(List<Sentence> all) {
        return all.stream().filter(each -> FINDINGS.contains(each.look())).toList();
    }

    /** Whether a sentence says a number that is no year. */
    private static boolean saysNumber(String sentence) {
        return sentence.replaceAll("\\b(19|20)\\d\\d\\b", "").chars().anyMatch(Character::isDigit);
    }

    private ReportBook noticed(ReportMaker.Made made, Texts texts) {
        ReportBook book = made.book();
        List<Restated> numbers = numbers(made);
        String date = written.at().toString().substring(0, 10);
        SheetKind place = book.sheets().stream().anyMatch(sheet -> sheet.kind() == SheetKind.NOTES)
                ? SheetKind.NOTES
                : SheetKind.COVER;
        List<ReportSheet> sheets = new ArrayList<>();
        for (ReportSheet sheet : book.sheets()) {
            List<ReportLine> lines = new ArrayList<>(sheet.lines());
            if (sheet.kind() == SheetKind.COVER) {
                lines.add(ReportLine.of(Look.PLAIN, texts.say("replay.notice", date, numbers.size())));
            }
            if (sheet.kind() == place && !numbers.isEmpty()) {
                lines.add(ReportLine.of(Look.HEAD, texts.say("replay.notice-title", date)));
                numbers.stream().limit(LISTED).forEach(each -> lines.add(ReportLine.of(Look.PLAIN, line(each, texts))));
                if (numbers.size() > LISTED) {
                    lines.add(ReportLine.of(Look.PLAIN, texts.say("replay.more", numbers.size() - LISTED)));
                }
            }
            sheets.add(new ReportSheet(
                    sheet.kind(),
                    sheet.name(),
                    sheet.title(),
                    lines,
                    sheet.tables(),
                    sheet.charts(),
                    sheet.pictures()));
        }
        return new ReportBook(
                book.title(), book.subject(), book.organization(), book.language(), book.authorised(), sheets);
    }

    /** A restated number in words. */
    static String line(Restated each, Texts texts) {
        Numbers numbers = new Numbers(texts);
        String what = each.measure() + ", " + each.place() + ", "
                + each.period().replace('/', '–') + ", " + texts.say("replay.field." + each.field());
        Double then = each.then();
        Double now = each.now();
        if (each.hidden() || then == null) {
            return texts.say("replay.restated-hidden", what);
        }
        if (now == null) {
            return texts.say("replay.restated-gone", what, numbers.plain(then));
        }
        boolean whole = then == Math.rint(then) && now == Math.rint(now);
        List<String> both = numbers.limits(List.of(then, now), whole ? 0 : 1);
        return texts.say("replay.restated", what, both.get(0), both.get(1));
    }
}
