package org.sharedsafety.ui.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.PathwayFigure;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.Pathway;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.FigureCard;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;
import org.sharedsafety.ui.common.PageBody;
import org.sharedsafety.ui.common.Picker;
import org.sharedsafety.ui.common.PlaceSelection;
import org.sharedsafety.ui.common.SentenceBox;

/** Alternatives to jail: the count at each step, how coming back is counted, and what survivors are offered. */
public final class PathwayView extends ScrollPane {
    private final Kit kit;
    private final PathwayViewModel model;
    private final BurdenView.Ways ways;
    private final PageBody body = new PageBody();
    private final SentenceBox sentence;
    private final Picker where;
    private final Picker series;
    private final FlowPane header;
    private final FigureNode stepNode;
    private final FigureNode capacityNode;
    private final FigureCard steps;
    private final FigureCard capacity;
    private final Label notes = caption("pathway-notes");
    private final Label missing = caption("pathway-missing");
    private final WidePair pair;
    private final Runnable template;
    private boolean offering;

    /** Over its model; {@code template} saves a workbook in which the steps are written down. */
    public PathwayView(Kit kit, PathwayViewModel model, BurdenView.Ways ways, Runnable template) {
        this.template = template;
        this.kit = kit;
        this.model = model;
        this.ways = ways;
        this.sentence = new SentenceBox(kit);
        this.where = picker("pathway.where", code -> model.place(code.isEmpty() ? null : code));
        this.series = picker("pathway.series", model::recidivism);
        Button save = kit.button("pathway.template", Icon.TABLE, template);
        save.setId("pathway-template");
        this.header = new FlowPane(10, 8, kit.label("pathway.title", "section-title"), where, series, save);
        header.setAlignment(Pos.CENTER_LEFT);
        header.setRowValignment(VPos.CENTER);
        header.setMinHeight(USE_PREF_SIZE);
        this.stepNode = new FigureNode(new PlaceSelection(), ways.theme(), ways.background());
        this.capacityNode = new FigureNode(new PlaceSelection(), ways.theme(), ways.background());
        stepNode.setId("pathway-steps");
        capacityNode.setId("pathway-capacity");
        stepNode.onOpen(
                id -> shown().flatMap(now -> model.card(now.steps(), id)).ifPresent(ways.card()));
        capacityNode.onOpen(
                id -> shown().flatMap(now -> model.card(now.capacity(), id)).ifPresent(ways.card()));
        this.steps = new FigureCard(kit, stepNode, ways.doors(), () -> model.view("steps"));
        this.capacity = new FigureCard(kit, capacityNode, ways.doors(), () -> model.view("capacity"));
        missing.setGraphic(Icon.HIDDEN.node(14, "muted"));
        steps.getChildren().addAll(Kit.rule(), notes);
        capacity.getChildren().add(missing);
        this.pair = new WidePair(steps, capacity);
        setId("pathway");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        VBox.setVgrow(pair, javafx.scene.layout.Priority.ALWAYS);
        model.shownProperty().addListener((observable, before, now) -> show());
        model.failureProperty().addListener((observable, before, now) -> show());
        kit.language().textsProperty().addListener((observable, before, now) -> show());
        show();
    }

