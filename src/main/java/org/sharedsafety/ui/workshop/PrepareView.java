package org.sharedsafety.ui.workshop;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;
import org.sharedsafety.ui.common.PageBody;
import org.sharedsafety.ui.common.Segments;

/** A workshop is prepared: its running order on the left, what belongs to it on the right. */
public final class PrepareView extends StackPane {
    /** What is prepared. */
    enum Part {
        SLIDE,
        ABOUT,
        CHECK,
        LANGUAGES,
        TAKE
    }

    private final Kit kit;
    private final PrepareViewModel model;
    private final FilePicker files;
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.SLIDE);
    private final Map<Part, Node> made = new EnumMap<>(Part.class);
    private final VBox told = new VBox();
    private final PageBody body = new PageBody();
    private final BorderPane desk = new BorderPane();
    private final WorkshopsView none;

    public PrepareView(Kit kit, PrepareViewModel model, ShowViewModel show, FilePicker files) {
        this.kit = kit;
        this.model = model;
        this.files = files;
        setId("prepare");
        none = new WorkshopsView(kit, model.workshops(), show);
        Segments<Part> parts = new Segments<>(
                List.of(Part.values()),
                each -> kit.language()
                        .say("workshop.prepare.part." + each.name().toLowerCase(Locale.ROOT)),
                part);
        parts.setId("prepare-parts");
        HBox head = new HBox(parts);
        head.setPadding(new Insets(0, 16, 0, 16));
        ScrollPane scroll = new ScrollPane(body);
        scroll.setId("prepare-body");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        PrepareOrder order = new PrepareOrder(kit, model);
        BorderPane.setMargin(order, new Insets(12, 0, 12, 16));
        PrepareHead top = new PrepareHead(kit, model, show);
        BorderPane.setMargin(top, new Insets(12, 16, 0, 16));
        VBox right = new VBox(4, head, scroll);
        BorderPane.setMargin(right, new Insets(12, 0, 0, 0));
        desk.setTop(top);
        desk.setLeft(order);
        desk.setCenter(right);
        part.addListener((observable, before, now) -> {
            showPart();
            scroll.setVvalue(0);
        });
        model.slideProperty().addListener((observable, before, now) -> scroll.setVvalue(0));
        model.workshops().chosenProperty().addListener((observable, before, now) -> show());
        model.failureProperty().addListener((observable, before, now) -> tell());
        model.toldProperty().addListener((observable, before, now) -> tell());
        showPart();
        show();
    }

    private void show() {
        Workshop of = model.workshop();
        getChildren().setAll(of == null ? none : desk);
    }

    private void showPart() {
        Part now = part.get();
        body.getChildren().setAll(told, made.computeIfAbsent(now, this::make));
        if (now == Part.CHECK) {
            model.look();
        }
    }

    private Node make(Part of) {
        return switch (of) {
            case SLIDE -> new PrepareSlideForm(kit, model);
            case ABOUT -> new PrepareAboutForm(kit, model);
            case CHECK -> new ChecklistView(kit, model, this::toSlide);
            case LANGUAGES -> new TranslationView(kit, model, files);
            case TAKE -> new PreparePaperView(kit, model, files);
        };
    }

    private void toSlide(String id) {
        model.slideProperty().set(id);
        part.set(Part.SLIDE);
    }

    private void tell() {
        told.getChildren().clear();
        Message failed = model.failureProperty().get();
        Message done = model.toldProperty().get();
        if (failed != null) {
            told.getChildren()
                    .add(new Note(kit, Note.Weight.BLOCK, kit.language().say(model.failureProperty())));
        } else if (done != null) {
            told.getChildren()
                    .add(new Note(kit, Note.Weight.DONE, kit.language().say(model.toldProperty())));
        }
    }
}
