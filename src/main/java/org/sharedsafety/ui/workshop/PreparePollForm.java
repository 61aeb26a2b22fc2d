package org.sharedsafety.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.Solution;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.PollItem;
import org.sharedsafety.model.workshop.PollMethod;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.Wording;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Segments;

/** What the room chooses from, and how. */
final class PreparePollForm extends VBox {
    private final Kit kit;
    private final PrepareViewModel model;
    private final List<Consumer<Poll>> showing = new ArrayList<>();
    private final FlowPane numbers = new FlowPane(16, 8);

    PreparePollForm(Kit kit, PrepareViewModel model, Workshop of, Slide slide) {
        super(8);
        this.kit = kit;
        this.model = model;
        getStyleClass().add("ssw-card");
        setId("prepare-poll");
        getChildren().addAll(kit.label("workshop.prepare.poll", "card-title"), new FlowPane(method()));
        Poll poll = poll(slide);
        for (int i = 0; i < poll.items().size(); i++) {
            getChildren().add(item(of, poll.items().get(i).id(), i + 1));
        }
        Button typed = kit.button("workshop.prepare.item-add", Icon.PLUS, () -> add(Wording.NONE, ""));
        typed.setId("item-add");
        getChildren().addAll(new FlowPane(8, 8, typed, library(of)), numbers);
        node(
                "workshop.prepare.dots",
                PrepareField.number(text -> change(each -> with(
                        each,
                        text.isEmpty() ? 0 : Integer.parseInt(text),
                        each.mostOnOne(),
                        each.consensus(),
                        each.groups()))),
                each -> each.dots() == 0 ? "" : Integer.toString(each.dots()));
        node(
                "workshop.prepare.most",
                PrepareField.number(text -> change(each -> with(
                        each,
                        each.dots(),
                        text.isEmpty() ? 0 : Integer.parseInt(text),
                        each.consensus(),
                        each.groups()))),
                each -> each.mostOnOne() == 0 ? "" : Integer.toString(each.mostOnOne()));
        node(
                "workshop.prepare.consensus",
                PrepareField.number(text -> change(each ->
                        with(each, each.dots(), each.mostOnOne(), share(text, each.consensus()), each.groups()))),
                each -> Long.toString(Math.round(each.consensus() * 100)));
        PrepareField groups = PrepareField.line(text -> change(each -> with(
                each,
                each.dots(),
                each.mostOnOne(),
                each.consensus(),
                Stream.of(text.split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList())));
        groups.node().setId("poll-groups");
        showing.add(each -> groups.show(String.join(", ", each.groups())));
        getChildren().add(PrepareSlideForm.labelled(kit, "workshop.prepare.groups", groups.node()));
    }

    private void node(String key, PrepareField field, Function<Poll, String> read) {
        field.node().setId(key.substring(key.lastIndexOf('.') + 1));
        field.node().setMaxWidth(80);
        showing.add(poll -> field.show(read.apply(poll)));
        numbers.getChildren().add(PrepareSlideForm.labelled(kit, key, field.node()));
    }

    private static double share(String percent, double before) {
        int wanted = percent.isEmpty() ? 0 : Integer.parseInt(percent);
        return wanted < 1 || wanted > 100 ? before : wanted / 100.0;
    }

    private static Poll with(Poll poll, int dots, int most, double consensus, List<String> groups) {
        return new Poll(poll.method(), poll.items(), dots, most, consensus, groups, poll.open());
    }

    private static Poll poll(Slide slide) {
        Poll poll = slide.poll();
        return poll == null ? Poll.of(PollMethod.DOTS, List.of()) : poll;
    }

    private void change(Function<Poll, Poll> how) {
        model.plan().changeSlide(slide -> slide.withPoll(how.apply(poll(slide))));
    }

    /** Shows a slide's poll. */
    void show(Slide slide) {
        Poll poll = poll(slide);
        showing.forEach(each -> each.accept(poll));
    }

    private Node method() {
        ObjectProperty<PollMethod> chosen = new SimpleObjectProperty<>(PollMethod.DOTS);
        boolean[] filling = {false};
        Segments<PollMethod> segments = new Segments<>(
                List.of(PollMethod.values()),
                each -> kit.language().say("workshop.method." + each.name().toLowerCase(Locale.ROOT)),
                chosen);
        segments.setId("poll-method");
        showing.add(poll -> {
            filling[0] = true;
            chosen.set(poll.method());
            filling[0] = false;
        });
        chosen.addListener((observable, before, now) -> {
            if (!filling[0]) {
                change(poll -> new Poll(
                        now,
                        poll.items(),
                        poll.dots(),
                        poll.mostOnOne(),
                        poll.consensus(),
                        poll.groups(),
                        poll.open()));
            }
        });
        return segments;
    }

    private Node item(Workshop of, String id, int number) {
        BiFunction<Poll, Function<PollItem, PollItem>, Poll> at = (poll, how) -> poll.withItems(poll.items().stream()
                .map(each -> each.id().equals(id) ? how.apply(each) : each)
                .toList());
        PrepareWording fields = new PrepareWording(
                kit,
                kit.label(kit.language().say("workshop.part.item", number)),
                "item-" + number,
                of.languages(),
                1,
                (language, text) -> change(poll -> at.apply(
                        poll, each -> new PollItem(each.id(), each.text().with(language, text), each.solution()))));
        showing.add(poll -> poll.items().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .ifPresent(each -> fields.show(each.text())));
        Button remove = kit.iconButton(
                "workshop.prepare.item-remove",
                Icon.TRASH,
                () -> change(poll -> poll.withItems(poll.items().stream()
                        .filter(each -> !each.id().equals(id))
                        .toList())));
        HBox row = new HBox(6, fields, remove);
        row.setAlignment(Pos.BOTTOM_LEFT);
        HBox.setHgrow(fields, Priority.ALWAYS);
        return row;
    }

    private Node library(Workshop of) {
        MenuButton menu = new MenuButton();
        menu.setId("item-library");
        menu.textProperty().bind(kit.language().say("workshop.prepare.item-library"));
        menu.setOnShowing(event -> fill(menu, of));
        fill(menu, of);
        return menu;
    }

    private void fill(MenuButton menu, Workshop of) {
        menu.getItems().clear();
        for (Solution solution : model.solutions()) {
            MenuItem item = new MenuItem(solution.name());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> add(Wording.of(of.language(), solution.name()), solution.name()));
            menu.getItems().add(item);
        }
        if (menu.getItems().isEmpty()) {
            MenuItem none = new MenuItem(kit.language().now("workshop.prepare.no-solutions"));
            none.setDisable(true);
            menu.getItems().add(none);
        }
    }

    private void add(Wording text, String solution) {
        change(poll -> {
            List<PollItem> items = new ArrayList<>(poll.items());
            int next = items.size() + 1;
            while (taken(items, "i" + next)) {
                next++;
            }
            items.add(new PollItem("i" + next, text, solution));
            return poll.withItems(items);
        });
    }

    private static boolean taken(List<PollItem> items, String id) {
        return items.stream().anyMatch(each -> each.id().equals(id));
    }
}
