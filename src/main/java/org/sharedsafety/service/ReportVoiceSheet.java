package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sharedsafety.model.report.NumberId;
import org.sharedsafety.model.report.NumberShape;
import org.sharedsafety.model.report.ReportCell;
import org.sharedsafety.model.report.ReportCell.Text;
import org.sharedsafety.model.report.ReportColumn;
import org.sharedsafety.model.report.ReportLine;
import org.sharedsafety.model.report.ReportLine.Look;
import org.sharedsafety.model.report.ReportSheet;
import org.sharedsafety.model.report.ReportTable;
import org.sharedsafety.model.report.SheetKind;
import org.sharedsafety.model.result.RoomRecord;
import org.sharedsafety.model.result.RoomVote;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Experience;
import org.sharedsafety.text.Texts;

/** What a room said and decided: publishable comments only, votes of the whole room and never of a group in it. */
final class ReportVoiceSheet {
    private final RoomRecord record;
    private final Texts texts;

    /** @param record with publishable comments alone */
    ReportVoiceSheet(RoomRecord record, Texts texts) {
        if (!record.publishable()) {
            throw new IllegalArgumentException("a report has publishable comments alone");
        }
        this.record = record;
        this.texts = texts;
    }

    ReportSheet make() {
        List<ReportLine> lines = new ArrayList<>();
        lines.add(ReportLine.of(Look.FINDING, texts.say("finding.w31", record.people())));
        List<ReportTable> tables = new ArrayList<>();
        add(tables, stations());
        add(tables, votes());
        add(tables, comments());
        add(tables, decisions());
        add(tables, signs());
        if (tables.isEmpty()) {
            lines.add(ReportLine.of(Look.PLAIN, texts.say("report.voice.silent")));
        }
        return new ReportSheet(
                SheetKind.VOICE,
                texts.say("report.sheet.voice"),
                record.workshop().title().in(texts.language()),
                lines,
                tables,
                List.of(),
                List.of());
    }

    private static void add(List<ReportTable> tables, ReportTable table) {
        if (!table.rows().isEmpty()) {
            tables.add(table);
        }
    }

    private ReportColumn column(String name, int width) {
        return new ReportColumn(name, texts.say("workshop.decide.column." + name), width);
    }

    private static ReportCell count(String name, int number) {
        return new ReportCell.Value(NumberId.result("voice", name), number, NumberShape.COUNT);
    }

    private Text headline(RoomRecord.Station station) {
        return new Text(station.slide().headline().in(texts.language()));
    }

    private ReportTable stations() {
        List<List<ReportCell>> rows = new ArrayList<>();
        for (RoomRecord.Station station : record.stations()) {
            if (!station.lived().isEmpty()) {
                String id = station.slide().id();
                rows.add(List.of(
                        headline(station),
                        count(id + ".yes", station.lived().getOrDefault(Experience.YES, 0)),
                        count(id + ".partly", station.lived().getOrDefault(Experience.PARTLY, 0)),
                        count(id + ".no", station.lived().getOrDefault(Experience.NO, 0))));
            }
        }
        return new ReportTable(
                "lived",
                texts.say("workshop.decide.record.lived"),
                List.of(column("headline", 44), column("yes", 10), column("partly", 10), column("no", 10)),
                rows);
    }

    private ReportTable votes() {
        List<List<ReportCell>> rows = new ArrayList<>();
        for (RoomRecord.Station station : record.stations()) {
            if (station.isOpen()) {
                continue;
            }
            station.vote().found().ifPresent(vote -> {
                for (RoomVote.Chosen chosen : vote.items()) {
                    String id = station.slide().id() + "." + chosen.item().id();
                    rows.add(List.of(
                            new Text(chosen.item().text().in(texts.language())),
                            vote.isCountedOnWall()
                                    ? new Text(texts.say("workshop.decide.not-counted"))
                                    : count(id + ".people", chosen.people()),
                            count(id + ".dots", chosen.dots()),
                            chosen.said() == 0
                                    ? ReportCell.EMPTY
                                    : new ReportCell.Value(
                                            NumberId.result("voice", id + ".support"),
                                            chosen.supporting(),
                                            NumberShape.PERCENT)));
                }
            });
        }
        return new ReportTable(
                "votes",
                texts.say("report.voice.votes"),
                List.of(column("item", 44), column("people", 10), column("dots", 10), column("support", 10)),
                rows);
    }

    private ReportTable comments() {
        List<List<ReportCell>> rows = new ArrayList<>();
        for (RoomRecord.Station station : record.stations()) {
            for (Entry.Comment comment : station.comments()) {
                rows.add(List.of(
                        headline(station),
                        new Text(
                                texts.say("workshop.tag." + comment.tag().name().toLowerCase(Locale.ROOT))),
                        new Text(comment.text())));
            }
        }
        return new ReportTable(
                "comments",
                texts.say("workshop.decide.record.comments"),
                List.of(column("headline", 44), column("kind", 20), column("comment", 60)),
                rows);
    }

    private ReportTable decisions() {
        return new ReportTable(
                "decisions",
                texts.say("workshop.decide.column.decision"),
                List.of(column("decision", 44), column("reservations", 30), column("owner", 20), column("due", 14)),
                record.decisions().stream()
                        .map(decision -> List.<ReportCell>of(
                                new Text(decision.text()),
                                new Text(decision.reservations()),
                                new Text(decision.owner().isBlank() ? texts.say("owners.none") : decision.owner()),
                                new Text(decision.due() == null ? "" : String.valueOf(decision.due()))))
                        .toList());
    }

    private ReportTable signs() {
        return new ReportTable(
                "signs",
                texts.say("report.voice.signs"),
                List.of(column("sign", 60)),
                record.signs().stream()
                        .map(sign -> List.<ReportCell>of(new Text(sign.text())))
                        .toList());
    }
}
