package org.sharedsafety.ui.compare;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.chart.ScanFigure;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.result.ConditionScan;
import org.sharedsafety.service.CompareRequest;
import org.sharedsafety.service.MeasureChoice;
import org.sharedsafety.text.Texts;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.FigureCard;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;
import org.sharedsafety.ui.common.Picker;
import org.sharedsafety.ui.common.PlaceSelection;
import org.sharedsafety.ui.common.Segments;
import org.sharedsafety.ui.common.SentenceBox;

/** Worth a conversation: one harm beside every condition; choosing a row opens that comparison. */
public final class ScanView extends BorderPane {
    private final Kit kit;
    private final ScanViewModel model;
    private final Consumer<CompareRequest> comparing;
    private final PlaceSelection rows = new PlaceSelection();
    private final Picker picker;
    private final SentenceBox sentence;
    private final FigureNode figure;
    private final FigureCard card;
    private final Label leftOut = new Label();
    private final VBox body = new VBox(12);
    private final HBox header;
    private final EmptyState empty;

    /**
     * A pane over its view model.
     *
     * @param comparing opens a comparison
     * @param importing opens the import
     */
    public ScanView(
            Kit kit,
            ScanViewModel model,
            ObservableValue<Theme> theme,
            Consumer<Runnable> background,
            FigureDoors doors,
            Consumer<CompareRequest> comparing,
            Runnable importing) {
        this.kit = kit;
        this.model = model;
        this.comparing = comparing;
        setId("scan");
        picker = new Picker(kit, "scan.harm");
        picker.setId("scan-harm");
        picker.chosenProperty().addListener((observable, before, now) -> {
            if (now != null) {
                model.harmProperty().set(now.code());
            }
        });
        Segments<Integer> lags = new Segments<>(ScanViewModel.lags(), this::lag, model.lagProperty());
        lags.setId("scan-lag");
        VBox years = new VBox(1, kit.label("scan.lag", "caption"), lags);
        header = new HBox(14, kit.label("tab.compare.scan", "section-title"), picker, years);
        header.setAlignment(Pos.CENTER_LEFT);
        sentence = new SentenceBox(kit);
        figure = new FigureNode(rows, theme, background);
        figure.setId("scan-figure");
        figure.onOpen(this::open);
        rows.emphasisProperty().addListener((observable, before, now) -> {
            if (!now.selected().isEmpty() && !before.selected().equals(now.selected())) {
                int row = now.selected().iterator().next();
                rows.clear();
                open(row);
            }
        });
        card = new FigureCard(kit, figure, doors, model::question);
        leftOut.getStyleClass().add("caption");
        leftOut.setWrapText(true);
        leftOut.setMinHeight(Region.USE_PREF_SIZE);
        body.getStyleClass().add("page");
        ScrollPane page = new ScrollPane(body);
        page.setFitToWidth(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(page);
        empty = new EmptyState(
                kit,
                Icon.COMPARE,
                "scan.empty.title",
                "scan.empty.purpose",
                kit.button("compare.empty.import", Icon.UPLOAD, importing, "accent", "large"));
        model.harmProperty().addListener((observable, before, now) -> picker.choose(now));
        model.scanProperty().addListener((observable, before, now) -> show());
        model.failureProperty().addListener((observable, before, now) -> show());
        model.workingProperty().addListener((observable, before, now) -> show());
        model.harms().addListener((javafx.collections.ListChangeListener<? super MeasureChoice>) change -> offer());
        kit.language().textsProperty().addListener((observable, before, now) -> {
            offer();
            show();
        });
        offer();
        show();
    }

    private ObservableValue<String> lag(int years) {
        return kit.language().say("scan.lag.years", years);
    }

    private void offer() {
        picker.offer(model.harms().stream()
                .map(choice -> new Picker.Item(
                        choice.metric().id(),
                        choice.metric().name(kit.language().code()),
                        ""))
                .toList());
        picker.choose(model.harmProperty().get());
    }

    private void open(int row) {
        CompareRequest asked = model.comparison(row);
        if (asked != null) {
            comparing.accept(asked);
        }
    }

    private void show() {
        ConditionScan scan = model.scanProperty().get();
        Message failure = model.failureProperty().get();
        if (model.harms().isEmpty()) {
            body.getChildren().setAll(empty);
        } else if (failure != null) {
            body.getChildren().setAll(header, note());
        } else if (scan == null) {
            body.getChildren().setAll(header, kit.label("scan.working", "muted"));
        } else {
            draw(scan);
            body.getChildren().setAll(header, sentence, card, kit.paragraph("scan.figure.q", "caption"), leftOut);
        }
    }

    private Node note() {
        return new Note(kit, Note.Weight.INFO, kit.language().say(model.failureProperty()));
    }

    private void draw(ConditionScan scan) {
        Texts texts = kit.language().texts();
        Message said = scan.about().sentence();
        sentence.show(SentenceBox.Words.of(
                said == null ? texts.say("scan.title") : texts.say(said),
                scan.about().findings()));
        ScanFigure drawn = ScanFigure.of(scan, texts);
        String harm = scan.harm().metric().name(texts.language());
        String year = scan.harm().period().text().replace('/', '–');
        card.show(
                texts.say("scan.card.title", harm),
                scan.lag() == 0
                        ? texts.say("cli.scan.harm", harm, year)
                        : texts.say("cli.scan.harm-later", harm, year, scan.lag()),
                drawn);
        figure.setMinHeight(drawn.wantedHeight());
        figure.setPrefHeight(drawn.wantedHeight());
        leftOut.setText(leftOut(scan, texts));
        leftOut.setVisible(!scan.leftOut().isEmpty());
        leftOut.setManaged(leftOut.isVisible());
    }

    private static String leftOut(ConditionScan scan, Texts texts) {
        StringBuilder words =
                new StringBuilder(texts.say("cli.scan.left-out", scan.leftOut().size()));
        scan.leftOut().forEach(left -> words.append(' ')
                .append(left.metric().name(texts.language()))
                .append(" – ")
                .append(texts.say(left.why())));
        return words.toString();
    }
}
