package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.recipe.CellStep;
import org.sharedsafety.model.recipe.ColumnRole;

/**
 * Finds how sure the published intervals of a sheet are: from headers and cells ({@code 90% CI Lower Bound}), from notes
 * ("at the 90 percent confidence level"), else by what a publisher documents of all its intervals.
 *
 * <p>SAIPE and the American Community Survey publish 90 percent intervals and margins (Census Bureau, "Quantifying
 * Relative Error in the SAIPE County Estimates"; "Understanding and Using American Community Survey Data", chapter 7).
 */
final class IntervalLevels {

    private static final double CENSUS = 90;
    private static final String NUMBER = "(?<![0-9.])(99\\.9|9[0589]|80|68)(?:\\.0)?";
    private static final String PERCENT = "\\s*-?(?:%|percent|per cent|pct|por ciento)";
    private static final String SIDE =
            "(?:c\\.?i\\.?|i\\.?c\\.?|lcl|ucl|lci|uci|cilow|cihigh)(?![\\p{L}])|conf|intervalo?\\b";
    private static final Pattern BEFORE = Pattern.compile(
            NUMBER + "(?:" + PERCENT + "[\\s_-]*(?:" + SIDE
                    + "|lower|upper|low|high|bound|limit|l[ií]mite|margin|moe)|[\\s_-]*(?:" + SIDE + "))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BEHIND = Pattern.compile(
            "(?:(?<![\\p{L}])(?:ci|ic|lcl|ucl|lci|uci|moe)|confidence|confianza|margin of error|(?:confidence )?(?:interval|level|limits?|bounds?))"
                    + "[\\s_(\\[:,-]*(?:(?:of|at|at the|del?|al)\\s+)?" + NUMBER + "(?:" + PERCENT + ")?(?![0-9])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NOTE = Pattern.compile(
            "confidence|confianza|margins? of error|m[aá]rgen(?:es)? de error|\\bC\\.?I\\.?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_NOTE =
            Pattern.compile(NUMBER + PERCENT, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SAIPE = Pattern.compile(
            "\\bsaipe\\b|small area income and poverty|(?<![a-z])est[0-9]{2}all(?![a-z])", Pattern.CASE_INSENSITIVE);

    private final List<ColumnDraft> drafts;
    private final SheetNotes notes;
    private final String words;

    /**
     * Levels of a sheet's columns.
     *
     * @param words names of file and sheet
     */
    IntervalLevels(List<ColumnDraft> drafts, SheetNotes notes, String words) {
        this.drafts = drafts;
        this.notes = notes;
        this.words = words.replace('_', ' ');
    }

    /** Tells every measure with an interval its level; answers what has to be said. */
    List<Problem> find(String sheet) {
        double noted = inNotes();
        boolean saipe = SAIPE.matcher(words).find()
                || notes.lines().stream().anyMatch(line -> SAIPE.matcher(line).find());
        List<Problem> said = new ArrayList<>();
        String unknown = "";
        boolean byConvention = false;
        for (ColumnDraft draft : drafts) {
            if (!hasInterval(draft, drafts)) {
                continue;
            }
            double told = inHeaders(draft);
            draft.level = told > 0 ? told : noted > 0 ? noted : saipe || draft.margin != null ? CENSUS : 0;
            byConvention |= told == 0 && noted == 0 && saipe;
            unknown = draft.level == 0 && unknown.isEmpty() ? draft.spoken() : unknown;
            if (draft.margin != null) {
                draft.margin.reason = Message.of("column.margin-of", draft.spoken(), draft.level);
            }
        }
        if (byConvention) {
            said.add(new Problem(
                    Problem.Severity.INFO, sheet, null, Message.of("problem.interval-level-saipe", CENSUS)));
        }
        if (!unknown.isEmpty()) {
            said.add(new Problem(
                    Problem.Severity.INFO, sheet, null, Message.of("problem.interval-level-unknown", unknown)));
        }
        return said;
    }

    /** The levels as steps: one for the sheet where all its intervals have the same, else one a measure. */
    static List<CellStep.IntervalLevel> steps(List<ColumnDraft> drafts) {
        List<ColumnDraft> held =
                drafts.stream().filter(draft -> hasInterval(draft, drafts)).toList();
        if (held.isEmpty()) {
            return List.of();
        }
        double first = held.get(0).level;
        if (first > 0 && held.stream().allMatch(draft -> draft.level == first)) {
            return List.of(new CellStep.IntervalLevel(first, null));
        }
        return held.stream()
                .filter(draft -> draft.level > 0)
                .map(draft -> new CellStep.IntervalLevel(draft.level, draft.ref))
                .toList();
    }

    private static boolean hasInterval(ColumnDraft draft, List<ColumnDraft> drafts) {
        return draft.role == ColumnRole.METRIC
                && (draft.margin != null
                        || draft.stats.odd().intervals() > 0
                        || sides(draft, drafts).count() > 0);
    }

    private static Stream<ColumnDraft> sides(ColumnDraft draft, List<ColumnDraft> drafts) {
        return drafts.stream()
                .filter(side ->
                        side.owner == draft && (side.role == ColumnRole.LOWER || side.role == ColumnRole.UPPER));
    }

    private double inHeaders(ColumnDraft draft) {
        List<String> texts = new ArrayList<>();
        sides(draft, drafts).forEach(side -> texts.addAll(side.parts));
        if (draft.margin != null) {
            texts.addAll(draft.margin.parts);
        }
        if (draft.stats.odd().intervals() > 0) {
            texts.addAll(draft.parts);
            texts.addAll(draft.stats.distinctTexts());
        }
        Set<Double> levels = new TreeSet<>();
        texts.forEach(text -> level(text).ifPresent(levels::add));
        return levels.size() == 1 ? levels.iterator().next() : 0;
    }

    /** The level that a header or a cell names. */
    static Optional<Double> level(String text) {
        Matcher before = BEFORE.matcher(text);
        if (before.find()) {
            return Optional.of(Double.valueOf(before.group(1)));
        }
        Matcher behind = BEHIND.matcher(text);
        return behind.find() ? Optional.of(Double.valueOf(behind.group(1))) : Optional.empty();
    }

    /** The one level that notes name; 0 where they name none, or several. */
    private double inNotes() {
        Set<Double> levels = new TreeSet<>();
        for (String line : notes.lines()) {
            Matcher number = IN_NOTE.matcher(line);
            while (NOTE.matcher(line).find() && number.find()) {
                levels.add(Double.valueOf(number.group(1)));
            }
        }
        return levels.size() == 1 ? levels.iterator().next() : 0;
    }
}
