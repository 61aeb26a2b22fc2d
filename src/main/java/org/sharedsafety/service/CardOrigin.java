package org.sharedsafety.service;

import java.util.Optional;
import org.sharedsafety.model.Basis;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Observation;
import org.sharedsafety.model.recipe.PartStep;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.result.NumberCard.Origin;
import org.sharedsafety.query.StoredObservation;
import org.sharedsafety.recipe.CountRule;
import org.sharedsafety.recipe.RecipeJson;
import org.sharedsafety.store.ImportTable;
import org.sharedsafety.store.Transaction;

/** The rows behind a number that stands in no cell: how many they are, and by which rule they became it. */
final class CardOrigin {

    private CardOrigin() {}

    /** Empty where the number stands in a cell, or rests on no rows. */
    static Optional<Origin> of(Transaction tx, StoredObservation found) {
        Observation observation = found.observation();
        if (observation.source().cell() != null) {
            return Optional.empty();
        }
        ImportTable.Import made =
                tx.imports().byId(observation.source().importId()).orElseThrow();
        return basis(tx, found)
                .map(basis -> new Origin(
                        SourceService.file(tx, made.id()),
                        observation.source().sheet(),
                        rule(tx, found, basis),
                        basis,
                        made.id(),
                        made.at()));
    }

    private static Optional<Basis> basis(Transaction tx, StoredObservation found) {
        var key = found.observation().key();
        int period = tx.periods().find(key.period()).orElse(0);
        int group = tx.groups().find(key.group()).orElse(0);
        return tx.bases()
                .find(found.sheetId(), key.series(), period, group, key.place().id());
    }

    private static Message rule(Transaction tx, StoredObservation found, Basis basis) {
        Recipe recipe = tx.imports().sheets(found.observation().source().importId()).stream()
                .filter(sheet -> sheet.id() == found.sheetId())
                .findFirst()
                .map(sheet -> new RecipeJson().read(sheet.recipe()))
                .orElseThrow();
        if (recipe.step(PartStep.CountRows.class).isPresent()) {
            return CountRule.of(recipe);
        }
        String column = basis.column() == 0 ? "" : CellAddress.columnLetters(basis.column());
        return recipe.step(PartStep.SumRows.class)
                .map(sum -> Message.of("card.rule-sum", sum.part().header(), basis.firstRow(), basis.lastRow(), column))
                .orElseGet(() -> Message.of("card.rule-split", basis.firstRow(), basis.lastRow(), column));
    }
}
