package org.sharedsafety.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.PoliceGap;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.ui.common.Kit;

/** The what-if beside the record: a slider for the share that is reported, and what may then lie behind the count. */
final class PoliceGapScenario extends VBox {
    private final Kit kit;
    private final PoliceGapViewModel model;
    private final Slider slider = new Slider(5, 95, 100 * PoliceGapViewModel.NATIONAL_2021);
    private final Label said = label("strong");
    private final Label range = label("dense-text");
    private final Label survey = label("dense-text");
    private final FlowPane nationals;
    private final Label context = label("caption");

    PoliceGapScenario(Kit kit, PoliceGapViewModel model) {
        super(8);
        this.kit = kit;
        this.model = model;
        getStyleClass().addAll("ssw-card");
        setId("policegap-scenario");
        slider.setId("policegap-share");
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.accessibleTextProperty().bind(kit.language().say("policegap.slider"));
        slider.valueProperty().addListener((observable, before, now) -> {
            model.shareProperty().set(Math.round(now.doubleValue()) / 100.0);
        });
        model.shareProperty().addListener((observable, before, now) -> {
            if (Math.round(100 * now.doubleValue()) != Math.round(slider.getValue())) {
                slider.setValue(100 * now.doubleValue());
            }
        });
        said.setId("policegap-said");
        range.setId("policegap-range");
        survey.setId("policegap-survey");
        Label what = kit.paragraph("finding.w34", "dense-text");
        Label mark = new Label("!");
        mark.getStyleClass().addAll("circle-number", "caution");
        HBox caution = new HBox(9, mark, what);
        caution.setAlignment(Pos.CENTER_LEFT);
        nationals = new FlowPane(
                8,
                6,
                national("policegap.use-2021", PoliceGapViewModel.NATIONAL_2021),
                national("policegap.use-2022", PoliceGapViewModel.NATIONAL_2022));
        getChildren()
                .setAll(
                        kit.paragraph("policegap.scenario", "card-title"),
                        kit.paragraph("policegap.slider", "caption"),
                        slider,
                        nationals,
                        said,
                        Kit.rule(),
                        range,
                        survey,
                        context,
                        caution);
    }

    private Button national(String key, double share) {
        return kit.button(key, null, () -> model.shareProperty().set(share), "small");
    }

    private static Label label(String... styles) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    void show() {
        Numbers numbers = kit.language().numbers();
        model.at(model.shareProperty().get())
                .ifPresentOrElse(
                        what -> {
                            said.setText(kit.language()
                                    .now(
                                            "policegap.said",
                                            Math.round(100 * what.share()),
                                            about(numbers, what.estimated()),
                                            numbers.count(what.recorded())));
                            range(numbers);
                        },
                        () -> {
                            said.setText(kit.language().now("policegap.no-count"));
                            range.setText("");
                        });
        context.setText(kit.language().now("policegap.context"));
        model.bySurvey()
                .ifPresentOrElse(
                        what -> survey(numbers, what),
                        () -> survey.setText(kit.language().now("policegap.no-survey")));
    }

    private void range(Numbers numbers) {
        boolean apt = model.isNationalContextAboutThis();
        nationals.setVisible(apt);
        nationals.setManaged(apt);
        context.setVisible(apt);
        context.setManaged(apt);
        if (!apt) {
            range.setText(kit.language().now("policegap.range-not-this"));
            return;
        }
        PoliceGap.WhatIf low = model.at(PoliceGapViewModel.NATIONAL_2021).orElseThrow();
        PoliceGap.WhatIf high = model.at(PoliceGapViewModel.NATIONAL_2022).orElseThrow();
        range.setText(kit.language()
                .now("policegap.range", about(numbers, low.estimated()), about(numbers, high.estimated())));
    }

    private void survey(Numbers numbers, PoliceGap.WhatIf what) {
        Comparison.Interval interval = what.interval().found().orElse(null);
        survey.setText(
                interval == null
                        ? kit.language().now("policegap.no-survey")
                        : kit.language()
                                .now(
                                        "policegap.by-survey",
                                        Math.round(100 * what.share()),
                                        about(numbers, interval.lower()),
                                        about(numbers, interval.upper())));
    }

    /** A count to three digits: more would claim to know. */
    private static String about(Numbers numbers, double count) {
        double size = count < 1000 ? 10 : Math.pow(10, Math.floor(Math.log10(count)) - 1);
        return numbers.count(count < 100 ? Math.rint(count) : Math.rint(count / size) * size);
    }
}
