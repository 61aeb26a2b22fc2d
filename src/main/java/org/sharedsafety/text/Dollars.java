package org.sharedsafety.text;

/** Amounts of money as a person says them: a few figures, and a word for thousands and millions. */
public final class Dollars {
    private static final double MILLION = 1e6;
    private static final double THOUSAND = 1e3;

    private final Texts texts;
    private final Numbers numbers;

    public Dollars(Texts texts) {
        this.texts = texts;
        this.numbers = new Numbers(texts);
    }

    /** Such as $9.8 M, $785 k or $420; a minus stands in front of the sign. */
    public String shortly(double dollars) {
        String sign = dollars < 0 ? "−" : "";
        double size = Math.abs(dollars);
        if (size >= 0.9995 * MILLION) {
            return sign + texts.say("money.million", numbers.fixed(size / MILLION, size >= 100 * MILLION ? 0 : 1));
        }
        if (size >= 0.9995 * THOUSAND) {
            return sign + texts.say("money.thousand", numbers.fixed(size / THOUSAND, 0));
        }
        return sign + texts.say("money.plain", numbers.fixed(size, size >= 100 || size == 0 ? 0 : 2));
    }

    /** The same with a plus in front of what is gained. */
    public String change(double dollars) {
        return dollars > 0 ? "+" + shortly(dollars) : shortly(dollars);
    }

    /** Such as $19.07, for amounts per person. */
    public String each(double dollars) {
        return texts.say("money.plain", numbers.fixed(dollars, Math.abs(dollars) >= 100 ? 0 : 2));
    }
}
