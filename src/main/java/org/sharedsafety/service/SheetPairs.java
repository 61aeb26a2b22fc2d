package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.recipe.RecipeFitter;
import org.sharedsafety.service.FileDraft.SheetDraft;

/** Which sheet of a new file stands for which sheet of an import: by name, by name without years, by its columns. */
final class SheetPairs {
    /** How many of the recipe's columns a sheet has to hold to stand for it, and by how many it has to lead. */
    private static final double ENOUGH = 0.5;

    private static final double LEAD = 0.2;

    private final List<SheetDraft> sheets;
    private final Map<String, String> answers;
    private final Map<String, Pair> pairs = new LinkedHashMap<>();

    /** A sheet of the import with its place in the new file; candidates only where it has to be asked. */
    record Pair(@Nullable SheetDraft now, Message why, List<String> candidates) {}

    SheetPairs(Map<String, Recipe> recipes, List<SheetDraft> sheets, Map<String, String> answers) {
        this.sheets = sheets.stream()
                .filter(sheet -> sheet.proposal().recipe() != null)
                .toList();
        this.answers = answers;
        recipes.keySet().forEach(this::byAnswer);
        recipes.keySet().forEach(name -> byName(name, String::equals, "update.sheet-same"));
        recipes.keySet().forEach(name -> byName(name, (a, b) -> undated(a).equals(undated(b)), "update.sheet-year"));
        recipes.forEach(this::byColumns);
    }

    private interface Likeness {
        boolean alike(String before, String now);
    }

    Map<String, Pair> pairs() {
        return pairs;
    }

    /** The sheets of the new file that stand for none. */
    List<String> unused() {
        return free().stream().map(sheet -> sheet.proposal().sheet()).toList();
    }

    private List<SheetDraft> free() {
        List<SheetDraft> free = new ArrayList<>(sheets);
        pairs.values().forEach(pair -> free.remove(pair.now()));
        return free;
    }

    private void byAnswer(String name) {
        String answer = answers.get(name);
        if (answer == null) {
            return;
        }
        Optional<SheetDraft> said = sheets.stream()
                .filter(sheet -> sheet.proposal().sheet().equals(answer))
                .findFirst();
        pairs.put(
                name,
                new Pair(
                        said.orElse(null),
                        Message.of(said.isPresent() ? "update.sheet-said" : "update.sheet-left-out"),
                        List.of()));
    }

    private void byName(String name, Likeness likeness, String key) {
        if (pairs.containsKey(name)) {
            return;
        }
        List<SheetDraft> alike = free().stream()
                .filter(sheet -> likeness.alike(name, sheet.proposal().sheet()))
                .toList();
        if (alike.size() == 1) {
            pairs.put(name, new Pair(alike.get(0), Message.of(key), List.of()));
        }
    }

    private void byColumns(String name, Recipe recipe) {
        if (pairs.containsKey(name)) {
            return;
        }
        List<SheetDraft> best = free().stream()
                .sorted(Comparator.comparingDouble((SheetDraft sheet) -> -share(recipe, sheet.proposal())))
                .toList();
        double first = best.isEmpty() ? 0 : share(recipe, best.get(0).proposal());
        double second = best.size() < 2 ? 0 : share(recipe, best.get(1).proposal());
        if (first >= ENOUGH && first - second >= LEAD) {
            pairs.put(name, new Pair(best.get(0), Message.of("update.sheet-columns", first), List.of()));
        } else if (best.size() == 1 && sheets.size() == 1) {
            pairs.put(name, new Pair(best.get(0), Message.of("update.sheet-only"), List.of()));
        } else {
            List<String> candidates = best.stream()
                    .filter(sheet -> share(recipe, sheet.proposal()) > 0)
                    .map(sheet -> sheet.proposal().sheet())
                    .toList();
            pairs.put(
                    name,
                    new Pair(
                            null,
                            Message.of(candidates.isEmpty() ? "update.sheet-gone" : "update.sheet-asked", name),
                            candidates));
        }
    }

    private static double share(Recipe recipe, Proposal proposal) {
        return RecipeFitter.columnsFound(recipe, proposal);
    }

    private static String undated(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[0-9]{2,4}", "#").strip();
    }
}
