package org.sharedsafety.ui.places;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.PlacesFigure;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Problem;
import org.sharedsafety.service.PlaceFileService.Kind;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.DataTable;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;
import org.sharedsafety.ui.common.Picker;
import org.sharedsafety.ui.common.PlaceSelection.Mode;

/** The places of the project beside their map, the files that bring more, and what texts of sheets were said to mean. */
public final class PlacesView extends BorderPane {
    private static final int MOST_LISTED = 6;
    private static final int EXISTED = 3;

    private final Kit kit;
    private final PlacesViewModel model;
    private final FilePicker files;
    private final Picker level;
    private final TextField search = new TextField();
    private final DataTable<Place> table;
    private final ObservableList<Place> places = FXCollections.observableArrayList();
    private final FilteredList<Place> found = new FilteredList<>(places);
    private final FigureNode map;
    private final Card mapCard;
    private final Card noMap;
    private final VBox held = new VBox(6);
    private final VBox front = new VBox(12);
    private final Label count = new Label();
    private Map<String, String> above = Map.of();

    /** Over its model; {@code profile} opens the profile of a place. */
    public PlacesView(
            Kit kit,
            PlacesViewModel model,
            ObservableValue<Theme> theme,
            Consumer<Runnable> background,
            FilePicker files,
            Consumer<Place> profile) {
        this.kit = kit;
        this.model = model;
        this.files = files;
        setId("places-page");
        level = new Picker(kit, "places.level");
        level.setId("places-level");
        level.chosenProperty().addListener((observable, before, now) -> {
            if (now != null) {
                model.level(now.code());
            }
        });
        search.promptTextProperty().bind(kit.language().say("places.search"));
        search.setId("places-search");
        search.setPrefWidth(320);
        search.textProperty().addListener((observable, before, now) -> filter(now));
        table = table(profile);
        map = new FigureNode(model.selection(), theme, background);
        map.setId("places-map");
        map.setMinHeight(220);
        VBox.setVgrow(map, Priority.ALWAYS);
        mapCard = new Card(map);
        VBox.setVgrow(mapCard, Priority.ALWAYS);
        noMap = new Card(kit.paragraph("places.no-map", "muted"));
        model.selection().emphasisProperty().addListener((observable, before, now) -> {
            if (!now.selected().equals(before.selected()) && now.selected().size() == 1) {
                int id = now.selected().iterator().next();
                found.stream().filter(place -> place.id() == id).findFirst().ifPresent(place -> {
                    table.getSelectionModel().select(place);
                    table.scrollTo(place);
                });
            }
        });
        count.getStyleClass().add("muted");
        HBox head = new HBox(10, kit.label("page.places", "section-title"), level, search, count, Kit.space());
        head.setAlignment(Pos.CENTER_LEFT);
        HBox doors = new HBox(
                8,
                kit.button("places.bring.list", Icon.UPLOAD, () -> offer(Kind.LIST)),
                kit.button("places.bring.boundaries", Icon.UPLOAD, () -> offer(Kind.BOUNDARIES)),
                kit.button("places.bring.crosswalk", Icon.UPLOAD, () -> offer(Kind.CROSSWALK)));
        VBox body = new VBox(12, head, doors, front, both());
        body.getStyleClass().add("page");
        VBox.setVgrow(body.getChildren().get(3), Priority.ALWAYS);
        ScrollPane page = new ScrollPane(body);
        page.setFitToWidth(true);
        page.setFitToHeight(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(page);
        listen();
    }

    private HBox both() {
        Card rows = new Card(table).flush();
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(rows, Priority.ALWAYS);
        Card known = Card.titled(kit.label("places.held.title"), kit.label("places.held.subtitle"), held);
        VBox right = new VBox(12, mapCard, noMap, new NamesCard(kit, model), known);
        right.setPrefWidth(430);
        right.setMinWidth(360);
        HBox both = new HBox(12, rows, right);
        both.setMinHeight(420);
        return both;
    }

    private DataTable<Place> table(Consumer<Place> profile) {
        DataTable<Place> made = new DataTable<>(kit);
        made.setId("places-table");
        made.words("places.column.name", 240, Place::name);
        made.words("places.column.code", 110, Place::code);
        made.words("places.column.parent", 190, place -> above.getOrDefault(String.valueOf(place.parentCode()), ""));
        made.words("places.column.exists", 170, this::exists);
        made.setItems(found);
        made.getSelectionModel().selectedItemProperty().addListener((observable, before, now) -> {
            if (now != null && !model.selection().selected().contains(now.id())) {
                model.selection().select(List.of(now.id()), Mode.REPLACE);
            }
        });
        made.setOnMouseClicked(event -> {
            Place chosen = made.getSelectionModel().getSelectedItem();
            if (event.getClickCount() == 2 && chosen != null) {
                profile.accept(chosen);
            }
        });
        made.setOnKeyPressed(event -> {
            Place chosen = made.getSelectionModel().getSelectedItem();
            if (event.getCode() == javafx.scene.input.KeyCode.ENTER && chosen != null) {
                profile.accept(chosen);
            }
        });
        return made;
    }

    private String exists(Place place) {
        if (place.validFrom() == null && place.validTo() == null) {
            return "";
        }
        return kit.language()
                .now(
                        "places.exists",
                        place.validFrom() == null ? "" : place.validFrom().toString(),
                        place.validTo() == null ? "" : place.validTo().toString());
    }

    private void listen() {
        model.shownProperty().addListener((observable, before, now) -> show());
        model.levelsProperty().addListener((observable, before, now) -> show());
        model.heldProperty().addListener((observable, before, now) -> show());
        model.offeredProperty().addListener((observable, before, now) -> showFront());
        model.broughtProperty().addListener((observable, before, now) -> showFront());
        kit.language().textsProperty().addListener((observable, before, now) -> {
            show();
            showFront();
        });
        show();
        showFront();
    }

    private void offer(Kind kind) {
        files.open(kind == Kind.BOUNDARIES ? FilePicker.Kind.BOUNDARIES : FilePicker.Kind.SPREADSHEET, false).stream()
                .findFirst()
                .ifPresent(file -> model.offer(file, kind));
    }

    private void filter(String text) {
        String wanted = text.toLowerCase(Locale.ROOT).strip();
        found.setPredicate(place ->
                (place.name() + " " + place.code()).toLowerCase(Locale.ROOT).contains(wanted));
        count();
    }

    private void count() {
        count.setText(kit.language().now("places.count", found.size()));
    }

    private void show() {
        level.offer(model.levelsProperty().get().stream()
                .map(each -> new Picker.Item(each, word(each), ""))
                .toList());
        level.choose(model.levelProperty().get());
        PlacesSource.Level now = model.shownProperty().get();
        if (now != null) {
            above = now.above();
            places.setAll(now.places());
            table.getColumns()
                    .get(EXISTED)
                    .setVisible(now.places().stream()
                            .anyMatch(place -> place.validFrom() != null || place.validTo() != null));
            table.refresh();
            Map<Integer, String> names =
                    now.places().stream().collect(Collectors.toMap(Place::id, Place::name, (a, b) -> a));
            map.show(
                    now.shapes().isEmpty()
                            ? null
                            : new PlacesFigure(
                                    now.shapes(),
                                    now.frame(),
                                    names,
                                    kit.language().texts()));
            swap(mapCard, !now.shapes().isEmpty());
            swap(noMap, now.shapes().isEmpty());
        }
        count();
        lines(held, model.heldProperty().get(), "places.held.none");
    }

    private static void swap(Card card, boolean shown) {
        card.setVisible(shown);
        card.setManaged(shown);
    }

    private String word(String code) {
        String language = kit.language().code();
        return model.kinds().stream()
                .filter(kind -> kind.level().equals(code))
                .map(kind -> language.equals("es") ? kind.labelEs() : kind.labelEn())
                .findFirst()
                .orElse(code);
    }

    private void lines(VBox box, List<Message> words, String none) {
        box.getChildren().clear();
        words.forEach(message -> box.getChildren().add(line(kit.language().now(message))));
        if (words.isEmpty()) {
            box.getChildren().add(kit.paragraph(none, "muted", "dense-text"));
        }
    }

    private static Label line(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("dense-text");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** The file about which something is asked, or what came of the last one. */
    private void showFront() {
        front.getChildren().clear();
        PlacesViewModel.Offered offered = model.offeredProperty().get();
        PlacesSource.Brought brought = model.broughtProperty().get();
        if (offered != null) {
            front.getChildren().add(new PlaceFileForm(kit, model, offered));
        } else if (brought != null) {
            front.getChildren().add(note(brought));
        }
        front.setManaged(!front.getChildren().isEmpty());
    }

    private Note note(PlacesSource.Brought brought) {
        List<String> words = new java.util.ArrayList<>(List.of(kit.language().now(brought.said())));
        brought.problems().stream()
                .limit(MOST_LISTED)
                .forEach(problem -> words.add((problem.cell() == null ? "" : problem.cell() + ": ")
                        + kit.language().now(problem.message())));
        boolean warns = brought.problems().stream().anyMatch(problem -> problem.severity() != Problem.Severity.INFO);
        return new Note(
                kit,
                warns ? Note.Weight.CAUTION : Note.Weight.DONE,
                new javafx.beans.property.SimpleStringProperty(String.join("\n", words)));
    }

    /** Which place is chosen in the table, or null. */
    @Nullable
    Place chosen() {
        return table.getSelectionModel().getSelectedItem();
    }
}
