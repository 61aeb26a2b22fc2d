package org.sharedsafety.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers out of text and into the text that Excel shows. */
class NumbersTest {
    @Test
    void parsingIsThatOfTheJdk() {
        Random random = new Random(17);
        for (int i = 0; i < 200_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (!Double.isNaN(value) && !Double.isInfinite(value)) {
                sameAsJdk(Double.toString(value));
            }
            sameAsJdk(Double.toString(random.nextInt(100_000) / 10.0 + random.nextDouble()));
            sameAsJdk((random.nextLong() & ((1L << 60) - 1)) + "." + random.nextInt(10));
            sameAsJdk(random.nextInt(1000) + "." + random.nextInt(100_000_000) + random.nextInt(10_000_000));
            sameAsJdk(String.format(Locale.ROOT, "%." + random.nextInt(12) + "f", random.nextGaussian() * 1e6));
        }
        for (String text : new String[] {"0", "-0", "+7", ".5", "5.", "00012.50", "9007199254740993", "1e3", "1E-7"}) {
            sameAsJdk(text);
        }
    }

    private static void sameAsJdk(String text) {
        assertEquals(Double.parseDouble(text), DecimalText.parse(text.toCharArray(), text.length()), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "NaN", "1,5", "0x1p3", "1d", "1e999", "--1", "1.2.3", "Infinity"})
    void whatIsNoNumberIsNotANumber(String text) {
        assertTrue(Double.isNaN(DecimalText.parse(text.toCharArray(), text.length())), text);
    }

    /** As Excel shows them in a column that is wide enough. */
    @ParameterizedTest
    @CsvSource({
        "0.30000000000000004, 0.3",
        "0.1, 0.1",
        "3.141592653589793, 3.141592654",
        "314.1592653589793, 314.1592654",
        "0.3333333333333333, 0.333333333",
        "0.06666666666666667, 0.066666667",
        "12345678901, 12345678901",
        "123456789012, 1.23457E+11",
        "1234567890.12, 1234567890",
        "123456789.123, 123456789.1",
        "-1234.56789012, -1234.56789",
        "1E-5, 0.00001",
        "1.23456789E-5, 1.23457E-05",
        "1E-10, 1E-10",
        "1E100, 1E+100",
        "99999999999.9, 1E+11",
        "-0.0, 0",
        "2016, 2016"
    })
    void generalNumbers(double value, String shown) {
        assertEquals(shown, GeneralNumber.shown(value));
    }

    @Test
    void generalNumbersAreRoundedAsDecimals() {
        Random random = new Random(19);
        for (int i = 0; i < 100_000; i++) {
            double value = (random.nextBoolean() ? -1 : 1)
                    * random.nextInt(1_000_000_000)
                    * Math.pow(10, -random.nextInt(10))
                    * (i % 2 == 0 ? 1 : random.nextDouble());
            double size = Math.abs(value);
            if (size >= 1e-4 && size < 1e10) {
                int whole = Math.max(1, (int) Math.floor(Math.log10(size) + 1e-12) + 1);
                BigDecimal rounded = BigDecimal.valueOf(value).setScale(10 - whole, RoundingMode.HALF_UP);
                String expected = rounded.signum() == 0
                        ? "0"
                        : rounded.stripTrailingZeros().toPlainString();
                assertEquals(expected, GeneralNumber.shown(value), () -> Double.toString(value));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"007, 7", "3.70, 3.7", "1E3, 1000", "-0, 0", "5., 5", ".5, 0.5", "0.5, 0.5", "-12.25, -12.25", "0, 0"})
    void numbersWrittenOddlyAreShownPlainly(String written, String shown) {
        double value = DecimalText.parse(written.toCharArray(), written.length());
        assertEquals(shown, GeneralNumber.shown(value, written.toCharArray(), written.length()));
    }
}