    private static Label caption(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("caption");
        return label;
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

    private java.util.Optional<Pathway> shown() {
        return java.util.Optional.ofNullable(model.shownProperty().get());
    }

    private void show() {
        @Nullable Pathway shown = model.shownProperty().get();
        @Nullable Message failed = model.failureProperty().get();
        if (shown == null) {
            setContent(body);
            body.getChildren()
                    .setAll(
                            kit.label("pathway.title", "section-title"),
                            failed == null
                                    ? kit.label("pathway.working", "muted")
                                    : new Note(
                                            kit,
                                            Note.Weight.INFO,
                                            kit.language().say(new SimpleObjectProperty<>(failed))));
            return;
        }
        if (shown.steps().isEmpty() && shown.capacity().isEmpty()) {
            setContent(empty());
            return;
        }
        setContent(body);
        offer(shown);
        Message said = shown.about().sentence();
        sentence.show(SentenceBox.Words.of(
                said == null ? "" : kit.language().now(said), shown.about().findings()));
        draw(shown);
        List<Node> nodes = new ArrayList<>(List.of(header, sentence));
        shown.recidivism()
                .found()
                .filter(found -> !found.others().isEmpty())
                .ifPresent(found -> nodes.add(refusal(found)));
        nodes.add(pair);
        body.getChildren().setAll(nodes);
    }

    /** Two definitions on one axis: refused in words, with the choice between them in the header. */
    private Note refusal(Pathway.Recidivism found) {
        Note note = new Note(
                kit,
                Note.Weight.BLOCK,
                kit.language().say("pathway.refused", found.others().size() + 1));
        note.setId("pathway-refused");
        return note;
    }

    private EmptyState empty() {
        return new EmptyState(
                        kit,
                        Icon.PROFILES,
                        "pathway.empty-title",
                        "pathway.empty-purpose",
                        kit.button("pathway.import", Icon.UPLOAD, ways.importing(), "accent", "large"),
                        kit.button("pathway.template", Icon.TABLE, template, "large"))
                .with(kit.paragraph("pathway.empty-template", "caption"));
    }

    private void draw(Pathway shown) {
        Place place = shown.place();
        String here = place == null ? kit.language().now("pathway.everywhere") : place.name();
        PathwayFigure figure = PathwayFigure.ofSteps(shown, kit.language().texts());
        PathwayFigure need = PathwayFigure.ofCapacity(shown, kit.language().texts());
        stepNode.setMinHeight(figure.leastHeight());
        capacityNode.setMinHeight(need.leastHeight());
        steps.show(
                kit.language().now("pathway.card"),
                kit.language()
                        .now(
                                "pathway.card-under",
                                here,
                                shown.steps().isEmpty()
                                        ? ""
                                        : shown.steps().get(0).period().text()),
                figure);
        capacity.show(
                kit.language().now("pathway.capacity"),
                kit.language().now("pathway.capacity-under", kit.language().now("pathway.capacity-money")),
                need);
        List<String> said = new ArrayList<>();
        said.add(kit.language().now("pathway.only-same"));
        shown.recidivism()
                .found()
                .ifPresent(found -> said.add(kit.language()
                        .now("pathway.defined", found.event(), found.window(), found.cohort(), found.series())));
        if (shown.steps().stream().anyMatch(Pathway.Step::small)) {
            said.add(kit.language().now("pathway.small"));
        }
        notes.setText(String.join(" ", said));
        missing.setText(kit.language().now("pathway.missing") + ": "
                + String.join(
                        " ", shown.missing().stream().map(kit.language()::now).toList()));
        missing.setVisible(!shown.missing().isEmpty());
        missing.setManaged(missing.isVisible());
        capacity.setVisible(!shown.capacity().isEmpty() || !shown.missing().isEmpty());
        pair.room(Math.max(0, figure.mostHeight() - figure.leastHeight()));
    }

    private void offer(Pathway shown) {
        offering = true;
        try {
            List<Picker.Item> wheres = new ArrayList<>();
            wheres.add(new Picker.Item("", kit.language().now("pathway.everywhere"), ""));
            for (Place place : model.places()) {
                wheres.add(new Picker.Item(place.code(), place.name(), place.code()));
            }
            where.offer(wheres);
            String place = model.now().place();
            where.choose(place == null ? "" : place);
            List<String> names = new ArrayList<>();
            shown.recidivism().found().ifPresent(found -> {
                names.add(found.series());
                names.addAll(found.others());
            });
            series.offer(names.stream()
                    .map(name -> new Picker.Item(name, name, ""))
                    .sorted(java.util.Comparator.comparing(Picker.Item::name))
                    .toList());
            if (!names.isEmpty()) {
                series.choose(names.get(0));
            }
            series.setVisible(names.size() > 1);
            series.setManaged(names.size() > 1);
        } finally {
            offering = false;
        }
    }
}
