package org.sharedsafety.ui.workshop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.VoteWords;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.result.RoomRecord;
import org.sharedsafety.model.result.RoomVote;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.PollMethod;
import org.sharedsafety.ui.common.Kit;

/** What money is for now beside what people want, and the order of a vote taken over into it. */
final class DecidePriorities extends VBox {
    private final Kit kit;
    private final DecideViewModel model;
    private final Map<RoomVote.Chosen, ComboBox<@Nullable BudgetTag>> purposes = new LinkedHashMap<>();

    DecidePriorities(Kit kit, DecideViewModel model, DecideSource.Held held) {
        super(8);
        getStyleClass().add("ssw-card");
        this.kit = kit;
        this.model = model;
        setId("decide-priorities");
        getChildren()
                .addAll(
                        kit.label("money.priorities.title", "card-title"),
                        kit.paragraph("money.priorities.subtitle", "caption"),
                        both(held));
        if (!held.wanted().said().isBlank()) {
            Label said = words(held.wanted().said(), "caption");
            said.setId("wanted-said");
            getChildren().add(said);
        }
        held.record().stations().stream()
                .filter(DecidePriorities::isClosedDots)
                .findFirst()
                .ifPresent(station -> take(held.record(), station.vote().found().orElseThrow()));
    }

    private static boolean isClosedDots(RoomRecord.Station station) {
        Poll poll = station.slide().poll();
        return poll != null
                && !poll.open()
                && poll.method() == PollMethod.DOTS
                && station.vote().found().isPresent();
    }

    private Label words(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private GridPane both(DecideSource.Held held) {
        GridPane grid = new GridPane();
        grid.setHgap(40);
        grid.setVgap(4);
        grid.add(kit.label("money.priorities.now", "caption"), 0, 0);
        grid.add(kit.label("money.priorities.wanted", "caption"), 1, 0);
        column(grid, 0, held.now());
        column(grid, 1, held.wanted().order());
        return grid;
    }

    private void column(GridPane grid, int column, List<BudgetTag> order) {
        for (int i = 0; i < order.size(); i++) {
            grid.add(words(i + 1 + ". " + name(order.get(i)), "dense-text"), column, i + 1);
        }
        if (order.isEmpty()) {
            grid.add(kit.label("workshop.decide.not-known", "muted"), column, 1);
        }
    }

    private String name(@Nullable BudgetTag tag) {
        return kit.language().now(tag == null ? "workshop.decide.no-purpose" : "tag." + tag.json());
    }

    private void take(RoomRecord record, RoomVote vote) {
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(4);
        List<RoomVote.Chosen> order = VoteWords.ordered(vote, vote.items());
        VoteWords words = new VoteWords(kit.language().texts());
        for (int i = 0; i < order.size(); i++) {
            RoomVote.Chosen chosen = order.get(i);
            ComboBox<@Nullable BudgetTag> purpose = new ComboBox<>();
            purpose.getItems().add(null);
            purpose.getItems().addAll(BudgetTag.values());
            purpose.setConverter(new Words());
            purpose.setId("purpose-" + chosen.item().id());
            purpose.accessibleTextProperty().bind(kit.language().say("workshop.decide.purpose-of"));
            purposes.put(chosen, purpose);
            grid.add(words(i + 1 + ". " + words.item(chosen), "dense-text"), 0, i);
            grid.add(purpose, 1, i);
        }
        Button take = kit.button("workshop.decide.take", null, () -> take(record, vote, order));
        take.setId("decide-take");
        getChildren()
                .addAll(Kit.rule(), kit.paragraph("workshop.decide.take-how", "dense-text"), grid, new FlowPane(take));
    }

    private void take(RoomRecord record, RoomVote vote, List<RoomVote.Chosen> order) {
        List<BudgetTag> wanted = order.stream()
                .map(chosen -> Objects.requireNonNull(purposes.get(chosen)).getValue())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!wanted.isEmpty()) {
            VoteWords words = new VoteWords(kit.language().texts());
            model.want(
                    wanted,
                    vote.isCountedOnWall() ? words.counted(vote) : words.who(record.workshop(), vote.ballots()));
        }
    }

    /** Purposes by their names. */
    private final class Words extends StringConverter<@Nullable BudgetTag> {
        @Override
        public String toString(@Nullable BudgetTag tag) {
            return name(tag);
        }

        @Override
        public @Nullable BudgetTag fromString(String text) {
            return null;
        }
    }
}
