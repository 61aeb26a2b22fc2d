package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.SheetRow;

/**
 * The words of a sheet that are not in its table.
 *
 * @param titles lines above the headers
 * @param notes lines below or among the data, such as footnotes; a mark in a cell of its own leads its line
 */
record SheetNotes(List<String> titles, List<String> notes) {

    private static final int MOST_CELLS = 2;
    private static final Pattern OF_DATA = Pattern.compile(
            "^[\"'“]?(?:data ?set|years?(?:/month)?|period|data years?|time period|reference period|years of"
                    + " data|per[ií]odo|años?)\\b[^:]{0,20}:",
            Pattern.CASE_INSENSITIVE);

    /** The name of an office, not of what it counts. */
    private static final Pattern PUBLISHER = Pattern.compile(
            "^[^,:0-9]*\\b(?:Department|Dept\\.?|Office|Bureau|Ministry|Association|Division|Commission|Secretariat|Institute"
                    + "|Agency|Secretar[ií]a|Ministerio|Departamento|Oficina|Instituto)\\b\\s+(?:of|on|for|de|del)\\b");

    private static final Pattern NUMBERED =
            Pattern.compile("(?i)(?:sheet|table|tab|hoja|tabla|page|data|datos)?\\s*[0-9.]*[a-z]?");

    private static final Pattern NO_TOTALS = Pattern.compile(
            "\\b(?:do|does) not (?:reflect|represent|constitute|equal)\\s+(?:the\\s+)?(?:county|state|city|area|place)?"
                    + "\\s*totals?\\b|\\bno (?:son|representan) (?:los )?totales\\b",
            Pattern.CASE_INSENSITIVE);

    SheetNotes {
        titles = List.copyOf(titles);
        notes = List.copyOf(notes);
    }

    static SheetNotes of(SheetProfile profile) {
        List<Integer> headers = profile.layout().headerRows();
        int first = headers.isEmpty() ? 0 : headers.get(0);
        int last = headers.isEmpty() ? 0 : headers.get(headers.size() - 1);
        List<String> titles = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (SheetRow row : profile.keptRows()) {
            if (row.number() < first) {
                lines(row, titles);
            } else if (row.number() > last && isWords(row)) {
                lines(row, notes);
            }
        }
        return new SheetNotes(titles, notes);
    }

    /** A row of few cells, of which none but the first is a number. */
    private static boolean isWords(SheetRow row) {
        int filled = HeaderText.filled(row);
        if (filled == 0 || filled > MOST_CELLS) {
            return false;
        }
        List<Cell> cells = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return cells.get(cells.size() - 1).settled() instanceof Cell.Text;
    }

    private static void lines(SheetRow row, List<String> into) {
        String all = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> CellReading.strip(cell.shown()))
                .collect(Collectors.joining(" "));
        for (String line : all.split("[\\r\\n]+")) {
            if (!line.isBlank()) {
                into.add(line.strip());
            }
        }
    }

    /** Whether a line says that the numbers are no totals of the places they stand for. */
    boolean sayNoTotals() {
        return lines().stream().anyMatch(line -> NO_TOTALS.matcher(line).find());
    }

    /** All lines, titles first. */
    List<String> lines() {
        List<String> all = new ArrayList<>(titles);
        all.addAll(notes);
        return all;
    }

    /**
     * What the sheet as a whole is called: its first title that is more than a number, a publisher or a unit; else its own
     * name, unless that is only a number of a sheet.
     */
    String name(String sheet) {
        List<String> named = titles.stream()
                .filter(title -> HeaderWords.of(title).size() > 1 && title.length() <= 120)
                .toList();
        Optional<String> subject = named.stream()
                .filter(title -> !PUBLISHER.matcher(title).find() && !UnitNotes.isOnlyUnits(title))
                .findFirst();
        return subject.orElseGet(
                () -> named.isEmpty() || !NUMBERED.matcher(sheet).matches() ? sheet : named.get(0));
    }

    /** Periods that a line of the notes names as those of the data: {@code Dataset: …, 1999-2019}. */
    Set<Period> periods() {
        Set<Period> found = new LinkedHashSet<>();
        for (String line : notes) {
            if (OF_DATA.matcher(line).find()) {
                found.addAll(PeriodText.inTitle(line));
            }
        }
        return found;
    }
}
