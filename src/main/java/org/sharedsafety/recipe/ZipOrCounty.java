package org.sharedsafety.recipe;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;

/**
 * Tells postal codes from county codes, which both have five digits.
 *
 * <p>Codes around Springfield, Massachusetts (01001, 01003, 01005 …) are also the counties of Alabama, so a code that is on
 * the list of counties proves nothing. The header's words decide; where they say neither, the shares of the rows that are on
 * either list do, if one is clear; else a person is asked.
 */
final class ZipOrCounty {
    private static final String ZIP = "zip";
    private static final String COUNTY = "county";
    private static final int DIGITS = 5;
    private static final double HALF = 0.5;
    private static final double NEARLY_ALL = 0.9;
    private static final double NAMES_AGREE = 0.3;
    private static final Set<String> ZIP_WORDS = Set.of(
            "zip", "zipcode", "zcta", "zcta5", "zcta5ce10", "zcta5ce20", "zip5", "postal", "postcode", "postalcode");
    private static final Set<String> COUNTY_WORDS = Set.of(
            "county", "fip", "fipstxt", "fipsno", "cnty", "countyfp", "cofip", "condado", "geoid", "id2", "parish");

    private final SheetProfile profile;
    private final PlaceKnowledge knowledge;
    private final PlaceColumns columns;
    private @Nullable Message question;

    ZipOrCounty(SheetProfile profile, PlaceKnowledge knowledge, PlaceColumns columns) {
        this.profile = profile;
        this.knowledge = knowledge;
        this.columns = columns;
    }

    /**
     * The columns that name places, of the level a person said or the one found.
     *
     * @param said the level that a person said, or null
     */
    PlaceColumns.@Nullable Found find(@Nullable String said) {
        PlaceColumns.Found found =
                columns.find(said == null ? knowledge.levels() : List.of(said)).orElse(null);
        return found == null || said != null || !isInDoubt(found) ? found : settled(found);
    }

    /** What a person has to be asked; empty where nothing is in doubt. */
    Optional<Message> question() {
        return Optional.ofNullable(question);
    }

    private boolean isInDoubt(PlaceColumns.Found found) {
        if (found.cells().code().size() != 1
                || !(found.level().equals(COUNTY) || found.level().equals(ZIP) || !found.known())) {
            return false;
        }
        ColumnStats stats = profile.column(found.cells().code().get(0));
        return stats.isWhole() && stats.isNumeric() && stats.mostDigits() <= DIGITS && stats.mostDigits() >= 3;
    }

    private PlaceColumns.Found settled(PlaceColumns.Found found) {
        List<String> words =
                HeaderWords.of(profile.layout().header(found.cells().code().get(0)));
        boolean saysZip = words.stream().anyMatch(ZIP_WORDS::contains);
        boolean saysCounty = words.stream().anyMatch(COUNTY_WORDS::contains);
        boolean listed = knowledge.levels().contains(ZIP);
        if (saysZip && !saysCounty) {
            return zips(found, listed);
        }
        if (saysCounty || !found.known() || namesAgree(found)) {
            return found;
        }
        double county = columns.share(COUNTY, found.cells());
        double zip = listed ? columns.share(ZIP, found.cells()) : 0;
        boolean unclear = listed ? county >= HALF && zip >= HALF : found.level().equals(COUNTY) && county < NEARLY_ALL;
        if (unclear) {
            question = Message.of(
                    listed ? "problem.zip-or-county" : "problem.zip-or-county-unlisted",
                    profile.layout().header(found.cells().code().get(0)),
                    county,
                    zip);
        }
        return found;
    }

    private PlaceColumns.Found zips(PlaceColumns.Found found, boolean listed) {
        if (found.level().equals(ZIP) && found.known()) {
            return found;
        }
        Optional<PlaceColumns.Found> again = listed ? columns.find(List.of(ZIP)) : Optional.empty();
        if (again.isPresent() && again.get().known()) {
            return again.get();
        }
        question = Message.of(
                "problem.zip-without-list",
                profile.layout().header(found.cells().code().get(0)));
        return found.known()
                ? found
                : new PlaceColumns.Found(ZIP, found.cells(), 0, found.tried(), found.byCode(), false);
    }

    /** Whether a column beside it names the counties of the codes. */
    private boolean namesAgree(PlaceColumns.Found found) {
        int name = found.cells().name();
        return name > 0
                && columns.share(
                                found.level(),
                                new PlaceCells(
                                        List.of(),
                                        List.of(),
                                        name,
                                        found.cells().parent(),
                                        ""))
                        >= NAMES_AGREE;
    }
}
