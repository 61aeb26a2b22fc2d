package org.sharedsafety.honesty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.SampleMetric;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Severity;
import org.sharedsafety.text.Texts;

/** Each rule once where it speaks and once where it is silent; then the order. */
class CautionsTest {

    /** Facts under which a rule speaks, with its severity, and facts like them under which it is silent. */
    private record Rule(String code, SampleFacts speaks, Severity severity, SampleFacts silent) {}

    private static SampleFacts facts() {
        return new SampleFacts();
    }

    private static SampleMetric poverty() {
        return SampleMetric.poverty();
    }

    private static SampleMetric crime() {
        return SampleMetric.crime();
    }

    private static SampleMetric jail() {
        return SampleMetric.crime()
                .principle(Principle.CH)
                .sourceKind("justice")
                .counts("People in jail", "Residents 15-64");
    }

    private static SampleFacts years(Period x, Period y) {
        return facts().sides(poverty().side(x), SampleMetric.unemployment().side(y));
    }

    private static LinkVerdict cannotTell() {
        return LinkVerdict.none();
    }

    private static List<Rule> rules() {
        Severity info = Severity.INFO;
        Severity caution = Severity.CAUTION;
        Severity block = Severity.BLOCK;
        return List.of(
                new Rule(
                        "W01",
                        facts().x(crime()).y(jail()),
                        caution,
                        facts().x(poverty()).y(crime())),
                new Rule(
                        "W01",
                        facts().x(crime()).y(poverty().principle(Principle.SY)),
                        caution,
                        facts().x(crime()).y(poverty().principle(Principle.PH).stage("outcome"))),
                new Rule("W03", facts(), info, facts().places(4, 24)),
                new Rule("W04", facts().link(cannotTell()), info, facts()),
                new Rule("W05", facts().fewCases(1), caution, facts().fewCases(0)),
                new Rule("W06", facts().withheld(1), info, facts().withheld(0)),
                new Rule("W07", facts().withheld(5), caution, facts().withheld(4)),
                new Rule(
                        "W09",
                        facts().y(crime().pitfalls("COVER")).coverage(0.89),
                        caution,
                        facts().y(crime().pitfalls("COVER")).coverage(0.9)),
                new Rule(
                        "W09",
                        facts().y(crime().pitfalls("COVER")).coverage(0.59),
                        block,
                        facts().y(crime()).coverage(0.59)),
                new Rule("W09", facts().y(crime().pitfalls("COVER")), info, facts().y(crime())),
                new Rule("W10", facts().y(crime().pitfalls("UNDER")), info, facts()),
                new Rule("W11", facts().y(crime().pitfalls("PARADOX")), info, facts()),
                new Rule("W12", facts().y(jail().pitfalls("POLICY")), info, facts()),
                new Rule(
                        "W13",
                        years(Period.ofYear(2021), Period.ofYear(2023)),
                        caution,
                        years(Period.ofYear(2022), Period.ofYear(2023))),
                new Rule(
                        "W13",
                        years(Period.ofYears(2019, 2023), Period.ofYear(2021)),
                        caution,
                        years(Period.ofYear(2021), Period.ofYear(2021))),
                new Rule("W15", facts().y(crime()), info, facts()),
                new Rule("W16", facts().y(crime()), info, facts().y(crime().locus("residence of claimant"))),
                new Rule("W18", facts().x(poverty().pitfalls("MODEL")), info, facts()),
                new Rule(
                        "W19", facts().y(crime().computedFrom("WB09")), block, facts().y(crime().computedFrom("WB12"))),
                new Rule("W19", facts().x(crime().computedFrom("WB12")).overridden(), caution, facts().overridden()),
                new Rule("W20", facts().alike(7.6), caution, facts()),
                new Rule("W22", facts().places(9, 24), caution, facts().places(10, 24)),
                new Rule("W22", facts().places(4, 24), block, facts()),
                new Rule("W23", facts().decisive("Alder County"), caution, facts()),
                new Rule("W36", facts(), info, facts().places(3, 24)),
                new Rule("W37", facts(), info, facts().y(crime())),
                new Rule("W37", facts().y(crime().denominatorId("WB09")), caution, facts().y(crime())),
                new Rule(
                        "W37",
                        facts().y(crime().counts("Children below the poverty line", "Residents")),
                        caution,
                        facts().y(crime())),
                new Rule(
                        "W38",
                        facts().y(crime()),
                        info,
                        facts().y(crime()).x(poverty().principle(Principle.SV))));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleSpeaksAndIsSilent() {
        return rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.code() + " " + rule.severity(), () -> {
                    assertEquals(Optional.of(rule.severity()), severity(rule.speaks(), rule.code()));
                    assertEquals(Optional.empty(), severity(rule.silent(), rule.code()));
                }));
    }

    private static Optional<Severity> severity(SampleFacts facts, String code) {
        return Cautions.of(facts.facts().view()).stream()
                .filter(f -> f.code().equals(code))
                .map(Finding::severity)
                .findFirst();
    }

    @Test
    void anyComparisonIsOfPlaces() {
        assertEquals(Optional.of(Severity.INFO), severity(facts().places(0, 0), "W02"));
    }

    @Test
    void aRefusedComparisonIsNoAssociation() {
        SampleFacts refused = facts().y(crime().computedFrom("WB09"));
        assertEquals(Optional.empty(), severity(refused, "W03"));
        assertEquals(Optional.empty(), severity(refused, "W36"));
    }

    @Test
    void theOrderIsBlockThenCautionsByWeightThenInformation() {
        SampleFacts all = facts().x(crime().computedFrom("WB09").pitfalls("COVER", "UNDER"))
                .y(poverty().principle(Principle.SY).denominatorId("POP"))
                .coverage(0.8)
                .places(9, 24)
                .withheld(10)
                .fewCases(3)
                .decisive("Alder County")
                .alike(null);
        assertEquals(
                List.of(
                        "W19", "W01", "W09", "W07", "W23", "W22", "W20", "W05", "W02", "W06", "W10", "W16", "W38",
                        "W37"),
                Cautions.of(all.facts().view()).stream().map(Finding::code).toList());
    }

    @Test
    void everyFindingHasWordsInBothLanguages() {
        for (String language : Texts.LANGUAGES) {
            Texts texts = Texts.of(language);
            for (Rule rule : rules()) {
                for (Finding finding : Cautions.of(rule.speaks().facts().view())) {
                    assertTrue(
                            texts.knows(finding.message().key()),
                            finding.message().key());
                    assertTrue(texts.say(finding.message()).length() > 10);
                }
            }
        }
    }

    @Test
    void numbersStandInTheWords() {
        assertEquals(
                "Neighboring places are alike, so 22 places give about as much information as 8.",
                said("en", facts().alike(7.6), "W20"));
        assertEquals(
                "Solo 89% de la población está cubierta por agencias que reportaron.",
                said("es", facts().y(crime().pitfalls("COVER")).coverage(0.89), "W09"));
        assertEquals(
                "Without Alder County the result would be different.",
                said("en", facts().decisive("Alder County"), "W23"));
    }

    private static String said(String language, SampleFacts facts, String code) {
        return Texts.of(language)
                .say(Cautions.of(facts.facts().view()).stream()
                        .filter(f -> f.code().equals(code))
                        .findFirst()
                        .orElseThrow()
                        .message());
    }
}
