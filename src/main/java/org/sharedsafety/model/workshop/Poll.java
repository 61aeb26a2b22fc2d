package org.sharedsafety.model.workshop;

import java.util.List;

/**
 * A choice that the room makes.
 *
 * @param dots how many dots each person has; 0 for a quarter of the items, at least two
 * @param mostOnOne how many of them may lie on one item; 0 for no limit
 * @param consensus share of ballots from which on support counts as consensus, such as 0.8
 * @param groups whose ballots are shown apart where there are enough of them, such as {@code survivors}
 * @param open whether ballots may still come in; the count is not shown before it is closed
 */
public record Poll(
        PollMethod method,
        List<PollItem> items,
        int dots,
        int mostOnOne,
        double consensus,
        List<String> groups,
        boolean open) {
    /** From this share of three and more on, support is called consensus. */
    public static final double USUAL_CONSENSUS = 0.8;

    private static final int LEAST_DOTS = 2;

    public Poll {
        items = List.copyOf(items);
        groups = List.copyOf(groups);
        if (dots < 0 || mostOnOne < 0 || !(consensus > 0 && consensus <= 1)) {
            throw new IllegalArgumentException("a poll of " + dots + " dots, consensus at " + consensus);
        }
    }

    /** A poll of a method over items, as it usually is. */
    public static Poll of(PollMethod method, List<PollItem> items) {
        return new Poll(method, items, 0, 0, USUAL_CONSENSUS, List.of(), true);
    }

    /** How many dots each person has: as chosen, else a quarter of the items, rounded, at least two. */
    public int dotsEach() {
        return dots > 0 ? dots : Math.max(LEAST_DOTS, Math.round(items.size() / 4f));
    }

    /** The same with other items. */
    public Poll withItems(List<PollItem> others) {
        return new Poll(method, others, dots, mostOnOne, consensus, groups, open);
    }

    /** The same, open or closed. */
    public Poll opened(boolean nowOpen) {
        return new Poll(method, items, dots, mostOnOne, consensus, groups, nowOpen);
    }
}
