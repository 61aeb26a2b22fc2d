package org.sharedsafety.honesty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.SampleMetric;
import org.sharedsafety.model.SeriesBreak;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.finding.Strength;
import org.sharedsafety.model.finding.Verdict;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.text.Texts;

/** What is said in ten situations, and by every other view, kept word for word in both languages. */
class SentencesTest {
    private static final Period EARLY = Period.ofYear(2018);
    private static final Period LATE = Period.ofYear(2022);
    private static final int SITUATIONS = 10;

    private static SampleFacts facts() {
        return new SampleFacts().x(SampleMetric.poverty()).y(SampleMetric.crime());
    }

    private static LinkVerdict link(Verdict verdict, LinkVerdict.Why why) {
        return new LinkVerdict(verdict, why, true, Strength.MODERATE, Strength.WEAK, Strength.STRONG);
    }

    private static Metric deaths() {
        return SampleMetric.crime()
                .names("Homicide deaths", "Muertes por homicidio")
                .sourceKind("vital_statistics")
                .unit("deaths per 100,000")
                .multiplier(100_000)
                .metric();
    }

    private static Reading count(double events) {
        return new Reading(events, events, 100_000.0, null, null, Status.OK, null);
    }

    private static Message change(double before, double after, List<SeriesBreak> breaks) {
        MeasureFacts measure = MeasureFacts.of(deaths()).withBreaks(breaks);
        Reading first = count(before);
        Reading second = count(after);
        return ChangeSentence.of(
                deaths(),
                Message.of("sentence.place", "Alder County"),
                EARLY,
                first,
                LATE,
                second,
                ChangeVerdict.of(measure, EARLY, first, LATE, second));
    }

    private static Map<String, Message> said() {
        Map<String, Message> said = new LinkedHashMap<>();
        said.put("clear", ComparisonSentence.of(facts().facts()));
        said.put(
                "possible",
                ComparisonSentence.of(facts().link(link(Verdict.POSSIBLE, LinkVerdict.Why.NEIGHBORS_ALIKE))
                        .facts()));
        said.put(
                "cannot-tell",
                ComparisonSentence.of(facts().link(LinkVerdict.none()).facts()));
        said.put("hidden", ComparisonSentence.of(facts().withheld(2).facts()));
        said.put("break", change(20, 60, List.of(new SeriesBreak(LocalDate.of(2021, 1, 1), "collection", "", ""))));
        said.put(
                "few-places",
                ComparisonSentence.of(
                        facts().places(7, 24).link(LinkVerdict.none()).facts()));
        said.put(
                "one-place-decides",
                ComparisonSentence.of(facts().decisive("Willow Glen").facts()));
        said.put(
                "circular",
                ComparisonSentence.of(facts().y(SampleMetric.unemployment()
                                .names("Food insecurity", "Inseguridad alimentaria")
                                .computedFrom("WB09"))
                        .facts()));
        said.put(
                "different-years",
                ComparisonSentence.of(facts().sides(
                                SampleMetric.poverty().side(Period.ofYear(2019)),
                                SampleMetric.crime().side(Period.ofYear(2023)))
                        .facts()));
        said.put(
                "crime-only",
                ComparisonSentence.of(facts().x(SampleMetric.property()).facts()));
        said.put("change-up", change(20, 60, List.of()));
        said.put("change-down", change(60, 20, List.of()));
        said.put("change-none", change(20, 25, List.of()));
        said.put("hidden-of-one", HiddenSentence.of(deaths(), 4, 24, "county"));
        said.put("profile", PlaceSentences.profile("Alder County", "county", 4, 1, 12, 2));
        said.put("rank", PlaceSentences.rank("Alder County", 3, 9, 24));
        said.put("index", PlaceSentences.index("Alder County", 62.04, 3, 8, 24));
        said.put("burden", ShareSentences.burden(deaths(), Message.of("Men 15-34"), 0.12, 0.45));
        said.put("concentration", ShareSentences.concentration(deaths(), 0.42));
        said.put("safety-for-all", ShareSentences.safetyForAll(deaths(), 0.4, 0.35));
        said.put("investment", ShareSentences.investment("2023", 0.18, 0.62));
        return said;
    }

