package org.sharedsafety.report;

import java.util.List;
import java.util.Optional;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;
import org.sharedsafety.chart.EditableChart;

/** The 95 % intervals of a series, as the error bars of an office program: each its own reach down and up. */
record ErrorBars(EditableChart.Series series) {
    private static final byte[] INK = {0x1B, 0x1F, 0x24};

    /** The bars of a series that knows an interval at all. */
    static Optional<ErrorBars> of(EditableChart.Series series) {
        boolean any = series.lower().stream().anyMatch(end -> end != null)
                && series.upper().stream().anyMatch(end -> end != null);
        return any ? Optional.of(new ErrorBars(series)) : Optional.empty();
    }

    /** Fills the error bars of a chart. */
    void into(CTErrBars bars) {
        bars.addNewErrDir().setVal(STErrDir.Y);
        bars.addNewErrBarType().setVal(STErrBarType.BOTH);
        bars.addNewErrValType().setVal(STErrValType.CUST);
        bars.addNewNoEndCap().setVal(true);
        reach(bars.addNewPlus().addNewNumLit(), series.upper(), 1);
        reach(bars.addNewMinus().addNewNumLit(), series.lower(), -1);
        XDDFLineProperties line = new XDDFLineProperties();
        line.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(INK)));
        line.setWidth(1.25);
        XDDFShapeProperties look = new XDDFShapeProperties();
        look.setLineProperties(line);
        bars.addNewSpPr().set(look.getXmlObject());
    }

    private void reach(CTNumData data, List<@Nullable Double> ends, int way) {
        data.setFormatCode("General");
        data.addNewPtCount().setVal(ends.size());
        for (int i = 0; i < ends.size(); i++) {
            Double end = ends.get(i);
            Double value = series.values().get(i);
            if (end != null && value != null) {
                CTNumVal point = data.addNewPt();
                point.setIdx(i);
                point.setV(Double.toString(Math.max(0, way * (end - value))));
            }
        }
    }
}
