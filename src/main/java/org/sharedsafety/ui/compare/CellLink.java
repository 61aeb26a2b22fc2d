package org.sharedsafety.ui.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharedsafety.chart.BivariateSpec;
import org.sharedsafety.ui.common.PlaceSelection;
import org.sharedsafety.ui.common.PlaceSelection.Mode;

/** Ties the cells of the bivariate legend to the places of the page: the outlined cell and places are the same set. */
final class CellLink {
    private final PlaceSelection places;
    private final PlaceSelection cells = new PlaceSelection();
    private List<BivariateSpec.Cell> known = List.of();
    private boolean following;

    CellLink(PlaceSelection places) {
        this.places = places;
        cells.emphasisProperty().addListener((observable, before, now) -> {
            if (!following && !before.selected().equals(now.selected())) {
                following = true;
                places.select(placesOf(now.selected()), Mode.REPLACE);
                following = false;
            }
        });
        places.emphasisProperty().addListener((observable, before, now) -> {
            if (!before.selected().equals(now.selected())) {
                follow();
            }
        });
    }

    /** What stands out in the legend. */
    PlaceSelection cells() {
        return cells;
    }

    /** Ties the cells of another comparison. */
    void show(List<BivariateSpec.Cell> now) {
        known = List.copyOf(now);
        follow();
    }

    private Set<Integer> placesOf(Set<Integer> indexes) {
        return known.stream()
                .filter(cell -> indexes.contains(cell.index()))
                .flatMap(cell -> cell.places().stream())
                .collect(Collectors.toSet());
    }

    /** Marks the cells whose places are selected, where these are all that is selected. */
    private void follow() {
        if (following) {
            return;
        }
        following = true;
        Set<Integer> whole = known.stream()
                .filter(cell -> !cell.places().isEmpty() && places.selected().containsAll(cell.places()))
                .map(BivariateSpec.Cell::index)
                .collect(Collectors.toCollection(HashSet::new));
        cells.select(placesOf(whole).equals(places.selected()) ? whole : Set.of(), Mode.REPLACE);
        following = false;
    }
}
