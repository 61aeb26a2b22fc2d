package org.sharedsafety.samples;

import java.util.List;

/**
 * One county of the fictional region with the facts everything else is made from.
 *
 * @param residents resident population in 2023
 * @param growth yearly growth of the population, as a fraction
 * @param poverty children in poverty in 2023, percent
 * @param violence violent offences reported per 100,000 residents in 2023, before chance
 * @param groupQuarters residents of a prison or another institution, in 2023
 * @param jobs jobs per resident
 * @param x longitude of its middle in tenths of a degree east of the west end
 * @param y northing of its middle in the same length
 * @param reported2021 whether its police reported in 2021
 */
record County(
        String code,
        String name,
        long residents,
        double growth,
        double poverty,
        double violence,
        long groupQuarters,
        double jobs,
        double x,
        double y,
        boolean reported2021) {

    static final String TOURIST = "RV002";
    static final String CLOSED_MINE = "RV007";
    static final String BRIGHT_SPOT = "RV008";
    static final String PRISON = "RV012";
    static final String NEVER_BACK = "RV019";
    static final String LEAST_MONEY = "RV024";

    static final List<County> ALL = List.of(
            new County("RV001", "Alder", 31220, 0.004, 18.0, 410, 310, 0.41, 6.1, 8.0, false),
            new County("RV002", "Aspen Ridge", 3260, 0.006, 9.6, 337, 20, 2.46, 24.5, 11.2, false),
            new County("RV003", "Bell Creek", 18930, 0.001, 17.4, 388, 160, 0.35, 10.4, 10.3, true),
            new County("RV004", "Brightwater", 104600, 0.011, 11.0, 318, 1450, 0.58, 15.0, 9.3, false),
            new County("RV005", "Cañada Verde", 21340, -0.002, 17.8, 342, 140, 0.33, 2.8, 6.5, true),
            new County("RV006", "Cedar Fork", 9860, -0.004, 17.2, 386, 60, 0.31, 19.8, 14.6, true),
            new County("RV007", "Copperhill", 14720, -0.013, 15.3, 300, 90, 0.24, 23.3, 14.0, false),
            new County("RV008", "Doña Luz", 26410, 0.003, 27.4, 239, 180, 0.36, 17.7, 3.3, false),
            new County("RV009", "Eastmere", 38150, 0.007, 13.5, 296, 420, 0.44, 10.6, 6.5, true),
            new County("RV010", "Elk Prairie", 1940, -0.009, 21.8, 372, 5, 0.28, 4.3, 13.5, false),
            new County("RV011", "Fairhaven", 61280, 0.008, 12.5, 284, 700, 0.52, 19.0, 9.0, false),
            new County("RV012", "Hollis", 8240, -0.001, 19.7, 384, 2060, 0.39, 16.3, 14.5, false),
            new County("RV013", "Juniper", 3890, -0.005, 13.6, 386, 15, 0.30, 21.7, 13.9, true),
            new County("RV014", "Larkspur", 17460, 0.005, 11.2, 318, 120, 0.37, 17.5, 12.0, false),
            new County("RV015", "Mesa Alta", 22950, 0.000, 23.6, 470, 190, 0.34, 13.5, 2.6, true),
            new County("RV016", "Millbrook", 29870, 0.006, 9.2, 262, 210, 0.29, 5.0, 4.7, false),
            new County("RV017", "Millbrook city", 41300, 0.002, 21.2, 462, 880, 0.66, 5.0, 2.9, false),
            new County("RV018", "Oakhurst", 24380, 0.004, 14.4, 293, 150, 0.38, 23.4, 8.6, true),
            new County("RV019", "Quarry Hill", 6120, -0.006, 14.9, 300, 40, 0.33, 10.6, 14.0, false),
            new County("RV020", "Redstone", 16240, -0.003, 12.1, 345, 110, 0.36, 8.6, 3.0, true),
            new County("RV021", "Silver Bend", 11580, 0.009, 21.3, 372, 70, 0.35, 22.2, 11.6, false),
            new County("RV022", "St. Brendan", 22860, -0.002, 24.6, 591, 200, 0.37, 23.0, 5.3, false),
            new County("RV023", "Tamarack", 9340, 0.002, 11.6, 287, 50, 0.31, 19.7, 11.9, true),
            new County("RV024", "Willow Glen", 17650, -0.005, 30.8, 570, 130, 0.27, 1.9, 10.0, false));

    static final int FIRST_YEAR = 2018;
    static final int LAST_YEAR = 2024;

    static County of(String code) {
        return ALL.stream().filter(c -> c.code().equals(code)).findFirst().orElseThrow();
    }

    /** Hardship in steps of six points of child poverty around 17 percent. */
    double hardship() {
        return (poverty - 17) / 6;
    }

    /** The four digits an older register uses, `0101` to `0124`; spreadsheets drop the leading zero. */
    String areaNumber() {
        return "01" + code.substring(3);
    }

    /** Whether its police counts were published for the year. */
    boolean policeReported(int year) {
        if (code.equals(NEVER_BACK)) {
            return year < 2021;
        }
        return year != 2021 || reported2021;
    }
}
