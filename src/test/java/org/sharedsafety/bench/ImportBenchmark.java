package org.sharedsafety.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.geo.UsPlaces;
import org.sharedsafety.model.Place;

/** Whole imports by the command line, each in a process of its own with a heap of one gigabyte. */
@Tag("benchmark")
class ImportBenchmark {
    private static final int MEASURES = 160;
    private static final int YEARS = 20;
    private static final int MONTHS = 160;

    @TempDir
    Path folder;

    @Test
    void textOfTenMillionObservations() throws Exception {
        Path file = folder.resolve("ten-million.csv");
        List<String> codes = codes();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("year,state,county");
            for (int m = 1; m <= MEASURES; m++) {
                out.write(",rate of thing " + m);
            }
            out.newLine();
            for (int year = 0; year < YEARS; year++) {
                for (int i = 0; i < codes.size(); i++) {
                    String code = codes.get(i);
                    out.write((2001 + year) + "," + code.substring(0, 2) + "," + code.substring(2));
                    for (int m = 1; m <= MEASURES; m++) {
                        out.write("," + (m * 10 + (i * 7 + year * 13) % 997 / 10.0));
                    }
                    out.newLine();
                }
            }
        }
        measure("import-csv", file, (long) MEASURES * YEARS * codes.size(), (long) YEARS * codes.size());
    }

    @Test
    void workbookOfHalfAMillionRows() throws Exception {
        Path file = folder.resolve("half-a-million.xlsx");
        List<String> codes = codes();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(200);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Data");
            Row head = sheet.createRow(0);
            String[] names = {"month", "county_code", "county"};
            for (int c = 0; c < 12; c++) {
                head.createCell(c).setCellValue(c < 3 ? names[c] : "rate of thing " + (c - 2));
            }
            int at = 1;
            for (int month = 0; month < MONTHS; month++) {
                String period = String.format(Locale.ROOT, "%d-%02d", 2005 + month / 12, 1 + month % 12);
                for (int i = 0; i < codes.size(); i++) {
                    Row row = sheet.createRow(at++);
                    row.createCell(0).setCellValue(period);
                    row.createCell(1).setCellValue(codes.get(i));
                    row.createCell(2).setCellValue("County " + i);
                    for (int c = 3; c < 12; c++) {
                        row.createCell(c).setCellValue(c * 10 + (i * 7 + month * 13) % 997 / 10.0);
                    }
                }
            }
            workbook.write(out);
        }
        measure("import-xlsx", file, 9L * MONTHS * codes.size(), (long) MONTHS * codes.size());
    }

    static List<String> codes() {
        return UsPlaces.load().ofLevel(UsPlaces.COUNTY).stream()
                .filter(place -> place.validTo() == null && place.validFrom() == null)
                .filter(place -> Integer.parseInt(place.code().substring(0, 2)) < 60)
                .map(Place::code)
                .toList();
    }

    private void measure(String name, Path file, long expected, long rows) throws IOException, InterruptedException {
        String project = folder.resolve(name + ".sharedsafety").toString();
        WholeProcess program = WholeProcess.program(folder);
        program.run("new", project);
        WholeProcess.Ended ended = program.run("import", "--json", "--project", project, file.toString());
        double seconds = ended.seconds();
        assertTrue(
                ended.out().contains("\"stored\" : " + expected),
                ended.out().length() > 2000 ? ended.out().substring(0, 2000) : ended.out());
        double committed = Double.parseDouble(ended.out().replaceAll("(?s).*\"seconds\" : ([0-9.E]+).*", "$1"));
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%,d rows, %,d observations, file %,d MB: committed after %.1f s (%,.0f rows/s, %,.0f observations/s)",
                rows,
                expected,
                Files.size(file) >> 20,
                committed,
                rows / committed,
                expected / committed));
        lines.add(String.format(
                Locale.ROOT,
                "whole process with the look before it and keeping the file %.1f s, peak resident memory %,d MB under -Xmx1g",
                seconds,
                ended.peakKilobytes() >> 10));
        Figures.keep(name, lines);
    }
}
