package org.sharedsafety.ui.measures;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Direction;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Principle;
import org.sharedsafety.service.MeasureEditService.Edit;
import org.sharedsafety.ui.common.Kit;

/** What a person says of a measure of their own; kept with the button, and undone with Ctrl+Z. */
final class OwnMeasureEdit extends VBox {
    private final Kit kit;
    private final TextField english = new TextField();
    private final TextField spanish = new TextField();
    private final TextField unit = new TextField();
    private final ComboBox<Direction> direction = new ComboBox<>();
    private final ComboBox<Principle> principle = new ComboBox<>();

    OwnMeasureEdit(Kit kit, CatalogueViewModel model, Metric metric) {
        super(6);
        this.kit = kit;
        setId("own-measure");
        english.setText(metric.nameEn());
        spanish.setText(metric.nameEs());
        unit.setText(metric.unit());
        direction.getItems().setAll(Direction.values());
        direction.setValue(metric.direction());
        direction.setConverter(said(each -> Words.of(kit.language().texts(), "direction", each.name())));
        principle.getItems().setAll(List.of(Principle.PH, Principle.WB, Principle.SV, Principle.CH, Principle.SY));
        principle.setValue(metric.principle());
        principle.setConverter(said(each -> kit.language().now(Words.principleKey(each))));
        field("catalog.own.name-en", english);
        field("catalog.own.name-es", spanish);
        field("catalog.own.unit", unit);
        field("catalog.own.direction", direction);
        field("catalog.own.principle", principle);
        var keep = kit.button(
                "catalog.own.keep",
                null,
                () -> model.edit(
                        metric,
                        new Edit(
                                english.getText(),
                                spanish.getText(),
                                unit.getText(),
                                direction.getValue(),
                                principle.getValue())),
                "accent");
        keep.setId("keep-own");
        getChildren().addAll(keep, Kit.rule());
    }

    private void field(String key, Region field) {
        field.setMaxWidth(Double.MAX_VALUE);
        Label label = kit.label(key, "caption");
        label.setLabelFor(field);
        getChildren().add(new VBox(2, label, field));
    }

    private static <T> StringConverter<T> said(java.util.function.Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }
}
