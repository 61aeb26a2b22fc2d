package org.sharedsafety.geo;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The coordinate systems of boundary files by their EPSG codes, as far as publishers use them, in PROJ's terms. */
final class EpsgCodes {
    private static final String GRS80 = " +ellps=GRS80 +towgs84=0,0,0 +units=m";
    private static final String FEET = " +ellps=GRS80 +towgs84=0,0,0 +units=us-ft";

    /** Degrees on a datum that is WGS 84 to within a metre or two. */
    private static final Set<Integer> DEGREES =
            Set.of(84, 4326, 4269, 4258, 4674, 4283, 7844, 4617, 4171, 4148, 4167, 4490, 6318, 4612, 6668, 4152, 4759);

    private static final Map<Integer, String> OTHERS = Map.ofEntries(
            Map.entry(
                    27700,
                    "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy"
                            + " +towgs84=446.448,-125.157,542.06,0.1502,0.247,0.8421,-20.4894 +units=m"),
            Map.entry(5070, "+proj=aea +lat_0=23 +lon_0=-96 +lat_1=29.5 +lat_2=45.5 +x_0=0 +y_0=0" + GRS80),
            Map.entry(102003, "+proj=aea +lat_0=37.5 +lon_0=-96 +lat_1=29.5 +lat_2=45.5 +x_0=0 +y_0=0" + GRS80),
            Map.entry(102008, "+proj=aea +lat_0=40 +lon_0=-96 +lat_1=20 +lat_2=60 +x_0=0 +y_0=0" + GRS80),
            Map.entry(3338, "+proj=aea +lat_0=50 +lon_0=-154 +lat_1=55 +lat_2=65 +x_0=0 +y_0=0" + GRS80),
            Map.entry(3310, "+proj=aea +lat_0=0 +lon_0=-120 +lat_1=34 +lat_2=40.5 +x_0=0 +y_0=-4000000" + GRS80),
            Map.entry(2163, "+proj=laea +lat_0=45 +lon_0=-100 +x_0=0 +y_0=0 +a=6370997 +b=6370997 +units=m"),
            Map.entry(
                    3347,
                    "+proj=lcc +lat_0=63.390675 +lon_0=-91.8666666666667 +lat_1=49 +lat_2=77 +x_0=6200000 +y_0=3000000"
                            + GRS80),
            Map.entry(2154, "+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000" + GRS80),
            Map.entry(3035, "+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000" + GRS80),
            Map.entry(2193, "+proj=tmerc +lat_0=0 +lon_0=173 +k=0.9996 +x_0=1600000 +y_0=10000000" + GRS80),
            Map.entry(2157, "+proj=tmerc +lat_0=53.5 +lon_0=-8 +k=0.99982 +x_0=600000 +y_0=750000" + GRS80),
            Map.entry(
                    3435,
                    "+proj=tmerc +lat_0=36.6666666666667 +lon_0=-88.3333333333333 +k=0.999975 +x_0=300000 +y_0=0"
                            + FEET),
            Map.entry(
                    3436,
                    "+proj=tmerc +lat_0=36.6666666666667 +lon_0=-90.1666666666667 +k=0.999941177 +x_0=700000 +y_0=0"
                            + FEET),
            Map.entry(
                    2263,
                    "+proj=lcc +lat_0=40.1666666666667 +lon_0=-74 +lat_1=41.0333333333333 +lat_2=40.6666666666667"
                            + " +x_0=300000 +y_0=0" + FEET));

    private static final Set<Integer> WEB_MERCATOR = Set.of(3857, 900913, 102100, 102113, 3785);

    private EpsgCodes() {}

    /** Whether the code means degrees that need no conversion. */
    static boolean isDegrees(int code) {
        return DEGREES.contains(code);
    }

    /** The definition of a projected system; empty where the code is not known. */
    static Optional<String> definition(int code) {
        if (WEB_MERCATOR.contains(code)) {
            return Optional.of("+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m"
                    + " +nadgrids=@null");
        }
        String utm = utm(code);
        return utm == null ? Optional.ofNullable(OTHERS.get(code)) : Optional.of(utm);
    }

    private static @org.jspecify.annotations.Nullable String utm(int code) {
        if (code > 32600 && code <= 32660) {
            return "+proj=utm +zone=" + (code - 32600) + " +datum=WGS84 +units=m";
        }
        if (code > 32700 && code <= 32760) {
            return "+proj=utm +zone=" + (code - 32700) + " +south +datum=WGS84 +units=m";
        }
        if (code > 26900 && code <= 26923) {
            return "+proj=utm +zone=" + (code - 26900) + GRS80;
        }
        if (code > 26700 && code <= 26722) {
            return "+proj=utm +zone=" + (code - 26700) + " +ellps=clrk66 +towgs84=-8,160,176 +units=m";
        }
        if (code > 25827 && code <= 25838) {
            return "+proj=utm +zone=" + (code - 25800) + GRS80;
        }
        if (code > 31977 && code <= 31985) {
            return "+proj=utm +zone=" + (code - 31960) + " +south" + GRS80;
        }
        if (code > 28347 && code <= 28358) {
            return "+proj=utm +zone=" + (code - 28300) + " +south" + GRS80;
        }
        return null;
    }
}
