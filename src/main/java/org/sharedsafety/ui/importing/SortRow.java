package org.sharedsafety.ui.importing;

import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.ui.common.Kit;

/** What sort of numbers a column holds, and what they are multiplied by to be in the measure's unit. */
final class SortRow extends HBox {
    SortRow(Kit kit, SheetAnswers answers, ColumnRef column, NumberKind kind, double scale) {
        super(8);
        ComboBox<NumberKind> sort = kinds(kit, kind);
        sort.setId("kind");
        TextField factor = factor(kit, scale);
        factor.setId("scale");
        Runnable said = () -> {
            double times = number(factor);
            if ((sort.getValue() != kind || times != scale) && !answers.sort(column, sort.getValue(), times)) {
                factor.getStyleClass().add("danger");
                factor.setTooltip(kit.tooltip("importing.own.scale-bad"));
            }
        };
        sort.setOnAction(event -> said.run());
        factor.setOnAction(event -> said.run());
        VBox left = labelled(kit, "importing.own.kind", sort);
        HBox.setHgrow(left, Priority.ALWAYS);
        getChildren().setAll(left, labelled(kit, "importing.own.scale", factor));
        setAlignment(Pos.CENTER_LEFT);
    }

    static ComboBox<NumberKind> kinds(Kit kit, NumberKind kind) {
        ComboBox<NumberKind> sort = new ComboBox<>(FXCollections.observableArrayList(NumberKind.values()));
        Words.say(sort, new Words(kit.language())::of);
        sort.setValue(kind);
        sort.setMaxWidth(Double.MAX_VALUE);
        return sort;
    }

    static TextField factor(Kit kit, double scale) {
        TextField field = new TextField(
                scale == Math.rint(scale) && Math.abs(scale) < 1e15
                        ? String.format(Locale.ROOT, "%.0f", scale)
                        : Double.toString(scale));
        field.setPrefColumnCount(5);
        field.accessibleTextProperty().bind(kit.language().say("importing.own.scale"));
        return field;
    }

    /** The number typed, or NaN where there is none. */
    static double number(TextField field) {
        String text = field.getText().strip().replace(",", "");
        return text.matches("[0-9]+(?:\\.[0-9]+)?(?:[eE]-?[0-9]{1,2})?") ? Double.parseDouble(text) : Double.NaN;
    }

    static VBox labelled(Kit kit, String key, javafx.scene.control.Control control) {
        Label label = kit.label(key, "caption");
        label.setLabelFor(control);
        return new VBox(2, label, control);
    }
}
