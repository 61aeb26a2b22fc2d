package org.sharedsafety.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.PoliceGapFigure;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.PoliceGap;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.FigureCard;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;
import org.sharedsafety.ui.common.PageBody;
import org.sharedsafety.ui.common.Picker;
import org.sharedsafety.ui.common.PlaceSelection;
import org.sharedsafety.ui.common.SentenceBox;

/** What police never see: police, hospitals and survey side by side, and what may lie behind the record. */
public final class PoliceGapView extends ScrollPane {
    private final Kit kit;
    private final PoliceGapViewModel model;
    private final Ways ways;
    private final PageBody body = new PageBody();
    private final SentenceBox sentence;
    private final Picker harm;
    private final Picker where;
    private final FlowPane header;
    private final FigureCard card;
    private final PoliceGapScenario scenario;
    private final Label notes = new Label();
    private final BesidePane row;
    private boolean offering;

    /**
     * What the pane is given by the desk.
     *
     * @param background draws pictures
     * @param card opens the number card
     * @param importing leads to the import
     */
    public record Ways(
            ObservableValue<Theme> theme,
            Consumer<Runnable> background,
            FigureDoors doors,
            Consumer<CardRequest> card,
            Runnable importing) {}

    public PoliceGapView(Kit kit, PoliceGapViewModel model, Ways ways) {
        this.kit = kit;
        this.model = model;
        this.ways = ways;
        this.sentence = new SentenceBox(kit);
        FigureNode node = new FigureNode(new PlaceSelection(), ways.theme(), ways.background());
        node.setId("policegap-figure");
        node.setMinHeight(220);
        node.onOpen(id -> model.card(id).ifPresent(ways.card()));
        this.card = new FigureCard(kit, node, ways.doors(), model::view);
        this.scenario = new PoliceGapScenario(kit, model);
        this.harm = picker("policegap.harm", model::harm);
        this.where = picker("policegap.where", code -> model.place(code.isEmpty() ? null : code));
        this.header = new FlowPane(10, 8, kit.label("policegap.title", "section-title"), harm, where);
        header.setAlignment(Pos.CENTER_LEFT);
        header.setRowValignment(VPos.CENTER);
        header.setMinHeight(USE_PREF_SIZE);
        this.row = new BesidePane(card, scenario);
        notes.setWrapText(true);
        notes.setMinHeight(USE_PREF_SIZE);
        notes.getStyleClass().add("caption");
        notes.setId("policegap-notes");
        notes.setGraphic(Icon.HIDDEN.node(14, "muted"));
        card.getChildren().addAll(Kit.rule(), notes);
        setId("policegap");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        VBox.setVgrow(row, Priority.ALWAYS);
        model.shownProperty().addListener((observable, before, now) -> show());
        model.failureProperty().addListener((observable, before, now) -> show());
        model.questionProperty().addListener((observable, before, now) -> show());
        model.shareProperty().addListener((observable, before, now) -> scenario.show());
        kit.language().textsProperty().addListener((observable, before, now) -> show());
        show();
    }

    private Picker picker(String key, Consumer<String> chosen) {
        Picker picker = new Picker(kit, key);
        picker.setId(key.replace('.', '-'));
        picker.chosenProperty().addListener((observable, before, now) -> {
            if (!offering && now != null) {
                chosen.accept(now.code());
            }
        });
        return picker;
    }

    private void show() {
        PoliceGapViewModel.@Nullable Question asked = model.questionProperty().get();
        if (asked == null) {
            setContent(new EmptyState(
                    kit,
                    Icon.COMPARE,
                    "policegap.empty-title",
                    "policegap.empty-purpose",
                    kit.button("policegap.import", Icon.UPLOAD, ways.importing(), "accent", "large")));
            return;
        }
        setContent(body);
        offer(asked);
        @Nullable PoliceGap shown = model.shownProperty().get();
        @Nullable Message failed = model.failureProperty().get();
        if (shown == null) {
            body.getChildren()
                    .setAll(
                            header,
                            failed == null
                                    ? kit.label("policegap.working", "muted")
                                    : new Note(
                                            kit,
                                            Note.Weight.INFO,
                                            kit.language().say(new SimpleObjectProperty<>(failed))));
            return;
        }
        Message said = shown.about().sentence();
        sentence.show(new SentenceBox.Words(
                said == null ? "" : kit.language().now(said),
                shown.panels().size() > 1 ? kit.language().now("policegap.never-add") : "",
                null,
                "",
                "",
                shown.about().findings()));
        Place place = shown.place();
        card.show(
                kit.language().now("policegap.card", shown.panels().size()),
                kit.language()
                        .now(
                                shown.panels().size() > 1 ? "policegap.card-under" : "policegap.card-alone",
                                place == null ? kit.language().now("policegap.everywhere") : place.name()),
                PoliceGapFigure.of(shown, kit.language().texts()));
        notes.setText(String.join(" ", notes(shown)));
        scenario.show();
        List<javafx.scene.Node> nodes = new ArrayList<>(List.of(header, sentence, row));
        if (!shown.wanted().isEmpty()) {
            nodes.add(2, wanted(shown));
        }
        body.getChildren().setAll(nodes);
    }

    /** What could be imported to see more. */
    private Note wanted(PoliceGap shown) {
        String words = String.join(
                " ", shown.wanted().stream().map(kit.language()::now).toList());
        Note note = new Note(
                kit,
                Note.Weight.INFO,
                new SimpleObjectProperty<>(words),
                kit.button("policegap.import", Icon.UPLOAD, ways.importing()));
        note.setId("policegap-wanted");
        return note;
    }

    /** Who is missing from each source, and how its last number was made. */
    private List<String> notes(PoliceGap shown) {
        return shown.panels().stream()
                .flatMap(panel -> Stream.concat(
                        Stream.of(kit.language().now("policegap.missing-" + code(panel.source()))),
                        panel.trend().points().stream()
                                .skip(Math.max(0, panel.trend().points().size() - 1))
                                .map(point -> point.reading().reason())
                                .filter(reason -> reason != null && panel.source() == PoliceGap.Source.POLICE)
                                .map(reason -> kit.language().now(reason))))
                .toList();
    }

    private static String code(PoliceGap.Source source) {
        return switch (source) {
            case POLICE -> "police";
            case HOSPITAL -> "hospital";
            case SURVEY -> "survey";
        };
    }

    private void offer(PoliceGapViewModel.Question asked) {
        offering = true;
        try {
            harm.offer(model.choicesProperty().get().stream()
                    .map(each -> new Picker.Item(each.id(), name(each), each.unit()))
                    .toList());
            harm.choose(asked.police());
            List<Picker.Item> wheres = new ArrayList<>();
            wheres.add(new Picker.Item("", kit.language().now("policegap.everywhere"), ""));
            for (Place place : model.places()) {
                wheres.add(new Picker.Item(place.code(), place.name(), place.code()));
            }
            where.offer(wheres);
            String place = asked.place();
            where.choose(place == null ? "" : place);
        } finally {
            offering = false;
        }
    }

    private String name(Metric metric) {
        return metric.name(kit.language().code());
    }
}
