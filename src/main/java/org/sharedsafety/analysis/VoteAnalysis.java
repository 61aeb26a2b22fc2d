package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.RoomVote;
import org.sharedsafety.model.result.RoomVote.Chosen;
import org.sharedsafety.model.result.RoomVote.Part;
import org.sharedsafety.model.result.RoomVote.Placed;
import org.sharedsafety.model.result.RoomVote.Spoiled;
import org.sharedsafety.model.workshop.Entry.Ballot;
import org.sharedsafety.model.workshop.Entry.Placement;
import org.sharedsafety.model.workshop.Entry.Tally;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.PollItem;
import org.sharedsafety.model.workshop.PollMethod;
import org.sharedsafety.stats.Concordance;

/**
 * Counts what a room chose: dots and the people who gave them, five steps of support, places by impact and effort.
 *
 * <p>The ballots of a group are shown apart where there are at least ten of them and at least ten that are not shown
 * apart, or none: else the few could be told by subtraction.
 */
public final class VoteAnalysis {
    /** Fewer ballots are never shown apart. */
    public static final int LEAST_APART = 10;

    private static final int LEVELS = 5;

    /** Counts a poll of ballots and places alone. */
    public RoomVote analyse(Poll poll, List<Ballot> ballots, List<Placement> placements) {
        return analyse(poll, ballots, placements, List.of());
    }

    /**
     * Counts a poll.
     *
     * @param tallies of the slide; dots that were counted on the wall are the vote where no ballot counts. They are never
     *     added to ballots, for those may be the same dots entered once more
     */
    public RoomVote analyse(Poll poll, List<Ballot> ballots, List<Placement> placements, List<Tally> tallies) {
        List<Spoiled> spoiled = new ArrayList<>();
        List<Ballot> counted = new ArrayList<>();
        for (Ballot ballot : ballots) {
            Message reason = poll.method() == PollMethod.IMPACT_EFFORT ? null : spoiled(poll, ballot);
            if (reason == null) {
                counted.add(ballot);
            } else {
                spoiled.add(new Spoiled(ballot.id(), ballot.table(), reason));
            }
        }
        List<Part> parts = parts(poll, counted);
        return new RoomVote(
                poll.method(),
                counted.size(),
                poll.items().stream()
                        .map(item -> counted.isEmpty() && poll.method() == PollMethod.DOTS
                                ? onWall(item, tallies)
                                : chosen(poll, item, counted, placements))
                        .toList(),
                parts,
                poll.groups().stream()
                        .filter(group ->
                                parts.stream().noneMatch(part -> part.group().equals(group)))
                        .toList(),
                spoiled,
                poll.consensus(),
                betweenTables(poll, counted));
    }

    /** Why a ballot does not count, or null. */
    private static @Nullable Message spoiled(Poll poll, Ballot ballot) {
        List<String> known = poll.items().stream().map(PollItem::id).toList();
        if (!known.containsAll(ballot.marks().keySet())) {
            return Message.of("workshop.spoiled.unknown");
        }
        int most = ballot.marks().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        int least = ballot.marks().values().stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElse(0);
        if (poll.method() == PollMethod.SUPPORT) {
            return ballot.marks().isEmpty() || (least >= 1 && most <= LEVELS)
                    ? null
                    : Message.of("workshop.spoiled.level");
        }
        int given = ballot.marks().values().stream().mapToInt(Integer::intValue).sum();
        if (least < 0 || given > poll.dotsEach()) {
            return Message.of("workshop.spoiled.dots", given, poll.dotsEach());
        }
        return poll.mostOnOne() > 0 && most > poll.mostOnOne()
                ? Message.of("workshop.spoiled.on-one", most, poll.mostOnOne())
                : null;
    }

    private static Chosen onWall(PollItem item, List<Tally> tallies) {
        int dots = tallies.stream()
                .filter(tally -> tally.pad().equals(item.pad()))
                .mapToInt(Tally::count)
                .sum();
        return new Chosen(item, dots, 0, List.of(0, 0, 0, 0, 0), List.of(), null);
    }

    private static Chosen chosen(Poll poll, PollItem item, List<Ballot> ballots, List<Placement> placements) {
        int dots = 0;
        int people = 0;
        int[] levels = new int[LEVELS];
        List<String> reasons = new ArrayList<>();
        for (Ballot ballot : ballots) {
            int mark = ballot.marks().getOrDefault(item.id(), 0);
            if (poll.method() == PollMethod.DOTS) {
                dots += mark;
                people += mark > 0 ? 1 : 0;
            } else if (poll.method() == PollMethod.SUPPORT && mark > 0) {
                levels[mark - 1]++;
                String reason = ballot.reasons().getOrDefault(item.id(), "");
                if (mark == 1 && !reason.isBlank()) {
                    reasons.add(reason);
                }
            }
        }
        List<Placement> own = placements.stream()
                .filter(placement -> placement.item().equals(item.id()))
                .toList();
        return new Chosen(
                item,
                dots,
                people,
                Arrays.stream(levels).boxed().toList(),
                reasons,
                own.isEmpty()
                        ? null
                        : new Placed(
                                own.stream()
                                        .mapToDouble(Placement::impact)
                                        .average()
                                        .orElseThrow(),
                                own.stream()
                                        .mapToDouble(Placement::effort)
                                        .average()
                                        .orElseThrow(),
                                own.size()));
    }

    /** The groups that may be shown apart, the largest first. */
    private static List<Part> parts(Poll poll, List<Ballot> ballots) {
        List<Part> parts = new ArrayList<>();
        for (String group : poll.groups()) {
            List<Ballot> own =
                    ballots.stream().filter(each -> each.group().equals(group)).toList();
            if (own.size() >= LEAST_APART) {
                parts.add(new Part(
                        group,
                        own.size(),
                        poll.items().stream()
                                .map(item -> chosen(poll, item, own, List.of()))
                                .toList()));
            }
        }
        parts.sort(Comparator.comparingInt(Part::ballots).reversed());
        while (!parts.isEmpty() && leavesFew(parts, ballots.size())) {
            parts.remove(parts.size() - 1);
        }
        return parts;
    }

    private static boolean leavesFew(List<Part> parts, int all) {
        int rest = all - parts.stream().mapToInt(Part::ballots).sum();
        return rest > 0 && rest < LEAST_APART;
    }

    /**
     * How far tables agree: each table's dots on the items, or its mean level of support of those who said one. A table
     * where nobody said anything on an item has no order of them and is left out.
     */
    private static Outcome<Double> betweenTables(Poll poll, List<Ballot> ballots) {
        SortedMap<String, List<Ballot>> tables = ballots.stream()
                .filter(ballot -> !ballot.table().isBlank())
                .collect(Collectors.groupingBy(Ballot::table, TreeMap::new, Collectors.toList()));
        boolean support = poll.method() == PollMethod.SUPPORT;
        double[][] judged = tables.values().stream()
                .filter(table -> !support
                        || poll.items().stream().allMatch(item -> table.stream()
                                .anyMatch(ballot -> ballot.marks().containsKey(item.id()))))
                .map(table -> poll.items().stream()
                        .mapToDouble(item -> mean(item, table, support))
                        .toArray())
                .toArray(double[][]::new);
        return Concordance.of(judged);
    }

    private static double mean(PollItem item, List<Ballot> table, boolean saidAlone) {
        return table.stream()
                .map(Ballot::marks)
                .filter(marks -> !saidAlone || marks.containsKey(item.id()))
                .map((Map<String, Integer> marks) -> marks.getOrDefault(item.id(), 0))
                .mapToInt(Integer::intValue)
                .average()
                .orElse(0);
    }
}
