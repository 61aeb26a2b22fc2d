package org.sharedsafety.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedsafety.check.Judged.Verdict;
import org.sharedsafety.stats.PermutationTest;

/** The judge's own rules, value by value. */
class JudgeTest {

    private static ReferenceRow row(String stat, String value, String absolute, String relative) {
        return ReferenceRow.of(Map.of("stat", stat, "value", value, "tol_abs", absolute, "tol_rel", relative));
    }

    private static Verdict verdict(ReferenceRow row, Answer answer) {
        return Judge.judge(row, answer).verdict();
    }

    @ParameterizedTest
    @CsvSource({
        "10, 0.5, '', 10.5, PASSED",
        "10, 0.5, '', 10.500001, FAILED",
        "10, 0.5, 0.1, 11, PASSED",
        "-10, 0.5, 0.1, -11.1, FAILED",
        "10, '', 0.1, 9, PASSED",
        "10, 0, 0, 10, PASSED",
        "10, 0, 0, 10.0000001, FAILED",
        "0, 1e-9, 0.5, 1e-8, FAILED",
        "17.0, '', '', 17, PASSED",
        "17, '', '', 17.5, FAILED",
        "2/3, 1e-9, '', 0.6666666667, PASSED",
    })
    void numbers(String value, String absolute, String relative, double got, Verdict verdict) {
        assertEquals(verdict, verdict(row("any", value, absolute, relative), Answer.of(got)));
    }

    @Test
    void wordsRegardlessOfCase() {
        assertEquals(Verdict.PASSED, verdict(row("method", "Byars", "", ""), Answer.of("byars")));
        assertEquals(Verdict.FAILED, verdict(row("method", "Byars", "", ""), Answer.of("Exact")));
        assertEquals(Verdict.PASSED, verdict(row("safe", "TRUE", "", ""), Answer.of(true)));
        assertEquals(Verdict.FAILED, verdict(row("n", "5", "1", ""), Answer.of("many")));
    }

    @Test
    void absenceIsAnAnswerOfItsOwn() {
        for (String word : new String[] {"NA", "UNDEFINED", "ISLAND"}) {
            assertEquals(Verdict.PASSED, verdict(row("any", word, "", ""), new Answer.Absent("why")));
            assertEquals(Verdict.FAILED, verdict(row("any", word, "", ""), Answer.of(0.0)));
        }
        assertEquals(Verdict.FAILED, verdict(row("any", "0", "1", ""), new Answer.Absent("why")));
        assertEquals(Verdict.PASSED, verdict(row("any", "NA", "", ""), Answer.of(Double.NaN)));
    }

    /** p 0.3: 4 sqrt(0.21 (1/9999 + 1/99999)) + 2/10000 = 0.01943; folded from either side. */
    @ParameterizedTest
    @CsvSource({
        "0.3, 3193, PASSED",
        "0.3, 3194, FAILED",
        "0.7, 6806, PASSED",
        "0.7, 6805, FAILED",
        "0, 0, PASSED",
        "0, 1, PASSED",
        "0, 2, FAILED",
    })
    void rearrangements(String value, int atLeast, Verdict verdict) {
        ReferenceRow row = row("p_ge", value, "MC: see README", "");
        assertEquals(verdict, verdict(row, Answer.of(new PermutationTest(9_999, atLeast))));
    }

    /** The reference has no chance error of its own: 4 sqrt(0.21/9999) + 2/10000 = 0.01853. */
    @ParameterizedTest
    @CsvSource({"3184, PASSED", "3185, FAILED"})
    void exhaustiveRearrangements(int atLeast, Verdict verdict) {
        ReferenceRow row = row("p_ge_exact", "0.3", "1e-9", "");
        assertEquals(verdict, verdict(row, Answer.of(new PermutationTest(9_999, atLeast))));
    }

    @Test
    void parametersAreReadAsTheReadmeSays() {
        Parameters params = new Parameters(
                "indicators=A,B;min_available=2/3;top=0.05 of areas;a remark;w=user(2,1);formula=y ~ a = b");
        assertEquals(java.util.List.of("A", "B"), params.list("indicators"));
        assertEquals(2.0 / 3, params.number("min_available"), 0);
        assertEquals(0.05, params.number("top"), 0);
        assertEquals("user(2,1)", params.whole("w"));
        assertEquals("y ~ a = b", params.whole("formula"));
        assertEquals(java.util.Optional.empty(), params.find("a remark"));
    }
}
