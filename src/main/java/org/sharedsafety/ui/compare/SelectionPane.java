package org.sharedsafety.ui.compare;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.chart.SideWords;
import org.sharedsafety.model.result.SelectionStatistics;
import org.sharedsafety.model.result.SelectionStatistics.Part;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;
import org.sharedsafety.ui.common.Kit;

/** Selected places, the rest and all in three columns: how many, medians, link and line. */
final class SelectionPane extends VBox {
    private final Kit kit;
    private final CompareViewModel model;
    private final SelectionViewModel selection;
    private final GridPane grid = new GridPane();

    SelectionPane(Kit kit, CompareViewModel model, SelectionViewModel selection) {
        super(10);
        this.kit = kit;
        this.model = model;
        this.selection = selection;
        setId("selection-statistics");
        grid.setHgap(12);
        grid.setVgap(7);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(words);
        for (int i = 0; i < 3; i++) {
            ColumnConstraints numbers = new ColumnConstraints();
            numbers.setHalignment(HPos.RIGHT);
            numbers.setMinWidth(Region.USE_PREF_SIZE);
            grid.getColumnConstraints().add(numbers);
        }
        getChildren()
                .setAll(
                        kit.label("compare.selection.title", "card-title"),
                        grid,
                        kit.paragraph("compare.selection.none", "caption"),
                        kit.paragraph("compare.selection.caution", "dense-text", "muted"));
        selection.statisticsProperty().addListener((observable, before, now) -> fill());
        kit.language().textsProperty().addListener((observable, before, now) -> fill());
        fill();
    }

    private void fill() {
        grid.getChildren().clear();
        SelectionStatistics found = selection.statisticsProperty().get();
        Shown shown = model.shownProperty().get();
        if (found == null || shown == null) {
            return;
        }
        Texts texts = kit.language().texts();
        List<Part> parts = List.of(found.selected(), found.rest(), found.all());
        Numbers numbers = new Numbers(texts);
        SideWords x = shown.charts().x();
        SideWords y = shown.charts().y();
        head("compare.selection.selected", 1);
        head("compare.selection.rest", 2);
        head("compare.selection.all", 3);
        row(1, texts.say("compare.selection.places"), parts, part -> numbers.count(part.places()));
        row(2, texts.say("compare.selection.both"), parts, part -> numbers.count(part.n()));
        row(3, texts.say("compare.selection.r"), parts, part -> part.r()
                .found()
                .map(r -> numbers.fixed(r, 2))
                .orElse("–"));
        row(4, texts.say("compare.selection.median", x.name()), parts, part -> median(part.medianX(), x));
        row(5, texts.say("compare.selection.median", y.name()), parts, part -> median(part.medianY(), y));
        row(6, texts.say("compare.selection.line-name"), parts, part -> part.line()
                .found()
                .map(line -> numbers.plain(line.slope()))
                .orElse("–"));
        Label why = new Label(LiveWords.line(found, texts));
        why.getStyleClass().add("caption");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        grid.add(why, 0, 7, 4, 1);
    }

    private static String median(@org.jspecify.annotations.Nullable Double value, SideWords words) {
        return value == null ? "–" : words.value(value);
    }

    private void head(String key, int column) {
        Label label = new Label(kit.language().now(key));
        label.getStyleClass().add("caption");
        grid.add(label, column, 0);
    }

    private void row(int row, String words, List<Part> parts, Function<Part, String> text) {
        Label name = new Label(words);
        name.getStyleClass().addAll("dense-text", "muted");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        grid.add(name, 0, row);
        for (int i = 0; i < parts.size(); i++) {
            Label value = new Label(text.apply(parts.get(i)));
            value.getStyleClass().add(i == 0 ? "strong" : "dense-text");
            value.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(value, i + 1, row);
        }
    }
}
