package org.sharedsafety.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.recipe.PartStep;
import org.sharedsafety.model.recipe.PlaceStep;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.service.FileDraft.SheetDraft;
import org.sharedsafety.ui.common.Kit;

/** What is true for the whole sheet: level of the places, period, header rows and data rows; each can be said otherwise. */
final class SheetFacts extends GridPane {
    private static final Pattern ROWS = Pattern.compile("\\s*([0-9]{1,7})\\s*(?:[-–—]|to|a|bis)?\\s*([0-9]{0,7})\\s*");

    private final Kit kit;
    private final ImportViewModel model;
    private final ComboBox<String> level = new ComboBox<>();
    private final TextField period = field("period", 8);
    private final TextField headers = field("header-rows", 6);
    private final TextField rows = field("data-rows", 8);
    private boolean filling;

    SheetFacts(Kit kit, ImportViewModel model) {
        this.kit = kit;
        this.model = model;
        setHgap(8);
        setVgap(6);
        setPadding(new Insets(9, 13, 9, 13));
        ColumnConstraints left = new ColumnConstraints();
        left.setHgrow(Priority.ALWAYS);
        ColumnConstraints right = new ColumnConstraints();
        right.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(left, right);
        level.setId("level");
        level.setMaxWidth(Double.MAX_VALUE);
        level.setPrefWidth(130);
        Words.say(level, value -> new Words(kit.language()).level(value));
        level.setOnAction(event -> {
            if (!filling && level.getValue() != null) {
                model.file().answers().level(level.getValue());
            }
        });
        on(period, this::period);
        on(headers, this::headers);
        on(rows, this::rows);
        addRow(0, labelled("importing.facts.level", level), labelled("importing.columns.period", period));
        addRow(1, labelled("importing.facts.headers", headers), labelled("importing.facts.rows", rows));
    }

    private static TextField field(String id, int columns) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(columns);
        return field;
    }

    private static void on(TextField field, Runnable said) {
        field.setOnAction(event -> said.run());
        field.focusedProperty().addListener((observable, before, now) -> {
            if (!now) {
                said.run();
            }
        });
    }

    private Node labelled(String key, Node control) {
        Label label = kit.label(key, "caption");
        label.setLabelFor(control);
        javafx.scene.layout.VBox box = new javafx.scene.layout.VBox(2, label, control);
        box.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    void show(SheetDraft sheet) {
        filling = true;
        Recipe recipe = model.file().recipe(sheet);
        setVisible(recipe != null && !sheet.proposal().isStopped());
        setManaged(isVisible());
        if (recipe != null) {
            fill(recipe, sheet);
        }
        filling = false;
    }

    private void fill(Recipe recipe, SheetDraft sheet) {
        String now = recipe.step(PlaceStep.Places.class)
                .map(PlaceStep.Places::level)
                .or(() -> recipe.step(PartStep.EventPoint.class).map(PartStep.EventPoint::level))
                .orElse(null);
        List<String> levels = new ArrayList<>(model.levels());
        if (now != null && !levels.contains(now)) {
            levels.add(now);
        }
        level.getItems().setAll(levels);
        level.setValue(now);
        put(
                period,
                recipe.step(Step.FixedPeriod.class)
                        .map(Step.FixedPeriod::period)
                        .orElse(""));
        boolean elsewhere = recipe.step(Step.PeriodColumn.class).isPresent()
                || recipe.step(PartStep.EventDate.class).isPresent()
                || recipe.steps(Step.Measure.class).anyMatch(measure -> measure.period() != null);
        period.setDisable(elsewhere);
        period.promptTextProperty().unbind();
        period.promptTextProperty()
                .bind(kit.language().say(elsewhere ? "importing.facts.in-column" : "importing.question.period"));
        List<Integer> head = sheet.proposal().headerRows();
        put(headers, head.isEmpty() ? "" : span(head.get(0), head.get(head.size() - 1)));
        Step.DataRows data = recipe.step(Step.DataRows.class).orElse(new Step.DataRows(1, 0));
        put(rows, span(data.first(), data.last()));
    }

    private static void put(TextField field, String text) {
        field.getStyleClass().remove("danger");
        field.setTooltip(null);
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
        field.setUserData(text);
    }

    private static String span(int first, int last) {
        return first == last ? Integer.toString(first) : first + "–" + (last == 0 ? "" : Integer.toString(last));
    }

    private void period() {
        if (isNew(period) && !model.file().answers().period(period.getText())) {
            refuse(period, "importing.columns.period-bad");
        }
    }

    private void headers() {
        int @Nullable [] span = isNew(headers) ? read(headers) : null;
        if (span != null) {
            model.file().answers().headers(span[0], span[1] == 0 ? span[0] : span[1]);
        }
    }

    private void rows() {
        int @Nullable [] span = isNew(rows) ? read(rows) : null;
        if (span != null) {
            model.file().answers().rows(span[0], span[1]);
        }
    }

    /** Whether a field says something else than what is so. */
    private boolean isNew(TextField field) {
        String text = field.getText().strip();
        return !filling && !text.isEmpty() && !text.equals(field.getUserData());
    }

    private int @Nullable [] read(TextField field) {
        Matcher matcher = ROWS.matcher(field.getText());
        if (matcher.matches()) {
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(2).isEmpty() ? 0 : Integer.parseInt(matcher.group(2));
            if (first > 0 && (last == 0 || last >= first)) {
                return new int[] {first, last};
            }
        }
        refuse(field, "importing.facts.rows-bad");
        return null;
    }

    private void refuse(TextField field, String key) {
        field.getStyleClass().add("danger");
        field.setTooltip(kit.tooltip(key));
    }
}