    @TestFactory
    Stream<DynamicTest> everySentenceIsKeptAndPlain() {
        return Texts.LANGUAGES.stream().flatMap(language -> {
            Texts texts = Texts.of(language);
            Map<String, String> kept = kept(language);
            assertEquals(said().keySet(), kept.keySet());
            return said().entrySet().stream()
                    .map(each -> DynamicTest.dynamicTest(language + " " + each.getKey(), () -> {
                        String text = texts.say(each.getValue());
                        assertEquals(kept.get(each.getKey()), text);
                        assertPlain(language, text);
                    }));
        });
    }

    private static void assertPlain(String language, String text) {
        assertFalse(
                text.matches(
                        "(?i).*(p ?[<=]|p-val|significan(t|ce)|significativ|because of|due to|causes|provoca|\\{|null).*"),
                text);
        if (language.equals("en")) {
            assertTrue(ReadingEase.grade(text) <= 8, ReadingEase.grade(text) + " " + text);
        } else {
            assertTrue(ReadingEase.ease(text) >= 60, ReadingEase.ease(text) + " " + text);
        }
    }

    private static Map<String, String> kept(String language) {
        Map<String, String> kept = new LinkedHashMap<>();
        try (InputStream in = SentencesTest.class.getResourceAsStream("sentences_" + language + ".txt")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            all.lines().filter(line -> !line.isBlank()).forEach(line -> {
                int at = line.indexOf(": ");
                kept.put(line.substring(0, at), line.substring(at + 2));
            });
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return kept;
    }

    @Test
    void theTenSituationsComeFirst() {
        assertEquals(
                List.of(
                        "clear",
                        "possible",
                        "cannot-tell",
                        "hidden",
                        "break",
                        "few-places",
                        "one-place-decides",
                        "circular",
                        "different-years",
                        "crime-only"),
                said().keySet().stream().limit(SITUATIONS).toList());
    }

    @Test
    void aGroupIsNamedWhereNotEveryoneIsMeant() {
        Message said = Message.of("It went up.");
        assertEquals(said, GroupWords.only(Group.EVERYONE, said));
        Message women = GroupWords.only(Group.of(Group.SEX, "female"), said);
        assertEquals(
                "Only this group: Women and girls. It went up.", Texts.of("en").say(women));
        assertEquals(
                "Solo este grupo: Mujeres y niñas. It went up.", Texts.of("es").say(women));
    }

    @Test
    void numbersThatAPersonCanPicture() {
        Texts en = Texts.of("en");
        Texts es = Texts.of("es");
        assertEquals("12 of every 100,000 people", en.say(RateWords.of(deaths(), 12)));
        assertEquals("12 de cada 100,000 personas", es.say(RateWords.of(deaths(), 12)));
        assertEquals(
                "about 3 in a town of 25,000",
                en.say(RateWords.inTown(deaths(), 12).orElseThrow()));
        assertEquals(
                "about 2 in a town of 5,000",
                en.say(RateWords.inTown(deaths(), 32.4).orElseThrow()));
        assertTrue(RateWords.inTown(deaths(), 0).isEmpty());
        Metric crime = SampleMetric.crime().metric();
        assertEquals("412 for every 100,000 people", en.say(RateWords.of(crime, 412.3)));
        assertEquals(
                "21.4 of every 100", en.say(RateWords.of(SampleMetric.poverty().metric(), 21.44)));
        assertEquals(
                "likely between 8.13 and 17",
                en.say(RateWords.between(8.13, 17.0).orElseThrow()));
        assertTrue(RateWords.between(null, 17.0).isEmpty());
    }

    @Test
    void figuresForThoseWhoHearThem() {
        Texts en = Texts.of("en");
        ComparisonFacts facts = facts().facts();
        assertEquals(
                "A dot for each of 22 counties: children in poverty from left to right, violent crime reported to police"
                        + " from bottom to top. "
                        + en.say(ComparisonSentence.of(facts)),
                en.say(AltText.scatter(facts, ComparisonSentence.of(facts))));
        assertEquals(
                "A map of 22 counties, darker where there is more: homicide deaths. 2 places have no number.",
                en.say(AltText.map(deaths(), "county", 22, 2)));
        assertEquals(
                "A line of homicide deaths in Alder County from 2018 to 2022: 5 numbers, with 1 gap where the counting"
                        + " changed. It went up.",
                en.say(AltText.line(deaths(), "Alder County", "2018", "2022", 5, 1, Message.of("It went up."))));
        assertEquals(
                "Two bars for each of 3 groups: its share of the people, and its share of homicide deaths. It went up.",
                en.say(AltText.pairedBars(deaths(), 3, Message.of("It went up."))));
    }
}
