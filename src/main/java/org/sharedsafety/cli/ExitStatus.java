package org.sharedsafety.cli;

/** What a command says to the script that called it. */
enum ExitStatus {
    DONE(0),
    FAILED(1),
    WRONG_USAGE(2),
    /** Done, but problems or unanswered questions remain, and were listed. */
    QUESTIONS_REMAIN(3);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
