package org.sharedsafety.report;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a workbook that came back.
 *
 * @param sheet as it is called now
 * @param address such as {@code D7}
 * @param number as it is stored, null where there is none
 * @param formula without {@code =}, null where there is none
 * @param hidden whether its row, its column or its sheet is hidden
 */
public record ReturnedCell(
        String sheet, String address, @Nullable Double number, @Nullable String formula, boolean hidden) {}
