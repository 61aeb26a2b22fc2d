package org.sharedsafety.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** A zipped file by postal code, a list of persons that must be refused, and the places with the split county. */
final class PublishedRest {
    static final String ZIPPED = "rivera-evictions-by-zip-2023.zip";
    static final String PERSONS = "rivera-jail-bookings-2024.csv";

    private PublishedRest() {}

    static void write(Path folder, Traps traps) throws IOException {
        evictions(folder, traps);
        persons(folder, traps);
        places(folder, traps);
    }

    private static void evictions(Path folder, Traps traps) throws IOException {
        Page page = new Page("rivera-evictions-by-zip-2023").row("ZIP", "Evictions filed", "Renter households", "Note");
        Page shares = new Page("zip-to-county").row("zip", "county_code", "weight");
        long zip = 110;
        for (int i = 0; i < County.ALL.size(); i += 2) {
            List<County> two = List.of(County.ALL.get(i), County.ALL.get(i + 1));
            long[][] parts = {split(two.get(0)), split(two.get(1))};
            for (int k = 0; k < 3; k++) {
                zip += 3;
                String code = String.format(Locale.ROOT, "%05d", zip);
                long homes = parts[0][k] * (k < 2 ? 1 : 0) + parts[1][k] * (k > 0 ? 1 : 0);
                long filed = parts[0][3 + k] * (k < 2 ? 1 : 0) + parts[1][3 + k] * (k > 0 ? 1 : 0);
                page.row(zip, filed, homes, "fictional");
                if (k < 2) {
                    shares.row(code, two.get(0).code(), weight(parts[0][k], homes));
                }
                if (k > 0) {
                    shares.row(code, two.get(1).code(), weight(parts[1][k], homes));
                }
            }
        }
        traps.in(ZIPPED);
        traps.whole("", "zip archive", "The table is inside an archive: " + page.name() + ".csv");
        traps.note(
                page,
                1,
                0,
                "ZIP codes",
                "Postal codes are not counties; 00113 lost its zeros; zip-to-county.csv says what lies where");
        TreeMap<String, byte[]> entries = new TreeMap<>();
        entries.put(page.name() + ".csv", SheetFiles.text(page, ",").getBytes(StandardCharsets.UTF_8));
        SheetFiles.zip(folder.resolve(ZIPPED), entries);
        SheetFiles.csv(folder.resolve("zip-to-county.csv"), shares);
    }

    /** Homes rented and evictions filed of a county in three postal areas, the unused one empty. */
    private static long[] split(County county) {
        Value value = Region.value(Measures.byId("WB18"), county, 2023);
        boolean first = County.ALL.indexOf(county) % 2 == 0;
        double[] weights = first ? new double[] {.7, .3, 0} : new double[] {0, .4, .6};
        long[] homes = Chance.split(Objects.requireNonNull(value.denominator()), weights);
        long[] filed = Chance.split(Objects.requireNonNull(value.numerator()), weights);
        return new long[] {homes[0], homes[1], homes[2], filed[0], filed[1], filed[2]};
    }

    private static Object weight(long part, long whole) {
        return Objects.requireNonNull(Value.level((double) part / whole, 4).published());
    }

    private static void persons(Path folder, Traps traps) throws IOException {
        Page page = new Page("rivera-jail-bookings-2024")
                .row("booking_no", "last_name", "first_name", "date_of_birth", "county", "charge", "note");
        SplittableRandom random = Chance.stream("bookings");
        for (int i = 1; i <= 40; i++) {
            page.row(
                    String.format(Locale.ROOT, "F-%04d", i),
                    "Invented" + i,
                    "Nobody",
                    String.format(
                            Locale.ROOT,
                            "%d-%02d-%02d",
                            1960 + random.nextInt(45),
                            1 + random.nextInt(12),
                            1 + random.nextInt(28)),
                    County.ALL.get(random.nextInt(24)).name(),
                    List.of("Trespass", "Theft", "Warrant", "Assault").get(random.nextInt(4)),
                    "fictional");
        }
        traps.in(PERSONS);
        traps.note(
                page,
                0,
                1,
                "person-level rows",
                "One row for each (invented) person with name and date of birth: to be counted or refused, never stored");
        SheetFiles.csv(folder.resolve(PERSONS), page);
    }

    private static void places(Path folder, Traps traps) throws IOException {
        Page page = new Page("places").row("level", "code", "name", "parent", "valid_from", "valid_to", "area_number");
        page.row("country", "XR", "Rivera Valley (fictional)", null, null, null, "0100");
        for (County c : County.ALL) {
            boolean young = c.code().equals("RV014") || c.code().equals("RV023");
            page.row("county", c.code(), c.name(), "XR", young ? "2021-01-01" : null, null, c.areaNumber());
        }
        page.row("county", "RV025", "Upper Larkspur", "XR", null, "2020-12-31", "0125");
        Page changes = new Page("place-changes").row("old", "new", "kind", "effective", "note");
        for (String code : List.of("RV014", "RV023")) {
            changes.row("RV025", code, "split", "2021-01-01", "Upper Larkspur was split in two (fictional)");
        }
        traps.in("places.csv");
        traps.note(
                page,
                page.find(1, "RV025"),
                5,
                "split county",
                "Valid to the end of 2020; place-changes.csv says what followed");
        SheetFiles.csv(folder.resolve("places.csv"), page);
        SheetFiles.csv(folder.resolve("place-changes.csv"), changes);
        Landscape land = new Landscape();
        List<GeoJson.Feature> features = new ArrayList<>();
        for (County c : County.ALL) {
            if (!c.code().equals("RV014") && !c.code().equals("RV023")) {
                features.add(new GeoJson.Feature(
                        c.code(), c.name(), "XR", land.byCounty().get(c.code())));
            }
        }
        features.add(new GeoJson.Feature("RV025", "Upper Larkspur", "XR", land.beforeTheSplit()));
        Files.writeString(
                folder.resolve("boundaries-2018-2020.geojson"),
                GeoJson.text("Counties of Rivera Valley to 2020 (fictional)", features),
                StandardCharsets.UTF_8);
    }
}
