package org.sharedsafety.published;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sharedsafety.model.CellAddress;

/** A trap planted in a file, as {@code TRAPS.md} lists it, and how an import shows that it was not fallen into. */
record PublishedTrap(String kind, String file, String sheet, CellAddress cell) {

    /** Traits of the numbers themselves, which the way they are read has nothing to do with. */
    private static final Set<String> OF_THE_NUMBERS = Set.of(
            "bright spot",
            "tourist town",
            "few cases",
            "few people",
            "prison county",
            "outlier",
            "circular pair",
            "overlapping years",
            "encoding");

    static List<PublishedTrap> all(Path list) throws IOException {
        List<PublishedTrap> traps = new ArrayList<>();
        for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
            String[] parts = line.split("\\|", -1);
            if (parts.length > 6 && parts[2].contains("`") && !parts[4].isBlank()) {
                PublishedTrap trap = new PublishedTrap(
                        parts[1].strip(),
                        parts[2].replace("`", "").strip(),
                        parts[3].strip(),
                        CellAddress.parse(parts[4].strip()));
                if (!OF_THE_NUMBERS.contains(trap.kind())) {
                    traps.add(trap);
                }
            }
        }
        return traps;
    }

    /** Whether an import of the sheet names the trap, or the observations of its row show that it was seen. */
    boolean isNamed(JsonNode sheet, Set<String> observedCells) {
        return switch (kind) {
            case "title block", "footnotes" -> isIgnored(sheet, "title", "note", "footnote");
            case "merged header", "two header rows", "years as columns", "fiscal years" -> isHeader(sheet);
            case "total row", "subtotal row" ->
                isIgnored(sheet, "total", "aggregate", "part")
                        || isSaid(sheet, "aggregates-aside", false)
                        || isSaid(sheet, "rows-part", false);
            case "place in a heading row" -> isIgnored(sheet, "heading") && isSaid(sheet, "rows-heading", false);
            case "duplicate row" -> isSaid(sheet, "duplicate", true) || isSaid(sheet, "duplicate-part", true);
            case "coverage" -> isSaid(sheet, "part-months", true);
            case "dollars and thousands" -> isSaid(sheet, "units-note", true) || isSaid(sheet, "units-plain", true);
            case "proportion" -> isColumnSaid(sheet);
            case "flag", "negative in parentheses" -> isRowSaid(sheet);
            case "person-level rows" -> isSaid(sheet, "people-rows", false) && observedCells.isEmpty();
            case "footnote in a name" -> isSaid(sheet, "footnote-marks", true);
            case "text only" -> isSaid(sheet, "only-words", false);
            case "hidden sheet" -> isSaid(sheet, "hidden-sheet", false) && observedCells.isEmpty();
            case "suppressed", "missing code", "sentinel", "gap in 2021", "footnote in a number", "split county" ->
                cell.column() == 1 ? isRowSaid(sheet) : isColumnSaid(sheet);
            default ->
                observedCells.stream()
                        .anyMatch(address -> CellAddress.parse(address).row() == cell.row());
        };
    }

    private boolean isHeader(JsonNode sheet) {
        for (JsonNode row : sheet.path("headerRows")) {
            if (row.asInt() == cell.row()) {
                return true;
            }
        }
        return false;
    }

    private boolean isIgnored(JsonNode sheet, String... kinds) {
        for (JsonNode span : sheet.path("ignoredRows")) {
            if (span.at("/rows/0").asInt() <= cell.row()
                    && cell.row() <= span.at("/rows/1").asInt()
                    && List.of(kinds).contains(span.path("why").asText())) {
                return true;
            }
        }
        return false;
    }

    private boolean isSaid(JsonNode sheet, String code, boolean inRow) {
        for (JsonNode problem : sheet.path("problems")) {
            if (problem.path("code").asText().equals(code)
                    && (!inRow || problem.path("cell").asText().endsWith(Integer.toString(cell.row())))) {
                return true;
            }
        }
        return false;
    }

    private boolean isRowSaid(JsonNode sheet) {
        for (JsonNode problem : sheet.path("problems")) {
            if (problem.path("cell").asText().matches("[A-Z]+" + cell.row())) {
                return true;
            }
        }
        return false;
    }

    private boolean isColumnSaid(JsonNode sheet) {
        for (JsonNode problem : sheet.path("problems")) {
            if (problem.path("cell").asText().matches(CellAddress.columnLetters(cell.column()) + "[0-9]+")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return kind + " " + sheet + "!" + cell;
    }
}
