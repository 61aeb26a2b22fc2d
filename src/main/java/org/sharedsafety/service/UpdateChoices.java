package org.sharedsafety.service;

/**
 * What a person decided about an update that was looked at.
 *
 * @param keepWithdrawn whether numbers that the file no longer holds stay current
 * @param noteBreak whether a break is noted from the first day of each new period of the measures with a sign
 * @param signsAreRight whether the person has looked at the signs that must be answered
 */
public record UpdateChoices(boolean keepWithdrawn, boolean noteBreak, boolean signsAreRight) {
    /** Withdrawn numbers are withdrawn, no break is noted. */
    public static final UpdateChoices USUAL = new UpdateChoices(false, false, false);
}
