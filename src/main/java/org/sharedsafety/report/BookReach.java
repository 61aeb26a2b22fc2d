package org.sharedsafety.report;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;

/** The intervals of a series as error bars, each with its own reach down and up from the value. */
final class BookReach {
    private static final byte[] INK = {0x1B, 0x1F, 0x24};

    private final @Nullable Double[] values;
    private final @Nullable Double[] lower;
    private final @Nullable Double[] upper;

    private final String down;
    private final String up;

    /** The ends as they are now, and the ranges of the cells that hold the reach. */
    BookReach(@Nullable Double[] values, @Nullable Double[] lower, @Nullable Double[] upper, String down, String up) {
        this.values = values;
        this.lower = lower;
        this.upper = upper;
        this.down = down;
        this.up = up;
    }

    /** Fills the error bars of a chart. */
    void into(CTErrBars bars) {
        bars.addNewErrDir().setVal(STErrDir.Y);
        bars.addNewErrBarType().setVal(STErrBarType.BOTH);
        bars.addNewErrValType().setVal(STErrValType.CUST);
        bars.addNewNoEndCap().setVal(true);
        // LibreOffice draws no bars whose lengths are not in cells.
        CTNumRef plus = bars.addNewPlus().addNewNumRef();
        plus.setF(up);
        reach(plus.addNewNumCache(), upper, 1);
        CTNumRef minus = bars.addNewMinus().addNewNumRef();
        minus.setF(down);
        reach(minus.addNewNumCache(), lower, -1);
        XDDFLineProperties line = new XDDFLineProperties();
        line.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(INK)));
        line.setWidth(1.25);
        XDDFShapeProperties look = new XDDFShapeProperties();
        look.setLineProperties(line);
        bars.addNewSpPr().set(look.getXmlObject());
    }

    private void reach(CTNumData data, @Nullable Double[] ends, int way) {
        data.setFormatCode("General");
        data.addNewPtCount().setVal(ends.length);
        for (int i = 0; i < ends.length; i++) {
            Double end = ends[i];
            Double value = values[i];
            if (end != null && value != null) {
                CTNumVal point = data.addNewPt();
                point.setIdx(i);
                point.setV(Double.toString(Math.max(0, way * (end - value))));
            }
        }
    }
}
