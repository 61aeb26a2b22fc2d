package org.sharedsafety.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is read exactly, or refused. */
class NumberTextTest {

    private final NumberText point = new NumberText(false);
    private final NumberText comma = new NumberText(true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "-0.5|-0.5",
                "+4.0|4",
                "52,373,312|52373312",
                "1,234.5|1234.5",
                "12.3%|12.3",
                "12 %|12",
                "$1,234|1234",
                "-$5|-5",
                "$-5|-5",
                "1.5E-3|0.0015",
                "6.04E+09|6040000000",
                ".5|0.5",
                "7.|7",
                "(123)|-123",
                "1 234 567|1234567",
                "0.09944631888571676|0.09944631888571676",
                "12345678901234567890|12345678901234567890"
            })
    void readsWithAPoint(String text, double expected) {
        assertTrue(point.parse(text), text);
        assertEquals(expected, point.value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3a",
                "",
                " ",
                ".",
                "-",
                "1.2.3",
                "1,23",
                "12,34,567",
                "0,123",
                "1,234,56",
                "5-Sep",
                "1e",
                "NaN",
                "Infinity",
                "0x10",
                "1_000",
                "(-5)",
                "--5",
                "1,",
                ",5",
                "5 - 9",
                "1e400",
                "1374\u0007",
                "٣",
                "1.234,5",
                "$",
                "%"
            })
    void refuses(String text) {
        assertFalse(point.parse(text), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.234,5|1234.5", "12,5|12.5", "1.661.584|1661584", "-0,25|-0.25", "18,1%|18.1"})
    void readsWithADecimalComma(String text, double expected) {
        assertTrue(comma.parse(text), text);
        assertEquals(expected, comma.value());
    }

    @Test
    void saysWhatStoodAroundTheNumber() {
        assertTrue(point.parse("(12)") && point.accounting());
        assertTrue(point.parse("12%") && point.percent() && !point.accounting());
        assertTrue(point.parse("$12") && point.money() && !point.percent());
    }

    /** The fast path must round as the slow one does; BigDecimal is the judge. */
    @Test
    void isExactForAnyDecimal() {
        SplittableRandom random = new SplittableRandom(20231);
        for (int i = 0; i < 200_000; i++) {
            long mantissa = random.nextLong(1L << random.nextInt(1, 62));
            String text = new BigDecimal(mantissa)
                    .movePointLeft(random.nextInt(0, 16))
                    .toPlainString();
            assertTrue(point.parse(text), text);
            assertEquals(new BigDecimal(text).doubleValue(), point.value(), text);
        }
    }
}
