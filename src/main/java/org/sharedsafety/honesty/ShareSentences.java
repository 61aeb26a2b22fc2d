package org.sharedsafety.honesty;

import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;

/** What is said of shares: of people, of harm, of dollars; all shares are 0 to 1. */
public final class ShareSentences {
    private static final double PERCENT = 100;

    private ShareSentences() {}

    /**
     * A group's share of the people beside its share of a harm.
     *
     * @param group as a person calls it
     */
    public static Message burden(Metric metric, Message group, double ofPeople, double ofHarm) {
        return Message.of("sentence.burden", metric, group, whole(ofPeople), whole(ofHarm));
    }

    /** How few people half of a harm falls on, by the places they live in; 0 to 1. */
    public static Message concentration(Metric metric, double half) {
        return Message.of("sentence.concentration", metric, whole(half));
    }

    /** Of every 100 people, how many live where a goal is met, where it is not, and where that cannot be told. */
    public static Message safetyForAll(Metric metric, double met, double notMet) {
        long reached = whole(met);
        long missed = whole(notMet);
        return Message.of("sentence.safety-for-all", metric, reached, missed, Math.max(0, 100 - reached - missed));
    }

    /** Of every 100 dollars for safety, how many go upstream, to prevention and recovery, and how many to response. */
    public static Message investment(String period, double upstream, double response) {
        return Message.of("sentence.investment", period, whole(upstream), whole(response));
    }

    private static long whole(double share) {
        return Math.round(share * PERCENT);
    }
}
