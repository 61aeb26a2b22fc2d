package org.sharedsafety.ui.investment;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.Typeface;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.Investment;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.text.Dollars;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.ui.common.Headings;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.PlaceSelection;
import org.sharedsafety.ui.common.PlaceSelection.Mode;

/** The places A to Z with their prevention money now, what it would be by need, and the difference in dollars. */
final class DifferenceTable extends TableView<Investment.PlaceMoney> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private static final double LEAST = 90;
    private static final double LONGEST_NAME = 116;

    private final Kit kit;
    private final PlaceSelection selection;
    private final Cards cards;
    private double widest = 1;

    /** @param cards open the card of a place's need, or of its prevention money */
    DifferenceTable(Kit kit, PlaceSelection selection, Cards cards) {
        this.kit = kit;
        this.cards = cards;
        this.selection = selection;
        getStyleClass().addAll("data", "places");
        setId("money-places");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(any -> new PlaceRow());
        setOnKeyPressed(event -> {
            Investment.PlaceMoney place = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && place != null) {
                (event.isShiftDown() ? cards.need() : cards.money()).accept(place.place());
                event.consume();
            }
        });
        selection.emphasisProperty().addListener((observable, before, now) -> {
            if (!before.selected().equals(now.selected())) {
                refresh();
            }
        });
    }

    /** The cards behind the columns. */
    record Cards(Consumer<Place> need, Consumer<Place> money) {}

    @Override
    protected void layoutChildren() {
        Headings.fit(this);
        super.layoutChildren();
    }

    void show(Investment investment) {
        Dollars dollars = new Dollars(kit.language().texts());
        Numbers numbers = kit.language().numbers();
        widest = investment.places().stream()
                .flatMap(place -> place.difference().found().stream())
                .mapToDouble(Math::abs)
                .max()
                .orElse(1);
        getColumns()
                .setAll(List.of(
                        column("money.place", 170, false, place -> place.place().name()),
                        opening(
                                cards.need(),
                                column(
                                        "money.column.need",
                                        110,
                                        true,
                                        number(Investment.PlaceMoney::needShare, value -> numbers.fixed(value, 1)))),
                        opening(
                                cards.money(),
                                column(
                                        "money.column.now",
                                        150,
                                        true,
                                        number(Investment.PlaceMoney::preventionPerResident, dollars::each))),
                        column(
                                "money.column.by-need",
                                150,
                                true,
                                number(Investment.PlaceMoney::byNeedPerResident, dollars::each)),
                        bars(),
                        column(
                                "money.difference",
                                120,
                                true,
                                number(Investment.PlaceMoney::difference, dollars::change))));
        getItems().setAll(investment.places());
    }

    /** A column whose cells open a card by a second click, as the marks of figures do. */
    private static TableColumn<Investment.PlaceMoney, String> opening(
            Consumer<Place> card, TableColumn<Investment.PlaceMoney, String> column) {
        var plain = column.getCellFactory();
        column.setCellFactory(any -> {
            TableCell<Investment.PlaceMoney, String> cell = plain.call(any);
            cell.setOnMouseClicked(event -> {
                Investment.PlaceMoney place = cell.getTableRow().getItem();
                if (place != null && event.getClickCount() == 2) {
                    card.accept(place.place());
                }
            });
            return cell;
        });
        return column;
    }

    private static Function<Investment.PlaceMoney, String> number(
            Function<Investment.PlaceMoney, Outcome<Double>> of, Function<Double, String> shown) {
        return place -> of.apply(place).found().map(shown).orElse("–");
    }

    private TableColumn<Investment.PlaceMoney, String> column(
            String key, double width, boolean number, Function<Investment.PlaceMoney, String> text) {
        TableColumn<Investment.PlaceMoney, String> column =
                new TableColumn<>(kit.language().now(key));
        column.setPrefWidth(Math.max(width, Typeface.MEDIUM.width(kit.language().now(key), 12) + 26));
        column.setMinWidth(Math.max(
                number ? LEAST : LONGEST_NAME,
                Typeface.MEDIUM.width(kit.language().now(key), 12) + 26));
        column.setSortable(false);
        column.setReorderable(false);
        if (number) {
            column.getStyleClass().add("number");
        }
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setCellFactory(any -> new TableCell<>() {
            {
                if (number) {
                    getStyleClass().add("number");
                }
            }

            @Override
            protected void updateItem(@Nullable String value, boolean empty) {
                super.updateItem(value, empty);
                setText(empty ? null : value);
            }
        });
        return column;
    }

    private TableColumn<Investment.PlaceMoney, Investment.PlaceMoney> bars() {
        TableColumn<Investment.PlaceMoney, Investment.PlaceMoney> column =
                new TableColumn<>(kit.language().now("money.column.bar"));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(220);
        column.setMinWidth(Typeface.MEDIUM.width(kit.language().now("money.column.bar"), 12) + 26);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> new BarCell());
        return column;
    }

    /** A bar to the left for money that would go, to the right for money that would come. */
    private final class BarCell extends TableCell<Investment.PlaceMoney, Investment.PlaceMoney> {
        private final Region bar = new Region();
        private final Region middle = new Region();
        private double share;

        private final Pane pane = new Pane(bar, middle) {
            @Override
            protected void layoutChildren() {
                double half = getWidth() / 2;
                double length = Math.abs(share) * (half - 4);
                middle.resizeRelocate(half - 0.5, 2, 1, getHeight() - 4);
                bar.resizeRelocate(share < 0 ? half - length : half, 5, length, Math.max(4, getHeight() - 10));
            }
        };

        BarCell() {
            middle.getStyleClass().add("bar-middle");
            pane.setPrefHeight(18);
        }

        @Override
        protected void updateItem(Investment.@Nullable PlaceMoney place, boolean empty) {
            super.updateItem(place, empty);
            setText(null);
            if (empty || place == null || place.difference().found().isEmpty()) {
                setGraphic(null);
                return;
            }
            share = place.difference().found().orElse(0.0) / widest;
            bar.getStyleClass().setAll(share < 0 ? "bar-less" : "bar-more");
            setGraphic(pane);
            pane.requestLayout();
        }
    }

    private final class PlaceRow extends TableRow<Investment.PlaceMoney> {
        PlaceRow() {
            setOnMouseClicked(event -> {
                if (getItem() != null) {
                    selection.select(
                            List.of(getItem().place().id()), event.isShortcutDown() ? Mode.TOGGLE : Mode.REPLACE);
                }
            });
        }

        @Override
        protected void updateItem(Investment.@Nullable PlaceMoney place, boolean empty) {
            super.updateItem(place, empty);
            pseudoClassStateChanged(
                    CHOSEN,
                    !empty
                            && place != null
                            && selection.selected().contains(place.place().id()));
        }
    }
}
