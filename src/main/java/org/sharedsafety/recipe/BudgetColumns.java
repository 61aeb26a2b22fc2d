package org.sharedsafety.recipe;

import java.util.List;
import java.util.Set;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.recipe.ColumnRole;

/**
 * Finds, in a sheet of money, the columns that tell what a row's money is for and who spends it.
 *
 * <p>Budget lines are groups of money as ages are groups of people: each amount keeps its cell, and lines are added up
 * only where a person has said what they are for.
 */
final class BudgetColumns {

    private static final Set<String> MONEY = Set.of(
            "dollar",
            "$",
            "usd",
            "amount",
            "budget",
            "budgeted",
            "expenditure",
            "spending",
            "appropriation",
            "cost",
            "presupuesto",
            "gasto",
            "monto",
            "dolar",
            "dolare");
    private static final Set<String> LINE = Set.of(
            "line",
            "item",
            "program",
            "fund",
            "account",
            "object",
            "category",
            "function",
            "activity",
            "partida",
            "programa",
            "rubro",
            "concepto");
    private static final Set<String> SPENDER =
            Set.of("agency", "department", "dept", "division", "office", "bureau", "dependencia", "departamento");

    private final List<ColumnDraft> drafts;

    BudgetColumns(List<ColumnDraft> drafts) {
        this.drafts = drafts;
    }

    /** Gives the free columns of budget lines and of spenders their role; none where no column holds money. */
    void take() {
        boolean money = drafts.stream()
                .anyMatch(draft -> draft.role == ColumnRole.IGNORED && draft.stats.isNumeric() && says(draft, MONEY));
        if (!money) {
            return;
        }
        boolean lines = takeFirst(LINE, Group.LINE);
        takeFirst(SPENDER, lines ? Group.SPENDER : Group.LINE);
    }

    private boolean takeFirst(Set<String> words, String dimension) {
        for (ColumnDraft draft : drafts) {
            boolean texts = draft.stats.numbers() == 0 && draft.stats.texts() > 0;
            if (draft.role == ColumnRole.IGNORED && texts && says(draft, words)) {
                draft.dimension = dimension;
                draft.take(ColumnRole.GROUP, 0.8, Message.of("column.group-of", dimension, draft.stats.distinct()));
                return true;
            }
        }
        return false;
    }

    private static boolean says(ColumnDraft draft, Set<String> words) {
        return HeaderWords.of(draft.ref.header()).stream().anyMatch(words::contains);
    }
}
