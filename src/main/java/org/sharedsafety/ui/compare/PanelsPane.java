package org.sharedsafety.ui.compare;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sharedsafety.chart.PanelWords;
import org.sharedsafety.chart.PanelsFigure;
import org.sharedsafety.chart.PanelsFigure.Look;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.model.Metric;
import org.sharedsafety.service.ComparedPanels;
import org.sharedsafety.service.GroupNames;
import org.sharedsafety.service.PanelService.Choice;
import org.sharedsafety.service.PanelSplit;
import org.sharedsafety.text.Texts;
import org.sharedsafety.ui.common.FigureCard;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;
import org.sharedsafety.ui.common.Picker;
import org.sharedsafety.ui.common.PlaceSelection;
import org.sharedsafety.ui.common.Segments;
import org.sharedsafety.ui.common.SentenceBox;

/** The same comparison in two to six panels, with what parts it and what the panels show. */
final class PanelsPane extends VBox {
    private static final double LEAST = 290;

    private final Kit kit;
    private final CompareViewModel page;
    private final PanelsViewModel model;
    private final SentenceBox sentence;
    private final Picker by;
    private final ObjectProperty<Integer> parts = new SimpleObjectProperty<>(2);
    private final Segments<Integer> number;
    private final Segments<Look> look;
    private final FlowPane settings;
    private final FigureCard card;
    private boolean filling;

    PanelsPane(
            Kit kit,
            CompareViewModel page,
            PlaceSelection selection,
            ObservableValue<Theme> theme,
            Consumer<Runnable> background,
            FigureDoors doors,
            IntConsumer open) {
        super(12);
        this.kit = kit;
        this.page = page;
        this.model = page.panels();
        setId("panels");
        sentence = new SentenceBox(kit);
        by = new Picker(kit, "panels.picker");
        by.setId("panels-by");
        by.chosenProperty().addListener((observable, before, now) -> {
            if (!filling && now != null) {
                model.choices().stream()
                        .filter(choice -> choice.split().text().equals(now.code()))
                        .findFirst()
                        .ifPresent(model::choose);
            }
        });
        number = new Segments<>(List.of(2, 3, 4), each -> new SimpleObjectProperty<>(String.valueOf(each)), parts);
        number.setId("panels-parts");
        number.accessibleTextProperty().bind(kit.language().say("panels.parts"));
        parts.addListener((observable, before, now) -> {
            if (!filling) {
                model.parts(now);
            }
        });
        look = new Segments<>(
                List.of(Look.values()), each -> kit.language().say("panels.look." + each.word()), model.lookProperty());
        look.setId("panels-look");
        settings = new FlowPane(10, 8, by, number, look);
        settings.setAlignment(Pos.CENTER_LEFT);
        settings.setRowValignment(VPos.CENTER);
        settings.setMinHeight(USE_PREF_SIZE);
        FigureNode figure = new FigureNode(selection, theme, background);
        figure.setId("panels-figure");
        figure.setMinHeight(LEAST);
        figure.onOpen(open);
        card = new FigureCard(kit, figure, doors, model::question);
        VBox.setVgrow(card, Priority.ALWAYS);
        model.choices().addListener((javafx.collections.ListChangeListener<Choice>) change -> offer());
        model.shownProperty().addListener((observable, before, now) -> show());
        model.failureProperty().addListener((observable, before, now) -> show());
        model.lookProperty().addListener((observable, before, now) -> show());
        kit.language().textsProperty().addListener((observable, before, now) -> {
            offer();
            show();
        });
        offer();
        show();
    }

    private void offer() {
        filling = true;
        by.offer(model.choices().stream().map(this::item).toList());
        by.choose(model.splitProperty().get().into(0).text());
        filling = false;
    }

    private Picker.Item item(Choice choice) {
        PanelSplit split = choice.split();
        Texts texts = kit.language().texts();
        String code = split.text();
        Metric metric = choice.metric();
        return switch (split.kind()) {
            case MEASURE ->
                new Picker.Item(
                        code,
                        metric == null ? split.what() : metric.name(texts.language()),
                        texts.say("panels.choice.measure.detail"));
            case RESIDENTS ->
                new Picker.Item(
                        code, texts.say("panels.choice.residents"), texts.say("panels.choice.residents.detail"));
            case LARGER ->
                new Picker.Item(code, texts.say("panels.choice.larger"), texts.say("panels.choice.larger.detail"));
            case GROUP ->
                new Picker.Item(
                        code,
                        texts.say("panels.choice.dimension." + split.what()),
                        texts.say("panels.choice.people.detail"));
        };
    }

    private void show() {
        ComparedPanels shown = model.shownProperty().get();
        Shown whole = page.shownProperty().get();
        filling = true;
        by.choose(model.splitProperty().get().into(0).text());
        if (shown != null) {
            parts.set(Math.max(2, Math.min(4, shown.split().parts())));
        }
        filling = false;
        boolean cut = model.splitProperty().get().isCut();
        number.setVisible(cut);
        number.setManaged(cut);
        boolean mapped = whole != null && whole.hasMaps();
        look.setVisible(mapped);
        look.setManaged(mapped);
        if (shown == null || whole == null) {
            getChildren()
                    .setAll(
                            settings,
                            model.failureProperty().get() == null
                                    ? kit.label("panels.working", "muted")
                                    : new Note(
                                            kit,
                                            Note.Weight.INFO,
                                            kit.language().say(model.failureProperty())));
            return;
        }
        Texts texts = kit.language().texts();
        PanelWords words = new PanelWords(shown.panels(), texts, group -> GroupNames.name(group, texts));
        sentence.show(
                SentenceBox.Words.of(words.sentence(), shown.panels().whole().findings()));
        card.show(
                words.pair(),
                words.by(),
                PanelsFigure.of(
                        shown.panels(),
                        words,
                        texts,
                        model.lookProperty().get(),
                        whole.limits(),
                        shown.whole().shapes()));
        getChildren().setAll(sentence, settings, card);
    }
}
