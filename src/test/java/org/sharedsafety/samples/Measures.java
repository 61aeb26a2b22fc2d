package org.sharedsafety.samples;

import static org.sharedsafety.samples.Measure.count;
import static org.sharedsafety.samples.Measure.level;
import static org.sharedsafety.samples.Measure.share;
import static org.sharedsafety.samples.Measure.survey;

import java.util.List;
import java.util.stream.Stream;

/** The measures of the sample, by the sheet they are published on. Headers are labels or aliases of the catalogue. */
final class Measures {
    static final List<Measure> OFFENCES = List.of(
            count("V01", "violent crime", "POP", 1e5, 0, 0, 0, 0),
            count("V02", "property crime", "POP", 1e5, 1850, 210, 220, -25),
            count("V03", "rape", "V01", 1, .085, 0, .012, 0),
            count("V04", "domestic violence calls", "POP", 1000, 6.2, 1.1, 1.0, .1),
            count("V05", "hate crime", "POP", 1e5, 3.2, 0, 1.4, .2));

    static final List<Measure> HEALTH = List.of(
            count("PH01", "homicide", "POP", 1e5, 4.4, 1.1, .5, .1),
            count("PH02", "firearm fatalities", "POP", 1e5, 0, 0, 0, 0),
            count("PH03", "firearm injury", "POP", 1e5, 15, 4, 2, .3),
            count("PH04", "assault injury", "POP", 1e5, 395, 85, 30, -4),
            count("PH05", "suicide", "POP", 1e5, 15.5, .4, 1.5, .1),
            count("PH06", "overdose", "POP", 1e5, 27, 0, 2.5, 1.2),
            count("PH07", "injury deaths", "POP", 1e5, 0, 0, 0, 0),
            count("PH09", "Substantiated child maltreatment", "POP0_17", 1000, 7.6, 2.0, .9, -.1),
            count("PH13", "mental health provider", "POP", 1e5, 240, -40, 45, 6));

    static final List<Measure> ECONOMY = List.of(
            share("WB09", "Children in poverty", "POP0_17", .97, 0, 0, 0, 0),
            level("WB10", "Median household income", 61500, -8200, 2600, 1500, 30000, 120000),
            level("WB11", "Income inequality (80/20)", 4.4, .12, .3, .02, 3.2, 7),
            share("WB12", "Unemployment", "POP15_64", .74, 4.6, .15, .5, -.1),
            share("WB13", "Youth not in school or work", "POP10_17", .55, 8.2, 2.0, 1.1, -.1),
            share("WB17", "Severe housing cost burden", "HH", 1, 13.5, 1.6, 2.2, .35),
            share("WB18", "Eviction filing rate", "HH", .34, 5.4, 1.2, 1.2, .2),
            count("WB19", "homeless count", "POP", 1e4, 15, 2.6, 3.5, .9),
            share("WB20", "Home ownership", "HH", 1, 66, -4.5, 4, -.2),
            level("WB21", "Food insecurity", 0, 0, 0, 0, 0, 100),
            share("WB23", "Vacant housing", "HU", 1, 5.2, 1.0, 1.0, -.05),
            level("WB27", "Social Vulnerability Index", 0, 0, 0, 0, 0, 1));

    static final List<Measure> EDUCATION = List.of(
            share("WB14", "High-school graduation", "POP10_17", .125, 86, -4.2, 2.2, .2),
            share("WB15", "Chronic absenteeism", "POP0_17", .7, 19, 4.0, 2.2, .7),
            share("WB16", "Third-grade reading proficiency", "POP0_17", .056, 47, -6.5, 3.2, -.4),
            share("C11", "School suspensions", "POP0_17", .7, 4.6, 1.3, .8, -.2));

    static final List<Measure> BELONGING = List.of(
            level("WB01", "Life expectancy at birth", 77.6, -1.4, .5, .05, 60, 90),
            level("WB02", "Adults in poor or fair health", 17.5, 3.2, .7, .1, 5, 45),
            count("WB04", "social associations", "POP", 1e4, 11, -.8, 2.2, -.1),
            level("WB05", "Adults without enough social and emotional support", 24.5, 2.4, 1.2, .2, 10, 45),
            level("WB06", "Adults who feel lonely", 33, 1.6, 1.4, .1, 18, 55),
            level("WB22", "Residents near a park", 61, -3, 12, .6, 8, 99),
            level("PH08", "Children with two or more adverse experiences", 18.5, 3.0, 1.6, .05, 5, 50),
            level("PH10", "Frequent mental distress", 15.2, 1.7, .6, .35, 8, 30),
            level("PH11", "Average poor mental health days", 4.7, .4, .2, .1, 2, 9),
            level("PH16", "Uninsured residents under 65", 9.4, 2.1, 1.1, -.25, 2, 30));

