package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Observation;
import org.sharedsafety.model.SourceFile;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.model.result.NumberCard.Part;
import org.sharedsafety.model.result.NumberCard.Role;
import org.sharedsafety.model.result.NumberCard.Snippet;
import org.sharedsafety.query.StoredObservation;
import org.sharedsafety.recipe.RecipeJson;
import org.sharedsafety.store.ImportTable;
import org.sharedsafety.store.Transaction;

/** The cells behind a number, each with the rows around it. */
final class CardParts {
    private final Transaction tx;
    private final Progress progress;

    CardParts(Transaction tx, Progress progress) {
        this.tx = tx;
        this.progress = progress;
    }

    /** The cell of the value, and those of its own numerator and denominator where the sheet holds them too. */
    List<Part> ofValue(StoredObservation found, Metric metric, Role role) {
        Observation observation = found.observation();
        CellAddress cell = observation.source().cell();
        if (cell == null) {
            return List.of();
        }
        ImportTable.Import made =
                tx.imports().byId(observation.source().importId()).orElseThrow();
        SourceFile file = SourceService.file(tx, made.id());
        Optional<Recipe> recipe = recipe(found);
        List<Integer> headers = recipe.flatMap(known -> known.step(Step.HeaderRows.class))
                .map(Step.HeaderRows::rows)
                .orElse(List.of());
        SourceRows rows = new SourceRows(tx, file, observation.source().sheet(), progress);
        Snippet snippet = rows.around(cell, headers).orElse(null);
        List<Part> parts = new ArrayList<>();
        parts.add(part(
                found, metric, role, observation.value(), observation.source().shown(), file, cell, made, snippet));
        Step.Measure step = recipe.flatMap(known -> known.steps(Step.Measure.class)
                        .filter(measure -> measure.column().column().equals(cell.columnLetters()))
                        .findFirst())
                .orElse(null);
        if (step != null && role == Role.VALUE) {
            own(
                    parts,
                    found,
                    metric,
                    Role.NUMERATOR,
                    step.numerator(),
                    observation.numerator(),
                    file,
                    cell,
                    made,
                    snippet);
            own(
                    parts,
                    found,
                    metric,
                    Role.DENOMINATOR,
                    step.denominator(),
                    observation.denominator(),
                    file,
                    cell,
                    made,
                    snippet);
        }
        return parts;
    }

    private static void own(
            List<Part> parts,
            StoredObservation found,
            Metric metric,
            Role role,
            @Nullable ColumnRef column,
            @Nullable Double value,
            SourceFile file,
            CellAddress of,
            ImportTable.Import made,
            @Nullable Snippet snippet) {
        if (column != null && value != null) {
            CellAddress cell = new CellAddress(of.row(), CellAddress.columnNumber(column.column()));
            parts.add(part(found, metric, role, value, String.valueOf(value), file, cell, made, snippet));
        }
    }

    private static Part part(
            StoredObservation found,
            Metric metric,
            Role role,
            @Nullable Double value,
            String shown,
            SourceFile file,
            CellAddress cell,
            ImportTable.Import made,
            @Nullable Snippet snippet) {
        return new Part(
                role,
                metric,
                found.observation().key().period(),
                value,
                shown,
                file,
                found.observation().source().sheet(),
                cell,
                made.id(),
                made.at(),
                snippet);
    }

    private Optional<Recipe> recipe(StoredObservation found) {
        return tx.imports().sheets(found.observation().source().importId()).stream()
                .filter(sheet -> sheet.id() == found.sheetId())
                .findFirst()
                .map(sheet -> new RecipeJson().read(Objects.requireNonNull(sheet.recipe())));
    }
}
