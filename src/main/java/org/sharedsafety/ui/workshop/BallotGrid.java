package org.sharedsafety.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.RoomVote;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.PollItem;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.ui.common.Kit;

/** Ballots of one vote, a row each, entered by keyboard alone; Enter begins the next. */
final class BallotGrid extends VBox implements BallotRow.Moves {
    private final Kit kit;
    private final CaptureViewModel captures;
    private final Slide slide;
    private final Poll poll;
    private final List<BallotRow> rows = new ArrayList<>();

    BallotGrid(Kit kit, CaptureViewModel captures, Slide slide, Poll poll) {
        super(4);
        this.kit = kit;
        this.captures = captures;
        this.slide = slide;
        this.poll = poll;
        setId("ballots-" + slide.id());
        getChildren().add(head());
        captures.of(Entry.Ballot.class, slide.id()).forEach(ballot -> add(new BallotDraft(captures, slide, ballot)));
        add(new BallotDraft(captures, slide, null));
        changed();
    }

    private HBox head() {
        HBox head = new HBox(6, cell("", BallotRow.NUMBER));
        for (PollItem item : poll.items()) {
            head.getChildren().add(cell(item.text().in(kit.language().code()), BallotRow.MARK));
        }
        if (!poll.groups().isEmpty()) {
            head.getChildren().add(cell(kit.language().now("workshop.ballots.group"), BallotRow.WORD));
        }
        head.getChildren().add(cell(kit.language().now("workshop.capture.table"), BallotRow.WORD));
        head.setAlignment(Pos.BOTTOM_LEFT);
        return head;
    }

    private static Label cell(String word, double width) {
        Label cell = new Label(word);
        cell.getStyleClass().add("caption");
        cell.setWrapText(true);
        cell.setMinWidth(width);
        cell.setPrefWidth(width);
        cell.setMaxWidth(width);
        cell.setTooltip(word.isEmpty() ? null : new Tooltip(word));
        return cell;
    }

    private void add(BallotDraft draft) {
        BallotRow row = new BallotRow(kit, poll, draft, rows.size() + 1, this);
        rows.add(row);
        getChildren().add(row);
    }

    @Override
    public void move(BallotRow from, int column, int down) {
        int to = rows.indexOf(from) + down;
        if (to == rows.size() && from.draft().kept() != null) {
            add(new BallotDraft(captures, slide, null));
        }
        if (to >= 0 && to < rows.size()) {
            rows.get(to).enter(column);
        }
    }

    @Override
    public void changed() {
        captures.vote(slide, this::mark);
    }

    @Override
    public void deleted(BallotRow row) {
        rows.remove(row);
        getChildren().remove(row);
        if (rows.isEmpty()) {
            add(new BallotDraft(captures, slide, null));
        }
        changed();
    }

    private void mark(Outcome<RoomVote> vote) {
        Map<String, String> why = vote.found().map(RoomVote::spoiled).orElse(List.of()).stream()
                .collect(Collectors.toMap(
                        RoomVote.Spoiled::ballot, spoiled -> kit.language().now(spoiled.reason())));
        for (BallotRow row : rows) {
            Entry.Ballot ballot = row.draft().kept();
            String reason = ballot == null ? null : why.get(ballot.id());
            row.state(reason == null ? "" : kit.language().now("workshop.ballots.spoiled", reason));
        }
    }
}
