package org.sharedsafety.model.recipe;

/**
 * What came of counting rows: every row read is in exactly one of the numbers after {@code rows}.
 *
 * @param rows rows read
 * @param counted rows that were counted
 * @param withoutPeriod rows without a date that can be read
 * @param withoutPlace rows that name no place
 * @param unknownPlace rows whose place the project does not know, or that only suggest one
 * @param totals rows that name a total or a larger place
 * @param withoutPoint rows without coordinates
 * @param outside rows whose coordinates lie in no boundary
 * @param cells how many counts came of it
 */
public record Counted(
        long rows,
        long counted,
        long withoutPeriod,
        long withoutPlace,
        long unknownPlace,
        long totals,
        long withoutPoint,
        long outside,
        long cells) {}
