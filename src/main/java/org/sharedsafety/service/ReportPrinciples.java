package org.sharedsafety.service;

import java.util.Arrays;
import java.util.Optional;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.report.SheetKind;

/** The five principles, each with its sheet. */
enum ReportPrinciples {
    PUBLIC_HEALTH(Principle.PH, SheetKind.PUBLIC_HEALTH),
    WELL_BEING(Principle.WB, SheetKind.WELL_BEING),
    SURVIVORS(Principle.SV, SheetKind.SURVIVORS),
    CYCLE(Principle.CH, SheetKind.CYCLE),
    SYSTEM(Principle.SY, SheetKind.SYSTEM);

    private final Principle principle;
    private final SheetKind sheet;

    ReportPrinciples(Principle principle, SheetKind sheet) {
        this.principle = principle;
        this.sheet = sheet;
    }

    Principle principle() {
        return principle;
    }

    SheetKind sheet() {
        return sheet;
    }

    /** The principle of a sheet. */
    static Optional<Principle> of(SheetKind sheet) {
        return Arrays.stream(values())
                .filter(each -> each.sheet == sheet)
                .map(each -> each.principle)
                .findFirst();
    }
}
