package org.sharedsafety.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.CellStep;

/** The vocabulary of publishers; what each means is in the notes of the publisher named. */
class MissingCodesTest {

    private final MissingCodes codes = MissingCodes.standard();

    @ParameterizedTest
    @CsvSource({
        "Suppressed,SUPPRESSED", // CDC WONDER
        "Unreliable,UNRELIABLE",
        "Missing,NOT_AVAILABLE",
        "Not Applicable,NOT_APPLICABLE",
        "*,SUPPRESSED",
        "**,SUPPRESSED",
        "<5,SUPPRESSED",
        "<10,SUPPRESSED",
        "< 11,SUPPRESSED",
        "1-9,SUPPRESSED",
        "1–4,SUPPRESSED",
        ">=95%,SUPPRESSED", // EDFacts
        "#,SUPPRESSED",
        "D,SUPPRESSED", // BEA
        "(D),SUPPRESSED",
        "S,SUPPRESSED",
        "(NA),NOT_AVAILABLE", // BEA
        "N/A,NOT_AVAILABLE",
        "NA,NOT_AVAILABLE",
        "null,NOT_AVAILABLE",
        "-,NOT_AVAILABLE",
        "–,NOT_AVAILABLE",
        ".,NOT_AVAILABLE", // SAIPE
        "..,NOT_AVAILABLE", // Statistics Canada
        "…,NOT_AVAILABLE",
        "N,NOT_AVAILABLE", // ACS
        "x,SUPPRESSED", // Statistics Canada: confidential
        "X,NOT_APPLICABLE", // US Census Bureau
        "(X),NOT_APPLICABLE",
        "F,UNRELIABLE", // Statistics Canada: too unreliable
        "E,UNRELIABLE",
        "[c],SUPPRESSED", // UK Government Statistical Service
        "[x],NOT_AVAILABLE",
        "[u],UNRELIABLE",
        "[z],NOT_APPLICABLE",
        "[low],SUPPRESSED",
        "'',NOT_AVAILABLE",
        "sin dato,NOT_AVAILABLE"
    })
    void saysWhy(String text, Status expected) {
        assertEquals(expected, codes.ofText(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3a", "0", "5-Sep", "10-14", "d", "see note", "9-1"})
    void otherTextsSayNothing(String text) {
        assertNull(codes.ofText(text));
    }

    @Test
    void sentinelsAreNoValuesAndZeroIsNoSentinel() {
        assertEquals(Status.NOT_AVAILABLE, codes.ofNumber(-999));
        assertEquals(Status.NOT_AVAILABLE, codes.ofNumber(-666666666));
        assertEquals(Status.NOT_APPLICABLE, codes.ofNumber(-888888888));
        assertNull(codes.ofNumber(0));
        assertNull(codes.ofNumber(-1));
        assertNull(codes.ofNumber(999));
    }

    @Test
    void aRecipeGoesBeforeTheVocabulary() {
        MissingCodes told = MissingCodes.of(List.of(
                new CellStep.MissingText("#", Status.NOT_AVAILABLE),
                new CellStep.MissingText("9999", Status.NOT_AVAILABLE),
                new CellStep.MissingText("withheld here", Status.SUPPRESSED)));
        assertEquals(Status.NOT_AVAILABLE, told.ofText("#"));
        assertEquals(Status.SUPPRESSED, told.ofText("withheld here"));
        assertEquals(Status.NOT_AVAILABLE, told.ofNumber(9999));
        assertEquals(Status.SUPPRESSED, told.ofText("*"));
    }
}
