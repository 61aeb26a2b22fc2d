package org.sharedsafety.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedsafety.model.result.RoomVote;
import org.sharedsafety.model.workshop.Entry.Ballot;
import org.sharedsafety.model.workshop.Entry.Tally;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.PollItem;
import org.sharedsafety.model.workshop.PollMethod;
import org.sharedsafety.model.workshop.Wording;

/** Votes are counted as by hand, and no small group can be told from what is shown. */
class VoteAnalysisTest {
    private static final Instant NOW = Instant.parse("2026-05-12T18:00:00Z");
    private static final List<PollItem> ITEMS = List.of(item("a"), item("b"), item("c"), item("d"));

    private static PollItem item(String id) {
        return new PollItem(id, Wording.of("en", "Item " + id), "");
    }

    private static Ballot ballot(int number, String group, Map<String, Integer> marks, Map<String, String> reasons) {
        return new Ballot(
                "b" + number,
                "w",
                "s",
                group,
                "table " + number % 3,
                new TreeMap<>(marks),
                new TreeMap<>(reasons),
                NOW);
    }

    @Test
    void whoSaidNothingOnAnItemDoesNotSpeakAgainstItForTheTable() {
        Poll poll = new Poll(PollMethod.SUPPORT, ITEMS.subList(0, 2), 0, 0, 0.8, List.of(), false);
        String a = ITEMS.get(0).id();
        String b = ITEMS.get(1).id();
        // Tables 1 and 2 both prefer the first: the second voice of table 1 left it open.
        List<Ballot> ballots = List.of(
                ballot(1, "", Map.of(a, 5, b, 4), Map.of()),
                ballot(4, "", Map.of(b, 4), Map.of()),
                ballot(2, "", Map.of(a, 4, b, 2), Map.of()),
                // Nobody at table 0 said anything on the first.
                ballot(3, "", Map.of(b, 5), Map.of()));
        assertEquals(
                1.0,
                new VoteAnalysis()
                        .analyse(poll, ballots, List.of())
                        .betweenTables()
                        .found()
                        .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void dotsAreCountedAsByHand(long seed) {
        Random random = new Random(seed);
        Poll poll = new Poll(PollMethod.DOTS, ITEMS, 3, 2, 0.8, List.of(), false);
        List<Ballot> ballots = new ArrayList<>();
        int[] dots = new int[ITEMS.size()];
        int[] people = new int[ITEMS.size()];
        int good = 0;
        for (int i = 0; i < 40; i++) {
            Map<String, Integer> marks = new TreeMap<>();
            int[] given = new int[ITEMS.size()];
            int all = 0;
            for (int k = 0; k < ITEMS.size(); k++) {
                given[k] = random.nextInt(3);
                all += given[k];
                marks.put(ITEMS.get(k).id(), given[k]);
            }
            ballots.add(ballot(i, "", marks, Map.of()));
            if (all <= 3) {
                good++;
                for (int k = 0; k < given.length; k++) {
                    dots[k] += given[k];
                    people[k] += given[k] > 0 ? 1 : 0;
                }
            }
        }
        RoomVote vote = new VoteAnalysis().analyse(poll, ballots, List.of());
        assertEquals(good, vote.ballots());
        assertEquals(40 - good, vote.spoiled().size());
        for (int k = 0; k < dots.length; k++) {
            assertEquals(dots[k], vote.items().get(k).dots());
            assertEquals(people[k], vote.items().get(k).people());
        }
    }

    @Test
    void dotsOnTheWallAreTheVoteWhereNoBallotCountsAndAreNeverAddedToBallots() {
        Poll poll = new Poll(PollMethod.DOTS, ITEMS, 0, 0, 0.8, List.of(), false);
        List<Tally> wall = List.of(
                new Tally("t1", "w", "s", ITEMS.get(0).pad(), 7, NOW),
                new Tally("t2", "w", "s", ITEMS.get(2).pad(), 3, NOW),
                new Tally("t3", "w", "s", "umbrellas", 9, NOW));
        RoomVote counted = new VoteAnalysis().analyse(poll, List.of(), List.of(), wall);
        assertTrue(counted.isCountedOnWall());
        assertEquals(
                List.of(7, 0, 3, 0),
                counted.items().stream().map(RoomVote.Chosen::dots).toList());
        assertEquals(0, counted.ballots());
        RoomVote ballots = new VoteAnalysis()
                .analyse(poll, List.of(ballot(1, "", Map.of(ITEMS.get(0).id(), 2), Map.of())), List.of(), wall);
        assertFalse(ballots.isCountedOnWall());
        assertEquals(
                List.of(2, 0, 0, 0),
                ballots.items().stream().map(RoomVote.Chosen::dots).toList());
        assertFalse(new VoteAnalysis()
                .analyse(poll, List.of(), List.of(), List.of())
                .isCountedOnWall());
    }

    @Test
    void consensusNeedsEnoughSupportAndEveryObjectionHeard() {
        Poll poll = Poll.of(PollMethod.SUPPORT, ITEMS);
        List<Ballot> ballots = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            ballots.add(ballot(i, "", Map.of("a", 3 + i % 3), Map.of()));
        }
        ballots.add(ballot(9, "", Map.of("a", 1), Map.of()));
        RoomVote silent = new VoteAnalysis().analyse(poll, ballots, List.of());
        assertEquals(List.of(1, 0, 3, 3, 3), silent.items().get(0).levels());
        assertEquals(0.9, silent.items().get(0).supporting(), 1e-12);
        assertFalse(silent.isConsensus(silent.items().get(0)), "one objection without a reason");
        ballots.set(9, ballot(9, "", Map.of("a", 1), Map.of("a", "It moves the bus stop")));
        RoomVote heard = new VoteAnalysis().analyse(poll, ballots, List.of());
        assertTrue(heard.isConsensus(heard.items().get(0)));
        assertFalse(heard.isConsensus(heard.items().get(1)), "nobody said anything about it");
    }

    @Test
    void noSmallGroupIsToldByWhatIsShown() {
        Poll poll = new Poll(PollMethod.DOTS, ITEMS, 2, 0, 0.8, List.of("survivors", "youth"), false);
        for (int survivors = 0; survivors <= 14; survivors++) {
            for (int youth = 0; youth <= 14; youth++) {
                for (int others : new int[] {0, 1, 9, 10, 25}) {
                    RoomVote vote = new VoteAnalysis().analyse(poll, ballots(survivors, youth, others), List.of());
                    int shown = vote.parts().stream()
                            .mapToInt(RoomVote.Part::ballots)
                            .sum();
                    int rest = vote.ballots() - shown;
                    assertTrue(vote.parts().stream().allMatch(part -> part.ballots() >= 10));
                    assertTrue(
                            vote.parts().isEmpty() || rest == 0 || rest >= 10, survivors + " " + youth + " " + others);
                    assertEquals(2, vote.parts().size() + vote.combined().size());
                }
            }
        }
        assertEquals(
                2,
                new VoteAnalysis()
                        .analyse(poll, ballots(12, 11, 10), List.of())
                        .parts()
                        .size());
    }

    private static List<Ballot> ballots(int survivors, int youth, int others) {
        List<Ballot> ballots = new ArrayList<>();
        for (int i = 0; i < survivors + youth + others; i++) {
            String group = i < survivors ? "survivors" : i < survivors + youth ? "youth" : "";
            ballots.add(ballot(i, group, Map.of("a", 1, "b", 1), Map.of()));
        }
        return ballots;
    }
}
