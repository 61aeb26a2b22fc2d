package org.sharedsafety.model.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.workshop.PollItem;
import org.sharedsafety.model.workshop.PollMethod;

/**
 * What a room chose.
 *
 * @param ballots that count; none where dots were counted on the wall
 * @param items in the order of the poll
 * @param parts the ballots of groups that are large enough to be shown apart
 * @param combined groups whose ballots are counted with all alone, being too few, or leaving too few of others
 * @param spoiled ballots that were left out, with the reason
 * @param consensusFrom share of three and more from which on support is called consensus
 * @param betweenTables Kendall's W of the order of items between tables
 */
public record RoomVote(
        PollMethod method,
        int ballots,
        List<Chosen> items,
        List<Part> parts,
        List<String> combined,
        List<Spoiled> spoiled,
        double consensusFrom,
        Outcome<Double> betweenTables) {
    public RoomVote {
        items = List.copyOf(items);
        parts = List.copyOf(parts);
        combined = List.copyOf(combined);
        spoiled = List.copyOf(spoiled);
    }

    /**
     * What was chosen about an item; of one method each, the others' facts are zero.
     *
     * @param dots that lie on it
     * @param people who gave it at least one
     * @param levels how many ballots hold each level, from 1 to 5
     * @param reasons of those who cannot support it
     * @param placed where the tables put it, in the mean; null where nobody placed it
     */
    public record Chosen(
            PollItem item, int dots, int people, List<Integer> levels, List<String> reasons, @Nullable Placed placed) {
        private static final int CAN_LIVE_WITH = 3;

        public Chosen {
            levels = List.copyOf(levels);
            reasons = List.copyOf(reasons);
        }

        /** How many said a level. */
        public int said() {
            return levels.stream().mapToInt(Integer::intValue).sum();
        }

        /** The share of those who can at least live with it, of all who said a level; 0 where nobody did. */
        public double supporting() {
            int all = said();
            int support = levels.stream()
                    .skip(CAN_LIVE_WITH - 1L)
                    .mapToInt(Integer::intValue)
                    .sum();
            return all == 0 ? 0 : support / (double) all;
        }

        /** How many cannot support it and gave no reason yet. */
        public int unreasoned() {
            return levels.isEmpty() ? 0 : Math.max(0, levels.get(0) - reasons.size());
        }

        /** Whether the room supports it: enough at three and more, and a reason recorded for everyone who cannot. */
        public boolean isConsensus(double from) {
            return said() > 0 && supporting() >= from && unreasoned() == 0;
        }
    }

    /**
     * A mean place.
     *
     * @param impact from 0 to 1
     * @param effort from 0 to 1
     * @param tables how many placed it
     */
    public record Placed(double impact, double effort, int tables) {}

    /** The ballots of a group. */
    public record Part(String group, int ballots, List<Chosen> items) {
        public Part {
            items = List.copyOf(items);
        }
    }

    /** A ballot that does not count: {@code workshop.spoiled.…}. */
    public record Spoiled(String ballot, String table, Message reason) {}

    /** Whether dots were counted on the wall, so that nobody knows how many people gave them. */
    public boolean isCountedOnWall() {
        return method == PollMethod.DOTS && ballots == 0 && dots() > 0;
    }

    /** All dots that were given. */
    public int dots() {
        return items.stream().mapToInt(Chosen::dots).sum();
    }

    /** Whether the room supports an item. */
    public boolean isConsensus(Chosen chosen) {
        return chosen.isConsensus(consensusFrom);
    }
}
