package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.SourceDetails;
import org.sharedsafety.model.SourceFile;
import org.sharedsafety.model.report.ReportCell;
import org.sharedsafety.model.report.ReportCell.Text;
import org.sharedsafety.model.report.ReportColumn;
import org.sharedsafety.model.report.ReportLine;
import org.sharedsafety.model.report.ReportSheet;
import org.sharedsafety.model.report.ReportTable;
import org.sharedsafety.model.report.SheetKind;
import org.sharedsafety.model.report.TidyRow;
import org.sharedsafety.model.report.TidyRows;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.query.ObservationFilter;
import org.sharedsafety.query.ObservationQuery;
import org.sharedsafety.service.ReportNumbers.Measured;
import org.sharedsafety.text.Texts;
import org.sharedsafety.text.Units;

/** Where the numbers of a report come from: its files, and for every number of the tidy data its cell. */
final class ReportFiles {
    private final OpenProject project;
    private final ReportNumbers numbers;
    private final Texts texts;

    ReportFiles(OpenProject project, ReportNumbers numbers, Texts texts) {
        this.project = project;
        this.numbers = numbers;
        this.texts = texts;
    }

    private ReportColumn column(String id, int width) {
        return new ReportColumn(id, texts.say("report.sources." + id), width);
    }

    /** The files with publisher, terms, dates and checksum. */
    ReportSheet sources() {
        Map<Long, SourceFile> files = new LinkedHashMap<>();
        project.reading(tx -> {
            Set<Long> imports = new LinkedHashSet<>();
            for (Measured measured : numbers.measures()) {
                new ObservationQuery(tx)
                        .forEach(
                                filter(measured),
                                found ->
                                        imports.add(found.observation().source().importId()));
            }
            imports.forEach(id -> {
                SourceFile file = SourceService.file(tx, id);
                files.put(file.id(), file);
            });
            return true;
        });
        List<List<ReportCell>> rows = new ArrayList<>();
        for (SourceFile file : files.values()) {
            SourceDetails known = file.details();
            rows.add(List.of(
                    new Text(file.name()),
                    new Text(known(known.publisher())),
                    new Text(known(known.agency())),
                    new Text(known(known.licence())),
                    new Text(known(known.address())),
                    new Text(known(known.published())),
                    new Text(known(known.downloaded())),
                    new Text(citation(file)),
                    new Text(file.sha256())));
        }
        return new ReportSheet(
                SheetKind.SOURCES,
                texts.say("report.sheet.sources"),
                texts.say("report.sources.title"),
                List.of(ReportLine.of(ReportLine.Look.PLAIN, texts.say("report.sources.data"))),
                List.of(new ReportTable(
                        "sources",
                        "",
                        List.of(
                                column("file", 28),
                                column("publisher", 18),
                                column("agency", 18),
                                column("licence", 14),
                                column("address", 18),
                                column("published", 12),
                                column("downloaded", 12),
                                column("citation", 34),
                                column("sha256", 34)),
                        rows)),
                List.of(),
                List.of());
    }

    private String known(String text) {
        return text.isBlank() ? texts.say("report.sources.not-recorded") : text;
    }

    private String citation(SourceFile file) {
        String publisher = file.publisher().isBlank() ? "" : file.publisher() + ". ";
        String year =
                file.details().published().isBlank() ? "" : " " + file.details().published() + ".";
        return publisher + file.name() + "." + year;
    }

    private ObservationFilter filter(Measured measured) {
        return new ObservationFilter(
                measured.metric().id(), measured.measure().series().id(), null, numbers.level(), null, Group.EVERYONE);
    }

    /** The numbers that may be shown, one a row, read as they are asked for. */
    TidyRows rows() {
        return taker -> {
            for (Measured measured : numbers.measures()) {
                Map<String, String> cells = cells(measured);
                for (int i = 0; i < numbers.places().size(); i++) {
                    Place place = numbers.places().get(i);
                    for (Profile.Past past : measured.lines().get(i).history()) {
                        if (!row(measured, place, past, cells, taker)) {
                            return;
                        }
                    }
                }
            }
        };
    }

    private boolean row(
            Measured measured,
            Place place,
            Profile.Past past,
            Map<String, String> cells,
            Predicate<? super TidyRow> taker) {
        Metric metric = measured.metric();
        Reading reading = past.reading();
        boolean usable = reading.isUsable();
        return taker.test(new TidyRow(
                ReportRows.id(metric, place, past.period(), "value"),
                metric.id(),
                metric.name(texts.language()),
                place.code(),
                place.name(),
                place.level(),
                past.period().text(),
                Group.EVERYONE.code(),
                shown(usable, reading.value()),
                Units.say(texts, measured.measure().unit()),
                shown(usable, reading.lower()),
                shown(usable, reading.upper()),
                shown(usable, reading.numerator()),
                shown(usable, reading.denominator()),
                ReportRows.flag(metric, reading),
                usable ? cells.getOrDefault(place.id() + " " + past.period().text(), "") : ""));
    }

    private static @Nullable Double shown(boolean usable, @Nullable Double value) {
        return usable ? value : null;
    }

    private Map<String, String> cells(Measured measured) {
        Map<String, String> cells = new HashMap<>();
        project.reading(tx -> {
            new ObservationQuery(tx).forEach(filter(measured), found -> {
                var source = found.observation().source();
                if (source.cell() != null) {
                    cells.put(
                            found.observation().key().place().id() + " "
                                    + found.observation().key().period().text(),
                            source.file() + " ▸ " + source.sheet() + " ▸ " + source.cell());
                }
            });
            return true;
        });
        return cells;
    }
}
