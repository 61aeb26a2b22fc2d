package org.sharedsafety.ui.profiles;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.sharedsafety.model.Place;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Picker;
import org.sharedsafety.ui.common.PlaceSelection;

/** Says which part of very many places is shown, and leads to the others; not there where all are shown. */
final class PagesBar extends HBox {
    private final Kit kit;
    private final PlacePages pages;
    private final Label words = new Label();
    private final Picker find;

    PagesBar(Kit kit, PlacePages pages, PlaceSelection selection) {
        super(10);
        this.kit = kit;
        this.pages = pages;
        setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().addAll("dense-text", "muted");
        find = new Picker(kit, "pages.find");
        find.chosenProperty().addListener((observable, before, now) -> {
            if (now != null) {
                int id = Integer.parseInt(now.code());
                pages.show(id);
                selection.select(List.of(id), PlaceSelection.Mode.REPLACE);
            }
        });
        getChildren()
                .addAll(
                        square("pages.before", Icon.ARROW_LEFT, -1),
                        words,
                        square("pages.next", Icon.ARROW_RIGHT, 1),
                        find);
        pages.pageProperty().addListener((observable, before, now) -> say());
    }

    private Button square(String key, Icon icon, int by) {
        Button button = kit.iconButton(key, icon, () -> pages.step(by));
        button.getStyleClass().remove("bare");
        button.getStyleClass().add("square");
        return button;
    }

    /** Follows the places that are shown now. */
    void show() {
        boolean several = pages.count() > 1;
        setVisible(several);
        setManaged(several);
        if (several) {
            find.offer(pages.all().stream()
                    .map(place -> new Picker.Item(Integer.toString(place.id()), place.name(), place.code()))
                    .toList());
            say();
        }
    }

    private void say() {
        List<Place> shown = pages.shown();
        if (!shown.isEmpty()) {
            words.setText(kit.language()
                    .now(
                            "pages.shown",
                            shown.get(0).name(),
                            shown.get(shown.size() - 1).name(),
                            shown.size(),
                            pages.all().size()));
        }
    }
}
