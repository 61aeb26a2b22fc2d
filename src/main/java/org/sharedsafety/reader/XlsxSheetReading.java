package org.sharedsafety.reader;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.RowSink;
import org.sharedsafety.model.SheetRow;

/** One pass over the XML of a worksheet: rows to a sink, and its layout. The declared dimension is never looked at. */
final class XlsxSheetReading {
    private static final int MAX_ROWS = 1_048_576;

    private final PartXml xml;
    private final XlsxCells cells;
    private final RowSink sink;
    private final ReadingProgress progress;
    private final RowBuilder builder = new RowBuilder();
    private final LayoutBuilder layout = new LayoutBuilder();
    private int row;

    XlsxSheetReading(
            PartXml xml,
            NumberShapes shapes,
            SharedStrings strings,
            boolean from1904,
            RowSink sink,
            Progress progress) {
        this.xml = xml;
        this.cells = new XlsxCells(xml, shapes, strings, from1904);
        this.sink = sink;
        this.progress = new ReadingProgress(progress, xml.stream().size());
    }

    /** Reads to the end and answers the layout; null where the sink wanted no more before the end. */
    @Nullable
    SheetLayout run() {
        for (String name = xml.nextElement(); name != null; name = xml.nextElement()) {
            switch (name) {
                case "row" -> {
                    if (!readRow()) {
                        return null;
                    }
                }
                case "col" -> readColumns();
                case "mergeCell" -> readMerged();
                default -> {}
            }
        }
        return layout.finish();
    }

    private boolean readRow() {
        int number = row + 1;
        boolean hidden = false;
        for (int i = 0; i < xml.attributes(); i++) {
            String name = xml.attributeName(i);
            if (name.equals("r")) {
                number = number(xml.attribute(i));
            } else if (name.equals("hidden")) {
                hidden = xml.flag("hidden");
            }
        }
        if (number <= row || number > MAX_ROWS) {
            throw xml.damaged("row " + number);
        }
        row = number;
        if (hidden) {
            layout.hideRow(row);
        }
        cells.startRow(row);
        for (String child = xml.nextChild(); child != null; child = xml.nextChild()) {
            if (child.equals("c")) {
                cells.readInto(builder);
            } else {
                xml.skip();
            }
        }
        progress.row(row, xml.stream().count());
        SheetRow done = builder.finish(row);
        return done == null || sink.accept(done);
    }

    private void readColumns() {
        String first = xml.attribute("min");
        String last = xml.attribute("max");
        if (xml.flag("hidden") && first != null && last != null) {
            layout.hideColumns(number(first), number(last));
        }
    }

    private void readMerged() {
        String range = xml.attribute("ref");
        try {
            if (range != null) {
                layout.merge(range);
            }
        } catch (IllegalArgumentException broken) {
            throw xml.damaged("merged cells " + range);
        }
    }

    private int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException broken) {
            throw xml.damaged(text);
        }
    }
}
