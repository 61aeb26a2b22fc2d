package org.sharedsafety.ui.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedsafety.analysis.VoteAnalysis;
import org.sharedsafety.chart.TableSpec;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.workshop.Audience;
import org.sharedsafety.model.workshop.Entry.Ballot;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.PollItem;
import org.sharedsafety.model.workshop.PollMethod;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.model.workshop.Wording;
import org.sharedsafety.model.workshop.Workshop;

/** What the wall shows of a vote is what was on the ballots, counted here by hand from seeded mixes. */
class WallCountsTest {
    private static final List<PollItem> ITEMS = List.of(
            new PollItem("a", Wording.of("en", "Lights"), ""),
            new PollItem("b", Wording.of("en", "Open church"), ""),
            new PollItem("c", Wording.of("en", "Rides home"), ""));

    private static Ballot ballot(int number, Map<String, Integer> marks) {
        return new Ballot(
                "b" + number,
                "w",
                "s1",
                "",
                "",
                new TreeMap<>(marks),
                new TreeMap<>(),
                Instant.parse("2026-05-12T17:00:00Z"));
    }

    private static VoteCounts wall(Poll poll, List<Ballot> ballots) {
        Slide vote =
                Slide.of("s1", SlideKind.VOTE, Wording.of("en", "What first?")).withPoll(poll);
        Workshop workshop = new Workshop(
                "w",
                Wording.of("en", "Evening"),
                null,
                "",
                List.of("en"),
                Audience.MIXED,
                List.of(vote),
                List.of(),
                new TreeSet<>(),
                null);
        return EntryCounts.of(Outcome.of(new VoteAnalysis().analyse(poll, ballots, List.of())), workshop, vote, "en");
    }

    private static Map<String, List<Integer>> shown(VoteCounts wall, int columns) {
        assertNotNull(wall.figure());
        Map<String, List<Integer>> shown = new TreeMap<>();
        for (TableSpec.Row row : wall.figure().table().rows()) {
            shown.put(
                    row.cells().get(0).text(),
                    row.cells().subList(1, 1 + columns).stream()
                            .map(cell -> Integer.valueOf(cell.text()))
                            .toList());
        }
        return shown;
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void dotsAndPeople(long seed) {
        Random random = new Random(seed);
        Poll poll = new Poll(PollMethod.DOTS, ITEMS, 4, 3, 0.8, List.of(), false);
        List<Ballot> ballots = new ArrayList<>();
        int[][] expected = new int[ITEMS.size()][2];
        int good = 0;
        for (int i = 0; i < 30; i++) {
            int[] given = {random.nextInt(5), random.nextInt(3), random.nextInt(3)};
            ballots.add(ballot(i, Map.of("a", given[0], "b", given[1], "c", given[2])));
            if (given[0] + given[1] + given[2] <= 4 && given[0] <= 3) {
                good++;
                for (int k = 0; k < given.length; k++) {
                    expected[k][0] += given[k] > 0 ? 1 : 0;
                    expected[k][1] += given[k];
                }
            }
        }
        VoteCounts wall = wall(poll, ballots);
        assertEquals(good, wall.people());
        Map<String, List<Integer>> by = new TreeMap<>();
        for (int k = 0; k < expected.length; k++) {
            by.put(ITEMS.get(k).text().in("en"), List.of(expected[k][0], expected[k][1]));
        }
        assertEquals(by, shown(wall, 2));
        assertNull(wall(poll.opened(true), ballots).figure(), "an open vote is not counted on the wall");
        assertEquals(0, wall(poll.opened(true), ballots).people());
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void levelsOfSupport(long seed) {
        Random random = new Random(seed);
        Poll poll = new Poll(PollMethod.SUPPORT, ITEMS, 0, 0, 0.8, List.of(), false);
        List<Ballot> ballots = new ArrayList<>();
        int[][] expected = new int[ITEMS.size()][5];
        for (int i = 0; i < 30; i++) {
            Map<String, Integer> marks = new TreeMap<>();
            boolean good = true;
            for (PollItem item : ITEMS) {
                int level = random.nextInt(25) == 0 ? 6 : random.nextInt(6);
                if (level > 0) {
                    marks.put(item.id(), level);
                }
                good &= level <= 5;
            }
            ballots.add(ballot(i, marks));
            for (int k = 0; good && k < ITEMS.size(); k++) {
                Integer level = marks.get(ITEMS.get(k).id());
                if (level != null) {
                    // The best step stands first.
                    expected[k][5 - level]++;
                }
            }
        }
        Map<String, List<Integer>> by = new TreeMap<>();
        for (int k = 0; k < expected.length; k++) {
            by.put(
                    ITEMS.get(k).text().in("en"),
                    java.util.Arrays.stream(expected[k]).boxed().toList());
        }
        assertEquals(by, shown(wall(poll, ballots), 5));
    }
}
