package org.sharedsafety.ui.compare;

import java.util.List;
import java.util.Locale;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.Palette;
import org.sharedsafety.service.CompareRequest;
import org.sharedsafety.service.MeasureChoice;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.compare.CompareViewModel.Side;

/** Shows one measure with its colors, data set and period, and opens the choice of another. */
final class MeasurePicker extends Button {
    private static final double RAMP_WIDTH = 10;
    private static final double RAMP_HEIGHT = 30;

    private final Kit kit;
    private final CompareViewModel model;
    private final Side side;
    private final Canvas ramp = new Canvas(RAMP_WIDTH, RAMP_HEIGHT);
    private final Label name = new Label();
    private final Label when = new Label();
    private final Popup popup = new Popup();

    MeasurePicker(Kit kit, CompareViewModel model, Side side) {
        this.kit = kit;
        this.model = model;
        this.side = side;
        String key = side == Side.X ? "compare.x" : "compare.y";
        getStyleClass().setAll("measure-picker");
        setId(side == Side.X ? "measure-x" : "measure-y");
        Label label = kit.label(key, "caption");
        name.getStyleClass().add("strong");
        when.getStyleClass().add("muted");
        when.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(1, label, new HBox(name, when));
        HBox row = new HBox(10, ramp, words, Kit.space(), Icon.CHEVRON_DOWN.node(16, "muted"));
        row.setAlignment(Pos.CENTER_LEFT);
        setGraphic(row);
        name.setMinWidth(Region.USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(Region.USE_PREF_SIZE);
        accessibleTextProperty()
                .bind(javafx.beans.binding.Bindings.concat(
                        label.textProperty(), ": ", name.textProperty(), when.textProperty()));
        popup.setAutoHide(true);
        setOnAction(event -> open());
    }

    /** Shows what is chosen. */
    void show(Palette palette) {
        CompareRequest now = model.requestProperty().get();
        if (now == null) {
            return;
        }
        CompareRequest.Side chosen = side == Side.X ? now.x() : now.y();
        name.setText(model.chosen(side)
                .map(choice -> choice.metric().name(kit.language().code()))
                .orElse(chosen.metric()));
        when.setText(
                chosen.period() == null ? "" : " · " + chosen.period().text().replace('/', '–'));
        paint(palette);
    }

    private void paint(Palette palette) {
        GraphicsContext g = ramp.getGraphicsContext2D();
        g.clearRect(0, 0, RAMP_WIDTH, RAMP_HEIGHT);
        List<java.awt.Color> colors = palette.colors();
        double each = RAMP_HEIGHT / colors.size();
        for (int i = 0; i < colors.size(); i++) {
            java.awt.Color color = colors.get(colors.size() - 1 - i);
            g.setFill(Color.rgb(color.getRed(), color.getGreen(), color.getBlue()));
            g.fillRect(0, i * each, RAMP_WIDTH, each);
        }
    }

    private void open() {
        if (popup.isShowing()) {
            popup.hide();
            return;
        }
        FilteredList<MeasureChoice> shown = new FilteredList<>(model.choices());
        MeasureMenu menu = new MeasureMenu(kit, shown, current(), measure -> {
            popup.hide();
            model.choose(side, measure);
        });
        menu.search().textProperty().addListener((observable, before, now) -> {
            String wanted = now.toLowerCase(Locale.ROOT).strip();
            shown.setPredicate(choice -> (choice.metric().nameEn() + " "
                            + choice.metric().nameEs() + " " + choice.metric().id())
                    .toLowerCase(Locale.ROOT)
                    .contains(wanted));
        });
        menu.getStylesheets().setAll(getScene().getStylesheets());
        menu.getStyleClass().add("root");
        popup.getContent().setAll(menu);
        Bounds at = localToScreen(getBoundsInLocal());
        popup.show(this, at.getMinX(), at.getMaxY() + 4);
        menu.search().requestFocus();
    }

    private CompareRequest.@Nullable Side current() {
        CompareRequest now = model.requestProperty().get();
        return now == null ? null : side == Side.X ? now.x() : now.y();
    }
}
