package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Grid;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.PartStep;
import org.sharedsafety.model.recipe.PeriodStep;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.RowKind;
import org.sharedsafety.model.recipe.RowSpan;
import org.sharedsafety.model.recipe.Step;

/** Proposes a recipe for a sheet, with the reason for every decision; what it cannot know it asks. */
public final class RecipeProposer {

    private static final int SAMPLE_HEAD = 80;
    private static final int SAMPLE_TAIL = 20;

    private final MetricMatcher matcher;
    private final PlaceKnowledge knowledge;

    /** A proposer that knows these measures and these places. */
    public RecipeProposer(List<Metric> catalogue, PlaceKnowledge knowledge) {
        this.matcher = new MetricMatcher(catalogue);
        this.knowledge = knowledge;
    }

    /**
     * Proposes what to make of a sheet.
     *
     * @param how how the file is read; whether it writes decimal commas is decided here
     * @param grid the sheet's name, merged ranges and hidden rows; its rows are not looked at
     * @param profile what a pass over all rows of the sheet found
     * @param wishes what a person has said already
     */
    public Proposal propose(Step.ReadSheet how, Grid grid, SheetProfile profile, ImportWishes wishes) {
        return propose(how, grid.sheet(), grid, profile, wishes);
    }

    /**
     * Proposes what to make of a sheet of a file, whose name stands for the data set where no words in the sheet name
     * it, because many publishers' sheets are called the same.
     *
     * @param file the file's name without its ending
     */
    public Proposal propose(Step.ReadSheet how, String file, Grid grid, SheetProfile profile, ImportWishes wishes) {
        List<Problem> problems = new ArrayList<>();
        String sheet = grid.sheet();
        SheetLayout layout = profile.layout();
        if (profile.rowsRead() == 0 || layout.headerRows().isEmpty()) {
            String key = profile.rowsRead() == 0 ? "problem.empty-sheet" : "problem.no-table";
            return without(profile, grid, Message.of(key));
        }
        int periodColumn = PeriodColumns.find(profile);
        SheetNotes notes = SheetNotes.of(profile);
        Set<Period> titled = SheetPeriods.titled(profile);
        if (titled.isEmpty()) {
            titled = notes.periods();
        }
        Optional<Period> fixed = SheetPeriods.fixed(wishes, titled, sheet);
        Function<SheetRow, Period> periodOf = periodOf(periodColumn, fixed.orElse(Period.ofYears(1900, 2100)));
        List<SheetRow> sample = sample(profile);
        Optional<PeopleRows> people = PeopleRows.find(profile);
        if (people.isPresent()) {
            String events = wishes.series() == null ? SeriesName.of(words(profile), file) : wishes.series();
            return new PeopleProposal(profile, people.get(), knowledge, matcher)
                    .propose(how, preview(grid, profile), sample, events, wishes, fixed.orElse(null));
        }
        PlaceColumns columns = new PlaceColumns(profile, knowledge, sample, periodColumn, periodOf);
        ZipOrCounty which = new ZipOrCounty(profile, knowledge, columns);
        PlaceColumns.Found places = which.find(wishes.level());
        if (WordSheets.isWords(profile, places)) {
            return without(profile, grid, Message.of("problem.only-words"));
        }
        ColumnRoles roles = new ColumnRoles(profile, matcher, notes, file, sheet);
        List<ColumnDraft> drafts = roles.assign(places, periodColumn);
        problems.addAll(new IntervalLevels(drafts, notes, file + " " + sheet).find(sheet));
        DerivedOwners.say(drafts, profile.rowSteps());
        problems.addAll(new ShareSorts(sheet, drafts, profile, notes, wishes.shares()).settle());
        problems.addAll(UnitNotes.problems(sheet, profile, drafts));
        which.question().ifPresent(asked -> problems.add(new Problem(Problem.Severity.QUESTION, sheet, null, asked)));
        String second = SideBySide.secondTable(profile);
        if (!second.isEmpty()) {
            problems.add(
                    new Problem(Problem.Severity.QUESTION, sheet, null, Message.of("problem.side-by-side", second)));
        }
        if (notes.sayNoTotals()) {
            problems.add(new Problem(Problem.Severity.WARNING, sheet, null, Message.of("problem.not-totals")));
        }
        HeaderCodes.of(profile).ifPresent(said -> problems.add(new Problem(Problem.Severity.INFO, sheet, null, said)));
        DataRange range = new DataRange(profile, knowledge, places, periodOf);
        String series = wishes.series() == null ? SeriesName.of(words(profile), file) : wishes.series();
        new Questions(sheet, file, problems, drafts)
                .ask(
                        places,
                        periodColumn,
                        fixed.isPresent() || !roles.questions().isEmpty(),
                        titled,
                        profile);
        if (wishes.period() == null && titled.isEmpty() && fixed.isPresent()) {
            SheetPeriods.say(sheet, fixed.get(), drafts, periodColumn, problems);
        }
        List<Message> open = wishes.period() == null ? roles.questions() : List.of();
        open.forEach(asked -> problems.add(new Problem(Problem.Severity.QUESTION, sheet, null, asked)));
        int fiscalStart = roles.periods().fiscalStart(drafts);
        if (fiscalStart > 0 && roles.periods().isFiscalAssumed()) {
            problems.add(
                    new Problem(Problem.Severity.WARNING, sheet, null, Message.of("problem.fiscal-start-assumed")));
        }
        if (roles.periods().areUnclear(drafts)) {
            problems.add(new Problem(Problem.Severity.WARNING, sheet, null, Message.of("problem.periods-overlap")));
        }
        List<PeriodStep> years = new ArrayList<>();
        if (roles.periods().areSplitInRows(drafts)) {
            years.add(new PeriodStep.SplitYears());
        }
        YearEnds.of(drafts).ifPresent(years::add);
        if (periodColumn > 0) {
            PeriodMarks.find(drafts.get(periodColumn - 1), new Legend(notes)).ifPresent(years::add);
        }
        EatenAges eaten = new EatenAges(drafts);
        problems.addAll(eaten.problems(sheet));
        List<Step.SameGroup> same = new ArrayList<>(eaten.steps());
        same.addAll(roles.strata());
        Function<SheetRow, Object> slot = RowSlots.of(drafts);
        int repeated = places == null ? 0 : RepeatedPlaces.count(sample, places, knowledge.finder(), periodOf, slot);
        boolean parts = RepeatedPlaces.isPattern(repeated, sample.size());
        Optional<PartStep.SumRows> agencies = places == null
                ? Optional.empty()
                : new AgencyRows(profile)
                        .propose(
                                sheet,
                                new AgencyColumn(profile, sample, places, periodOf),
                                parts ? repeated : 0,
                                wishes.sumBy(),
                                drafts,
                                problems);
        Recipe recipe = new RecipeWriter(drafts, profile, series, notes, same, fiscalStart, years)
                .write(how, places, range, periodColumn > 0 ? null : fixed.orElse(null));
        if (agencies.isPresent()) {
            recipe = AgencyRows.adding(recipe, agencies.get(), sheet, problems);
        }
        return new Proposal(
                sheet,
                preview(grid, profile),
                layout.headerRows(),
                range.spans(),
                drafts.stream().map(ColumnDraft::reading).toList(),
                recipe,
                problems);
    }

