package org.sharedsafety.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.service.FileDraft.SheetDraft;
import org.sharedsafety.service.ImportReport;
import org.sharedsafety.service.SheetReading;
import org.sharedsafety.ui.common.Jobs;

/** The file that is gone through: its sheets, what was said about them, and what that comes to. */
public final class WorkViewModel {
    private final WorkReader reader;
    private final FacetModel facets;
    private final PlaceAnswers places;
    private final SheetAnswers answers;
    private final CountAnswers counting;
    private final ObjectProperty<@Nullable SheetDraft> sheet = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable CellAddress> marked = new SimpleObjectProperty<>();
    private final IntegerProperty revision = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<@Nullable ImportReport> rehearsal = new ReadOnlyObjectWrapper<>();
    private @Nullable FileWork work;

    WorkViewModel(Jobs jobs, ImportDoors doors) {
        this.reader = new WorkReader(jobs, doors, this::refresh);
        this.facets = new FacetModel(jobs, doors);
        this.places = new PlaceAnswers(this, doors);
        this.answers = new SheetAnswers(this);
        this.counting = new CountAnswers(this);
        sheet.addListener((observable, before, now) -> turned(now));
    }

    /** Goes on with a file, or with none. */
    void open(@Nullable FileWork now) {
        facets.close();
        places.clear();
        counting.close();
        marked.set(null);
        reader.cancelRehearsal();
        work = now;
        sheet.set(now == null ? null : now.sheet().orElse(null));
        if (now != null) {
            reader.readAll(now);
        }
        refresh();
    }

    @Nullable
    FileWork work() {
        return work;
    }

    /** Says something about the sheet in sight; what is shown follows at once. */
    public void say(Correction correction) {
        SheetDraft shown = sheet.get();
        if (shown != null) {
            say(shown.proposal().sheet(), correction);
        }
    }

    void say(String about, Correction correction) {
        FileWork now = work;
        if (now != null && now.recipe(about) != null) {
            now.say(about, correction);
            reader.read(now, about);
            facets.count();
        }
    }

    /** Takes the last correction of this file back, and shows its sheet. */
    public void takeBack() {
        follow(Optional.ofNullable(work).flatMap(FileWork::takeBack));
    }

    /** Says again what was taken back last. */
    public void sayAgain() {
        follow(Optional.ofNullable(work).flatMap(FileWork::sayAgain));
    }

    private void follow(Optional<FileWork.Said> said) {
        FileWork now = work;
        if (now != null && said.isPresent()) {
            now.draft().sheet(said.get().sheet()).ifPresent(sheet::set);
            reader.read(now, said.get().sheet());
            facets.count();
        }
    }

    /** The correction that would be taken back, or null. */
    public @Nullable Message lastSaid() {
        return work == null ? null : last(work.said());
    }

    /** The correction that would be said again, or null. */
    public @Nullable Message lastTakenBack() {
        return work == null ? null : last(work.takenBack());
    }

    private static @Nullable Message last(List<FileWork.Said> said) {
        return said.isEmpty() ? null : said.get(said.size() - 1).correction().words();
    }

    /** Takes a sheet in or leaves it out. */
    public void take(String sheetName, boolean in) {
        FileWork now = work;
        if (now != null) {
            now.take(sheetName, in);
            reader.readAll(now);
        }
    }

    /** Answers a question by leaving things as they are shown. */
    public void dismiss(Problem question) {
        FileWork now = work;
        if (now != null) {
            now.dismiss(OpenQuestions.key(question));
            tell();
        }
    }

    private void turned(@Nullable SheetDraft shown) {
        FileWork now = work;
        if (now == null || shown == null) {
            return;
        }
        String name = shown.proposal().sheet();
        boolean other =
                !now.sheet().map(known -> known.proposal().sheet()).orElse("").equals(name);
        now.turnTo(name);
        if (other) {
            facets.close();
            counting.close();
            marked.set(null);
            reader.read(now, name);
        }
    }

    /** Shows again what has changed. */
    private void refresh() {
        FileWork now = work;
        rehearsal.set(now == null ? null : now.rehearsal());
        if (now != null) {
            sheet.set(now.sheet().orElse(null));
        }
        tell();
    }

