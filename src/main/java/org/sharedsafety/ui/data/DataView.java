package org.sharedsafety.ui.data;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.ui.common.DataTable;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;
import org.sharedsafety.ui.common.WrappedCell;

/** The spreadsheets that were brought in, and below the chosen one what could not be used, with its cells. */
public final class DataView extends BorderPane {
    private final Kit kit;
    private final DataViewModel model;
    private final Runnable importing;
    private final Templates templates;
    private final DataTable<ImportLine> imports;
    private final DataTable<Problem> problems;
    private VBox uses = new VBox();

    /** Workbooks to be filled in: for any official numbers, for the trust survey, for alternatives to jail. */
    public record Templates(Runnable data, Runnable trust, Runnable pathway) {}

    public DataView(Kit kit, DataViewModel model, Runnable importing, Templates templates) {
        this.kit = kit;
        this.model = model;
        this.importing = importing;
        this.templates = templates;
        setId("data");
        imports = importTable();
        problems = problemTable();
        model.importsProperty().addListener((observable, before, now) -> show(now));
        model.problemsProperty()
                .addListener((observable, before, now) -> problems.getItems().setAll(now));
        kit.language().textsProperty().addListener((observable, before, now) -> {
            imports.refresh();
            problems.refresh();
        });
        model.usesProperty().addListener((observable, before, now) -> ask(now));
        show(model.importsProperty().get());
    }

    /** Whether nothing was brought in yet. */
    ObservableValue<Boolean> empty() {
        return model.importsProperty().map(List::isEmpty);
    }

    /** The way to the import. */
    Runnable importing() {
        return importing;
    }

    private void show(List<ImportLine> now) {
        if (now.isEmpty()) {
            setCenter(new EmptyState(
                    kit,
                    Icon.DATA,
                    "data.empty.title",
                    "data.empty.purpose",
                    kit.button("data.import", Icon.UPLOAD, importing, "accent", "large"),
                    templates()));
            return;
        }
        imports.getItems().setAll(now);
        HBox head = new HBox(
                12,
                kit.label("page.data", "section-title"),
                Kit.space(),
                delete(),
                templates(),
                kit.button("data.import", Icon.UPLOAD, importing, "accent"));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox asked = new VBox();
        asked.setId("delete-asked");
        asked.visibleProperty().bind(Bindings.isNotEmpty(asked.getChildren()));
        asked.managedProperty().bind(asked.visibleProperty());
        uses = asked;
        ask(model.usesProperty().get());
        VBox page = new VBox(12, head, asked, card("data.imports", imports), card("data.problems", problems));
        page.setPadding(new Insets(14, 16, 14, 16));
        setCenter(page);
        imports.getSelectionModel().select(0);
    }

    private MenuButton templates() {
        MenuButton menu = new MenuButton();
        menu.setId("templates");
        menu.textProperty().bind(kit.language().say("data.templates"));
        menu.setGraphic(Icon.TABLE.node(16));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getItems()
                .setAll(
                        item("data.templates.data", templates.data()),
                        item("data.templates.trust", templates.trust()),
                        item("data.templates.pathway", templates.pathway()));
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem();
        item.setId(key.replace('.', '-'));
        item.textProperty().bind(kit.language().say(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private Button delete() {
        Button delete = kit.button("data.delete", Icon.TRASH, model::askDelete);
        delete.setId("delete-import");
        return delete;
    }

    /** What uses the import that is to be deleted, with both answers. */
    private void ask(List<Message> now) {
        uses.getChildren().clear();
        if (!now.isEmpty()) {
            Button sure = kit.button("data.delete.sure", Icon.TRASH, model::delete);
            sure.setId("delete-sure");
            Button keep = kit.button("data.delete.keep", null, model::keep, "accent");
            keep.setId("delete-keep");
            StringBinding words = Bindings.createStringBinding(
                    () -> String.join(" ", now.stream().map(kit.language()::now).toList()),
                    kit.language().textsProperty());
            uses.getChildren().add(new Note(kit, Note.Weight.CAUTION, words, keep, sure));
        }
    }

    private VBox card(String key, DataTable<?> table) {
        Label title = kit.label(key, "card-title");
        title.setPadding(new Insets(10, 14, 10, 14));
        VBox card = new VBox(title, Kit.rule(), table);
        card.getStyleClass().addAll("ssw-card", "flush");
        VBox.setVgrow(card, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        return card;
    }

    private DataTable<ImportLine> importTable() {
        DataTable<ImportLine> table = new DataTable<>(kit);
        table.setId("imports");
        table.words("data.column.number", 60, line -> Long.toString(line.number()));
        table.words("data.column.file", 320, ImportLine::file);
        table.words("data.column.publisher", 200, ImportLine::publisher);
        table.words("data.column.when", 235, line -> DateTimeFormatter.ofLocalizedDateTime(
                        FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(kit.language().locale())
                .format(line.when()));
        table.numbers(
                "data.column.values",
                110,
                line -> (double) line.values(),
                number -> kit.language().numbers().count(number),
                line -> "");
        table.numbers(
                "data.column.problems",
                110,
                line -> (double) line.problems(),
                number -> kit.language().numbers().count(number),
                line -> "");
        table.words("data.column.state", 120, line -> kit.language()
                .now(line.active() ? "data.state.active" : "data.state.undone"));
        table.getSelectionModel().selectedItemProperty().addListener((observable, before, now) -> {
            if (now != null) {
                model.choose(now);
            }
        });
        return table;
    }

    private DataTable<Problem> problemTable() {
        DataTable<Problem> table = new DataTable<>(kit);
        table.setId("problems");
        table.words("data.column.sheet", 140, Problem::sheet);
        table.words("data.column.cell", 80, DataView::cell);
        table.words("data.column.weight", 120, problem -> kit.language()
                .now("data.weight." + problem.severity().name().toLowerCase(java.util.Locale.ROOT)));
        table.words("data.column.what", 700, problem -> kit.language().now(problem.message()))
                .setCellFactory(any -> new WrappedCell<>());
        table.setFixedCellSize(Region.USE_COMPUTED_SIZE);
        table.setPlaceholder(kit.label("data.no-problems"));
        return table;
    }

    private static String cell(Problem problem) {
        CellAddress cell = problem.cell();
        return cell == null ? "" : cell.toString();
    }
}
