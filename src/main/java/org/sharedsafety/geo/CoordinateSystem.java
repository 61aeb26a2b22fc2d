package org.sharedsafety.geo;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.Proj4jException;
import org.locationtech.proj4j.ProjCoordinate;

/** What the coordinates of a boundary file mean, and how they become degrees of longitude and latitude on WGS 84. */
public final class CoordinateSystem {
    /** Degrees as they are kept. */
    public static final CoordinateSystem DEGREES = new CoordinateSystem("EPSG:4326", null, true);

    /** Coordinates that were never on the globe, kept as they are. */
    public static final CoordinateSystem PLANE = new CoordinateSystem(BoundaryLayer.PLANE, null, true);

    private final String name;
    private final @Nullable CoordinateTransform transform;
    private final boolean knownDatum;

    private CoordinateSystem(String name, @Nullable CoordinateTransform transform, boolean knownDatum) {
        this.name = name;
        this.transform = transform;
        this.knownDatum = knownDatum;
    }

    /**
     * The system that a text names: an EPSG code, well-known text, PROJ's terms, or {@code plane}.
     *
     * @return empty where the text is none of these, or means what is not known
     */
    public static Optional<CoordinateSystem> of(String text) {
        String plain = text.strip();
        String upper = plain.toUpperCase(Locale.ROOT);
        if (upper.equals(BoundaryLayer.PLANE.toUpperCase(Locale.ROOT))) {
            return Optional.of(PLANE);
        }
        if (upper.matches("(EPSG|ESRI|OGC)?:?:?[0-9]{2,6}")) {
            return ofCode(Integer.parseInt(upper.replaceAll("[^0-9]", "")));
        }
        if (plain.startsWith("+proj")) {
            return made(plain, plain, true);
        }
        Wkt wkt = Wkt.parse(plain);
        return wkt == null ? Optional.empty() : ofWkt(wkt);
    }

    private static Optional<CoordinateSystem> ofCode(int code) {
        if (EpsgCodes.isDegrees(code)) {
            return Optional.of(DEGREES);
        }
        return EpsgCodes.definition(code).flatMap(definition -> made("EPSG:" + code, definition, true));
    }

    private static Optional<CoordinateSystem> ofWkt(Wkt wkt) {
        Wkt system = wkt.keyword().equals("COMPD_CS")
                ? wkt.children().stream()
                        .filter(child -> child.keyword().endsWith("CS"))
                        .findFirst()
                        .orElse(wkt)
                : wkt;
        if (system.keyword().equals("GEOGCS")) {
            StringBuilder degrees = new StringBuilder("+proj=longlat");
            boolean known = WktProjection.addDatum(degrees, system);
            boolean same = degrees.indexOf("+towgs84=0,0,0") > 0
                    && degrees.indexOf("+pm=") < 0
                    && degrees.indexOf("+a=6378137.0 ") > 0;
            return known && same ? Optional.of(DEGREES) : made(system.name(), degrees.toString(), known);
        }
        Optional<CoordinateSystem> projected = WktProjection.of(system)
                .flatMap(projection -> made(system.name(), projection.definition(), projection.knowsDatum()));
        return projected.isPresent() ? projected : ofAuthority(system);
    }

    /** A method that is not known may still have a code that is. */
    private static Optional<CoordinateSystem> ofAuthority(Wkt system) {
        Wkt authority = system.child("AUTHORITY") == null ? system.child("ID") : system.child("AUTHORITY");
        return authority == null || Double.isNaN(authority.number(1))
                ? Optional.empty()
                : ofCode((int) authority.number(1));
    }

    // Proj4J answers definitions that it cannot use with several kinds of unchecked exceptions.
    private static Optional<CoordinateSystem> made(String name, String definition, boolean knownDatum) {
        try {
            CRSFactory factory = new CRSFactory();
            CoordinateReferenceSystem from = factory.createFromParameters(name, definition + " +no_defs");
            CoordinateReferenceSystem degrees =
                    factory.createFromParameters("degrees", "+proj=longlat +datum=WGS84 +no_defs");
            return Optional.of(new CoordinateSystem(name, new BasicCoordinateTransform(from, degrees), knownDatum));
        } catch (Proj4jException | IllegalArgumentException unusable) {
            return Optional.empty();
        }
    }

    /** Its code or name. */
    public String name() {
        return name;
    }

    /** Whether its coordinates are kept as they are. */
    public boolean isKept() {
        return transform == null;
    }

    /** Whether the shift of its datum to WGS 84 is known; else places may lie a few hundred metres off. */
    public boolean knowsDatum() {
        return knownDatum;
    }

    /** A ring in degrees; NaN where a point has no place on the globe. Equal points stay equal. */
    public double[] toDegrees(double[] ring) {
        if (transform == null) {
            return ring;
        }
        double[] degrees = new double[ring.length];
        ProjCoordinate from = new ProjCoordinate();
        ProjCoordinate to = new ProjCoordinate();
        for (int i = 0; i < ring.length; i += 2) {
            from.setValue(ring[i], ring[i + 1]);
            try {
                transform.transform(from, to);
                degrees[i] = to.x;
                degrees[i + 1] = to.y;
            } catch (Proj4jException | IllegalStateException nowhere) {
                degrees[i] = Double.NaN;
                degrees[i + 1] = Double.NaN;
            }
        }
        return degrees;
    }
}
