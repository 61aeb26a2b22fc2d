package org.sharedsafety.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.sharedsafety.chart.Figure;
import org.sharedsafety.chart.TableSpec;
import org.sharedsafety.chart.VoteWords;
import org.sharedsafety.model.result.RoomRecord;
import org.sharedsafety.model.result.RoomVote;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.PollMethod;
import org.sharedsafety.text.Texts;

/** The votes of a workshop under each other: the tables of their figures, of all ballots and of groups large enough. */
final class RoomVoteSheet {
    private static final int LINE = 110;

    private final RoomBrief brief;
    private final Texts texts;
    private final BriefStyles styles;
    private final VoteWords words;

    RoomVoteSheet(RoomBrief brief, Texts texts, BriefStyles styles) {
        this.brief = brief;
        this.texts = texts;
        this.styles = styles;
        this.words = new VoteWords(texts);
    }

    void write(XSSFSheet sheet) {
        SheetWriter writer = new SheetWriter(sheet);
        writer.title(texts.say("workshop.decide.sheet.votes"), styles.title);
        boolean any = false;
        for (RoomRecord.Station station : brief.record().stations()) {
            Poll poll = station.slide().poll();
            Optional<RoomVote> vote = station.vote().found();
            if (poll == null || vote.isEmpty()) {
                continue;
            }
            any = true;
            writer.skip();
            writer.line(station.slide().headline().in(texts.language()), styles.bold);
            if (poll.open()) {
                writer.line("[x] " + texts.say("workshop.show.vote-hidden"), styles.text);
            } else {
                vote(writer, vote.get());
            }
        }
        if (!any) {
            writer.line(texts.say("workshop.no-ballots"), styles.text);
        }
        writer.widths(54, 18, 16, 22, 18, 20, 18, 34);
    }

    private void vote(SheetWriter writer, RoomVote vote) {
        writer.paragraph(0, words.finding(vote, brief.record().workshop()), LINE, styles.text);
        if (vote.method() == PollMethod.SUPPORT) {
            writer.paragraph(0, words.rule(vote), LINE, styles.muted);
        }
        if (VoteWords.ofPeople(vote)) {
            writer.line(words.agreement(vote.betweenTables()), styles.muted);
        }
        words.cautions(vote).forEach(line -> writer.paragraph(0, line, LINE, styles.muted));
        List<String> groups = Stream.concat(Stream.of(""), vote.parts().stream().map(RoomVote.Part::group))
                .toList();
        for (String group : groups) {
            if (!group.isEmpty()) {
                writer.line(texts.say("workshop.decide.part", group, ballots(vote, group)), styles.bold);
            }
            words.figure(vote, brief.record().workshop(), group)
                    .map(Figure::table)
                    .ifPresent(table -> table(writer, table));
        }
        if (!VoteWords.ofPeople(vote)) {
            return;
        }
        vote.combined().forEach(group -> writer.line(group + "  [c]", styles.text));
    }

    private static int ballots(RoomVote vote, String group) {
        return vote.parts().stream()
                .filter(part -> part.group().equals(group))
                .mapToInt(RoomVote.Part::ballots)
                .sum();
    }

    private void table(SheetWriter writer, TableSpec table) {
        XSSFRow head = writer.row();
        for (int i = 0; i < table.columns().size(); i++) {
            TableSpec.Column column = table.columns().get(i);
            SheetWriter.text(head, i, column.heading(), column.numeric() ? styles.headRight : styles.head);
        }
        for (TableSpec.Row each : table.rows()) {
            XSSFRow row = writer.row();
            for (int i = 0; i < each.cells().size(); i++) {
                TableSpec.Cell cell = each.cells().get(i);
                if (cell.number() == null) {
                    SheetWriter.text(row, i, cell.text(), styles.wrapped);
                } else {
                    SheetWriter.number(row, i, cell.number(), styles.count);
                }
            }
        }
    }
}
