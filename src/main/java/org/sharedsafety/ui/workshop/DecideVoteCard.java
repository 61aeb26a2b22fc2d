package org.sharedsafety.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.chart.VoteWords;
import org.sharedsafety.model.result.RoomRecord;
import org.sharedsafety.model.result.RoomVote;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.PollMethod;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.FigureCard;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.PlaceSelection;
import org.sharedsafety.ui.common.Segments;

/** What came of one vote, once it is closed: its figure, what counts as consensus, how far tables agree. */
final class DecideVoteCard extends VBox {
    private static final double IMPACT_HEIGHT = 360;

    private final Kit kit;
    private final RoomRecord record;

    DecideVoteCard(
            Kit kit, DecideViewModel model, DecideView.Look look, RoomRecord record, RoomRecord.Station station) {
        super(6);
        this.kit = kit;
        this.record = record;
        setId("vote-" + station.slide().id());
        String asked = station.slide().headline().in(kit.language().code());
        Poll poll = station.slide().poll();
        Optional<RoomVote> vote = station.vote().found();
        if (poll != null && poll.open()) {
            Button close = kit.button(
                    "workshop.decide.close",
                    null,
                    () -> model.close(record.workshop().id(), station.slide().id()),
                    "accent");
            close.setId("close-" + station.slide().id());
            getChildren().add(titled(asked, kit.paragraph("workshop.show.vote-hidden", "muted"), new FlowPane(close)));
        } else if (vote.isEmpty()) {
            getChildren().add(titled(asked, kit.paragraph("workshop.no-ballots", "muted")));
        } else {
            show(look, asked, vote.get());
        }
    }

    private static Card titled(String title, javafx.scene.Node... content) {
        Label head = new Label(title);
        head.getStyleClass().add("card-title");
        head.setWrapText(true);
        Card card = new Card(head);
        card.getChildren().addAll(content);
        return card;
    }

    private void show(DecideView.Look look, String asked, RoomVote vote) {
        VoteWords words = new VoteWords(kit.language().texts());
        FigureNode node = new FigureNode(new PlaceSelection(), look.theme(), look.background());
        FigureCard card = new FigureCard(kit, node, FigureDoors.NONE, () -> null);
        ObjectProperty<String> group = new SimpleObjectProperty<>("");
        Runnable draw = () -> words.figure(vote, record.workshop(), group.get()).ifPresent(figure -> {
            double high = figure.height(900);
            node.setMinHeight(high > 0 ? high : IMPACT_HEIGHT);
            node.setPrefHeight(high > 0 ? high : IMPACT_HEIGHT);
            card.show(asked, figure.description(), figure);
        });
        group.addListener((observable, before, now) -> draw.run());
        draw.run();
        if (!vote.parts().isEmpty()) {
            List<String> groups = new ArrayList<>(List.of(""));
            vote.parts().forEach(part -> groups.add(part.group()));
            card.getChildren()
                    .add(
                            1,
                            new FlowPane(new Segments<>(
                                    groups, each -> new ReadOnlyStringWrapper(part(vote, each)), group)));
        }
        if (vote.method() == PollMethod.SUPPORT) {
            card.getChildren().add(line(words.rule(vote), "dense-text"));
            reasons(card, words, vote);
        }
        if (VoteWords.ofPeople(vote)) {
            card.getChildren().add(line(words.agreement(vote.betweenTables()), "dense-text"));
        }
        words.cautions(vote).forEach(each -> card.getChildren().add(line(each, "caption")));
        getChildren().add(card);
    }

    private void reasons(FigureCard card, VoteWords words, RoomVote vote) {
        for (RoomVote.Chosen chosen : vote.items()) {
            if (!chosen.reasons().isEmpty()) {
                card.getChildren()
                        .add(line(
                                kit.language()
                                        .now(
                                                "workshop.decide.reasons",
                                                words.item(chosen),
                                                String.join(
                                                        " · ",
                                                        chosen.reasons().stream()
                                                                .distinct()
                                                                .toList())),
                                "dense-text"));
            }
        }
    }

    private String part(RoomVote vote, String group) {
        return group.isEmpty()
                ? new VoteWords(kit.language().texts()).counted(vote)
                : vote.parts().stream()
                        .filter(each -> each.group().equals(group))
                        .findFirst()
                        .map(each -> kit.language().now("workshop.decide.part", group, each.ballots()))
                        .orElse(group);
    }

    private static Label line(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
