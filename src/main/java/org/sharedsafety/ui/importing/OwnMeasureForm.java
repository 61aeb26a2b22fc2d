package org.sharedsafety.ui.importing;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.ui.common.Kit;

/** Makes a measure of the person's own out of a column: name, unit, sort of numbers, scale. */
final class OwnMeasureForm extends VBox {
    private final TextField name = new TextField();

    OwnMeasureForm(Kit kit, SheetAnswers answers, ColumnUse use) {
        super(6);
        setId("own-form");
        getStyleClass().add("form-box");
        String header = use.reading().column().header().replaceAll("\\s+", " ").strip();
        name.setText(use.ownName() == null ? header : use.ownName());
        name.setId("own-name");
        TextField unit = new TextField();
        unit.setId("own-unit");
        unit.promptTextProperty().bind(kit.language().say("importing.own.unit-prompt"));
        ComboBox<NumberKind> kind = SortRow.kinds(
                kit, use.step() == null ? NumberKind.AMOUNT : use.step().kind());
        kind.setId("own-kind");
        TextField scale =
                SortRow.factor(kit, use.step() == null ? 1 : use.step().scale());
        VBox left = SortRow.labelled(kit, "importing.own.kind", kind);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox sort = new HBox(8, left, SortRow.labelled(kit, "importing.own.scale", scale));
        sort.setAlignment(Pos.CENTER_LEFT);
        Runnable make = () -> {
            if (!answers.own(
                    use.reading().column(), name.getText(), unit.getText(), kind.getValue(), SortRow.number(scale))) {
                boolean unnamed = name.getText().isBlank();
                (unnamed ? name : scale).getStyleClass().add("danger");
            }
        };
        getChildren()
                .addAll(
                        kit.label("importing.own.title", "strong"),
                        SortRow.labelled(kit, "importing.own.name", name),
                        SortRow.labelled(kit, "importing.own.unit", unit),
                        sort,
                        kit.paragraph("importing.own.words", "caption"),
                        kit.button("importing.own.make", null, make, "outlined-accent"));
        unit.setOnAction(event -> make.run());
    }

    @Override
    public void requestFocus() {
        name.requestFocus();
    }
}
