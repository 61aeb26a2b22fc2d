package org.sharedsafety.ui.workshop;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.sharedsafety.model.SavedView;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.PollMethod;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.model.workshop.Wording;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** Adds a slide of any kind behind the one that is edited. */
final class PrepareAdd extends MenuButton {
    private final Kit kit;
    private final PrepareViewModel model;

    PrepareAdd(Kit kit, PrepareViewModel model) {
        this.kit = kit;
        this.model = model;
        setId("slide-add");
        setGraphic(Icon.PLUS.node(16));
        setMinWidth(USE_PREF_SIZE);
        textProperty().bind(kit.language().say("workshop.prepare.add"));
        // Filled when it opens: views are collected on other pages meanwhile.
        setOnShowing(event -> fill());
        fill();
    }

    private void fill() {
        Menu chart = menu("workshop.prepare.add-chart");
        Menu place = menu("workshop.prepare.add-place");
        Menu twin = menu("workshop.prepare.add-twin");
        for (SavedView view : model.views()) {
            chart.getItems().add(item(view.title(), () -> model.plan().addStation(SlideKind.CHART, List.of(view))));
            place.getItems()
                    .add(item(view.title(), () -> model.plan().addStation(SlideKind.PLACE_PICKER, List.of(view))));
            Menu first = new Menu(view.title());
            model.views().stream()
                    .filter(other -> !other.id().equals(view.id()))
                    .forEach(other -> first.getItems().add(item(other.title(), () -> model.plan()
                            .addStation(SlideKind.TWIN, List.of(view, other)))));
            if (first.getItems().isEmpty()) {
                first.getItems().add(none());
            }
            twin.getItems().add(first);
        }
        List.of(chart, place, twin).stream()
                .filter(each -> each.getItems().isEmpty())
                .forEach(each -> each.getItems().add(none()));
        Menu words = menu("workshop.prepare.add-text");
        words.getItems()
                .addAll(
                        text("workshop.opener.safety"),
                        text("workshop.opener.heal"),
                        item(kit.language().now("workshop.prepare.add-empty"), () -> model.plan()
                                .add(SlideKind.TEXT, Wording.NONE, Wording.NONE)));
        getItems()
                .setAll(
                        chart,
                        twin,
                        place,
                        words,
                        kind("workshop.prepare.add-note", SlideKind.CONTENT_NOTE, "workshop.note"),
                        item(kit.language().now("workshop.prepare.add-vote"), this::vote),
                        item(kit.language().now("workshop.prepare.add-results"), () -> model.plan()
                                .add(SlideKind.RESULTS, model.said("workshop.results.headline"), Wording.NONE)),
                        kind("workshop.prepare.add-welcome", SlideKind.WELCOME, "workshop.welcome"),
                        kind("workshop.prepare.add-thanks", SlideKind.THANKS, "workshop.thanks"));
    }

    private void vote() {
        Workshop of = model.workshop();
        if (of != null) {
            model.plan()
                    .insert(Slide.of(of.freeId(), SlideKind.VOTE, model.said("workshop.vote.headline"))
                            .withPoll(Poll.of(PollMethod.DOTS, List.of())));
        }
    }

    private MenuItem text(String key) {
        return item(kit.language().now(key), () -> model.plan().add(SlideKind.TEXT, model.said(key), Wording.NONE));
    }

    private MenuItem kind(String key, SlideKind kind, String texts) {
        return item(kit.language().now(key), () -> model.plan()
                .add(kind, model.said(texts + ".headline"), model.said(texts + ".body")));
    }

    private Menu menu(String key) {
        return new Menu(kit.language().now(key));
    }

    private MenuItem none() {
        MenuItem none = item(kit.language().now("workshop.show.nothing-collected"), () -> {});
        none.setDisable(true);
        return none;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
