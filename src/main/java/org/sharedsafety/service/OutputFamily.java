package org.sharedsafety.service;

import java.util.List;
import java.util.stream.Stream;
import org.sharedsafety.chart.FamilyFigure;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.FamilyProfile;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.text.Texts;

/** A neighborhood as families live it, as a figure on one page. */
final class OutputFamily {
    private OutputFamily() {}

    static OutputView of(Output<FamilyProfile> output, Texts texts) {
        FamilyProfile family = output.result();
        if (family.known() == 0) {
            throw WorkbenchException.of("figure.nothing-left");
        }
        FamilyFigure figure = new FamilyFigure(family, texts);
        Profile around = family.around();
        return new OutputView(
                figure,
                figure.finding(),
                new OutputWords(texts)
                        .line(List.of(
                                family.here().place().name(),
                                around == null ? "" : around.place().name(),
                                family.here().latest().text().replace('/', '–'))),
                family.findings(),
                family.parts().stream()
                        .flatMap(part -> part.rows().stream())
                        .flatMap(row -> Stream.of(
                                java.util.Optional.ofNullable(row.here()), java.util.Optional.ofNullable(row.around())))
                        .flatMap(java.util.Optional::stream)
                        .flatMap(line -> line.measure().sources().stream())
                        .distinct()
                        .toList(),
                output.released());
    }
}
