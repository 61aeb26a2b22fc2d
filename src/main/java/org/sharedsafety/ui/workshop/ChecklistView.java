package org.sharedsafety.ui.workshop;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.workshop.Check;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.StationLook;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;

/** The checklist, and what changed in the data since the stations were made. */
final class ChecklistView extends VBox {
    private final Kit kit;
    private final PrepareViewModel model;
    private final Consumer<String> toSlide;

    /** A checklist that leads to slides. */
    ChecklistView(Kit kit, PrepareViewModel model, Consumer<String> toSlide) {
        super(12);
        this.kit = kit;
        this.model = model;
        this.toSlide = toSlide;
        setId("prepare-checks");
        model.workshops().chosenProperty().addListener((observable, before, now) -> show());
        model.looks().shownProperty().addListener((observable, before, now) -> show());
        model.looks().workingProperty().addListener((observable, before, now) -> show());
        model.lastImportProperty().addListener((observable, before, now) -> show());
        kit.language().textsProperty().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        Workshop of = model.workshop();
        getChildren().clear();
        if (of == null) {
            return;
        }
        List<Check> checks = model.checks();
        long done = checks.stream()
                .filter(check -> check.state() == Check.State.DONE)
                .count();
        Card list = new Card(
                new Label(kit.language().now("workshop.check.done", done, checks.size())),
                kit.paragraph("workshop.check.soft", "caption"));
        list.getChildren().get(0).getStyleClass().add("card-title");
        checks.forEach(check -> list.getChildren().add(line(of, check)));
        getChildren().addAll(list, data(of));
    }

    private Node line(Workshop of, Check check) {
        String gate = check.gate().name().toLowerCase(Locale.ROOT);
        VBox body = new VBox(2);
        if (check.gate().isByHand()) {
            CheckBox box = new CheckBox(kit.language().now("workshop.check." + gate));
            box.setId("check-" + gate);
            box.setWrapText(true);
            box.setSelected(check.state() == Check.State.DONE);
            box.setOnAction(event -> model.tick(check.gate(), box.isSelected()));
            body.getChildren().add(box);
        } else {
            body.getChildren().add(words(kit.language().now("workshop.check." + gate), "dense-text"));
        }
        String how = kit.language()
                .now("workshop.check." + gate + "-" + check.state().name().toLowerCase(Locale.ROOT), check.count());
        if (!how.isBlank()) {
            body.getChildren().add(words(how, "caption"));
        }
        if (check.state() == Check.State.OPEN && !check.slides().isEmpty()) {
            FlowPane links = new FlowPane(8, 2);
            check.slides().stream()
                    .map(id -> of.slide(id).orElse(null))
                    .filter(Objects::nonNull)
                    .forEach(slide -> links.getChildren().add(link(of, slide)));
            body.getChildren().add(links);
        }
        HBox.setHgrow(body, Priority.ALWAYS);
        HBox row = new HBox(10, icon(check.state()), body);
        row.setAlignment(Pos.TOP_LEFT);
        row.setId("line-" + gate);
        return row;
    }

    private Button link(Workshop of, Slide slide) {
        Button link = new Button(kit.language().now("workshop.prepare.slide", of.indexOf(slide.id()) + 1));
        link.getStyleClass().add("link");
        link.setAccessibleText(link.getText() + ", " + PrepareCell.headline(kit, slide));
        link.setOnAction(event -> toSlide.accept(slide.id()));
        return link;
    }

    private Node icon(Check.State state) {
        Node icon =
                switch (state) {
                    case DONE -> Icon.CHECK_CIRCLE.node(18, "success-text");
                    case OPEN -> Icon.CAUTION.node(18, "warning-text");
                    case COMING -> Icon.CYCLE.node(18, "muted");
                };
        icon.setAccessibleText(
                kit.language().now("workshop.check.state-" + state.name().toLowerCase(Locale.ROOT)));
        return icon;
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private Node data(Workshop of) {
        Card card = new Card(kit.label("workshop.data.title", "card-title"));
        card.setId("prepare-data");
        long newest = model.lastImportProperty().get();
        String stands = of.dataOf()
                .map(seen -> kit.language().now("workshop.data.as-of", seen, newest))
                .orElse(kit.language().now("workshop.data.none"));
        card.getChildren().add(words(stands, "dense-text"));
        List<StationLook> looks = model.looks().shown();
        Message failed = model.looks().failureProperty().get();
        if (failed != null) {
            card.getChildren()
                    .add(new Note(
                            kit,
                            Note.Weight.BLOCK,
                            kit.language().say(model.looks().failureProperty())));
        } else if (looks == null || model.looks().workingProperty().get()) {
            card.getChildren().add(words(kit.language().now("workshop.data.looking"), "caption"));
        } else {
            List<StationLook> told = looks.stream()
                    .filter(look -> look.isChanged() || look.refused() != null)
                    .toList();
            told.forEach(look ->
                    of.slide(look.slide()).ifPresent(slide -> card.getChildren().add(note(of, slide, look))));
            if (told.isEmpty()) {
                card.getChildren().add(words(kit.language().now("workshop.data.same"), "caption"));
            }
        }
        return card;
    }

    private Node note(Workshop of, Slide slide, StationLook look) {
        int number = of.indexOf(slide.id()) + 1;
        Message refused = look.refused();
        if (refused != null) {
            return new Note(
                    kit,
                    Note.Weight.BLOCK,
                    kit.language().say("workshop.data.refused", number, refused),
                    link(of, slide));
        }
        String before = look.seen() == null ? "" : look.seen().finding();
        String now = look.now() == null ? "" : look.now().finding();
        Button sentence = kit.button("workshop.data.take", Icon.CHECK, () -> model.take(slide.id(), true), "accent");
        sentence.setId("take-" + slide.id());
        Button keep = kit.button(
                look.saysOther() ? "workshop.data.keep-ours" : "workshop.data.take-numbers",
                null,
                () -> model.take(slide.id(), false));
        keep.setId("keep-" + slide.id());
        Button[] answers = look.saysOther() ? new Button[] {sentence, keep} : new Button[] {keep};
        return new Note(
                kit,
                Note.Weight.CAUTION,
                look.saysOther()
                        ? kit.language().say("workshop.data.other", number, before, now)
                        : kit.language().say("workshop.data.numbers", number, now),
                answers);
    }
}