    void tell() {
        revision.set(revision.get() + 1);
    }

    /** The recipe of a sheet as corrected, or null where it holds no table. */
    public @Nullable Recipe recipe(SheetDraft of) {
        return work == null ? of.proposal().recipe() : work.recipe(of.proposal().sheet());
    }

    /** What each column of a sheet is used for now. */
    public List<ColumnUse> uses(SheetDraft of) {
        return ColumnUse.of(of.proposal().columns(), recipe(of));
    }

    /** How the rows in sight are read now. */
    public SheetReading reading(SheetDraft of) {
        return work == null ? SheetReading.NOTHING : work.reading(of.proposal().sheet());
    }

    /** Whether a sheet will be read. */
    public boolean isTaken(SheetDraft of) {
        return work != null && work.isTaken(of.proposal().sheet());
    }

    /** What has to be answered before the file can be stored. */
    public List<Problem> questions() {
        FileWork now = work;
        List<Problem> open = new ArrayList<>();
        if (now != null) {
            now.takenTables().forEach(table -> open.addAll(OpenQuestions.of(now, table)));
        }
        return open;
    }

    /** What will be stored, counted; empty until the file was read by its recipes. */
    Optional<ImportCounts> counts() {
        FileWork now = work;
        ImportReport report = rehearsal.get();
        return now == null || report == null
                ? Optional.empty()
                : Optional.of(ImportCounts.of(
                        report, now.recipes(), now.takenTables(), questions().size() + places.asked()));
    }

    /** How the headers of the sheets that are taken differ. */
    HeaderMatrix headers() {
        return HeaderMatrix.of(work == null ? List.of() : work.takenTables());
    }

    /** The lines of the check: what is asked, then everything that was found. */
    public List<CheckRow> checkRows() {
        ImportReport report = rehearsal.get();
        List<Problem> asked = questions();
        List<Problem> all = new ArrayList<>(asked);
        if (report != null) {
            report.sheets().forEach(tally -> tally.problems().stream()
                    .filter(problem -> !isAsked(asked, problem) && !places.isAnswered(problem))
                    .forEach(all::add));
        }
        return CheckRow.of(all);
    }

    /** Whether the first look asks already what the reading asks again, for the sheet as a whole. */
    private static boolean isAsked(List<Problem> asked, Problem problem) {
        return problem.cell() == null
                && asked.stream()
                        .anyMatch(known -> known.code().equals(problem.code())
                                && known.sheet().equals(problem.sheet()));
    }

    /** Turns to a sheet and marks a cell of it. */
    void show(String sheetName, @Nullable CellAddress cell) {
        if (work != null) {
            work.draft().sheet(sheetName).ifPresent(sheet::set);
            marked.set(null);
            marked.set(cell);
        }
    }

    /** What a person can say about the sheet in sight. */
    public SheetAnswers answers() {
        return answers;
    }

    /** By what rows that are people or events are counted. */
    public CountAnswers counting() {
        return counting;
    }

    /** The places of the file. */
    public PlaceAnswers places() {
        return places;
    }

    /** What stands in a column. */
    public FacetModel facets() {
        return facets;
    }

    /** Opens the facet of a column of the sheet in sight, counted from 1; what stands in rows of people is not shown. */
    public void facet(int column) {
        SheetDraft shown = sheet.get();
        if (work != null && shown != null && !CountAnswers.isPeople(shown)) {
            facets.open(work, shown.proposal().sheet(), column);
        }
    }

    /** The sheet in sight. */
    public ObjectProperty<@Nullable SheetDraft> sheetProperty() {
        return sheet;
    }

    /** The cell that the sheet shows and its column. */
    public ObjectProperty<@Nullable CellAddress> markedProperty() {
        return marked;
    }

    /** Grows whenever a file, what was said about it or how it is read changes. */
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision;
    }

    /** What would be stored; null until the file was read by its recipes. */
    public ReadOnlyObjectProperty<@Nullable ImportReport> rehearsalProperty() {
        return rehearsal.getReadOnlyProperty();
    }

    /** Whether the whole file is being read. */
    public ReadOnlyBooleanProperty busyProperty() {
        return reader.busyProperty();
    }
}
