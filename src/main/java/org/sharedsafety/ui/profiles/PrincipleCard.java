package org.sharedsafety.ui.profiles;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.ProfileSectionFigure;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.ui.common.FigureCard;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;
import org.sharedsafety.ui.common.PlaceSelection;

/** One principle of a profile: a few of its measures, all when asked; it is there also where there is no measure yet. */
final class PrincipleCard extends VBox {
    private static final int IN_FRONT = 4;

    private final Kit kit;
    private final Principle principle;
    private final ProfileViewModel model;
    private final ProfileActions actions;
    private final PlaceSelection selection = new PlaceSelection();
    private final FigureNode node;
    private final FigureCard card;
    private final VBox foot = new VBox(8);
    private @Nullable ProfileSectionFigure figure;
    private @Nullable Profile shown;
    private boolean all;

    PrincipleCard(Drawing drawing, Principle principle, ProfileViewModel model, ProfileActions actions) {
        this.kit = drawing.kit();
        this.principle = principle;
        this.model = model;
        this.actions = actions;
        String code = principle.name().toLowerCase(Locale.ROOT);
        setId("principle-" + code);
        node = drawing.node(selection);
        node.setId("figure-" + code);
        node.onOpen(this::open);
        selection.emphasisProperty().addListener((observable, before, now) -> {
            // A click opens the card, as every number does.
            if (now.selected().size() == 1 && !now.selected().equals(before.selected())) {
                open(now.selected().iterator().next());
            }
        });
        card = new FigureCard(kit, node, drawing.doors(), this::question);
        card.mark(icon(principle).node(16), "principle-" + code);
        card.getChildren().add(foot);
        getChildren().add(card);
    }

    private @Nullable ViewQuestion question() {
        ViewQuestion place = ProfileHead.question(model);
        return place == null ? null : place.with("principle", principle.name());
    }

    static Icon icon(Principle principle) {
        return switch (principle) {
            case PH -> Icon.HEART;
            case WB -> Icon.SUN;
            case SV -> Icon.WORKSHOPS;
            case CH -> Icon.CYCLE;
            case SY -> Icon.SHIELD;
            case POP -> Icon.PERSON;
        };
    }

    private void open(int mark) {
        ProfileSectionFigure now = figure;
        if (now != null) {
            now.asked(mark)
                    .flatMap(asked -> model.card(asked.line().measure(), asked.period()))
                    .ifPresent(actions.card());
        }
    }

    void show(Profile profile) {
        shown = profile;
        Profile.Section section = profile.sections().stream()
                .filter(each -> each.principle() == principle)
                .findFirst()
                .orElseThrow();
        List<Profile.Line> lines = all ? section.lines() : section.front(IN_FRONT);
        ProfileSectionFigure next =
                ProfileSectionFigure.of(profile, lines, kit.language().texts());
        figure = next;
        selection.clear();
        String name = kit.language().now("home.principle." + principle.name().toLowerCase(Locale.ROOT));
        card.show(
                name,
                section.lines().isEmpty()
                        ? ""
                        : lines.size() == section.lines().size()
                                ? kit.language().now("profile.section.all-shown", lines.size())
                                : kit.language()
                                        .now(
                                                "profile.section.measures",
                                                section.lines().size(),
                                                lines.size()),
                next);
        boolean any = !lines.isEmpty();
        node.setVisible(any);
        node.setManaged(any);
        node.setMinHeight(any ? next.height() : 0);
        node.setPrefHeight(any ? next.height() : 0);
        foot.getChildren().clear();
        if (!any) {
            Button template = kit.link("profile.template", actions.template());
            foot.getChildren()
                    .add(new HBox(10, kit.label(kit.language().say("profile.section.none", name), "muted"), template));
        }
        if (principle == Principle.SY && !section.hasTrust()) {
            foot.getChildren()
                    .add(new Note(
                            kit,
                            Note.Weight.INFO,
                            kit.language().say("profile.no-trust"),
                            kit.button("profile.trust-survey", Icon.DOWNLOAD, actions.trustSurvey())));
        }
        if (section.lines().size() > IN_FRONT) {
            Button more = kit.button(all ? "profile.section.fewer" : "profile.section.all", null, this::turn, "link");
            if (!all) {
                more.textProperty().unbind();
                more.textProperty()
                        .bind(kit.language()
                                .say("profile.section.all", section.lines().size()));
            }
            more.setId("more-" + principle.name().toLowerCase(Locale.ROOT));
            foot.getChildren().add(more);
        }
        foot.setMinHeight(Region.USE_PREF_SIZE);
        foot.setVisible(!foot.getChildren().isEmpty());
        foot.setManaged(foot.isVisible());
    }

    private void turn() {
        all = !all;
        Profile now = shown;
        if (now != null) {
            show(now);
        }
    }
}
