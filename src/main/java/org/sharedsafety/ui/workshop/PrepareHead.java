package org.sharedsafety.ui.workshop;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.workshop.Show;
import org.sharedsafety.model.workshop.Wording;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Picker;

/** Which workshop is prepared, and what can be done with it as a whole. */
final class PrepareHead extends FlowPane {
    private final Kit kit;
    private final PrepareViewModel model;
    private final ShowViewModel show;
    private final Picker picker;
    private boolean filling;

    PrepareHead(Kit kit, PrepareViewModel model, ShowViewModel show) {
        super(8, 8);
        this.kit = kit;
        this.model = model;
        this.show = show;
        setId("prepare-head");
        setAlignment(Pos.CENTER_LEFT);
        picker = new Picker(kit, "workshop.prepare.which");
        picker.setId("workshop-picker");
        picker.setPrefWidth(330);
        picker.chosenProperty().addListener((observable, before, now) -> {
            if (!filling && now != null) {
                model.workshops().choose(now.code());
            }
        });
        model.workshops().all().addListener((ListChangeListener<Workshop>) change -> fill());
        model.workshops().chosenProperty().addListener((observable, before, now) -> fill());
        show.runningProperty().addListener((observable, before, now) -> fill());
        kit.language().textsProperty().addListener((observable, before, now) -> fill());
        fill();
    }

    private void fill() {
        filling = true;
        picker.offer(model.workshops().all().stream()
                .map(each -> new Picker.Item(each.id(), name(each), about(each)))
                .toList());
        Workshop chosen = model.workshop();
        picker.choose(chosen == null ? null : chosen.id());
        filling = false;
        boolean focused =
                getScene() != null && getChildren().contains(getScene().getFocusOwner());
        String id = focused ? getScene().getFocusOwner().getId() : null;
        getChildren().setAll(picker);
        if (chosen != null) {
            start(chosen);
        }
        Button make = kit.button("workshop.list.make", Icon.PLUS, this::make);
        make.setId("workshop-make");
        Button copy = kit.button("workshop.prepare.copy", Icon.COPY, () -> copy(model.workshop()));
        copy.setId("workshop-copy");
        Button remove = kit.button("workshop.prepare.remove", Icon.TRASH, model::remove);
        remove.setId("workshop-remove");
        getChildren().addAll(make, copy, remove);
        if (id != null) {
            getChildren().stream()
                    .filter(each -> id.equals(each.getId()))
                    .findFirst()
                    .ifPresent(each -> each.requestFocus());
        }
    }

    private void start(Workshop chosen) {
        Show left = show.left(chosen);
        if (left == null) {
            Button present = kit.button("workshop.list.present", null, () -> show.start(chosen, true), "accent");
            present.setId("workshop-present");
            getChildren().add(present);
        } else {
            Button on = new Button(kit.language().now("workshop.list.go-on", chosen.indexOf(left.slide()) + 1));
            on.getStyleClass().add("accent");
            on.setId("workshop-go-on");
            on.setOnAction(event -> show.start(chosen, false));
            getChildren().addAll(on, kit.button("workshop.list.again", null, () -> show.start(chosen, true)));
        }
    }

    private void make() {
        model.workshops()
                .make(kit.language()
                        .now("workshop.list.title", model.workshops().all().size() + 1));
    }

    private void copy(@Nullable Workshop of) {
        if (of == null) {
            return;
        }
        Wording title = Wording.NONE;
        for (String language : of.languages()) {
            String before = of.title().by().get(language);
            if (before != null) {
                title = title.with(
                        language, org.sharedsafety.text.Texts.of(language).say("workshop.prepare.copy-of", before));
            }
        }
        model.copy(title);
    }

    private String name(Workshop workshop) {
        String title = workshop.title().in(kit.language().code());
        return title.isEmpty() ? kit.language().now("workshop.prepare.untitled") : title;
    }

    private String about(Workshop workshop) {
        String slides =
                kit.language().now("workshop.list.slides", workshop.slides().size());
        String when = workshop.date() == null
                ? kit.language().now("workshop.list.no-date")
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(kit.language().locale())
                        .format(workshop.date());
        return workshop.where().isEmpty() ? when + " · " + slides : when + " · " + workshop.where() + " · " + slides;
    }
}
