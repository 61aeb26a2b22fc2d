package org.sharedsafety.recipe;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Direction;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.RollUp;

/** A few measures of the catalogue, as metric-catalogue.csv has them: name, unit, multiplier, aliases, denominator. */
final class TestCatalogue {

    static final List<Metric> METRICS = List.of(
            metric(
                    "POP",
                    "Resident population",
                    "-",
                    "people",
                    1,
                    null,
                    "population",
                    "pop",
                    "total population",
                    "tot_pop",
                    "population estimate"),
            metric(
                    "PH01",
                    "Homicide deaths (death certificates)",
                    "Resident population",
                    "deaths per 100,000",
                    100000,
                    "POP",
                    "homicide",
                    "homicides",
                    "v015_rawvalue",
                    "assault deaths"),
            metric(
                    "PH07",
                    "Injury deaths",
                    "Resident population",
                    "deaths per 100,000",
                    100000,
                    "POP",
                    "injury deaths",
                    "v135_rawvalue"),
            metric(
                    "PH16",
                    "Uninsured residents under 65",
                    "People under 65",
                    "percent",
                    100,
                    "POP0_64",
                    "uninsured",
                    "v085_rawvalue"),
            metric(
                    "WB04",
                    "Social associations",
                    "Resident population",
                    "associations per 10,000",
                    10000,
                    "POP",
                    "social associations",
                    "v140_rawvalue"),
            metric(
                    "WB09",
                    "Children in poverty",
                    "People under 18 with poverty status",
                    "percent",
                    100,
                    null,
                    "child poverty",
                    "v024_rawvalue",
                    "SAIPE"),
            metric("WB10", "Median household income", "-", "dollars", 1, null, "median income", "v063_rawvalue"),
            metric(
                    "WB12",
                    "Unemployment",
                    "Labour force",
                    "percent",
                    100,
                    null,
                    "unemployment",
                    "LAUS",
                    "v023_rawvalue"),
            metric("WB27", "Social Vulnerability Index", "-", "percentile 0-1", 1, null, "SVI", "RPL_THEMES"),
            metric(
                    "V01",
                    "Violent crime reported to police",
                    "Resident population covered by reporting agencies",
                    "offences per 100,000",
                    100000,
                    "POP",
                    "violent crime",
                    "Violent_sum",
                    "v043_rawvalue"),
            metric(
                    "V02",
                    "Property crime reported to police",
                    "Resident population covered",
                    "offences per 100,000",
                    100000,
                    "POP",
                    "property crime",
                    "Property_sum"),
            metric("S03", "Homicides cleared", "Homicides", "percent", 100, null, "clearance", "Homicide_clr"));

    private TestCatalogue() {}

    private static Metric metric(
            String id,
            String name,
            String denominator,
            String unit,
            double multiplier,
            @Nullable String denominatorId,
            String... aliases) {
        return new Metric(
                id,
                Principle.POP,
                "",
                name,
                "",
                "",
                denominator,
                unit,
                multiplier,
                Direction.NEUTRAL,
                RollUp.SUM,
                "",
                List.of(),
                List.of(aliases),
                "",
                "",
                0,
                false,
                denominatorId,
                null,
                null,
                List.of(),
                true);
    }
}
