package org.sharedsafety.report;

import java.util.List;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/**
 * The names beside chosen points of a scatter; all other points have none.
 *
 * @param rows the chosen rows of the table
 * @param first the first row that is drawn
 * @param names of the drawn rows
 */
record BookLabels(List<Integer> rows, int first, List<String> names) {
    BookLabels {
        rows = List.copyOf(rows);
        names = List.copyOf(names);
    }

    /** Fills the labels of a series. */
    void into(CTDLbls labels) {
        rows.stream().sorted().distinct().forEach(row -> {
            int at = row - first;
            if (at >= 0 && at < names.size()) {
                one(labels.addNewDLbl(), at);
            }
        });
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(false);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private void one(CTDLbl label, int at) {
        label.addNewIdx().setVal(at);
        var rich = label.addNewTx().addNewRich();
        rich.addNewBodyPr();
        var run = rich.addNewP().addNewR();
        run.addNewRPr().setSz(900);
        run.setT(names.get(at));
        label.addNewDLblPos().setVal(STDLblPos.R);
        label.addNewShowLegendKey().setVal(false);
        label.addNewShowVal().setVal(true);
        label.addNewShowCatName().setVal(false);
        label.addNewShowSerName().setVal(false);
        label.addNewShowPercent().setVal(false);
        label.addNewShowBubbleSize().setVal(false);
    }
}
