package org.sharedsafety.model;

/**
 * A failure that a person is told about: what happened, what was kept, what to do, as a message key with arguments.
 *
 * <p>Unchecked, because every stage may fail and only the job runner and the command line answer for it.
 */
public final class WorkbenchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message message;

    public WorkbenchException(Message message) {
        super(message.key() + " " + message.args());
        this.message = message;
    }

    public WorkbenchException(Message message, Throwable cause) {
        super(message.key() + " " + message.args(), cause);
        this.message = message;
    }

    /** A failure with its key and arguments. */
    public static WorkbenchException of(String key, Object... args) {
        return new WorkbenchException(Message.of(key, args));
    }

    /** What to tell the person. */
    public Message message() {
        return message;
    }
}
