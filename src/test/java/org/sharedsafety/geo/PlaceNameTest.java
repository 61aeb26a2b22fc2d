package org.sharedsafety.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that mean the same become the same, and no others. */
class PlaceNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doña Ana County         | dona ana county       | dona ana",
                "DOÑA  ANA               | dona ana              | dona ana",
                "Hawaiʻi County          | hawaii county         | hawaii",
                "Hawai’i                 | hawaii                | hawaii",
                "Cañon                   | canon                 | canon",
                "Saint Louis County      | st louis county       | st louis",
                "St. Louis County        | st louis county       | st louis",
                "St.Louis                | st louis              | st louis",
                "Sainte Genevieve County | ste genevieve county  | ste genevieve",
                "Ste. Genevieve          | ste genevieve         | ste genevieve",
                "Prince George's County  | prince georges county | prince georges",
                "Prince George’s         | prince georges        | prince georges",
                "O'Brien                 | obrien                | obrien",
                "King & Queen County     | king and queen county | king and queen",
                "Matanuska-Susitna Borough | matanuska susitna borough | matanuska susitna",
                "Juneau City and Borough | juneau city and borough | juneau",
                "City and Borough of Juneau | juneau city and borough | juneau",
                "City and County of Denver  | denver city and county  | denver",
                "County of Los Angeles   | los angeles county    | los angeles",
                "Orleans Parish          | orleans parish        | orleans",
                "Bethel Census Area      | bethel census area    | bethel",
                "Capitol Planning Region | capitol planning region | capitol",
                "Adjuntas Municipio      | adjuntas municipio    | adjuntas",
                "Municipio de Adjuntas   | adjuntas municipio    | adjuntas",
                "Condado de Los Ángeles  | los angeles county    | los angeles",
                "Kodiak Island Borough   | kodiak island borough | kodiak island",
                "Richmond city           | richmond city         | richmond city",
                "City of Richmond        | richmond city         | richmond city",
                "Richmond (Independent City) | richmond city     | richmond city",
                "James City County       | james city county     | james city",
                "Carson City             | carson city           | carson city",
                "Washington Co.          | washington co         | washington",
                "County                  | county                | county",
                "State of California     | california            | california",
            })
    void foldsAndStripsOneTypeWord(String text, String words, String bare) {
        PlaceName name = PlaceName.of(text);
        assertEquals(words, name.words());
        assertEquals(bare, name.withoutType().words());
    }

    @ParameterizedTest
    @CsvSource({
        "De Kalb, DeKalb",
        "La Salle, LaSalle",
        "Du Page, DuPage",
        "La Porte, LaPorte",
        "Mc Lean, McLean",
        "Miami-Dade, Miami Dade",
        "St. Marys, St. Mary's",
        "De Witt, DeWitt",
        "Lac Qui Parle, Lac qui Parle",
        "Coeur D'Alene, Coeur d’Alene"
    })
    void spacingDoesNotMatter(String a, String b) {
        assertEquals(PlaceName.of(a).key(), PlaceName.of(b).key());
    }

    @Test
    void noTwoPlacesOfAStateFallTogetherButTheKnownPairs() {
        Map<String, String> seen = new HashMap<>();
        StringBuilder pairs = new StringBuilder();
        for (var place : UsPlaces.load().ofLevel(UsPlaces.COUNTY)) {
            PlaceName name = PlaceName.of(place.name());
            String key = place.parentCode() + name.withoutType().withoutCity().key();
            String other = seen.put(key, place.code());
            if (other != null) {
                pairs.append(other).append('/').append(place.code()).append(' ');
            }
        }
        // James City and Charles City lose a word of their name here, and meet nobody.
        assertEquals(
                "24005/24510 29189/29510 51019/51515 51059/51600 51067/51620 51159/51760 51161/51770 ",
                pairs.toString());
    }
}
