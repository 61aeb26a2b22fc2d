package org.sharedsafety.store;

import org.sharedsafety.model.Status;

/** The number that stands for a status in the project file; never changed once given. */
public final class StatusCode {
    private StatusCode() {}

    /** The number of a status. */
    public static int of(Status status) {
        return switch (status) {
            case OK -> 0;
            case SUPPRESSED -> 1;
            case UNRELIABLE -> 2;
            case NOT_AVAILABLE -> 3;
            case NOT_APPLICABLE -> 4;
            case ESTIMATED -> 5;
            case PROVISIONAL -> 6;
            case REVISED -> 7;
            case BREAK -> 8;
        };
    }

    /** The status of a number. */
    public static Status status(int code) {
        return switch (code) {
            case 0 -> Status.OK;
            case 1 -> Status.SUPPRESSED;
            case 2 -> Status.UNRELIABLE;
            case 3 -> Status.NOT_AVAILABLE;
            case 4 -> Status.NOT_APPLICABLE;
            case 5 -> Status.ESTIMATED;
            case 6 -> Status.PROVISIONAL;
            case 7 -> Status.REVISED;
            case 8 -> Status.BREAK;
            default -> throw new IllegalArgumentException("no status " + code);
        };
    }
}
