package org.sharedsafety.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sharedsafety.chart.VoteWords;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.RoomRecord;
import org.sharedsafety.model.workshop.CommentTag;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Experience;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.text.Texts;

/**
 * The record of a workshop as a workbook: cover, stations with what people said of them, comments that may be published,
 * votes, decisions, notes. What people wrote is always text, never a formula; the facilitator's notes are not in it.
 */
public final class RoomWorkbook {
    private static final int LINE = 110;

    private final RoomBrief brief;
    private final Texts texts;
    private final VoteWords words;

    public RoomWorkbook(RoomBrief brief, Texts texts) {
        this.brief = brief;
        this.texts = texts;
        this.words = new VoteWords(texts);
    }

    /** Writes the workbook beside its place and then moves it there, so that a failure leaves what was there before. */
    public void write(Path file) {
        Path fresh = file.resolveSibling(file.getFileName() + ".part");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            fill(workbook);
            try (OutputStream out = Files.newOutputStream(fresh)) {
                workbook.write(out);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new WorkbenchException(Message.of("report.not-written", file.toString()), refused);
        } finally {
            delete(fresh);
        }
    }

    private static void delete(Path fresh) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException stays) {
            // The failure that left it is the one to tell; the next record of that name replaces it.
        }
    }

    private void fill(XSSFWorkbook workbook) {
        BriefStyles styles = new BriefStyles(workbook);
        List<String> sheets = new ArrayList<>(List.of("stations", "comments", "votes", "decisions"));
        if (!record().signs().isEmpty()) {
            sheets.add("signs");
        }
        sheets.add("notes");
        cover(workbook, styles, sheets);
        stations(workbook, styles);
        comments(workbook, styles);
        new RoomVoteSheet(brief, texts, styles).write(sheet(workbook, "votes"));
        decisions(workbook, styles);
        if (!record().signs().isEmpty()) {
            signs(workbook, styles);
        }
        notes(workbook, styles);
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(title());
        core.setCreator(texts.say("app.name"));
        core.setSubjectProperty(brief.project());
    }

    private RoomRecord record() {
        return brief.record();
    }

    private String title() {
        return record().workshop().title().in(texts.language());
    }

    private String name(String sheet) {
        return texts.say("workshop.decide.sheet." + sheet);
    }

    private XSSFSheet sheet(XSSFWorkbook workbook, String code) {
        XSSFSheet sheet = workbook.createSheet(name(code));
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return sheet;
    }

    private void cover(XSSFWorkbook workbook, BriefStyles styles, List<String> sheets) {
        SheetWriter writer = new SheetWriter(sheet(workbook, "cover"));
        Workshop workshop = record().workshop();
        writer.title(title(), styles.title);
        writer.line(texts.say("workshop.decide.record.title"), styles.subtitle);
        writer.skip();
        pair(writer, styles, "workshop.decide.record.who", who());
        pair(writer, styles, "workshop.decide.record.project", brief.project());
        pair(
                writer,
                styles,
                "workshop.decide.record.stations",
                Integer.toString(record().stations().stream()
                        .filter(station -> station.number() > 0)
                        .toList()
                        .size()));
        pair(writer, styles, "workshop.decide.record.made", words.day(brief.made()));
        pair(writer, styles, "report.cover.made-with", texts.say("report.cover.program", brief.version()));
        if (workshop.date() == null) {
            pair(writer, styles, "workshop.decide.record.date", "[x] " + texts.say("workshop.list.no-date"));
        }
        writer.skip();
        writer.paragraph(0, texts.say("finding.w31", record().people()), LINE, styles.text);
        writer.skip();
        writer.line(texts.say("report.cover.contents"), styles.head);
        sheets.forEach(code -> styles.linkTo(writer.line(name(code), styles.link), name(code)));
        writer.widths(34, 90);
    }

    private String who() {
        return record().people() > 0
                ? words.who(record().workshop(), record().people())
                : "[x] " + texts.say("workshop.decide.nobody-counted");
    }

    private void pair(SheetWriter writer, BriefStyles styles, String key, String value) {
        XSSFRow row = writer.row();
        SheetWriter.text(row, 0, texts.say(key), styles.muted);
        SheetWriter.text(row, 1, value, styles.text);
    }

    private SheetWriter head(XSSFSheet sheet, BriefStyles styles, String code, List<String> columns) {
        SheetWriter writer = new SheetWriter(sheet);
        writer.title(name(code), styles.title);
        writer.line(who(), styles.subtitle);
        writer.skip();
        writer.texts(
                columns.stream()
                        .map(key -> texts.say("workshop.decide.column." + key))
                        .toList(),
                styles.head);
        sheet.createFreezePane(0, writer.nextRow());
        return writer;
    }

    private void stations(XSSFWorkbook workbook, BriefStyles styles) {
        XSSFSheet sheet = sheet(workbook, "stations");
        SheetWriter writer =
                head(sheet, styles, "stations", List.of("station", "headline", "yes", "partly", "no", "answers"));
        for (int i = 2; i < 6; i++) {
            sheet.getRow(writer.nextRow() - 1).getCell(i).setCellStyle(styles.headRight);
        }
        for (RoomRecord.Station station : record().stations()) {
            if (station.number() == 0) {
                continue;
            }
            XSSFRow row = writer.row();
            SheetWriter.text(row, 0, Integer.toString(station.number()), styles.text);
            SheetWriter.text(row, 1, station.slide().headline().in(texts.language()), styles.wrapped);
            int column = 2;
            int all = 0;
            for (Experience answer : Experience.values()) {
                int count = station.lived().getOrDefault(answer, 0);
                all += count;
                if (station.lived().isEmpty()) {
                    SheetWriter.text(row, column, "[x]", styles.text);
                } else {
                    SheetWriter.number(row, column, (double) count, styles.count);
                }
                column++;
            }
            if (all > 0) {
                SheetWriter.number(row, column, (double) all, styles.count);
            }
        }
        writer.skip();
        writer.paragraph(0, texts.say("workshop.decide.record.lived"), LINE, styles.muted);
        writer.widths(10, 70, 10, 10, 10, 12);
    }

    private void comments(XSSFWorkbook workbook, BriefStyles styles) {
        XSSFSheet sheet = sheet(workbook, "comments");
        SheetWriter writer = head(sheet, styles, "comments", List.of("station", "headline", "kind", "comment"));
        int written = 0;
        for (RoomRecord.Station station : record().stations()) {
            for (Entry.Comment comment : station.comments()) {
                XSSFRow row = writer.row();
                if (station.number() > 0) {
                    SheetWriter.text(row, 0, Integer.toString(station.number()), styles.text);
                }
                SheetWriter.text(row, 1, station.slide().headline().in(texts.language()), styles.wrapped);
                SheetWriter.text(row, 2, tag(comment.tag()), styles.text);
                SheetWriter.text(row, 3, comment.text(), styles.wrapped);
                written++;
            }
        }
        if (written == 0) {
            writer.line(texts.say("workshop.decide.record.no-comments"), styles.text);
        }
        writer.skip();
        writer.paragraph(0, texts.say("workshop.decide.record.comments"), LINE, styles.muted);
        writer.widths(10, 50, 24, 80);
    }

    private String tag(CommentTag tag) {
        return texts.say("workshop.tag." + tag.name().toLowerCase(Locale.ROOT));
    }

    private void decisions(XSSFWorkbook workbook, BriefStyles styles) {
        XSSFSheet sheet = sheet(workbook, "decisions");
        SheetWriter writer = head(
                sheet,
                styles,
                "decisions",
                List.of("decision", "item", "reservations", "owner", "due", "measure", "done"));
        for (Entry.Decision decision : record().decisions()) {
            XSSFRow row = writer.row();
            String due = decision.due() == null ? "[x]" : decision.due().toString();
            List<String> cells = List.of(
                    decision.text(),
                    record().workshop()
                            .slide(decision.slide())
                            .flatMap(slide -> java.util.Optional.ofNullable(slide.poll()))
                            .flatMap(poll -> poll.items().stream()
                                    .filter(item -> item.id().equals(decision.item()))
                                    .findFirst())
                            .map(item -> item.text().in(texts.language()))
                            .orElse(""),
                    decision.reservations(),
                    decision.owner().isBlank() ? "[x]" : decision.owner(),
                    due,
                    decision.metric(),
                    decision.done());
            for (int i = 0; i < cells.size(); i++) {
                SheetWriter.text(row, i, cells.get(i), styles.wrapped);
            }
        }
        if (record().decisions().isEmpty()) {
            writer.line(texts.say("workshop.decide.decisions.none"), styles.text);
        }
        writer.widths(50, 34, 40, 24, 14, 12, 40);
    }

    private void signs(XSSFWorkbook workbook, BriefStyles styles) {
        SheetWriter writer = head(sheet(workbook, "signs"), styles, "signs", List.of("sign"));
        record().signs().forEach(sign -> writer.line(sign.text(), styles.wrapped));
        writer.widths(110);
    }

    private void notes(XSSFWorkbook workbook, BriefStyles styles) {
        SheetWriter writer = new SheetWriter(sheet(workbook, "notes"));
        writer.title(name("notes"), styles.title);
        for (String key : List.of("comments", "groups", "reasons", "tables")) {
            writer.paragraph(0, texts.say("workshop.decide.notes." + key), LINE, styles.text);
        }
        writer.skip();
        writer.line(texts.say("report.notes.shorthand-title"), styles.bold);
        for (String code : List.of("c", "x")) {
            writer.paragraph(
                    0, "[" + code + "]  " + texts.say("workshop.decide.notes.short-" + code), LINE, styles.text);
        }
        writer.widths(LINE);
    }
}
