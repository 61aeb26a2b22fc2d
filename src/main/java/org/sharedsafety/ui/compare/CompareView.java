package org.sharedsafety.ui.compare;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.Palette;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.result.SelectionStatistics;
import org.sharedsafety.service.CollectionService;
import org.sharedsafety.service.CompareRequest;
import org.sharedsafety.ui.common.Appearance;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.ChartThemes;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.EventLine;
import org.sharedsafety.ui.common.FigureMenu;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;
import org.sharedsafety.ui.common.Segments;
import org.sharedsafety.ui.common.SentenceBox;
import org.sharedsafety.ui.compare.CompareViewModel.Side;

/** The comparison page: measures, sentence, charts, table; selecting in one part selects in all. */
public final class CompareView extends BorderPane {
    private static final double TABLE_HEIGHT = 118;
    private static final double LEAST_WIDTH = 320;

    private final Kit kit;
    private final CompareViewModel model;
    private final CompareActions actions;
    private final MeasurePicker pickerX;
    private final MeasurePicker pickerY;
    private final SentenceBox sentence;
    private final ChartsPane charts;
    private final BivariatePane both;
    private @Nullable Shown drawnBoth;
    private final PanelsPane panels;
    private final SelectionViewModel selected;
    private final LensPane lens;
    private final PlaceTable table;
    private final Card tableCard;
    private final HeaderPane header;
    private final EventLine events;
    private final VBox body;
    private final ScrollPane page;
    private final EmptyState empty;

    /**
     * A page over its view model.
     *
     * @param background where pictures are drawn, such as the start method of the pool
     */
    public CompareView(
            Kit kit,
            Appearance appearance,
            CompareViewModel model,
            Consumer<Runnable> background,
            CompareActions actions) {
        this.kit = kit;
        this.model = model;
        this.actions = actions;
        setId("compare");
        pickerX = new MeasurePicker(kit, model, Side.X);
        pickerY = new MeasurePicker(kit, model, Side.Y);
        sentence = new SentenceBox(kit);
        ObservableValue<Theme> theme = ChartThemes.following(appearance);
        table = new PlaceTable(kit, model.selection(), this::card);
        charts = new ChartsPane(kit, model.selection(), theme, background, part -> menu(part, table::requestFocus));
        model.settleAfter(charts::afterDrawing);
        both = new BivariatePane(
                kit,
                model.selection(),
                theme,
                background,
                () -> model.faceProperty().set(Face.TWIN),
                turn -> menu("bivariate", turn));
        panels = new PanelsPane(
                kit, model, model.selection(), theme, background, actions.doors(), id -> card(id, Side.Y));
        selected = new SelectionViewModel(model, background);
        selected.statisticsProperty().addListener((observable, before, now) -> live());
        charts.onLive(() -> model.lensProperty().set(Lens.SELECTION));
        lens = new LensPane(
                kit,
                model.lensProperty(),
                Map.of(
                        Lens.SELECTION, () -> new SelectionPane(kit, model, selected),
                        Lens.KINDS, () -> new KindsPane(kit, model),
                        Lens.SAY, () -> new ClaimPane(kit, model),
                        Lens.SETTINGS, () -> new SettingsPane(kit, model)));
        model.lensProperty().addListener((observable, before, now) -> beside());
        both.onOpen(id -> card(id, Side.Y));
        charts.onOpen(id -> card(id, Side.X), id -> card(id, Side.Y));
        charts.onTwin(table::requestFocus);
        Card tableCard = new Card(table).flush();
        VBox.setVgrow(table, Priority.ALWAYS);
        tableCard.setMinHeight(TABLE_HEIGHT);
        VBox.setVgrow(charts, Priority.NEVER);
        VBox.setVgrow(both, Priority.ALWAYS);
        VBox.setVgrow(panels, Priority.ALWAYS);
        VBox.setVgrow(tableCard, Priority.ALWAYS);
        this.tableCard = tableCard;
        header = header();
        events = new EventLine(kit, actions.doors(), model::happened);
        events.setId("compare-events");
        model.selection().emphasisProperty().addListener((observable, before, now) -> {
            if (!before.selected().equals(now.selected())) {
                events.show();
            }
        });
        body = new VBox(12);
        body.getStyleClass().add("page");
        body.setMinWidth(LEAST_WIDTH);
        page = scrolling(body);
        page.heightProperty().addListener((observable, before, now) -> charts.roomFor(now.doubleValue()));
        empty = new EmptyState(
                kit,
                Icon.COMPARE,
                "compare.empty.title",
                "compare.empty.purpose",
                kit.button("compare.empty.import", Icon.UPLOAD, actions.importing(), "accent", "large"),
                kit.button("compare.empty.example", Icon.COMPASS, actions.example(), "large"));
        model.shownProperty().addListener((observable, before, now) -> {
            if (now != null && now.isDrawnAs(before)) {
                say(now);
            } else {
                draw(now);
                show();
            }
        });
        model.faceProperty().addListener((observable, before, now) -> {
            Shown shown = model.shownProperty().get();
            if (shown != null && (before == Face.NEIGHBORS || now == Face.NEIGHBORS)) {
                charts.show(shown, now == Face.NEIGHBORS);
            }
            if (shown != null) {
                drawBoth(shown);
            }
            show();
        });
        model.failureProperty().addListener((observable, before, now) -> show());
        model.requestProperty().addListener((observable, before, now) -> show());
        draw(model.shownProperty().get());
        show();
    }

