package org.sharedsafety.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.recipe.Facet;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.service.FileDraft;
import org.sharedsafety.service.FileDraft.SheetDraft;
import org.sharedsafety.service.ImportOptions;
import org.sharedsafety.service.ImportReport;
import org.sharedsafety.service.SheetReading;
import org.sharedsafety.service.SheetWishes;

/**
 * What the import asks of the services, bound to the open project.
 *
 * @param inspecting looks at a file and stores nothing
 * @param closer looks closer at a sheet of it
 * @param rehearsing reads a file by its recipes and stores nothing
 * @param importing reads a file by its recipes and stores what it finds
 * @param metrics every measure that a column can be
 * @param levels the levels of geography of the project
 * @param places the places of a level, A to Z
 * @param keeping remembers how a file was read, or forgets it
 * @param imported is told of an import that was stored
 */
public record ImportDoors(
        Inspecting inspecting,
        Closer closer,
        Reading rehearsing,
        Reading importing,
        Supplier<List<Metric>> metrics,
        Supplier<List<String>> levels,
        Function<String, List<Place>> places,
        Keeping keeping,
        Consumer<ImportReport> imported) {
    /** Looks at a file. */
    @FunctionalInterface
    public interface Inspecting {
        Job<FileDraft> of(Path file, ImportOptions options);
    }

    /** Remembers how a file was read. */
    @FunctionalInterface
    public interface Keeping {
        Job<Boolean> of(FileDraft draft, Map<String, Recipe> recipes, boolean remember);
    }

    /** Reads a file that was looked at. */
    @FunctionalInterface
    public interface Reading {
        Job<ImportReport> of(FileDraft draft, ImportOptions options);
    }

    /**
     * Looks closer at a sheet.
     *
     * @param again looks at it again with what was said since
     * @param reading reads the rows in sight by a recipe
     * @param faceting counts what stands in a column
     */
    public record Closer(Again again, Sheet reading, Column faceting) {}

    /** Looks at a sheet again. */
    @FunctionalInterface
    public interface Again {
        Job<SheetDraft> of(FileDraft draft, String sheet, SheetWishes said);
    }

    /** Reads the rows of a sheet that are in sight. */
    @FunctionalInterface
    public interface Sheet {
        Job<SheetReading> of(SheetDraft sheet, Recipe recipe);
    }

    /** Counts what stands in a column of all rows. */
    @FunctionalInterface
    public interface Column {
        Job<Facet> of(FileDraft draft, String sheet, Recipe recipe, int column, List<Facet.Filter> filters);
    }
}
