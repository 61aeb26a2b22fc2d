package org.sharedsafety.ui.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.PlaceMatch;
import org.sharedsafety.model.recipe.ImportTally;
import org.sharedsafety.service.ImportReport;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** The third step: which places were found, which are asked about, which were not found, and what was kept aside. */
final class PlacesStep extends ReportPane<PlaceLine> {
    private final Map<Kind, ToggleButton> filters = new EnumMap<>(Kind.class);
    private final Button sure = new Button();
    private final Label scope = new Label();
    private Kind shown = Kind.ALL;

    /** What sort of lines are shown. */
    private enum Kind {
        ALL,
        ASKED,
        MISSING,
        TWICE,
        MAP,
        ASIDE;

        boolean has(PlaceLine line) {
            return switch (this) {
                case ALL -> true;
                case ASKED -> line instanceof PlaceLine.Asked;
                case MISSING -> line instanceof PlaceLine.Missing;
                case TWICE -> line instanceof PlaceLine.Twice;
                case MAP -> line instanceof PlaceLine.OnMapOnly;
                case ASIDE -> line instanceof PlaceLine.Aside;
            };
        }

        String key() {
            return "importing.places.filter." + name().toLowerCase(Locale.ROOT);
        }
    }

    PlacesStep(Kit kit, ImportViewModel model) {
        super(kit, model, "places", "importing.places.all-found");
        head.getChildren().add(filters());
        head.getChildren().addAll(Kit.space(), scope, sure);
        scope.getStyleClass().addAll("dense-text", "muted");
        scope.setMinWidth(0);
        sure.setId("accept-sure");
        sure.getStyleClass().add("outlined-accent");
        sure.setMinWidth(USE_PREF_SIZE);
        sure.setOnAction(event -> model.file().places().acceptSure());
        refresh();
    }

    private Node filters() {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox(2);
        for (Kind kind : Kind.values()) {
            ToggleButton button = new ToggleButton();
            button.getStyleClass().setAll("filter-chip", "focusable");
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                shown = kind;
                refresh();
            });
            filters.put(kind, button);
            row.getChildren().add(button);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    @Override
    List<CountCell> counted() {
        ImportReport report = model.file().rehearsalProperty().get();
        if (report == null) {
            return List.of();
        }
        List<PlaceLine> all = model.file().places().lines();
        long matched = report.sheets().stream()
                .mapToLong(ImportTally::placesMatched)
                .max()
                .orElse(0);
        long restored =
                report.sheets().stream().mapToLong(ImportTally::zerosRestored).sum();
        List<CountCell> cells = new ArrayList<>();
        cells.add(CountCell.of(kit, Icon.PLACES, "success-text", matched, "importing.places.matched"));
        cells.add(CountCell.of(kit, Icon.QUESTION, "warning-text", count(all, Kind.ASKED), "importing.places.asked"));
        cells.add(CountCell.of(kit, Icon.BLOCK, "muted", count(all, Kind.MISSING), "importing.places.missing"));
        cells.add(CountCell.of(kit, Icon.COMPASS, "muted", count(all, Kind.MAP), "importing.places.map"));
        cells.add(
                restored > 0
                        ? CountCell.of(kit, Icon.NUMBER, "muted", restored, "importing.places.restored")
                        : CountCell.of(kit, Icon.TABLE, "muted", count(all, Kind.ASIDE), "importing.places.aside"));
        return cells;
    }

    private static long count(List<PlaceLine> all, Kind kind) {
        return all.stream().filter(kind::has).count();
    }

    @Override
    List<PlaceLine> listed() {
        return model.file().places().lines().stream().filter(shown::has).toList();
    }

    @Override
    boolean asks(PlaceLine line) {
        return line instanceof PlaceLine.Asked;
    }