    /** A sheet that nothing is read from, and why. */
    private static Proposal without(SheetProfile profile, Grid grid, Message why) {
        Problem problem = new Problem(Problem.Severity.INFO, grid.sheet(), null, why);
        return new Proposal(
                grid.sheet(), preview(grid, profile), List.of(), textRows(profile), List.of(), null, List.of(problem));
    }

    private Function<SheetRow, Period> periodOf(int column, Period otherwise) {
        return row -> column == 0
                ? otherwise
                : PeriodText.ofCell(PlaceCells.rawCode(row.cell(column))).orElse(otherwise);
    }

    private static String words(SheetProfile profile) {
        String titles = SheetPeriods.titleRows(profile).stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.shown())
                .collect(Collectors.joining(" "));
        int last = profile.layout().headerRows().get(0);
        String notes = profile.keptRows().stream()
                .filter(row -> row.number() > last && HeaderText.filled(row) == 1)
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.shown())
                .collect(Collectors.joining(" "));
        return titles + " " + notes + " " + String.join(" ", profile.layout().headers());
    }

    private static List<SheetRow> sample(SheetProfile profile) {
        int from = profile.layout().firstDataRow();
        List<SheetRow> rows = profile.shapedRows().stream()
                .filter(row -> row.number() >= from && HeaderText.filled(row) >= 2)
                .toList();
        if (rows.size() <= SAMPLE_HEAD + SAMPLE_TAIL) {
            return rows;
        }
        List<SheetRow> sample = new ArrayList<>(rows.subList(0, SAMPLE_HEAD));
        sample.addAll(rows.subList(rows.size() - SAMPLE_TAIL, rows.size()));
        return sample;
    }

    private static List<RowSpan> textRows(SheetProfile profile) {
        RowSpans spans = new RowSpans();
        profile.keptRows().forEach(row -> spans.put(row.number(), row.isBlank() ? RowKind.BLANK : RowKind.NOTE));
        return spans.spans();
    }

    private static Grid preview(Grid grid, SheetProfile profile) {
        return new Grid(
                grid.sheet(),
                profile.keptRows(),
                grid.merged(),
                profile.lastRow(),
                profile.lastColumn(),
                grid.hiddenRows(),
                grid.hiddenColumns(),
                profile.rowsRead() <= profile.keptRows().size());
    }

    /** What has to be asked or said about a proposal. */
    private record Questions(String sheet, String file, List<Problem> problems, List<ColumnDraft> drafts) {

        void ask(
                PlaceColumns.@Nullable Found places,
                int periodColumn,
                boolean fixed,
                Set<Period> titled,
                SheetProfile profile) {
            if (places == null) {
                say(Problem.Severity.QUESTION, Message.of("problem.no-place-column"));
            } else if (!places.known()
                    && problems.stream().noneMatch(said -> said.code().equals("zip-without-list"))) {
                say(Problem.Severity.QUESTION, Message.of("problem.places-unknown", places.level()));
            }
            List<ColumnDraft> measures =
                    drafts.stream().filter(d -> d.role == ColumnRole.METRIC).toList();
            if (measures.isEmpty()) {
                say(Problem.Severity.QUESTION, Message.of("problem.no-measure"));
            }
            boolean someWithout = measures.isEmpty() || measures.stream().anyMatch(d -> !d.tellsPeriod());
            if (periodColumn == 0 && !fixed && someWithout) {
                say(
                        Problem.Severity.QUESTION,
                        titled.size() > 1
                                ? Message.of(
                                        "problem.several-periods",
                                        titled.stream().map(Period::text).collect(Collectors.joining(", ")))
                                : periodOfName());
            }
            if (places != null && !places.cells().onlyParent().isEmpty()) {
                say(
                        Problem.Severity.INFO,
                        Message.of("problem.only-parent", places.cells().onlyParent()));
            }
            if (profile.decimalComma()) {
                say(Problem.Severity.INFO, Message.of("problem.decimal-comma"));
            }
        }

        private Message periodOfName() {
            Set<Period> named = PeriodText.allIn(sheet + " " + file);
            return named.size() == 1
                    ? Message.of(
                            "problem.period-in-name", named.iterator().next().text())
                    : Message.of("problem.period-unknown");
        }

        private void say(Problem.Severity severity, Message message) {
            problems.add(new Problem(severity, sheet, null, message));
        }
    }
}
