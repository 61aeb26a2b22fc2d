package org.sharedsafety.stats;

/** A value of a place with what is known of its uncertainty, as it is drawn at random. */
public sealed interface UncertainValue {
    /** A rate of events over people: {@code Gamma(x + 1/2) / n}. */
    record Rate(double events, double people) implements UncertainValue {
        public Rate {
            if (!(events >= 0 && people > 0)) {
                throw new IllegalArgumentException("events over people: " + events + "/" + people);
            }
        }
    }

    /** A share of people: {@code Beta(x + 1/2, n - x + 1/2)}. */
    record Share(double part, double people) implements UncertainValue {
        public Share {
            if (!(part >= 0 && part <= people && people > 0)) {
                throw new IllegalArgumentException("a part of people: " + part + "/" + people);
            }
        }
    }

    /** An estimate with its standard error: normal. */
    record Estimated(double value, double error) implements UncertainValue {
        public Estimated {
            if (!(Double.isFinite(value) && error >= 0)) {
                throw new IllegalArgumentException("an estimate and its error: " + value + ", " + error);
            }
        }
    }

    /** The best guess. */
    default double centre() {
        if (this instanceof Rate rate) {
            return rate.events() / rate.people();
        }
        if (this instanceof Share share) {
            return share.part() / share.people();
        }
        return ((Estimated) this).value();
    }

    /** One draw. */
    private double draw(RandomDraws draws) {
        if (this instanceof Rate rate) {
            return draws.gamma(rate.events() + 0.5) / rate.people();
        }
        if (this instanceof Share share) {
            return draws.beta(share.part() + 0.5, share.people() - share.part() + 0.5);
        }
        Estimated estimated = (Estimated) this;
        return estimated.value() + estimated.error() * draws.normal();
    }

    /** So many draws from a stream. */
    static double[] drawn(UncertainValue value, int rounds, RandomStream stream) {
        RandomDraws draws = new RandomDraws(stream);
        double[] drawn = new double[rounds];
        for (int r = 0; r < rounds; r++) {
            drawn[r] = value.draw(draws);
        }
        return drawn;
    }
}
