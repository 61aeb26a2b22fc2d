package org.sharedsafety.ui.profiles;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sharedsafety.chart.SparklineFigure;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;
import org.sharedsafety.text.Units;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.PlaceSelection;

/** The other measures of a place, each in a line with its small course; a click looks at it. */
final class TrendSideList extends VBox {
    private static final double WORDS = 148;
    private static final double SPARK_WIDTH = 96;
    private static final double SPARK_HEIGHT = 28;

    private final Kit kit;
    private final ObservableValue<Theme> theme;
    private final Consumer<Runnable> background;
    private final Consumer<String> opener;
    private final Label span = new Label();
    private final VBox rows = new VBox();

    TrendSideList(Kit kit, ObservableValue<Theme> theme, Consumer<Runnable> background, Consumer<String> opener) {
        this.kit = kit;
        this.theme = theme;
        this.background = background;
        this.opener = opener;
        getStyleClass().addAll("ssw-card", "flush");
        getStyleClass().add("trend-list");
        span.getStyleClass().add("caption");
        span.setWrapText(true);
        VBox head = new VBox(2, kit.label("trend.others-here", "card-title"), span);
        head.getStyleClass().add("trend-list-head");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, scroll);
        setId("trend-list");
    }

    void show(List<Trend> trends) {
        rows.getChildren().clear();
        trends.stream()
                .map(trend -> trend.measure().period())
                .reduce((a, b) -> new Period(
                        a.start().isBefore(b.start()) ? a.start() : b.start(),
                        a.end().isAfter(b.end()) ? a.end() : b.end()))
                .ifPresent(all -> span.setText(kit.language()
                        .now(
                                "trend.others-span",
                                Integer.toString(all.start().getYear()),
                                Integer.toString(all.end().getYear()))));
        trends.forEach(trend -> rows.getChildren().add(row(trend)));
    }

    private Button row(Trend trend) {
        Texts texts = kit.language().texts();
        Label name = new Label(trend.measure().metric().name(texts.language()));
        name.getStyleClass().add("medium");
        name.setWrapText(true);
        Label values = new Label(values(trend, texts));
        values.getStyleClass().add("caption");
        values.setWrapText(true);
        VBox words = new VBox(2, name, values);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(WORDS - 20);
        words.setPrefWidth(WORDS);
        words.setMaxWidth(WORDS);
        FigureNode spark = new FigureNode(new PlaceSelection(), theme, background);
        spark.setMinSize(SPARK_WIDTH, SPARK_HEIGHT);
        spark.setPrefSize(SPARK_WIDTH, SPARK_HEIGHT);
        spark.setMaxSize(SPARK_WIDTH, SPARK_HEIGHT);
        spark.setFocusTraversable(false);
        spark.setMouseTransparent(true);
        spark.show(SparklineFigure.of(trend, texts));
        Label tag = TrendVerdicts.tag(trend.change(), texts);
        tag.setMinWidth(USE_PREF_SIZE);
        VBox right = new VBox(4, spark, tag);
        right.setAlignment(Pos.CENTER_RIGHT);
        right.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(10, words, Kit.space(), right);
        row.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button();
        button.setGraphic(row);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().setAll("trend-row");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(name.getText() + ", " + values.getText() + ", " + tag.getText());
        button.setOnAction(event -> opener.accept(trend.measure().metric().id()));
        return button;
    }

    private static String values(Trend trend, Texts texts) {
        Trend.Change change = trend.change();
        Numbers numbers = new Numbers(texts);
        String unit = Units.shortly(texts, trend.measure().unit());
        Period from = change.from();
        Period to = change.to();
        if (from == null || to == null) {
            return texts.say("trend.no-change-here");
        }
        return texts.say("trend.from-to", number(trend, from, numbers), number(trend, to, numbers), unit);
    }

    private static String number(Trend trend, Period period, Numbers numbers) {
        return trend.points().stream()
                .filter(point ->
                        point.period().equals(period) && point.reading().value() != null)
                .findFirst()
                .map(point -> {
                    Double value = point.reading().value();
                    return value == null ? "" : numbers.plain(value);
                })
                .orElse("");
    }
}
