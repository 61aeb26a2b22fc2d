package org.sharedsafety.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.PlaceMatch;
import org.sharedsafety.model.recipe.ImportTally;
import org.sharedsafety.service.ImportReport;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** The third step: which places were found, which are asked about, which were not found, and what was kept aside. */
final class PlacesStep extends VBox {
    private final Kit kit;
    private final ImportViewModel model;
    private final ListView<Line> lines = new ListView<>();
    private final HBox counts = new HBox();

    /** A text in the file and what became of it. */
    private sealed interface Line {
        String sheet();

        String text();

        record Asked(String sheet, String text, List<PlaceMatch.Candidate> candidates) implements Line {}

        record Missing(String sheet, String text, int row) implements Line {}

        record Aside(String sheet, String text, PlaceMatch.Kind kind) implements Line {}
    }

    PlacesStep(Kit kit, ImportViewModel model) {
        super(12);
        this.kit = kit;
        this.model = model;
        counts.getStyleClass().addAll("ssw-card", "flush");
        Label title = kit.label("importing.places.title", "card-title");
        title.setPadding(new Insets(11, 16, 11, 16));
        lines.setId("places");
        lines.setPlaceholder(kit.label("importing.places.all-found", "muted"));
        lines.setCellFactory(list -> new LineCell());
        VBox card = new VBox(title, Kit.rule(), lines);
        card.getStyleClass().addAll("ssw-card", "flush");
        VBox.setVgrow(lines, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().addAll(counts, card);
        model.rehearsalProperty().addListener((observable, before, now) -> show(now));
        kit.language()
                .textsProperty()
                .addListener((observable, before, now) ->
                        show(model.rehearsalProperty().get()));
        show(model.rehearsalProperty().get());
    }

    private void show(@Nullable ImportReport report) {
        if (report == null) {
            return;
        }
        long matched = 0;
        long restored = 0;
        List<Line> asked = new ArrayList<>();
        List<Line> missing = new ArrayList<>();
        List<Line> aside = new ArrayList<>();
        for (ImportTally tally : report.sheets()) {
            matched += tally.placesMatched();
            restored += tally.zerosRestored();
            String sheet = tally.sheet();
            new TreeMap<>(tally.suggested())
                    .forEach((text, candidates) -> asked.add(new Line.Asked(sheet, text, candidates)));
            new TreeMap<>(tally.unmatched()).forEach((text, row) -> missing.add(new Line.Missing(sheet, text, row)));
            new TreeMap<>(tally.aggregates()).forEach((text, kind) -> aside.add(new Line.Aside(sheet, text, kind)));
        }
        counts.getChildren()
                .setAll(
                        CountCell.of(kit, Icon.PLACES, "success-text", matched, "importing.places.matched"),
                        CountCell.of(kit, Icon.QUESTION, "warning-text", asked.size(), "importing.places.asked"),
                        CountCell.of(kit, Icon.BLOCK, "muted", missing.size(), "importing.places.missing"),
                        CountCell.of(kit, Icon.TABLE, "muted", aside.size(), "importing.places.aside"),
                        CountCell.of(kit, Icon.NUMBER, "muted", restored, "importing.places.restored")
                                .last());
        List<Line> all = new ArrayList<>(asked);
        all.addAll(missing);
        all.addAll(aside);
        lines.getItems().setAll(all);
    }

    private final class LineCell extends ListCell<Line> {
        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            getStyleClass().remove("question-row");
            if (empty || line == null) {
                setGraphic(null);
            } else {
                if (line instanceof Line.Asked) {
                    getStyleClass().add("question-row");
                }
                setGraphic(row(line));
            }
        }

        private Node row(Line line) {
            Label text = new Label("“" + line.text() + "”");
            text.getStyleClass().add("medium");
            text.setMinWidth(0);
            text.setPrefWidth(230);
            Label sheet = new Label(line.sheet());
            sheet.getStyleClass().add("caption");
            sheet.setMinWidth(0);
            sheet.setPrefWidth(120);
            HBox row = new HBox(12, text, sheet);
            row.setAlignment(Pos.CENTER_LEFT);
            if (line instanceof Line.Asked asked) {
                row.getChildren().add(said("importing.places.is-it", "warning-text"));
                asked.candidates().stream().limit(3).forEach(candidate -> row.getChildren()
                        .add(answer(asked, candidate)));
            } else if (line instanceof Line.Missing missing) {
                row.getChildren().addAll(said("importing.places.not-found", "muted"), Kit.space());
                row.getChildren()
                        .add(kit.link(
                                "importing.places.show",
                                () -> model.jump(missing.sheet(), new CellAddress(Math.max(1, missing.row()), 1))));
            } else if (line instanceof Line.Aside aside) {
                row.getChildren()
                        .add(said(
                                "importing.places.kind."
                                        + aside.kind()
                                                .name()
                                                .toLowerCase(java.util.Locale.ROOT)
                                                .replace('_', '-'),
                                "muted"));
            }
            return row;
        }

        private Label said(String key, String style) {
            Label words = kit.label(key, "dense-text", style);
            words.setMinWidth(USE_PREF_SIZE);
            return words;
        }

        private Button answer(Line.Asked asked, PlaceMatch.Candidate candidate) {
            Button button = new Button(
                    candidate.place().name() + ", " + candidate.place().code());
            button.getStyleClass().add("outlined-accent");
            button.setOnAction(event -> model.samePlace(
                    asked.sheet(),
                    candidate.place().level(),
                    asked.text(),
                    candidate.place().code()));
            return button;
        }
    }
}
