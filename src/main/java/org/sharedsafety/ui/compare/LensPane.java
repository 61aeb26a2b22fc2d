package org.sharedsafety.ui.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Segments;

/** The pane beside the charts in which one looks closer. */
final class LensPane extends VBox {
    static final double WIDTH = 372;

    private final Map<Lens, Supplier<? extends Node>> makers;
    private final Map<Lens, Node> made = new EnumMap<>(Lens.class);
    private final ScrollPane stage = new ScrollPane();

    LensPane(Kit kit, ObjectProperty<@Nullable Lens> lens, Map<Lens, Supplier<? extends Node>> makers) {
        super(8);
        this.makers = Map.copyOf(makers);
        setId("lens");
        getStyleClass().addAll("ssw-card", "lens");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        ObjectProperty<Lens> front = new SimpleObjectProperty<>(Lens.SELECTION);
        List<Lens> offered =
                List.of(Lens.values()).stream().filter(makers::containsKey).toList();
        Segments<Lens> segments = new Segments<>(offered, one -> kit.language().say(one.key()), front);
        Button close = kit.iconButton("compare.lens.close", Icon.CLOSE, () -> lens.set(null));
        close.setMinSize(28, 28);
        HBox head = new HBox(4, segments, Kit.space(), close);
        head.setAlignment(Pos.CENTER_LEFT);
        stage.setFitToWidth(true);
        stage.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(stage, Priority.ALWAYS);
        getChildren().setAll(head, stage);
        front.addListener((observable, before, now) -> {
            if (lens.get() != null) {
                lens.set(now);
            }
        });
        lens.addListener((observable, before, now) -> {
            if (now != null) {
                front.set(now);
                show(now);
            }
        });
        Lens now = lens.get();
        if (now != null) {
            front.set(now);
            show(now);
        }
    }

    private void show(Lens lens) {
        Supplier<? extends Node> maker = makers.get(lens);
        if (maker != null) {
            Node node = made.computeIfAbsent(lens, any -> maker.get());
            if (node instanceof Region region) {
                region.setMinWidth(0);
            }
            stage.setContent(node);
        }
    }
}