    static final List<Measure> FIVE_YEAR = List.of(
            share("PH17", "Preschool enrolment, age 3-4", "POP0_17", .11, 46, -3.5, 5, .4),
            share("WB24", "Broadband at home", "HH", 1, 84, -4.5, 3, 1.2));

    static final List<Measure> SURVIVORS = List.of(
            count("V10", "victim compensation", "V01", 1, .135, -.006, .03, .006),
            share("V11", "Compensation approval rate", "V10", .94, 58, -2, 6, 1.2),
            share("V13", "Trauma-recovery and victim-service capacity", "V01+V04", 1, 21, -2.2, 5, 1.1),
            share("V14", "Unmet shelter requests", "V04", .16, 38, 4.5, 6, .5),
            count("V15", "elder abuse", "POP65", 1000, 5.6, .8, 1.0, .2));

    static final List<Measure> CUSTODY = List.of(
            count("C01", "ADP", "POP15_64", 1e5, 330, 62, 55, -7),
            count("C02", "total_jail_admits", "POP15_64", 1e5, 4600, 800, 700, -140),
            share("C03", "People in jail who are not convicted", "C01", 1, 66, 2, 4.5, -.4),
            count("C04", "total_prison_admits", "POP15_64", 1e5, 165, 42, 26, -5),
            share("C14", "People in jail with serious mental illness", "C01", 1, 22, 1.5, 4, .8));

    static final List<Measure> REENTRY = List.of(
            share("C05", "Three-year reconviction", "C02", .16, 41, 3, 4, -.8),
            share("C06", "Successful probation completion", "C02", .12, 63, -3.5, 4, .7),
            share("C07", "Diversion rate", "C02", .22, 14, -.5, 4, 1.4),
            share("C08", "Diversion completed", "C07", 1, 58, -2, 6, 1.6),
            share("C09", "Restorative-justice agreements fulfilled", "C07", .3, 82, -1, 5, .4),
            share("C12", "Stable housing 12 months after release", "C04", .8, 61, -4, 6, .6),
            share("C13", "Employed 12 months after release", "C04", .9, 44, -4, 5, .5));

    static final List<Measure> POLICE_WORK = List.of(
            count("ARRESTS", "arrests, all offences", "POP", 1000, 27, 4.2, 3, -.5),
            count("S04", "use of force", "ARRESTS", 1000, 9.5, .4, 2.6, -.3),
            count("C10", "juvenile arrests", "POP10_17", 1000, 16, 4, 2.6, -.9),
            share("S03", "Homicides cleared", "PH01", 1, 61, -5, 9, .3));

    static final List<Measure> TRUST = List.of(
            survey("S01", "Trust in local government", 44, -3.0, 3.4, .5),
            survey("S02", "Trust that police treat people fairly", 58, -5.0, 3.4, .1),
            survey("WB07", "Sense of belonging to neighbourhood", 64, -1.5, 4.5, .3),
            survey("WB08", "Feels safe walking alone at night", 62, -6.0, 3.5, -.3),
            level("WB03", "Life satisfaction (mean 0-10)", 7.2, -.25, .15, .02, 4, 9));

    static final List<Measure> SERVICES = List.of(
            share("PH14", "Substance-use treatment gap", "POP18", .09, 78, 1.5, 4, -.6),
            share("PH15", "follow-up after ED", "POP", .006, 43, -2.5, 5, .9),
            share("PH18", "Families reached by home visiting", "POP0_17", .03, 34, 2.5, 9, 2.1),
            share("PH19", "Community violence intervention reach", "POP", .0013, 26, 2, 8, 2.5),
            share("S05", "Crisis calls met by health responders", "POP", .011, 18, -1, 7, 3.4),
            share("S10", "Services offered in residents' languages", "POP", .0011, 52, -3, 10, 1.8));

    static final Measure TURNOUT = share("S06", "Voter turnout", "POP18", .91, 57, -5, 2.6, 0);
    static final Measure CENSUS = share("S07", "Census self-response", "HH", 1, 68, -4, 3.5, 0);

    private Measures() {}

    static Measure byId(String id) {
        return Stream.of(
                        OFFENCES,
                        HEALTH,
                        ECONOMY,
                        EDUCATION,
                        BELONGING,
                        FIVE_YEAR,
                        SURVIVORS,
                        CUSTODY,
                        REENTRY,
                        POLICE_WORK,
                        TRUST,
                        SERVICES,
                        List.of(TURNOUT, CENSUS))
                .flatMap(List::stream)
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id));
    }
}
