package org.sharedsafety.ui.investment;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.Solution;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Picker;

/** Writes a solution down. */
final class SolutionForm extends VBox {
    private final Kit kit;
    private final TextField name = new TextField();
    private final ComboBox<Principle> principle = new ComboBox<>();
    private final TextField evidence = new TextField();
    private final TextField citation = new TextField();
    private final TextField leadTime = new TextField();
    private final TextField owner = new TextField();
    private final TextField cost = new TextField();
    private final TextArea note = new TextArea();
    private final Picker metric;

    SolutionForm(Kit kit, PriorityViewModel model, Consumer<Solution> keeping) {
        super(8);
        this.kit = kit;
        metric = new Picker(kit, "money.solution.metric");
        metric.setMaxWidth(Double.MAX_VALUE);
        model.metricsProperty()
                .addListener((observable, before, now) -> metric.offer(now.stream()
                        .map(each -> new Picker.Item(
                                each.id(), each.name(kit.language().code()), each.id()))
                        .toList()));
        principle.getItems().setAll(Principle.PH, Principle.WB, Principle.SV, Principle.CH, Principle.SY);
        principle.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Principle value) {
                return value == null
                        ? ""
                        : kit.language().now("home.principle." + value.name().toLowerCase(Locale.ROOT));
            }

            @Override
            public @Nullable Principle fromString(String text) {
                return null;
            }
        });
        principle.setMaxWidth(Double.MAX_VALUE);
        note.setPrefRowCount(2);
        note.setWrapText(true);
        name.setId("solution-name");
        Button keep = kit.button(
                "money.solutions.keep",
                Icon.CHECK,
                () -> {
                    keeping.accept(read());
                    show(Solution.named(""));
                },
                "accent");
        keep.setId("keep-solution");
        keep.disableProperty().bind(name.textProperty().isEmpty());
        getChildren()
                .setAll(
                        field("money.solution.name", name),
                        labelled("money.solution.principle", principle),
                        metric,
                        field("money.solution.evidence", evidence),
                        field("money.solution.citation", citation),
                        field("money.solution.lead-time", leadTime),
                        field("money.solution.owner", owner),
                        field("money.solution.cost", cost),
                        field("money.solution.note", note),
                        new HBox(keep));
    }

    private VBox field(String key, TextInputControl field) {
        field.accessibleTextProperty().bind(kit.language().say(key));
        return labelled(key, field);
    }

    private VBox labelled(String key, javafx.scene.Node control) {
        Label label = kit.label(key, "caption");
        label.setLabelFor(control);
        return new VBox(1, label, control);
    }

    /** Fills the form. */
    void show(Solution solution) {
        name.setText(solution.name());
        principle.setValue(solution.principle());
        metric.chosenProperty().set(null);
        metric.choose(solution.metric());
        evidence.setText(solution.evidence());
        citation.setText(solution.citation());
        leadTime.setText(solution.leadTime());
        owner.setText(solution.owner());
        cost.setText(solution.cost());
        note.setText(solution.note());
        name.requestFocus();
    }

    private Solution read() {
        Picker.Item chosen = metric.chosenProperty().get();
        return new Solution(
                name.getText().strip(),
                principle.getValue(),
                evidence.getText().strip(),
                citation.getText().strip(),
                chosen == null ? "" : chosen.code(),
                leadTime.getText().strip(),
                owner.getText().strip(),
                cost.getText().strip(),
                note.getText().strip());
    }
}
