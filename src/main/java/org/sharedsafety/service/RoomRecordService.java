package org.sharedsafety.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.sharedsafety.chart.ReturnSheet;
import org.sharedsafety.chart.VoteWords;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.RoomRecord;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Experience;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.report.FigureFile;
import org.sharedsafety.report.PaperDocument;
import org.sharedsafety.report.PaperSize;
import org.sharedsafety.report.RoomBrief;
import org.sharedsafety.report.RoomWorkbook;
import org.sharedsafety.text.Texts;

/** The record of a workshop as files: a workbook, and one page that goes back to the people who were there. */
public final class RoomRecordService {
    private static final int MOST_LINES = 5;
    private static final int MOST_VOTES = 2;

    private final WorkshopResultService results;
    private final Clock clock;
    private final String version;

    public RoomRecordService(WorkshopResultService results, Clock clock, String version) {
        this.results = results;
        this.clock = clock;
        this.version = version;
    }

    /**
     * A file that is asked for.
     *
     * @param workshop its id
     * @param language two letters
     * @param replace whether a file that is there may be replaced
     */
    public record RecordRequest(String workshop, String language, Path out, boolean replace) {}

    /** Writes the workbook; only what may be published is in it. */
    public Job<Path> writingWorkbook(OpenProject project, RecordRequest request) {
        return progress -> {
            requireFree(request);
            RoomRecord record =
                    results.record(project, request.workshop(), true).run(progress);
            Texts texts = Texts.of(request.language());
            progress.report("job.writing-report", 0, 0);
            new RoomWorkbook(new RoomBrief(record, named(project, texts), LocalDate.now(clock), version), texts)
                    .write(request.out());
            return request.out();
        };
    }

    private static String named(OpenProject project, Texts texts) {
        return project.nameWithRemarks(texts);
    }

    private static void requireFree(RecordRequest request) {
        if (Files.isDirectory(request.out())) {
            throw WorkbenchException.of("report.is-folder", request.out().toString());
        }
        if (Files.exists(request.out()) && !request.replace()) {
            throw WorkbenchException.of("report.exists", request.out().toString());
        }
    }

    /** Writes the one page in plain language, on paper of a size such as {@code LETTER}. */
    public Job<Path> writingReturnSheet(OpenProject project, RecordRequest request, String paper) {
        return progress -> {
            PaperSize size = PaperService.sized(paper);
            requireFree(request);
            RoomRecord record =
                    results.record(project, request.workshop(), true).run(progress);
            Texts texts = Texts.of(request.language());
            ReturnSheet page = sheet(record, texts, project.isFictional());
            FigureFile.write(new PaperDocument(page.title(), size, List.of(page)).pdf(), request.out());
            return request.out();
        };
    }

    static ReturnSheet sheet(RoomRecord record, Texts texts, boolean fictional) {
        VoteWords words = new VoteWords(texts);
        Workshop workshop = record.workshop();
        List<ReturnSheet.Part> parts = new ArrayList<>();
        add(parts, texts.say("workshop.decide.return.lived"), lived(record, texts), texts);
        add(parts, texts.say("workshop.decide.return.decided"), decided(record, words, texts), texts);
        add(
                parts,
                texts.say("workshop.decide.return.did"),
                record.decisions().stream()
                        .filter(each -> !each.done().isBlank())
                        .map(each -> texts.say("workshop.decide.return.we-did", each.text(), each.done()))
                        .toList(),
                texts);
        parts.add(new ReturnSheet.Part(
                texts.say("workshop.decide.return.next"), List.of(texts.say("workshop.decide.return.next-words"))));
        List<ReturnSheet.Voted> votes = record.stations().stream()
                .filter(RoomRecordService::isClosed)
                .flatMap(station -> station
                        .vote()
                        .found()
                        .flatMap(vote -> words.figure(vote, workshop, ""))
                        .map(figure ->
                                new ReturnSheet.Voted(station.slide().headline().in(texts.language()), figure))
                        .stream())
                .limit(MOST_VOTES)
                .toList();
        String who = record.people() > 0
                ? words.who(workshop, record.people())
                : texts.say("workshop.decide.nobody-counted");
        return new ReturnSheet(
                workshop.title().in(texts.language()),
                fictional ? who + " · " + texts.say("figure.fictional") : who,
                parts,
                votes,
                texts.say("workshop.decide.return.foot"));
    }

    private static boolean isClosed(RoomRecord.Station station) {
        Poll poll = station.slide().poll();
        return poll != null && !poll.open();
    }

    private static void add(List<ReturnSheet.Part> parts, String heading, List<String> lines, Texts texts) {
        if (lines.isEmpty()) {
            return;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(MOST_LINES, lines.size())));
        if (lines.size() > shown.size()) {
            shown.add(texts.say("workshop.decide.return.more", lines.size() - shown.size()));
        }
        parts.add(new ReturnSheet.Part(heading, shown));
    }

    private static List<String> lived(RoomRecord record, Texts texts) {
        return record.stations().stream()
                .filter(station -> !station.lived().isEmpty())
                .map(station -> texts.say(
                        "workshop.decide.return.lived-line",
                        station.slide().headline().in(texts.language()),
                        station.lived().getOrDefault(Experience.YES, 0),
                        station.lived().getOrDefault(Experience.PARTLY, 0),
                        station.lived().getOrDefault(Experience.NO, 0)))
                .toList();
    }

    private static List<String> decided(RoomRecord record, VoteWords words, Texts texts) {
        return record.decisions().stream()
                .map(each -> decided(each, words, texts))
                .toList();
    }

    private static String decided(Entry.Decision decision, VoteWords words, Texts texts) {
        String key = "workshop.decide.return.decision"
                + (decision.owner().isBlank() ? "" : "-owner")
                + (decision.due() == null ? "" : "-due");
        return texts.say(
                key.toLowerCase(Locale.ROOT),
                decision.text(),
                decision.owner(),
                decision.due() == null ? "" : words.day(Objects.requireNonNull(decision.due())));
    }
}