    private void draw(@Nullable Shown shown) {
        if (shown != null) {
            say(shown);
            charts.show(shown, model.faceProperty().get() == Face.NEIGHBORS);
            live();
            drawBoth(shown);
            table.show(shown.table());
            events.show();
        }
    }

    /** The map of both measures is made only where it is looked at. */
    private void drawBoth(Shown shown) {
        if (model.faceProperty().get() == Face.BIVARIATE && !shown.isDrawnAs(drawnBoth)) {
            drawnBoth = shown;
            both.show(shown.both(), shown.charts().legend(shown.both()));
        }
    }

    private void say(Shown shown) {
        SentenceBox.Words words =
                Verdicts.said(shown.compared().comparison(), kit.language().texts());
        sentence.show(shown.settled() ? words : words.and(kit.language().now("compare.settling")));
    }

    private void live() {
        SelectionStatistics found = selected.statisticsProperty().get();
        if (found != null) {
            charts.live(
                    LiveWords.line(found, kit.language().texts()),
                    LiveWords.lines(found, kit.language().texts()));
        }
    }

    /** The pane beside the charts stands from top to bottom, so that the charts keep their height. */
    private void beside() {
        setRight(model.lensProperty().get() == null || getCenter() != page ? null : lens);
        BorderPane.setMargin(lens, new Insets(14, 16, 14, 0));
    }

    private FigureMenu menu(String part, Runnable turn) {
        FigureMenu menu = new FigureMenu(kit, actions.doors(), () -> model.question(part), turn);
        if (part.equals("scatter") && actions.doors().collect() != null) {
            menu.add("shared.save", this::keep);
        }
        return menu;
    }

    /** Keeps the comparison as one of Shared Safety, or says in the page why it is none. */
    private void keep() {
        Shown shown = model.shownProperty().get();
        ViewQuestion question = model.question(CollectionService.SHARED_SAFETY);
        Consumer<ViewQuestion> collect = actions.doors().collect();
        if (shown == null || question == null || collect == null) {
            return;
        }
        Message why = shown.compared().notSharedSafety().orElse(null);
        if (why == null) {
            collect.accept(question);
        } else if (body.getChildren().stream().noneMatch(node -> "not-shared".equals(node.getId()))) {
            Note note = new Note(kit, Note.Weight.INFO, kit.language().say(why.key()));
            note.setId("not-shared");
            body.getChildren().add(1, note);
        }
    }

    private HeaderPane header() {
        Button swap = kit.iconButton("compare.swap", Icon.SWAP, model::swap);
        swap.getStyleClass().remove("bare");
        swap.getStyleClass().add("square");
        swap.setId("swap");
        Button report = kit.button("compare.report", Icon.PLUS, this::report, "accent");
        report.setId("report");
        Segments<Face> faces =
                new Segments<>(List.of(Face.values()), face -> kit.language().say(face.key()), model.faceProperty());
        faces.setId("faces");
        Button closer = kit.iconButton("compare.lens.open", Icon.OPTIONS, this::lookCloser);
        closer.getStyleClass().remove("bare");
        closer.getStyleClass().add("square");
        closer.setId("look-closer");
        return new HeaderPane(pickerX, swap, pickerY, closer, faces, report);
    }

    private void lookCloser() {
        model.lensProperty().set(model.lensProperty().get() == null ? Lens.SELECTION : null);
    }

    private void report() {
        CompareRequest now = model.requestProperty().get();
        if (now != null) {
            actions.report().accept(now);
        }
    }

    private void card(int placeId, Side side) {
        model.card(placeId, side).ifPresent(actions.card());
    }

    private void show() {
        Shown shown = model.shownProperty().get();
        if (model.requestProperty().get() == null) {
            setCenter(scrolling(empty));
            beside();
            return;
        }
        setCenter(page);
        beside();
        if (shown == null) {
            pickerX.show(Palette.CONDITIONS);
            pickerY.show(Palette.HARM);
            body.getChildren().setAll(header, waiting());
            return;
        }
        boolean together = model.faceProperty().get() == Face.BIVARIATE && shown.hasMaps();
        pickerX.show(together ? Palette.BIVARIATE_X : shown.charts().paletteX());
        pickerY.show(together ? Palette.BIVARIATE_Y : shown.charts().paletteY());
        if (together) {
            body.getChildren().setAll(header, both);
        } else if (model.faceProperty().get() == Face.PANELS) {
            body.getChildren().setAll(header, panels);
        } else {
            body.getChildren().setAll(header, sentence, charts, events, tableCard);
        }
    }

    /** Why there is no comparison of the two measures; the pickers stay, so that others can be chosen. */
    private Node waiting() {
        return model.failureProperty().get() == null
                ? kit.label("compare.working", "muted")
                : new Note(kit, Note.Weight.INFO, kit.language().say(model.failureProperty()));
    }

    private static ScrollPane scrolling(javafx.scene.layout.Region content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return pane;
    }
}
