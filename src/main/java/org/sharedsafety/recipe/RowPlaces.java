package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.PlaceFinder;
import org.sharedsafety.model.PlaceMatch;
import org.sharedsafety.model.PlaceText;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.PlaceStep;
import org.sharedsafety.model.recipe.Recipe;

/** Finds the place of each row, asking for every different text and period once. */
final class RowPlaces {

    private static final int MOST_KEPT = 200_000;

    private final String level;
    private final PlaceCells cells;
    private final PlaceFinder finder;
    private final Map<String, String> samePlaces = new HashMap<>();
    private final String header;
    private final Map<PlaceText, Known> known = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    RowPlaces(String level, PlaceCells cells, String header, PlaceFinder finder, List<PlaceStep.SamePlace> answers) {
        this.level = level;
        this.cells = cells;
        this.header = header;
        this.finder = finder;
        for (PlaceStep.SamePlace answer : answers) {
            if (answer.level().equals(level)) {
                samePlaces.put(answer.text(), answer.code());
            }
        }
    }

    /** The places of a recipe's rows, none of which is the header over again. */
    static RowPlaces of(Recipe recipe, PlaceStep.Places step, PlaceFinder finder) {
        String parent = recipe.step(PlaceStep.FixedParent.class)
                .map(PlaceStep.FixedParent::parent)
                .orElse("");
        List<Integer> code = step.code().stream().map(RowPlaces::number).toList();
        PlaceCells cells = new PlaceCells(code, step.codeWidths(), number(step.name()), number(step.parent()), parent);
        return new RowPlaces(
                step.level(),
                cells,
                "",
                finder,
                recipe.steps(PlaceStep.SamePlace.class).toList());
    }

    private static int number(@Nullable ColumnRef ref) {
        return ref == null ? 0 : CellAddress.columnNumber(ref.column());
    }

    /** What is known of the place a row names; null where the row names none. */
    @Nullable
    Known of(SheetRow row) {
        String code = cells.code().isEmpty() ? "" : cells.codeOf(row);
        String name = cells.nameOf(row);
        if (code.isEmpty() && name.isEmpty()) {
            return null;
        }
        PlaceText text = new PlaceText(level, code, name, cells.parentOf(row));
        Known found = known.get(text);
        if (found == null) {
            if (known.size() >= MOST_KEPT) {
                known.clear();
            }
            found = new Known(text, asked(text), !code.isEmpty() && cells.lostZeros(row, code));
            known.put(text, found);
        }
        return found;
    }

    private PlaceText asked(PlaceText text) {
        String code = samePlaces.get(spoken(text));
        if (code == null) {
            code = samePlaces.get(text.name());
        }
        if (code == null) {
            code = samePlaces.get(text.code());
        }
        return code == null ? text : new PlaceText(level, code, "", "");
    }

    /** How a person would write the place: its name and the place above, else its code. */
    String spoken(PlaceText text) {
        if (text.name().isEmpty()) {
            return text.code();
        }
        boolean parentSaid = cells.parent() > 0 && !text.parent().isEmpty();
        return parentSaid ? text.name() + ", " + text.parent() : text.name();
    }

    /** The column in which a row's place stands, for pointing at it. */
    int column() {
        return cells.name() > 0 ? cells.name() : cells.code().get(0);
    }

    /** The column in which a row's code stands, else its name. */
    int codeColumn() {
        return cells.code().isEmpty() ? cells.name() : cells.code().get(0);
    }

    /** One way of naming a place, and what it was taken for in each period. */
    final class Known {
        final PlaceText text;
        final boolean zerosLost;
        /** Whether it is the header over again. */
        final boolean isHeader;

        private final PlaceText asked;
        private final List<@Nullable PlaceMatch> matches = new ArrayList<>();
        private final List<Integer> placeNumbers = new ArrayList<>();
        private final BitSet met = new BitSet();

        private Known(PlaceText text, PlaceText asked, boolean zerosLost) {
            this.text = text;
            this.asked = asked;
            this.zerosLost = zerosLost;
            this.isHeader = !header.isEmpty() && spoken(text).equals(header);
        }

        PlaceMatch in(int periodNumber, Period period) {
            while (matches.size() <= periodNumber) {
                matches.add(null);
                placeNumbers.add(-1);
            }
            PlaceMatch match = matches.get(periodNumber);
            if (match == null) {
                match = finder.find(asked, period);
                matches.set(periodNumber, match);
                if (match instanceof PlaceMatch.Matched matched) {
                    Integer fresh = numbers.size();
                    Integer number = numbers.putIfAbsent(matched.place().code(), fresh);
                    placeNumbers.set(periodNumber, number == null ? fresh : number);
                }
            }
            return match;
        }

        /** Whether this is asked for the first time in a period. */
        boolean isFirst(int periodNumber) {
            boolean first = !met.get(periodNumber);
            met.set(periodNumber);
            return first;
        }

        /** The running number of the matched place in a period asked for before. */
        int placeNumber(int periodNumber) {
            return placeNumbers.get(periodNumber);
        }
    }

    /** How many different places were matched. */
    int matchedPlaces() {
        return numbers.size();
    }
}
