package org.sharedsafety.ui.workshop;

import java.util.List;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** The running order: moved by drag, by its buttons, and by Ctrl with the arrows. */
final class PrepareOrder extends VBox {
    private final Kit kit;
    private final PrepareViewModel model;
    private final ObservableList<Slide> slides = FXCollections.observableArrayList();
    private final ListView<Slide> list = new ListView<>(slides);
    private final Label total = new Label();
    private boolean filling;

    PrepareOrder(Kit kit, PrepareViewModel model) {
        super(8);
        this.kit = kit;
        this.model = model;
        setId("prepare-order");
        getStyleClass().add("ssw-card");
        setMinWidth(300);
        setPrefWidth(330);
        setMaxWidth(330);
        list.setId("prepare-slides");
        list.getStyleClass().add("running-order");
        list.setCellFactory(any -> new PrepareCell(kit, model));
        list.accessibleTextProperty().bind(kit.language().say("workshop.prepare.order"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.getSelectionModel().selectedItemProperty().addListener((observable, before, now) -> {
            if (!filling && now != null) {
                model.slideProperty().set(now.id());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        total.getStyleClass().add("caption");
        total.setId("prepare-total");
        total.setWrapText(true);
        PrepareAdd add = new PrepareAdd(kit, model);
        Button up = kit.iconButton(
                "workshop.prepare.up", Icon.CHEVRON_UP, () -> model.plan().move(-1));
        up.setId("slide-up");
        Button down = kit.iconButton(
                "workshop.prepare.down", Icon.CHEVRON_DOWN, () -> model.plan().move(1));
        down.setId("slide-down");
        Button copy = kit.iconButton("workshop.prepare.slide-copy", Icon.COPY, model.plan()::copySlide);
        copy.setId("slide-copy");
        Button remove = kit.iconButton("workshop.prepare.slide-remove", Icon.TRASH, model.plan()::removeSlide);
        remove.setId("slide-remove");
        getChildren()
                .addAll(
                        kit.label("workshop.prepare.order", "card-title"),
                        total,
                        list,
                        new FlowPane(4, 4, add, up, down, copy, remove),
                        kit.paragraph("workshop.prepare.order-keys", "caption"));
        model.workshops().chosenProperty().addListener((observable, before, now) -> fill());
        model.slideProperty().addListener((observable, before, now) -> select());
        kit.language().textsProperty().addListener((observable, before, now) -> fill());
        fill();
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            model.plan().move(event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            model.plan().removeSlide();
            event.consume();
        }
    }

    private void fill() {
        Workshop of = model.workshop();
        filling = true;
        slides.setAll(of == null ? List.of() : of.slides());
        list.refresh();
        filling = false;
        int minutes = slides.stream().mapToInt(Slide::minutes).sum();
        long stations =
                slides.stream().filter(slide -> slide.kind().isStation()).count();
        total.setText(kit.language().now("workshop.prepare.total", slides.size(), stations, minutes));
        select();
    }

    private void select() {
        filling = true;
        for (int i = 0; i < slides.size(); i++) {
            if (Objects.equals(slides.get(i).id(), model.slideProperty().get())) {
                list.getSelectionModel().clearAndSelect(i);
                list.getFocusModel().focus(i);
                list.scrollTo(Math.max(0, i - 3));
            }
        }
        filling = false;
    }
}
