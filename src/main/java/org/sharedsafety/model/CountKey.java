package org.sharedsafety.model;

/** Which count: the project's numbers of its series, period, group of people and place. */
public record CountKey(int series, int period, int group, int place) {
    /** Spreads neighbors apart: millions of keys that count up stand in sets that probe. */
    @Override
    public int hashCode() {
        long mixed = (((series * 31L + period) * 31 + group) * 1_000_003 + place) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }

    /** The same count at another place. */
    public CountKey at(int otherPlace) {
        return new CountKey(series, period, group, otherPlace);
    }

    /** The same count of another group. */
    public CountKey of(int otherGroup) {
        return new CountKey(series, period, otherGroup, place);
    }

    /** The same count in another period. */
    public CountKey in(int otherPeriod) {
        return new CountKey(series, otherPeriod, group, place);
    }

    /** The count of another series for the same people, place and time. */
    public CountKey from(int otherSeries) {
        return new CountKey(otherSeries, period, group, place);
    }
}
