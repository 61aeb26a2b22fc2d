package org.sharedsafety.ui.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.service.FileDraft;
import org.sharedsafety.service.FileDraft.SheetDraft;
import org.sharedsafety.service.ImportReport;
import org.sharedsafety.service.SheetReading;
import org.sharedsafety.service.SheetWishes;

/** Everything that a person has said about one file: kept as long as the file is in the list, whatever else is looked at. */
final class FileWork {
    private final Map<String, SheetWishes> lookedWith = new HashMap<>();
    private final Map<String, SheetReading> readings = new HashMap<>();
    private final Map<String, Recipe> readBy = new HashMap<>();
    private final List<Said> said = new ArrayList<>();
    private final List<Said> takenBack = new ArrayList<>();
    private final Set<String> taken = new LinkedHashSet<>();
    private final Set<String> dismissed = new HashSet<>();
    private FileDraft draft;
    private int step = ImportViewModel.COLUMNS;
    private @Nullable String sheet;
    private boolean stacked;
    private boolean remembered = true;
    private @Nullable ImportReport rehearsal;

    /** A correction and the sheet it is about. */
    record Said(String sheet, Correction correction) {}

    FileWork(FileDraft draft) {
        this.draft = draft;
        for (SheetDraft table : draft.tables()) {
            if (!table.hidden()) {
                taken.add(table.proposal().sheet());
            }
        }
        sheet = draft.tables().stream()
                .findFirst()
                .or(() -> draft.sheets().stream().findFirst())
                .map(first -> first.proposal().sheet())
                .orElse(null);
    }

    FileDraft draft() {
        return draft;
    }

    /** The sheet in sight. */
    Optional<SheetDraft> sheet() {
        return sheet == null ? Optional.empty() : draft.sheet(sheet);
    }

    void turnTo(String name) {
        sheet = name;
    }

    int step() {
        return step;
    }

    void step(int now) {
        step = now;
    }

    /** Says something about a sheet; what was taken back before can no more be said again. */
    void say(String about, Correction correction) {
        said.add(new Said(about, correction));
        takenBack.clear();
    }

    /** Takes the last correction back. */
    Optional<Said> takeBack() {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Said last = said.remove(said.size() - 1);
        takenBack.add(last);
        return Optional.of(last);
    }

    /** Says again what was taken back last. */
    Optional<Said> sayAgain() {
        if (takenBack.isEmpty()) {
            return Optional.empty();
        }
        Said last = takenBack.remove(takenBack.size() - 1);
        said.add(last);
        return Optional.of(last);
    }

    List<Said> said() {
        return List.copyOf(said);
    }

    List<Said> takenBack() {
        return List.copyOf(takenBack);
    }

    /** What was said about a sheet that makes it look different from the start. */
    SheetWishes wishes(String about) {
        String level = null;
        List<Integer> headers = List.of();
        String countBy = null;
        for (Said each : said) {
            if (each.sheet().equals(about) && each.correction() instanceof Correction.Level known) {
                level = known.level();
            } else if (each.sheet().equals(about) && each.correction() instanceof Correction.Headers known) {
                headers = known.rows();
            } else if (each.sheet().equals(about) && each.correction() instanceof Correction.Count known) {
                countBy = known.rule();
                level = known.level() == null ? level : known.level();
            }
        }
        return new SheetWishes(level, headers, countBy);
    }

    /** Whether a sheet was last looked at with other words than it should be now. */
    boolean isStale(String about) {
        return !lookedWith.getOrDefault(about, SheetWishes.NONE).equals(wishes(about));
    }

    /** Takes a new look at a sheet. */
    void looked(SheetDraft fresh, SheetWishes with) {
        String name = fresh.proposal().sheet();
        lookedWith.put(name, with);
        draft = draft.withSheets(draft.sheets().stream()
                .map(known -> known.proposal().sheet().equals(name) ? fresh : known)
                .toList());
        if (fresh.proposal().recipe() != null) {
            taken.add(name);
        }
    }

    /** The recipe of a sheet with everything said applied; null where it holds no table. */
    @Nullable
    Recipe recipe(String about) {
        Recipe recipe =
                draft.sheet(about).map(known -> known.proposal().recipe()).orElse(null);
        if (recipe == null) {
            return null;
        }
        for (Said each : said) {
            if (each.sheet().equals(about)) {
                recipe = each.correction().apply(recipe);
            }
        }
        return recipe;
    }

    /** The recipes of the sheets that are taken; none of people or events that nobody wanted to be counted. */
    Map<String, Recipe> recipes() {
        Map<String, Recipe> chosen = new HashMap<>();
        for (String name : taken) {
            Recipe recipe = recipe(name);
            if (recipe != null && !isStopped(name)) {
                chosen.put(name, recipe);
            }
        }
        return chosen;
    }

    private boolean isStopped(String name) {
        return draft.sheet(name).map(known -> known.proposal().isStopped()).orElse(false);
    }

    void take(String name, boolean in) {
        if (in) {
            taken.add(name);
        } else {
            taken.remove(name);
        }
        stacked = false;
    }

    boolean isTaken(String name) {
        return taken.contains(name);
    }

    /** The sheets that are taken and hold a table, in the order of their tabs. */
    List<SheetDraft> takenTables() {
        return draft.tables().stream()
                .filter(table -> taken.contains(table.proposal().sheet()))
                .toList();
    }

    /** Whether a person has seen how the headers of the sheets differ and wants them together. */
    boolean isStacked() {
        return stacked || takenTables().size() < 2;
    }

    void stack() {
        stacked = true;
    }

    /** Whether the answers are kept for the next file of the kind. */
    boolean isRemembered() {
        return remembered;
    }

    void remember(boolean keep) {
        remembered = keep;
    }

    void read(String about, Recipe recipe, SheetReading reading) {
        readings.put(about, reading);
        readBy.put(about, recipe);
    }

    /** Whether a sheet was read by its recipe as it is now, and nothing keeps it from being stored. */
    boolean mayRun(String about) {
        Recipe now = recipe(about);
        return now != null
                && !isStale(about)
                && now.equals(readBy.get(about))
                && reading(about).blocking().isEmpty();
    }

    SheetReading reading(String about) {
        return readings.getOrDefault(about, SheetReading.NOTHING);
    }

    /** A question that was answered with no. */
    void dismiss(String question) {
        dismissed.add(question);
    }

    boolean isDismissed(String question) {
        return dismissed.contains(question);
    }

    @Nullable
    ImportReport rehearsal() {
        return rehearsal;
    }

    void rehearsed(@Nullable ImportReport report) {
        rehearsal = report;
    }
}
