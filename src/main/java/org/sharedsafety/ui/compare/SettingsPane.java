package org.sharedsafety.ui.compare;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.ClassMethod;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.service.CompareRequest;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;
import org.sharedsafety.ui.common.Kit;

/** Classes of the maps, years, bubbles, who is a neighbor, and a second level of geography beside. */
final class SettingsPane extends VBox {
    private static final List<String> WEIGHTS = List.of("queen", "rook", "knn:4", "knn:8");

    private final Kit kit;
    private final CompareViewModel model;
    private final Slider year = new Slider();
    private final Label yearWord = new Label();
    private final VBox years;
    private final VBox levels = new VBox(4);
    private final VBox neighbors = new VBox(4);
    private boolean filling;

    SettingsPane(Kit kit, CompareViewModel model) {
        super(14);
        this.kit = kit;
        this.model = model;
        setId("compare-settings");
        year.setId("year-slider");
        year.setBlockIncrement(1);
        year.setMajorTickUnit(1);
        year.setMinorTickCount(0);
        year.setSnapToTicks(true);
        year.valueProperty().addListener((observable, before, now) -> {
            if (!filling && !year.isValueChanging()) {
                choose();
            }
        });
        year.valueChangingProperty().addListener((observable, before, now) -> {
            if (!now && !filling) {
                choose();
            }
        });
        HBox row = new HBox(10, year, yearWord);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(year, Priority.ALWAYS);
        yearWord.setMinWidth(Region.USE_PREF_SIZE);
        yearWord.getStyleClass().add("strong");
        years = new VBox(4, kit.label("compare.settings.year", "card-title"), row, allYears());
        getChildren().setAll(years, classes(), bubbles(), levels, neighbors);
        model.shownProperty().addListener((observable, before, now) -> fill());
        kit.language().textsProperty().addListener((observable, before, now) -> fill());
        fill();
    }

    private VBox classes() {
        VBox box = new VBox(4, kit.label("compare.settings.classes", "card-title"));
        ToggleGroup group = new ToggleGroup();
        for (ClassMethod method : ClassMethod.values()) {
            RadioButton button = new RadioButton();
            button.textProperty().bind(kit.language().say("compare.classes." + method.code()));
            button.setId("classes-" + method.code());
            button.setToggleGroup(group);
            button.setSelected(model.lookProperty().get().method() == method);
            button.setOnAction(event -> {
                MapLook now = model.lookProperty().get();
                model.lookProperty().set(new MapLook(method, now.allYears(), now.bubbles()));
            });
            box.getChildren().add(button);
        }
        return box;
    }

    private CheckBox allYears() {
        CheckBox box =
                check("compare.settings.all-years", model.lookProperty().get().allYears());
        box.setId("all-years");
        box.setOnAction(event -> {
            MapLook now = model.lookProperty().get();
            model.lookProperty().set(new MapLook(now.method(), box.isSelected(), now.bubbles()));
        });
        return box;
    }

    private VBox bubbles() {
        CheckBox box =
                check("compare.settings.bubbles", model.lookProperty().get().bubbles());
        box.setId("bubbles");
        box.setOnAction(event -> {
            MapLook now = model.lookProperty().get();
            model.lookProperty().set(new MapLook(now.method(), now.allYears(), box.isSelected()));
        });
        return new VBox(4, kit.label("compare.settings.scatter", "card-title"), box);
    }

    private CheckBox check(String key, boolean on) {
        CheckBox box = new CheckBox();
        box.textProperty().bind(kit.language().say(key));
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setSelected(on);
        return box;
    }

    private void fill() {
        CompareRequest now = model.requestProperty().get();
        Shown shown = model.shownProperty().get();
        if (now == null || shown == null) {
            return;
        }
        filling = true;
        List<Period> common = model.periods();
        Period own = shown.compared().comparison().y().period();
        years.setVisible(common.size() > 1);
        years.setManaged(common.size() > 1);
        year.setMin(0);
        year.setMax(Math.max(1, common.size() - 1));
        year.setValue(Math.max(0, common.indexOf(own)));
        yearWord.setText(own.text());
        year.setAccessibleText(own.text());
        fillLevels(now, shown.compared().beside());
        fillNeighbors(now);
        filling = false;
    }

    private void choose() {
        List<Period> common = model.periods();
        int index = (int) Math.round(year.getValue());
        if (index >= 0 && index < common.size()) {
            Period next = common.get(index);
            yearWord.setText(next.text());
            Shown shown = model.shownProperty().get();
            boolean both = shown != null
                    && shown.compared().comparison().x().period().equals(next)
                    && shown.compared().comparison().y().period().equals(next);
            if (!both) {
                model.period(next);
            }
        }
    }

    /** The other levels that both measures have; the link at the chosen one stands under them. */
    private void fillLevels(CompareRequest now, @Nullable Comparison beside) {
        levels.getChildren().setAll(kit.label("compare.settings.level", "card-title"));
        List<String> others = model.levels().stream()
                .filter(level -> !level.equals(now.level()))
                .toList();
        if (others.isEmpty()) {
            levels.getChildren().add(kit.paragraph("compare.settings.no-level", "dense-text", "muted"));
            return;
        }
        ToggleGroup group = new ToggleGroup();
        RadioButton none = radio(group, kit.language().now("compare.settings.level-none"), now.beside() == null);
        none.setOnAction(event -> model.beside(null));
        levels.getChildren().add(none);
        for (String level : others) {
            RadioButton button = radio(group, kit.language().now("level." + level), level.equals(now.beside()));
            button.setOnAction(event -> model.beside(level));
            levels.getChildren().add(button);
        }
        if (beside != null) {
            Texts texts = kit.language().texts();
            String r = beside.pearson()
                    .found()
                    .map(found -> new Numbers(texts).fixed(found.estimate(), 2))
                    .orElse("–");
            Label said = new Label(texts.say(
                    "compare.settings.beside",
                    texts.say("level." + beside.level()),
                    Verdicts.words(beside, texts),
                    r,
                    beside.n()));
            said.setWrapText(true);
            said.setMinHeight(Region.USE_PREF_SIZE);
            said.setId("beside");
            levels.getChildren().addAll(said, kit.paragraph("compare.settings.beside-how", "caption"));
        }
    }

    private void fillNeighbors(CompareRequest now) {
        neighbors.getChildren().setAll(kit.label("compare.settings.neighbors", "card-title"));
        ToggleGroup group = new ToggleGroup();
        for (String weights : WEIGHTS) {
            RadioButton button = radio(
                    group,
                    kit.language().now("compare.weights." + weights.replace(":", "-")),
                    Objects.equals(weights, now.weights()));
            button.setId("weights-" + weights.replace(":", "-"));
            button.setOnAction(event -> model.weights(weights));
            neighbors.getChildren().add(button);
        }
    }

    private static RadioButton radio(ToggleGroup group, String words, boolean on) {
        RadioButton button = new RadioButton(words);
        button.setToggleGroup(group);
        button.setSelected(on);
        return button;
    }
}
