package org.sharedsafety.honesty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedsafety.model.SampleMetric;
import org.sharedsafety.model.finding.Strength;
import org.sharedsafety.model.finding.Verdict;
import org.sharedsafety.text.Texts;

/** The sentence of every kind of result, in both languages. */
class ComparisonSentenceTest {

    private static SampleFacts crimeAndPoverty() {
        return new SampleFacts().x(SampleMetric.poverty()).y(SampleMetric.crime());
    }

    private static LinkVerdict link(Verdict verdict, LinkVerdict.Why why, boolean rises) {
        return new LinkVerdict(verdict, why, rises, Strength.STRONG, Strength.STRONG, Strength.STRONG);
    }

    private static String en(SampleFacts facts) {
        return Texts.of("en").say(ComparisonSentence.of(facts.facts()));
    }

    private static String es(SampleFacts facts) {
        return Texts.of("es").say(ComparisonSentence.of(facts.facts()));
    }

    @Test
    void clear() {
        assertEquals(
                "Across 22 of 24 counties, places with more children in poverty tend to have more violent crime reported"
                        + " to police. Link: moderate (between weak and strong). Not proof of cause.",
                en(crimeAndPoverty()));
        assertEquals(
                "En 22 de 24 condados, los lugares con más niños en pobreza tienden a tener más delitos violentos"
                        + " denunciados. Relación: moderada (entre débil y fuerte). No es prueba de causa.",
                es(crimeAndPoverty()));
    }

    @Test
    void clearTheOtherWayOverAllPlaces() {
        SampleFacts facts = new SampleFacts()
                .x(SampleMetric.poverty()
                        .names("Life expectancy at birth", "Esperanza de vida al nacer")
                        .unit("years"))
                .y(SampleMetric.crime())
                .places(24, 24)
                .link(link(Verdict.CLEAR, LinkVerdict.Why.NOTHING, false));
        assertEquals(
                "Across all 24 counties, places with higher life expectancy at birth tend to have lower rates of violent"
                        + " crime reported to police. Link: strong. Not proof of cause.",
                en(facts));
        assertEquals(
                "En los 24 condados, los lugares con mayor nivel de esperanza de vida al nacer tienden a tener tasas más"
                        + " bajas de delitos violentos denunciados. Relación: fuerte. No es prueba de causa.",
                es(facts));
    }

    @Test
    void possible() {
        assertEquals(
                "Across 22 of 24 counties, places with more children in poverty may also have more violent crime reported"
                        + " to police. The link is possible, not clear: neighboring places are alike, and the link may"
                        + " come from that alone. Not proof of cause.",
                en(crimeAndPoverty().link(link(Verdict.POSSIBLE, LinkVerdict.Why.NEIGHBORS_ALIKE, true))));
    }

    @Test
    void cannotTell() {
        assertEquals(
                "Across 22 of 24 counties, we looked at children in poverty and violent crime reported to police. With"
                        + " these data we cannot tell if the two go together. That is not the same as no link.",
                en(crimeAndPoverty().link(LinkVerdict.none())));
        assertEquals(
                "En 22 de 24 condados, con estos datos no podemos saber si van juntos estos dos indicadores: niños en pobreza;"
                        + " delitos violentos denunciados. Eso no es lo mismo que “no hay relación”.",
                es(crimeAndPoverty().link(LinkVerdict.none())));
    }

    @Test
    void fewPlaces() {
        assertEquals(
                "Only 7 of 24 counties have a number for both children in poverty and violent crime reported to police."
                        + " That is too few to tell if the two go together.",
                en(crimeAndPoverty().places(7, 24).link(LinkVerdict.none())));
        assertEquals(
                "Only 3 places of 24 counties have a number for both children in poverty and violent crime reported to"
                        + " police. We compare five places or more.",
                en(crimeAndPoverty().places(3, 24).link(LinkVerdict.none())));
    }

    @Test
    void refused() {
        SampleFacts facts = crimeAndPoverty()
                .y(SampleMetric.crime()
                        .names("Food insecurity", "Inseguridad alimentaria")
                        .computedFrom("WB09"));
        assertEquals(
                "We do not compare children in poverty with food insecurity. One was partly calculated from the other. They"
                        + " would look linked no matter what.",
                en(facts));
    }

    @Test
    void neverAProbabilityNorAProof() {
        for (SampleFacts facts : List.of(
                crimeAndPoverty(),
                crimeAndPoverty().link(LinkVerdict.none()),
                crimeAndPoverty().link(link(Verdict.POSSIBLE, LinkVerdict.Why.NO_MAP, true)),
                crimeAndPoverty().link(link(Verdict.POSSIBLE, LinkVerdict.Why.FEW_PLACES_DECIDE, false)),
                crimeAndPoverty().places(0, 24),
                crimeAndPoverty().places(4, 24))) {
            for (String said : List.of(en(facts), es(facts))) {
                assertFalse(said.matches("(?i).*(p ?[<=]|signific|because of|due to|causes|provoca|\\{|null).*"), said);
            }
        }
    }
}
