package org.sharedsafety.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.PlaceMatch;
import org.sharedsafety.model.PlaceMatch.Aggregate;
import org.sharedsafety.model.PlaceMatch.How;
import org.sharedsafety.model.PlaceMatch.Kind;
import org.sharedsafety.model.PlaceMatch.Matched;
import org.sharedsafety.model.PlaceMatch.Suggested;
import org.sharedsafety.model.PlaceMatch.Unmatched;
import org.sharedsafety.model.PlaceText;

/** Places are matched by code, then by exact name, then by alias; never by likeness. */
class PlaceMatcherTest {

    private static final UsPlaces US = UsPlaces.load();
    private static final Period Y2016 = Period.ofYear(2016);
    private static final Period Y2023 = Period.ofYear(2023);

    private final PlaceMatcher matcher = PlaceMatcher.of(US);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "06037            | CODE               | 06037",
                "6037             | CODE_ZERO_RESTORED | 06037",
                "6037.0           | CODE_ZERO_RESTORED | 06037",
                "'6,037'          | CODE_ZERO_RESTORED | 06037",
                "17031.0          | CODE               | 17031",
                "US06037          | CODE               | 06037",
                "0500000US06037   | CODE               | 06037",
                "050US06037       | CODE               | 06037",
                "0500000us06037   | CODE               | 06037",
                "\"06037\"        | CODE               | 06037",
                "=\"06037\"       | CODE               | 06037",
                "\u200906037      | CODE               | 06037",
                "46113            | CODE_CHANGED       | 46102",
                "2270             | CODE_CHANGED       | 02158",
                "12025            | CODE_CHANGED       | 12086",
            })
    void readsCodes(String text, How how, String code) {
        Matched match = matched(byCode(text));
        assertEquals(code, match.place().code());
        assertEquals(how, match.how());
        assertEquals(how == How.CODE, match.note() == null, "what was done is said");
    }

    @ParameterizedTest
    @CsvSource({"37, 06", "037, CA", "37, California", "37.0, 6", "037, US-CA", "37, Calif."})
    void joinsACountyPartWithItsState(String code, String state) {
        assertEquals("06037", matched(find(code, "", state)).place().code());
    }

    @ParameterizedTest
    @CsvSource({
        "6.04E+09, place-code-rounded",
        "6.0371E+4, place-code-rounded",
        "06037101110, place-code-other-level",
        "1400000US06037101110, place-code-other-level",
        "99123, place-code-unknown",
        "1, place-code-unknown",
        "1261.2675, place-code-unknown"
    })
    void refusesCodes(String text, String reason) {
        assertEquals(reason, ((Unmatched) byCode(text)).reason().code());
    }

    @ParameterizedTest
    @CsvSource({
        "00000, NATION, ",
        "0, NATION, ",
        "01000, HIGHER_LEVEL, 01",
        "1000, HIGHER_LEVEL, 01",
        "0400000US06, HIGHER_LEVEL, 06",
        "06, HIGHER_LEVEL, 06",
        "06999, UNKNOWN_PLACE, ",
        "99999, UNKNOWN_PLACE, ",
        "US, NATION, "
    })
    void keepsAggregateCodesAside(String code, Kind kind, String higher) {
        Aggregate aggregate = (Aggregate) byCode(code);
        assertEquals(kind, aggregate.kind());
        assertEquals(
                higher, aggregate.place() == null ? null : aggregate.place().code());
    }

    @Test
    void splitCodesOfAStateRowAreAggregates() {
        assertEquals("06", ((Aggregate) find("000", "", "06")).place().code());
        assertEquals(Kind.NATION, ((Aggregate) find("00000", "United States", "US")).kind());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Los Angeles County        | CA                   | 06037",
                "LOS ANGELES               | California           | 06037",
                "Los Angeles, CA           |                      | 06037",
                "Los Angeles County, California | California      | 06037",
                "Baltimore (city)          | MD                   | 24510",
                "Baltimore City            | Maryland             | 24510",
                "Baltimore County          | Maryland             | 24005",
                "Saint Louis County        | Missouri             | 29189",
                "St. Louis city            | MO                   | 29510",
                "St. Louis                 | MN                   | 27137",
                "Richmond City             | VA                   | 51760",
                "Richmond County           | VA                   | 51159",
                "Alexandria                | VA                   | 51510",
                "Alexandria City           | VA                   | 51510",
                "James City County         | VA                   | 51095",
                "James City                | VA                   | 51095",
                "Charles City              | VA                   | 51036",
                "Carson City               | NV                   | 32510",
                "Carson City County        | NV                   | 32510",
                "Dona Ana                  | NM                   | 35013",
                "Doña Ana County           | NM                   | 35013",
                "De Kalb                   | IL                   | 17037",
                "Du Page County            | IL                   | 17043",
                "O’Brien                   | IA                   | 19141",
                "Prince Georges            | MD                   | 24033",
                "Anchorage                 | AK                   | 02020",
                "Kodiak Island             | AK                   | 02150",
                "Orleans County            | LA                   | 22071",
                "Iowa County               | IA                   | 19095",
                "New York County           | NY                   | 36061",
                "New York County, New York |                      | 36061",
                "Nevada                    | AR                   | 05099",
                "Washington                | OR                   | 41067",
                "Island                    | WA                   | 53029",
                "District of Columbia      | DC                   | 11001",
                "District of Columbia      |                      | 11001",
                "Juneau Borough/city, AK   |                      | 02110",
                "Hawaiʻi County            | HI                   | 15001",
                "Bayamon                   | PR                   | 72021",
                "Capitol Planning Region   | CT                   | 09110",
            })
    void readsNames(String name, String state, String code) {
        Matched match = matched(find("", name, state == null ? "" : state));
        assertEquals(code, match.place().code());
        assertEquals(How.NAME, match.how());
    }

    @ParameterizedTest
    @CsvSource({
        "Shannon, SD, 46102",
        "Dade County, FL, 12086",
        "Wade Hampton Census Area, AK, 02158",
        "Washington, DC, 11001"
    })
    void knowsOtherNames(String name, String state, String code) {
        Matched match = matched(find("", name, state));
        assertEquals(code, match.place().code());
        assertEquals(How.ALIAS, match.how());
    }

    @ParameterizedTest
    @CsvSource({
        "Richmond, VA, 51159 51760",
        "Fairfax, VA, 51059 51600",
        "Baltimore, MD, 24005 24510",
        "St. Louis, MO, 29189 29510",
        "Iowa, IA, 19 19095",
        "New York, New York, 36 36061"
    })
    void neverChoosesBetweenNamesakes(String name, String state, String codes) {
        assertEquals(codes, suggested(find("", name, state)));
    }

    @Test
    void choosingTheStateKeepsTheRowAside() {
        // What a person accepts comes back as a code: the state's, on the level of counties.
        assertEquals("19", ((Aggregate) byCode("19")).place().code());
    }

    @Test
    void aNameWithoutAStateIsOnlyASuggestion() {
        assertEquals("06037", suggested(find("", "Los Angeles County", "")));
        assertEquals(30, suggested(find("", "Washington County", "")).split(" ").length);
    }

    @ParameterizedTest
    @CsvSource({
        "Mountrial, ND, 38061",
        "Falls Chruch, VA, 51610",
        "Saint Genevieve, MO, 29186",
        "DoÃ±a Ana County, NM, 35013",
        "Los Angelos, CA, 06037"
    })
    void suggestsWhatIsAlike(String name, String state, String code) {
        Suggested match = (Suggested) find("", name, state);
        assertEquals(code, match.candidates().get(0).place().code());
        assertTrue(match.candidates().get(0).score() < 1);
    }

    @ParameterizedTest
    @CsvSource({"Alexandria County, VA", "Gotham County, NY", "xyzzy, CA"})
    void doesNotMatchWhatDoesNotExist(String name, String state) {
        PlaceMatch match = find("", name, state);
        assertTrue(match instanceof Unmatched || match instanceof Suggested, match::toString);
    }

    @Test
    void anUnknownStateIsSaid() {
        assertEquals(
                "place-parent-unknown",
                ((Unmatched) find("", "Los Angeles County", "Kalifornistan"))
                        .reason()
                        .code());
        assertEquals("place-empty", ((Unmatched) find("", " ", "")).reason().code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "United States          |    | NATION        |",
                "U.S. Total             |    | NATION        |",
                "Estados Unidos         |    | NATION        |",
                "Statewide              | CA | HIGHER_LEVEL  | 06",
                "California             |    | HIGHER_LEVEL  | 06",
                "California             | CA | HIGHER_LEVEL  | 06",
                "State of California    |    | HIGHER_LEVEL  | 06",
                "California Total       |    | HIGHER_LEVEL  | 06",
                "Total                  | CA | TOTAL         |",
                "Unknown                | CA | UNKNOWN_PLACE |",
                "Out of state           | CA | UNKNOWN_PLACE |",
                "Nevada                 |    | HIGHER_LEVEL  | 32",
            })
    void keepsAggregateNamesAside(String name, String state, Kind kind, String higher) {
        Aggregate aggregate = (Aggregate) find("", name, state == null ? "" : state);
        assertEquals(kind, aggregate.kind());
        assertEquals(
                higher, aggregate.place() == null ? null : aggregate.place().code());
    }

    @Test
    void aNameBesideACodeIsCompared() {
        assertNull(matched(find("06037", "Los Angeles County", "")).note());
        assertNull(matched(find("06037", "Los Angeles, California", "CA")).note());
        assertNull(matched(find("24510", "Baltimore", "")).note(), "both are called so");
        assertEquals("place-name-differs", noteOf(find("06037", "Orange County", "")));
        assertEquals("place-parent-differs", noteOf(find("06037", "", "NV")));
        assertNull(matched(find("46102", "Shannon", "")).note(), "an alias is the same place");
    }

    @Test
    void theNameHelpsWhereTheCodeCannot() {
        assertEquals(
                "06037",
                matched(find("6.04E+03", "Los Angeles County", "CA")).place().code());
    }

    @Test
    void aPlaceOutsideItsDaysIsSaid() {
        assertNull(matched(matcher.find(code("02261"), Y2016)).note());
        assertEquals("place-ended", noteOf(matcher.find(code("02261"), Y2023)));
        assertEquals("place-ended", noteOf(matcher.find(code("09001"), Y2023)));
        assertEquals("place-not-yet", noteOf(matcher.find(code("09110"), Y2016)));
        assertEquals("place-not-yet", noteOf(matcher.find(code("08014"), Period.ofYear(1990))));
    }

    @Test
    void theAreaThatExistedIsMeant() {
        PlaceText bedford = new PlaceText("county", "", "Bedford", "VA");
        assertEquals("51019", matched(matcher.find(bedford, Y2016)).place().code());
        assertInstance(Suggested.class, matcher.find(bedford, Period.ofYear(2010)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"06", "6", "CA", "US-CA", "0400000US06", "6.0"})
    void readsStatesByCode(String code) {
        assertEquals(
                "06",
                matched(matcher.find(new PlaceText("state", code, "", ""), Y2016))
                        .place()
                        .code());
    }

    @ParameterizedTest
    @CsvSource({
        "CALIFORNIA, 06",
        "Calif., 06",
        "Washington, 53",
        "'Washington, D.C.', 11",
        "Rhode Island, 44",
        "State of Iowa, 19"
    })
    void readsStatesByName(String name, String code) {
        assertEquals(
                code,
                matched(matcher.find(new PlaceText("state", "", name, ""), Y2016))
                        .place()
                        .code());
    }

    @Test
    void findsEveryPlaceByItsOwnCodeAndName() {
        for (Place place : US.places()) {
            Period period = Y2016;
            if (!place.existsIn(period)) {
                period = place.validFrom() == null ? Period.ofYear(1990) : Y2023;
            }
            String parent = place.parentCode() == null ? "" : place.parentCode();
            assertSame(
                    place,
                    matched(matcher.find(new PlaceText(place.level(), place.code(), place.name(), parent), period))
                            .place());
            assertSame(
                    place,
                    matched(matcher.find(new PlaceText(place.level(), "", place.name(), parent), period))
                            .place());
            String upper = place.name().toUpperCase(java.util.Locale.ROOT);
            assertSame(
                    place,
                    matched(matcher.find(new PlaceText(place.level(), "", upper, parent), period))
                            .place());
        }
    }

    @Test
    void anyTableOfPlacesWillDo() {
        List<Place> valley = List.of(
                new Place(1, "county", "RV001", "Doña Luz County", null, null, null),
                new Place(2, "county", "RV002", "St. Brendan County", null, null, null),
                new Place(3, "county", "RV003", "Cedar city", null, null, null),
                new Place(4, "county", "RV004", "Cedar County", null, null, null),
                new Place(5, "neighborhood", "N01", "Old Mill", "RV001", null, null),
                new Place(6, "neighborhood", "N02", "Old Mill", "RV002", null, null));
        PlaceMatcher own = new PlaceMatcher(valley, List.of(), List.of());
        assertEquals(
                1,
                matched(own.find(new PlaceText("county", "rv001", "", ""), Y2016))
                        .place()
                        .id());
        assertEquals(
                1,
                matched(own.find(new PlaceText("county", "", "DONA LUZ", ""), Y2016))
                        .place()
                        .id());
        assertEquals(
                2,
                matched(own.find(new PlaceText("county", "", "Saint Brendan", ""), Y2016))
                        .place()
                        .id());
        assertEquals(
                3,
                matched(own.find(new PlaceText("county", "", "Cedar City", ""), Y2016))
                        .place()
                        .id());
        assertEquals("RV004 RV003", suggested(own.find(new PlaceText("county", "", "Cedar", ""), Y2016)));
        assertEquals(
                6,
                matched(own.find(new PlaceText("neighborhood", "", "Old Mill", "Saint Brendan"), Y2016))
                        .place()
                        .id());
        assertEquals("N01 N02", suggested(own.find(new PlaceText("neighborhood", "", "Old Mill", ""), Y2016)));
        assertEquals(
                "place-level-unknown",
                ((Unmatched) own.find(new PlaceText("tract", "1", "", ""), Y2016))
                        .reason()
                        .code());
    }

    @Test
    void theSameTextIsAnsweredAtOnce() {
        PlaceText text = code("06037");
        assertSame(matcher.find(text, Y2016), matcher.find(new PlaceText("county", "06037", "", ""), Y2023));
    }

    private PlaceMatch byCode(String code) {
        return matcher.find(code(code), Y2016);
    }

    private static PlaceText code(String code) {
        return new PlaceText("county", code, "", "");
    }

    private PlaceMatch find(String code, String name, String parent) {
        boolean recent = name.contains("Planning Region");
        return matcher.find(new PlaceText("county", code, name, parent), recent ? Y2023 : Y2016);
    }

    private static Matched matched(PlaceMatch match) {
        return assertInstance(Matched.class, match);
    }

    private static <T> T assertInstance(Class<T> kind, PlaceMatch match) {
        assertTrue(kind.isInstance(match), () -> "not " + kind.getSimpleName() + ": " + match);
        return kind.cast(match);
    }

    private static String noteOf(PlaceMatch match) {
        Message note = matched(match).note();
        assertNotNull(note);
        return note.code();
    }

    private static String suggested(PlaceMatch match) {
        return assertInstance(Suggested.class, match).candidates().stream()
                .map(c -> c.place().code())
                .collect(Collectors.joining(" "));
    }
}
