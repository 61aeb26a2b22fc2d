package org.sharedsafety.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers of published sheets that name the level of an interval, and some that do not. */
class IntervalLevelsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90% CI Lower Bound | 90",
                "95% CI - Low | 95",
                "95% LCL | 95",
                "IC 90 % | 90",
                "95%CI | 95",
                "Lower CI (95%) | 95",
                "Lower 99.8 CI limit | ",
                "UCL95 | 95",
                "ci95lb | 95",
                "Margin of error (90%) | 90",
                "90% margin of error | 90",
                "Intervalo de confianza del 95 % | 95",
                "95% confidence interval lower limit | 95",
                "Low_Confidence_Limit | ",
                "Population 90 and over upper | ",
                "Lower | ",
                "1990 CI | "
            })
    void levelsAreRead(String header, Double percent) {
        assertEquals(Optional.ofNullable(percent), IntervalLevels.level(header));
    }
}
