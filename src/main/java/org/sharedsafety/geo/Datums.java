package org.sharedsafety.geo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How far the geodetic datums met in practice lie from WGS 84, as the parameters of a shift.
 *
 * <p>Position-vector transformations of the EPSG registry; those of seven parameters are good to a few metres, those of
 * three to some tens of metres, which no map of areas shows.
 */
final class Datums {
    private static final String NONE = "0,0,0";

    /** Parts of names whose datum is WGS 84 to within a metre or two. */
    private static final List<String> SAME = List.of(
            "wgs1984",
            "wgs84",
            "worldgeodeticsystem1984",
            "northamerican1983",
            "northamericandatum1983",
            "nad83",
            "etrs",
            "europeanterrestrial",
            "gda94",
            "gda2020",
            "geocentricdatumofaustralia",
            "sirgas",
            "rgf93",
            "reseaugeodesiquefrancais1993",
            "jgd2000",
            "jgd2011",
            "japanesegeodeticdatum2",
            "nzgd2000",
            "newzealandgeodeticdatum2000",
            "china2000",
            "cgcs2000",
            "hartebeesthoek94",
            "irenet95",
            "korean2000",
            "korea2000",
            "magna",
            "itrf",
            "marcogeocentriconacional",
            "posgar");

    private static final Map<String, String> SHIFTS = Map.ofEntries(
            Map.entry("osgb", "446.448,-125.157,542.06,0.1502,0.247,0.8421,-20.4894"),
            Map.entry("ordnancesurveyofgreatbritain", "446.448,-125.157,542.06,0.1502,0.247,0.8421,-20.4894"),
            Map.entry("northamerican1927", "-8,160,176"),
            Map.entry("northamericandatum1927", "-8,160,176"),
            Map.entry("nad27", "-8,160,176"),
            Map.entry("european1950", "-87,-98,-121"),
            Map.entry("europeandatum1950", "-87,-98,-121"),
            Map.entry(
                    "amersfoort",
                    "565.2369,50.0087,465.658,-0.406857330322398,0.350732676542563,-1.8703473836068,4.0812"),
            Map.entry("deutscheshauptdreiecksnetz", "598.1,73.7,418.2,0.202,0.045,-2.455,6.7"),
            Map.entry("tm65", "482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15"),
            Map.entry("ireland1965", "482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15"),
            Map.entry("nouvelletriangulationfrancaise", "-168,-60,320"),
            Map.entry("ntf", "-168,-60,320"),
            Map.entry("ch1903", "674.374,15.056,405.346"),
            Map.entry("tokyo", "-146.414,507.337,680.507"),
            Map.entry("southamerican1969", "-67.35,3.88,-38.22"),
            Map.entry("southamericandatum1969", "-67.35,3.88,-38.22"),
            Map.entry("oldhawaiian", "61,-285,-181"));

    private Datums() {}

    /** The shift to WGS 84 of a datum by its name; empty where it is not known. */
    static Optional<String> shift(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("^d_", "").replaceAll("[^a-z0-9]", "");
        if (SAME.stream().anyMatch(plain::contains)) {
            return Optional.of(NONE);
        }
        return SHIFTS.entrySet().stream()
                .filter(shift -> plain.startsWith(shift.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
