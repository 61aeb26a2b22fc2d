package org.sharedsafety.reader;

import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.WorkbenchException;

/** The strings that the cells of a workbook share, each one cell for all the places it stands in. */
final class SharedStrings {
    /** What a string costs beside its characters: itself, its bytes' header, its cell, its place in the list. */
    private static final long OVERHEAD = 64;

    private final List<Cell> cells;

    private SharedStrings(List<Cell> cells) {
        this.cells = cells;
    }

    static SharedStrings none() {
        return new SharedStrings(List.of());
    }

    /** Reads the part; fails where the strings would take more than half of the memory the program may use. */
    static SharedStrings read(ZipParts parts, String part, Progress progress) {
        List<Cell> cells = new ArrayList<>();
        long budget = Runtime.getRuntime().maxMemory() / 2;
        try (PartXml xml = new PartXml(parts, part)) {
            for (String name = xml.nextElement(); name != null; name = xml.nextElement()) {
                if (name.equals("si")) {
                    String text = RichText.read(xml);
                    cells.add(text.isEmpty() ? Cell.Blank.CELL : new Cell.Text(text));
                    budget -= OVERHEAD + 2L * text.length();
                    if (budget < 0) {
                        throw Failures.of("reader.too-large", parts.file());
                    }
                    if ((cells.size() & 0xfff) == 0) {
                        progress.checkCancelled();
                    }
                }
            }
        }
        return new SharedStrings(cells);
    }

    /** The string of an index counted from 0; fails with the part's name where there is none. */
    Cell cell(int index, PartXml asking) {
        if (index < 0 || index >= cells.size()) {
            WorkbenchException missing = asking.damaged("shared string " + index);
            throw missing;
        }
        return cells.get(index);
    }
}
