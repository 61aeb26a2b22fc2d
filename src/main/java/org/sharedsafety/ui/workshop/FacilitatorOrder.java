package org.sharedsafety.ui.workshop;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.workshop.Show;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.ui.common.Kit;

/** The running order beside the slide: each with its picture once it was seen, the one on the wall marked. */
final class FacilitatorOrder extends ScrollPane {
    /** Width of a picture. */
    static final double WIDE = 96;

    private static final double HIGH = 54;

    private final Kit kit;
    private final ShowViewModel model;
    private final VBox list = new VBox(6);
    private final Map<String, Image> pictures = new HashMap<>();

    FacilitatorOrder(Kit kit, ShowViewModel model) {
        this.kit = kit;
        this.model = model;
        setId("show-order");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("facilitator-order");
        list.setPadding(new Insets(10));
        setContent(list);
        model.showProperty().addListener((observable, before, now) -> show());
        model.workshopProperty().addListener((observable, before, now) -> show());
        show();
    }

    /** Keeps the picture of a slide. */
    void picture(String slide, Image picture) {
        pictures.put(slide, picture);
        show();
    }

    private void show() {
        list.getChildren().clear();
        Workshop of = model.workshopProperty().get();
        Show stands = model.showProperty().get();
        if (of == null || stands == null) {
            return;
        }
        for (Slide slide : of.slides()) {
            list.getChildren().add(row(of, slide, stands));
        }
    }

    private Button row(Workshop of, Slide slide, Show stands) {
        String headline = slide.headline().in(kit.language().code());
        Label title = new Label(
                headline.isEmpty()
                        ? kit.language()
                                .now("workshop.kind." + slide.kind().name().toLowerCase(java.util.Locale.ROOT))
                        : headline);
        title.setWrapText(true);
        title.setMaxHeight(HIGH);
        title.getStyleClass().add("caption");
        StackPane small = new StackPane(picture(pictures.get(slide.id())));
        small.getStyleClass().add("slide-small");
        small.setMinSize(WIDE, HIGH);
        small.setMaxSize(WIDE, HIGH);
        HBox words = new HBox(10, small, title);
        words.setAlignment(Pos.CENTER_LEFT);
        Button row = new Button();
        row.setGraphic(words);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().setAll("slide-row", "focusable");
        if (slide.id().equals(stands.slide())) {
            row.getStyleClass().add("shown");
        }
        row.setTooltip(new Tooltip(title.getText()));
        row.setAccessibleText((of.indexOf(slide.id()) + 1) + ". " + title.getText());
        row.setOnAction(event -> model.go(slide.id()));
        return row;
    }

    private static ImageView picture(@Nullable Image image) {
        ImageView view = new ImageView(image);
        view.setFitWidth(WIDE - 2);
        view.setFitHeight(HIGH - 2);
        view.setPreserveRatio(true);
        return view;
    }
}
