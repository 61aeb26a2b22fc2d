package org.sharedsafety.ui.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.SourceDetails;
import org.sharedsafety.service.SourceEntry;
import org.sharedsafety.ui.common.DataTable;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** Where the files come from: asked once, filled in with what is proposed, shown on every number card and report. */
public final class SourcesPane extends BorderPane {
    private static final List<String> PARTS =
            List.of("publisher", "agency", "licence", "address", "published", "downloaded", "notes");

    private static final double FORM = 360;

    private final Kit kit;
    private final SourcesViewModel model;
    private final DataTable<SourceEntry> sources;
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final Label reasons;
    private final Label wrong;
    private @Nullable SourceEntry chosen;

    public SourcesPane(Kit kit, SourcesViewModel model) {
        this.kit = kit;
        this.model = model;
        setId("sources");
        setPadding(new Insets(12, 0, 12, 0));
        sources = table();
        reasons = new Label();
        reasons.getStyleClass().add("caption");
        reasons.setWrapText(true);
        wrong = kit.label("data.sources.bad-day", "danger-text");
        wrong.setVisible(false);
        setCenter(sources);
        ScrollPane scroll = new ScrollPane(form());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefWidth(FORM);
        scroll.setMinWidth(FORM);
        BorderPane.setMargin(scroll, new Insets(0, 0, 0, 12));
        setRight(scroll);
        model.sourcesProperty().addListener((observable, before, now) -> show(now));
        kit.language().textsProperty().addListener((observable, before, now) -> {
            sources.refresh();
            fill();
        });
        show(model.sourcesProperty().get());
    }

    private DataTable<SourceEntry> table() {
        DataTable<SourceEntry> table = new DataTable<>(kit);
        table.setId("source-files");
        table.words("data.column.file", 320, entry -> entry.file().name());
        table.words("sources.publisher", 200, entry -> entry.file().publisher());
        table.words("sources.published", 110, entry -> entry.file().details().published());
        table.words("data.column.state", 180, entry -> kit.language()
                .now(entry.hasProposal() ? "data.sources.to-confirm" : "data.sources.recorded"));
        table.getSelectionModel().selectedItemProperty().addListener((observable, before, now) -> {
            chosen = now;
            fill();
        });
        return table;
    }

    private VBox form() {
        VBox form = new VBox(6, kit.label("data.sources.title", "card-title"));
        form.getStyleClass().add("ssw-card");
        for (String part : PARTS) {
            TextField field = new TextField();
            field.setId("source-" + part);
            Label label = kit.label("sources." + part, "caption");
            label.setLabelFor(field);
            fields.put(part, field);
            form.getChildren().add(new VBox(2, label, field));
        }
        Button save = kit.button("data.sources.save", Icon.SAVE, this::save, "accent");
        save.setId("source-save");
        form.getChildren().addAll(reasons, wrong, save);
        return form;
    }

    private void show(List<SourceEntry> now) {
        SourceEntry before = chosen;
        sources.getItems().setAll(now);
        now.stream()
                .filter(entry ->
                        before == null || entry.file().id() == before.file().id())
                .findFirst()
                .ifPresent(entry -> sources.getSelectionModel().select(entry));
    }

    private void fill() {
        SourceEntry entry = chosen;
        SourceDetails details = entry == null ? SourceDetails.NONE : entry.proposed();
        text("publisher").setText(details.publisher());
        text("agency").setText(details.agency());
        text("licence").setText(details.licence());
        text("address").setText(details.address());
        text("published").setText(details.published());
        text("downloaded").setText(details.downloaded());
        text("notes").setText(details.notes());
        wrong.setVisible(false);
        reasons.setText(
                entry == null || !entry.hasProposal()
                        ? ""
                        : kit.language()
                                .now(
                                        "data.sources.why",
                                        String.join(
                                                "; ",
                                                entry.reasons().stream()
                                                        .map(kit.language()::now)
                                                        .toList())));
        setDisabled(entry);
    }

    private void setDisabled(@Nullable SourceEntry entry) {
        fields.values().forEach(field -> field.setDisable(entry == null));
    }

    private TextField text(String part) {
        return Objects.requireNonNull(fields.get(part));
    }

    private void save() {
        SourceEntry entry = chosen;
        boolean days = SourceDetails.isDay(text("published").getText().strip())
                && SourceDetails.isDay(text("downloaded").getText().strip());
        wrong.setVisible(!days);
        if (entry != null && days) {
            model.record(
                    entry,
                    new SourceDetails(
                            text("publisher").getText(),
                            text("licence").getText(),
                            text("address").getText(),
                            text("published").getText(),
                            text("downloaded").getText(),
                            text("agency").getText(),
                            text("notes").getText()));
        }
    }
}
