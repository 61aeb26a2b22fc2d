package org.sharedsafety.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.recipe.Facet;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.ui.common.Jobs;
import org.sharedsafety.ui.common.RunningJob;

/** What stands in one column of the sheet in sight, counted over all rows, and the rows chosen by it. */
public final class FacetModel {
    private final Jobs jobs;
    private final ImportDoors doors;
    private final ReadOnlyIntegerWrapper column = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Facet> facet = new ReadOnlyObjectWrapper<>();
    private final List<Facet.Filter> filters = new ArrayList<>();
    private @Nullable FileWork work;
    private @Nullable String sheet;
    private @Nullable RunningJob running;

    FacetModel(Jobs jobs, ImportDoors doors) {
        this.jobs = jobs;
        this.doors = doors;
    }

    /** Opens the facet of a column of a sheet, counted from 1. */
    void open(FileWork of, String name, int at) {
        if (of != work || !name.equals(sheet)) {
            filters.clear();
        }
        work = of;
        sheet = name;
        column.set(at);
        count();
    }

    /** Counts again after something was said about the sheet. */
    void count() {
        FileWork of = work;
        String name = sheet;
        Recipe recipe = of == null || name == null ? null : of.recipe(name);
        if (of == null || name == null || recipe == null || column.get() == 0) {
            return;
        }
        RunningJob before = running;
        if (before != null) {
            before.cancel();
        }
        int at = column.get();
        running = jobs.start(
                Message.of("importing.job.counting", name),
                doors.closer().faceting().of(of.draft(), name, recipe, at, List.copyOf(filters)),
                found -> {
                    if (at == column.get()) {
                        facet.set(found);
                    }
                });
    }

    /** Shows only the rows whose cell in this column is such; clicked again, all. */
    public void choose(Facet.Value value) {
        Facet.Filter filter = filter(value);
        boolean was = filters.contains(filter);
        filters.removeIf(known -> known.column() == column.get());
        if (!was) {
            filters.add(filter);
        }
        count();
    }

    private Facet.Filter filter(Facet.Value value) {
        boolean any = value.text().isEmpty();
        return new Facet.Filter(column.get(), value.kind(), any ? null : value.text());
    }

    /** Whether an entry is chosen. */
    public boolean isChosen(Facet.Value value) {
        return filters.contains(filter(value));
    }

    /** Shows all rows again. */
    public void clear() {
        filters.clear();
        count();
    }

    /** Closes the facet; all rows are shown again. */
    public void close() {
        filters.clear();
        column.set(0);
        facet.set(null);
    }

    /** Whether only some rows are shown. */
    public boolean isFiltered() {
        return !filters.isEmpty();
    }

    /** The facet, while some rows are chosen by it. */
    Optional<Facet> filtered() {
        return isFiltered() ? Optional.ofNullable(facet.get()) : Optional.empty();
    }

    /** The column whose facet is open, counted from 1; 0 if none is. */
    public ReadOnlyIntegerProperty columnProperty() {
        return column.getReadOnlyProperty();
    }

    /** What was counted; null until it was. */
    public ReadOnlyObjectProperty<@Nullable Facet> facetProperty() {
        return facet.getReadOnlyProperty();
    }
}
