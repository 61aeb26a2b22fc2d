package org.sharedsafety.check;

/** Says why a row cannot be judged: what it needs is not in the folder, or the product does not know it. */
final class CannotJudge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotJudge(String why) {
        super(why, null, false, false);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
