package org.sharedsafety.geo;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns a coordinate system in well-known text, as .prj files and GeoPackages hold it, into PROJ's terms.
 *
 * <p>Source: OGC 01-009, Coordinate Transformation Services, section 7; the names that ESRI writes are known too. Offsets
 * are in the system's own unit there and in metres here.
 */
final class WktProjection {
    private static final Map<String, String> METHODS = Map.ofEntries(
            Map.entry("transversemercator", "tmerc"),
            Map.entry("gausskruger", "tmerc"),
            Map.entry("lambertconformalconic", "lcc"),
            Map.entry("lambertconformalconic1sp", "lcc"),
            Map.entry("lambertconformalconic2sp", "lcc"),
            Map.entry("albers", "aea"),
            Map.entry("albersconicequalarea", "aea"),
            Map.entry("mercator", "merc"),
            Map.entry("mercator1sp", "merc"),
            Map.entry("mercator2sp", "merc"),
            Map.entry("mercatorauxiliarysphere", "webmerc"),
            Map.entry("popularvisualisationpseudomercator", "webmerc"),
            Map.entry("lambertazimuthalequalarea", "laea"),
            Map.entry("doublestereographic", "sterea"),
            Map.entry("obliquestereographic", "sterea"),
            Map.entry("polarstereographic", "stere"),
            Map.entry("stereographicnorthpole", "stere"),
            Map.entry("stereographic", "stere"),
            Map.entry("hotineobliquemercator", "omerc"),
            Map.entry("hotineobliquemercatorazimuthcenter", "omerc"),
            Map.entry("rectifiedskeworthomorphiccenter", "omerc"),
            Map.entry("cassini", "cass"),
            Map.entry("cassinisoldner", "cass"),
            Map.entry("polyconic", "poly"),
            Map.entry("newzealandmapgrid", "nzmg"),
            Map.entry("equidistantconic", "eqdc"),
            Map.entry("platecarree", "eqc"),
            Map.entry("equidistantcylindrical", "eqc"),
            Map.entry("equirectangular", "eqc"),
            Map.entry("sinusoidal", "sinu"));

    private final StringBuilder proj = new StringBuilder();
    private final boolean knownDatum;

    private WktProjection(Wkt root, String method) {
        Wkt geographic = root.child("GEOGCS");
        Wkt unit = root.child("UNIT");
        double metres = unit == null ? 1 : unit.number(1);
        proj.append("+proj=").append(method.equals("webmerc") ? "merc" : method);
        for (Wkt parameter : root.children()) {
            if (parameter.keyword().equals("PARAMETER")) {
                add(parameter, method, metres);
            }
        }
        int origin = proj.indexOf(" +lat_0=");
        if (method.equals("lcc") && proj.indexOf(" +lat_1=") < 0 && origin >= 0) {
            // The one standard parallel is the origin.
            proj.append(proj.substring(origin).replaceFirst("^ \\+lat_0=(\\S+).*", " +lat_1=$1"));
        }
        proj.append(" +to_meter=").append(metres);
        if (method.equals("webmerc")) {
            proj.append(" +a=6378137 +b=6378137 +nadgrids=@null");
            knownDatum = true;
        } else {
            knownDatum = geographic != null && addDatum(proj, geographic);
        }
    }

    /** The definition of a projected system; empty where the text is none, or its method is not known. */
    static Optional<WktProjection> of(Wkt root) {
        Wkt projection = root.child("PROJECTION");
        if (!root.keyword().equals("PROJCS") || projection == null) {
            return Optional.empty();
        }
        String method = METHODS.get(plain(projection.name()));
        return method == null ? Optional.empty() : Optional.of(new WktProjection(root, method));
    }

    /** In PROJ's terms. */
    String definition() {
        return proj.toString();
    }

    /** Whether the shift of its datum is known; else none is made. */
    boolean knowsDatum() {
        return knownDatum;
    }

    /** Adds ellipsoid, shift and prime meridian of a geographic system; answers whether the shift is known. */
    static boolean addDatum(StringBuilder to, Wkt geographic) {
        Wkt datum = geographic.child("DATUM");
        Wkt spheroid = datum == null ? null : datum.child("SPHEROID");
        if (datum == null || spheroid == null) {
            return false;
        }
        double a = spheroid.number(1);
        double inverse = spheroid.number(2);
        // Proj4J reads +rf wrongly, so the shorter half-axis is given instead.
        to.append(" +a=").append(a).append(" +b=").append(inverse > 0 ? a - a / inverse : a);
        Wkt meridian = geographic.child("PRIMEM");
        if (meridian != null && meridian.number(1) != 0) {
            to.append(" +pm=").append(meridian.number(1));
        }
        Wkt said = datum.child("TOWGS84");
        Optional<String> shift =
                said == null ? Datums.shift(datum.name()) : Optional.of(String.join(",", said.words()));
        to.append(" +towgs84=").append(shift.orElse("0,0,0"));
        return shift.isPresent();
    }

    private void add(Wkt parameter, String method, double metres) {
        double value = parameter.number(1);
        String name = name(plain(parameter.name()), method);
        if (name != null && !Double.isNaN(value)) {
            boolean offset = name.equals("x_0") || name.equals("y_0");
            proj.append(" +").append(name).append('=').append(offset ? value * metres : value);
        }
    }

    private static @Nullable String name(String plain, String method) {
        return switch (plain) {
            case "latitudeoforigin", "latitudeofcenter", "latitudeofcentre", "centralparallel" ->
                method.equals("stere") ? "lat_ts" : "lat_0";
            case "centralmeridian", "longitudeoforigin" -> "lon_0";
            case "longitudeofcenter", "longitudeofcentre" -> method.equals("omerc") ? "lonc" : "lon_0";
            case "standardparallel1" ->
                method.equals("merc") || method.equals("stere") || method.equals("eqc") ? "lat_ts" : "lat_1";
            case "standardparallel2" -> "lat_2";
            case "scalefactor" -> "k_0";
            case "azimuth" -> "alpha";
            case "rectifiedgridangle" -> "gamma";
            case "falseeasting" -> "x_0";
            case "falsenorthing" -> "y_0";
            default -> null;
        };
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
