package org.sharedsafety.ui.compare;

import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.SelectionStatistics;
import org.sharedsafety.service.CompareService;
import org.sharedsafety.ui.common.Newest;

/** The statistics of the selected places, of the rest and of all, as fast as they are selected. */
public final class SelectionViewModel {
    private final CompareViewModel page;
    private final Newest<Asked, Answered> newest;
    private final ReadOnlyObjectWrapper<@Nullable SelectionStatistics> statistics = new ReadOnlyObjectWrapper<>();

    private record Asked(Comparison comparison, Set<Integer> selected) {}

    private record Answered(Comparison comparison, SelectionStatistics statistics) {}

    /** Follows the page; works where {@code background} says. */
    public SelectionViewModel(CompareViewModel page, Consumer<Runnable> background) {
        this.page = page;
        this.newest = new Newest<>(
                background,
                asked -> new Answered(
                        asked.comparison(), CompareService.selecting(asked.comparison(), asked.selected())),
                this::arrive);
        page.shownProperty().addListener((observable, before, now) -> ask());
        page.selection().emphasisProperty().addListener((observable, before, now) -> {
            if (!before.selected().equals(now.selected())) {
                ask();
            }
        });
        ask();
    }

    /** What was found last; null while nothing is compared. */
    public ReadOnlyObjectProperty<@Nullable SelectionStatistics> statisticsProperty() {
        return statistics.getReadOnlyProperty();
    }

    private void ask() {
        Shown shown = page.shownProperty().get();
        if (shown == null) {
            statistics.set(null);
        } else {
            newest.ask(new Asked(shown.compared().comparison(), page.selection().selected()));
        }
    }

    private void arrive(Answered found) {
        Shown shown = page.shownProperty().get();
        if (shown != null && shown.compared().comparison().equals(found.comparison())) {
            statistics.set(found.statistics());
        }
    }
}
