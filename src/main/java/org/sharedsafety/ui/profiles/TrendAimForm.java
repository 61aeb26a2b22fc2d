package org.sharedsafety.ui.profiles;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.MeasureAim;
import org.sharedsafety.model.Period;
import org.sharedsafety.service.TrendView;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** Says where a measure starts from and is to go: a period to look back to, a value by a year. */
final class TrendAimForm extends VBox {
    private final Kit kit;
    private final TrendsViewModel model;
    private final ComboBox<Period> baseline = new ComboBox<>();
    private final TextField target = new TextField();
    private final TextField by = new TextField();
    private final Label problem = new Label();
    private final Label ahead = new Label();

    TrendAimForm(Kit kit, TrendsViewModel model, Runnable close) {
        super(8);
        this.kit = kit;
        this.model = model;
        setId("trend-aim-form");
        getStyleClass().add("form-box");
        baseline.setId("aim-baseline");
        baseline.setConverter(new PeriodText());
        target.setId("aim-target");
        target.setPrefColumnCount(7);
        by.setId("aim-by");
        by.setPrefColumnCount(5);
        problem.getStyleClass().addAll("danger-text", "dense-text");
        ahead.getStyleClass().add("caption");
        ahead.setWrapText(true);
        Button keep = kit.button("trend.event.keep", Icon.CHECK, this::keep, "accent");
        keep.setId("aim-keep");
        FlowPane fields = new FlowPane(
                10,
                8,
                labelled("trend.aim.baseline", baseline),
                labelled("trend.aim.target", target),
                labelled("trend.aim.by", by),
                keep,
                kit.button("trend.aim.remove", Icon.TRASH, () -> model.aim(null, null, null)),
                kit.button("trend.close", null, close));
        fields.setAlignment(Pos.BOTTOM_LEFT);
        getChildren().setAll(kit.label("trend.aim.title", "card-title"), fields, problem, ahead);
        say("");
    }

    private VBox labelled(String key, javafx.scene.control.Control field) {
        Label label = kit.label(key, "caption");
        label.setLabelFor(field);
        return new VBox(2, label, field);
    }

    private void say(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
        problem.setManaged(!words.isEmpty());
    }

    private void keep() {
        Optional<Double> value = number(target.getText());
        Optional<Double> year = number(by.getText());
        boolean none = target.getText().isBlank() && by.getText().isBlank();
        boolean whole = value.isPresent() && year.isPresent() && isYear(year.get());
        if (!none && !whole) {
            say(kit.language().now("trend.aim.problem"));
            return;
        }
        say("");
        model.aim(
                baseline.getValue(),
                none ? null : value.orElseThrow(),
                none ? null : (Integer) year.orElseThrow().intValue());
    }

    private static boolean isYear(double year) {
        return year == Math.rint(year) && year > 1900 && year < 2200;
    }

    private static Optional<Double> number(String text) {
        try {
            double value = Double.parseDouble(text.strip().replace(",", ""));
            return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    void show(TrendView view) {
        MeasureAim aim = view.aim();
        List<Period> periods = view.trend().points().stream()
                .filter(point -> point.reading().isUsable())
                .map(point -> point.period())
                .toList();
        baseline.getItems().setAll(periods);
        baseline.setValue(aim.baseline());
        Double value = aim.target();
        target.setText(value == null ? "" : kit.language().numbers().plain(value));
        by.setText(aim.by() == null ? "" : Objects.toString(aim.by()));
        ahead.setText(
                value == null
                        ? ""
                        : view.outlook()
                                .why()
                                .map(why -> kit.language().now(why))
                                .orElse(""));
    }

    private static final class PeriodText extends StringConverter<Period> {
        @Override
        public String toString(@Nullable Period period) {
            return period == null ? "" : period.text().replace('/', '–');
        }

        @Override
        public @Nullable Period fromString(String text) {
            return Period.parse(text).orElse(null);
        }
    }
}
