package org.sharedsafety.ui.reporting;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.report.Report;
import org.sharedsafety.model.report.ReportTemplate;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** Which report is in front, what it is about, and the way out. */
final class ReportHead extends VBox {
    private static final String REVIEW = "survivor-review";

    private final Kit kit;
    private final ReportsViewModel model;
    private final TextField review = new TextField();
    private final TextField name = new TextField();
    private final ComboBox<Report> reports = new ComboBox<>();
    private final ComboBox<String> language = new ComboBox<>();
    private final FlowPane settings = new FlowPane(10, 6);
    private boolean filling;

    ReportHead(Kit kit, ReportsViewModel model, Button export, MenuButton others) {
        super(8);
        this.kit = kit;
        this.model = model;
        reports.setId("report-choice");
        reports.setItems(model.reports());
        reports.setConverter(words(Report::name));
        reports.accessibleTextProperty().bind(kit.language().say("reports.choice"));
        reports.setPrefWidth(220);
        reports.valueProperty().addListener((observable, before, now) -> {
            if (!filling && now != null) {
                model.choose(now);
            }
        });
        name.setId("report-name");
        name.setPrefColumnCount(16);
        name.setOnAction(event -> model.rename(name.getText()));
        name.focusedProperty().addListener((observable, before, now) -> {
            if (!now) {
                model.rename(name.getText());
            }
        });
        name.accessibleTextProperty().bind(kit.language().say("reports.name"));
        askForReview();
        language.setId("report-language");
        language.getItems().setAll(List.of("en", "es"));
        language.setConverter(words(code -> kit.language().now("reports.language." + code)));
        language.accessibleTextProperty().bind(kit.language().say("reports.language"));
        language.valueProperty().addListener((observable, before, now) -> {
            if (!filling && now != null) {
                model.language(now);
            }
        });
        Button remove = kit.iconButton("reports.remove", Icon.TRASH, model::remove);
        remove.setId("report-remove");
        // The list of reports gives way first: its names can be read when it is open.
        reports.setMinWidth(110);
        Label title = kit.label("page.reports", "section-title");
        MenuButton fresh = fresh();
        for (javafx.scene.control.Labeled whole : List.of(title, fresh, others, export)) {
            whole.setMinWidth(USE_PREF_SIZE);
        }
        HBox first = new HBox(10, title, reports, fresh, remove, Kit.space(), others, export);
        first.setAlignment(Pos.CENTER_LEFT);
        settings.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(first, settings);
        model.chosenProperty().addListener((observable, before, now) -> fill(now));
        model.settings().addListener((javafx.collections.ListChangeListener<ReportSetting>)
                change -> fill(model.chosenProperty().get()));
        kit.language()
                .textsProperty()
                .addListener(
                        (observable, before, now) -> fill(model.chosenProperty().get()));
        fill(model.chosenProperty().get());
    }

    /** A menu that makes a report of each template. */
    MenuButton fresh() {
        MenuButton menu = new MenuButton();
        menu.setId("report-new");
        menu.textProperty().bind(kit.language().say("reports.new"));
        for (ReportTemplate template : ReportTemplate.values()) {
            MenuItem item = new MenuItem();
            item.setId("report-new-" + template.code());
            item.textProperty().bind(kit.language().say("report.template." + template.code()));
            item.setOnAction(event -> model.make(template));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void askForReview() {
        review.setId("report-survivor-review");
        review.setPrefColumnCount(20);
        review.promptTextProperty().bind(kit.language().say("reports.setting.survivor-review.prompt"));
        review.accessibleTextProperty().bind(kit.language().say("reports.setting.survivor-review"));
        review.setOnAction(event -> model.set(REVIEW, review.getText().strip()));
        review.focusedProperty().addListener((observable, before, now) -> {
            // Another report takes the field over while it is filled: what was typed is not about that one.
            if (!now && !filling) {
                model.set(REVIEW, review.getText().strip());
            }
        });
    }

    private void fill(@Nullable Report report) {
        filling = true;
        reports.setValue(report);
        name.setText(report == null ? "" : report.name());
        language.setValue(report == null ? null : report.language());
        settings.getChildren().setAll(named("reports.name", name), named("reports.language", language));
        if (report != null) {
            model.settings().forEach(each -> settings.getChildren().add(setting(report, each)));
            review.setText(report.settings().getOrDefault(REVIEW, ""));
            settings.getChildren().add(named("reports.setting.survivor-review", review));
        }
        filling = false;
    }

    private HBox named(String key, javafx.scene.Node field) {
        HBox box = new HBox(6, kit.label(key, "muted"), field);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private HBox setting(Report report, ReportSetting setting) {
        ComboBox<ReportSetting.Choice> box = new ComboBox<>();
        box.setId("report-setting-" + setting.name());
        box.getItems().setAll(setting.choices());
        box.setConverter(words(ReportSetting.Choice::words));
        box.setPrefWidth(200);
        String now = report.settings().getOrDefault(setting.name(), "");
        box.setValue(setting.choices().stream()
                .filter(choice -> choice.value().equals(now))
                .findFirst()
                .orElse(null));
        Label label = kit.label("reports.setting." + setting.name(), "muted");
        label.setLabelFor(box);
        box.valueProperty().addListener((observable, before, chosen) -> {
            if (!filling && chosen != null) {
                model.set(setting.name(), chosen.value());
            }
        });
        HBox row = new HBox(6, label, box);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static <T> StringConverter<T> words(java.util.function.Function<T, String> say) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : say.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException(Objects.requireNonNull(text));
            }
        };
    }
}