    @Override
    void arrange() {
        List<PlaceLine> all = model.file().places().lines();
        filters.forEach((kind, button) -> {
            long count = count(all, kind);
            button.setText(kit.language().now(kind.key(), count));
            button.setSelected(kind == shown);
            button.setVisible(!all.isEmpty() && (kind == Kind.ALL || count > 0 || kind == shown));
            button.setManaged(button.isVisible());
        });
        PlaceAnswers.Scope bulk = model.file().places().sureScope();
        sure.setVisible(bulk.names() > 0);
        sure.setManaged(bulk.names() > 0);
        sure.setText(kit.language().now("importing.places.accept-sure", bulk.names(), PlaceAnswers.BAR));
        scope.setVisible(bulk.names() > 0);
        scope.setText(kit.language().now("importing.places.scope", bulk.rows(), bulk.ofRows()));
    }

    @Override
    Node line(PlaceLine line) {
        Label text = new Label("“" + line.text() + "”");
        text.getStyleClass().add("medium");
        text.setMinWidth(0);
        text.setPrefWidth(220);
        Label sheet = new Label(where(line));
        sheet.getStyleClass().add("caption");
        sheet.setMinWidth(0);
        sheet.setPrefWidth(130);
        HBox row = new HBox(10, text, sheet);
        row.setAlignment(Pos.CENTER_LEFT);
        if (line instanceof PlaceLine.Asked asked) {
            row.getChildren().add(said("importing.places.is-it", "warning-text"));
            asked.candidates().stream().limit(2).forEach(candidate -> row.getChildren()
                    .add(answer(asked, candidate)));
            row.getChildren()
                    .addAll(
                            kit.button("importing.places.no", null, () -> model.file()
                                    .places()
                                    .refuse(asked.sheet(), asked.text())),
                            Kit.space(),
                            search(asked.sheet(), asked.text()));
        } else if (line instanceof PlaceLine.Missing missing) {
            row.getChildren()
                    .addAll(
                            wide(kit.label("importing.places.not-found", "dense-text", "muted")),
                            search(missing.sheet(), missing.text()),
                            kit.link(
                                    "importing.places.show",
                                    () -> model.jump(missing.sheet(), new CellAddress(Math.max(1, missing.row()), 1))));
        } else if (line instanceof PlaceLine.Twice twice) {
            row.getChildren()
                    .addAll(
                            wide(kit.label(
                                    kit.language()
                                            .say(
                                                    twice.message().key(),
                                                    twice.message().args().toArray()),
                                    "dense-text",
                                    "muted")),
                            kit.link("importing.places.show", () -> model.jump(twice.sheet(), twice.cell())));
        } else if (line instanceof PlaceLine.OnMapOnly only) {
            text.setText(only.text() + ", " + only.place().code());
            row.getChildren().add(wide(kit.label("importing.places.on-map-only", "dense-text", "muted")));
        } else if (line instanceof PlaceLine.Aside aside) {
            row.getChildren().add(said("importing.places.kind." + aside.kindKey(), "muted"));
        }
        return row;
    }

    private String where(PlaceLine line) {
        return line.rows() > 0 ? kit.language().now("importing.places.rows", line.sheet(), line.rows()) : line.sheet();
    }

    private Node search(String sheet, String text) {
        return new PlaceSearchField(kit, typed -> model.file().places().find(sheet, typed), place -> model.file()
                .places()
                .accept(sheet, text, place));
    }

    private Label said(String key, String style) {
        Label words = kit.label(key, "dense-text", style);
        words.setMinWidth(USE_PREF_SIZE);
        return words;
    }

    private Button answer(PlaceLine.Asked asked, PlaceMatch.Candidate candidate) {
        Button button =
                new Button(candidate.place().name() + ", " + candidate.place().code());
        button.getStyleClass().add("outlined-accent");
        button.setMinWidth(0);
        button.setTooltip(
                new javafx.scene.control.Tooltip(kit.language().now("importing.places.alike", candidate.score())));
        button.setOnAction(event -> model.file().places().accept(asked.sheet(), asked.text(), candidate.place()));
        return button;
    }
}
