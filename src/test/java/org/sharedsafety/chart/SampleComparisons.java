package org.sharedsafety.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;
import org.sharedsafety.model.Direction;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.RollUp;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Severity;
import org.sharedsafety.model.finding.Verdict;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.model.result.Reading;

/** Made-up comparisons: a valley of 24 counties, and a country of thousands. */
public final class SampleComparisons {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private SampleComparisons() {}

    /** Twenty-four counties; one hidden, one not available, one with few cases, two bright spots. */
    public static Comparison valley() {
        List<PlaceResult> places = new ArrayList<>();
        add(places, 1, "Alder", 18.0, 410, 342, 487, 128, 31220);
        add(places, 2, "Aspen Ridge", 30.8, 572, 480, 670, 120, 20980);
        add(places, 3, "Bell Creek", 17.3, 385, 320, 460, 110, 28570);
        add(places, 4, "Brightwater", 14.4, 292, 230, 350, 90, 30820);
        add(places, 5, "Cañada Verde", 19.7, 386, 310, 470, 88, 22800);
        add(places, 6, "Cedar Fork", 17.4, 408, 330, 490, 101, 24750);
        add(places, 7, "Copperhill", 13.3, 364, 280, 450, 70, 19230);
        add(places, 8, "Doña Luz", 27.4, 239, 183, 305, 63, 26410);
        add(places, 9, "Eastmere", 13.5, 296, 244, 356, 113, 38150);
        missing(places, 10, "Elk Prairie", 21.8, Status.SUPPRESSED, 1940);
        add(places, 11, "Fairhaven", 9.2, 295, 240, 350, 131, 44410);
        add(places, 12, "Hollis", 15.3, 308, 250, 370, 83, 26950);
        add(places, 13, "Juniper", 13.6, 388, 245, 570, 17, 4380);
        add(places, 14, "Larkspur", 21.2, 446, 380, 520, 134, 30040);
        add(places, 15, "Mesa Alta", 23.6, 463, 390, 540, 122, 26350);
        add(places, 16, "Millbrook", 11.0, 320, 250, 395, 66, 20620);
        add(places, 17, "Oakhurst", 11.1, 285, 220, 350, 71, 24910);
        missing(places, 18, "Quarry Hill", 12.5, Status.NOT_AVAILABLE, 8730);
        add(places, 19, "Redstone", 12.6, 288, 230, 350, 83, 28820);
        add(places, 20, "Silver Bend", 21.3, 300, 240, 365, 77, 25670);
        add(places, 21, "St. Brendan", 24.6, 591, 495, 699, 135, 22860);
        add(places, 22, "Stonegate", 17.8, 344, 290, 405, 128, 37210);
        add(places, 23, "Tamarack", 12.1, 404, 330, 485, 105, 25990);
        add(places, 24, "Willow Glen", 24.6, 490, 420, 570, 149, 30410);
        return comparison(places, 22, new Comparison.Line(166, 11.1, Outcome.of(2.1), Outcome.of(0.001), 0.41, none()));
    }

    /** So many places in a country, every twelfth hidden, every seventeenth with few cases. */
    public static Comparison country(int count) {
        Random random = new Random(7);
        List<PlaceResult> places = new ArrayList<>();
        for (int id = 1; id <= count; id++) {
            double poverty = 8 + 30 * random.nextDouble() * random.nextDouble() + 4 * random.nextDouble();
            double rate = Math.max(0, 60 + poverty * 11 + 120 * random.nextGaussian());
            String name = "County " + id;
            if (id % 12 == 0) {
                missing(places, id, name, poverty, Status.SUPPRESSED, 900);
            } else {
                add(places, id, name, poverty, rate, rate * 0.8, rate * 1.2, id % 17 == 0 ? 12 : 90, 30000);
            }
        }
        places.sort(Comparator.comparing(place -> place.place().name()));
        return comparison(
                places,
                count - count / 12,
                new Comparison.Line(60, 11, Outcome.of(0.5), Outcome.of(0.0001), 0.5, none()));
    }

    /** Counties of a round valley: Voronoi cells of seeded points, cut by a wavy border. */
    public static List<MapShape> shapes(int count) {
        Random random = new Random(11);
        double width = Math.max(30, Math.sqrt(count) * 9);
        double height = width * 0.72;
        Coordinate[] border = new Coordinate[181];
        for (int i = 0; i < 180; i++) {
            double angle = Math.toRadians(i * 2);
            double r = 1 + 0.035 * Math.sin(5 * angle) + 0.02 * Math.cos(11 * angle);
            border[i] = new Coordinate(width / 2 * (1 + r * Math.cos(angle)), height / 2 * (1 + r * Math.sin(angle)));
        }
        border[180] = border[0];
        Geometry land = GEOMETRY.createPolygon(border);
        List<Coordinate> sites = new ArrayList<>();
        double least = 0.75 * Math.sqrt(land.getArea() / count);
        for (int tries = 0; sites.size() < count && tries < 2_000_000; tries++) {
            Coordinate site = new Coordinate(random.nextDouble() * width, random.nextDouble() * height);
            double wanted = tries < 400_000 ? least : 0;
            if (land.contains(GEOMETRY.createPoint(site))
                    && (count > 500 || sites.stream().noneMatch(s -> s.distance(site) < wanted))) {
                sites.add(site);
            }
        }
        VoronoiDiagramBuilder voronoi = new VoronoiDiagramBuilder();
        voronoi.setSites(sites);
        voronoi.setClipEnvelope(new Envelope(-width, 2 * width, -height, 2 * height));
        Geometry cells = voronoi.getDiagram(GEOMETRY);
        List<MapShape> shapes = new ArrayList<>();
        for (int i = 0; i < cells.getNumGeometries(); i++) {
            Geometry cell = cells.getGeometryN(i).intersection(land);
            double[][] rings = new double[cell.getNumGeometries()][];
            for (int p = 0; p < rings.length; p++) {
                Coordinate[] ring =
                        ((Polygon) cell.getGeometryN(p)).getExteriorRing().getCoordinates();
                rings[p] = new double[ring.length * 2];
                for (int k = 0; k < ring.length; k++) {
                    rings[p][2 * k] = ring[k].x;
                    rings[p][2 * k + 1] = ring[k].y;
                }
            }
            shapes.add(new MapShape(i + 1, rings));
        }
        return shapes;
    }

    private static Outcome<Comparison.MoranResult> none() {
        return Outcome.notAvailable("chart.no-values");
    }

    private static Comparison comparison(List<PlaceResult> places, int n, Comparison.Line line) {
        return new Comparison(
                new MeasureSide(
                        metric("PH11", "Children in poverty", "Niñez en pobreza", "percent", "condition", "survey"),
                        new Series(1, "PH11", "Census SAIPE"),
                        Period.ofYear(2023),
                        "percent",
                        List.of("rivera-poverty-2023.xlsx"),
                        false),
                new MeasureSide(
                        metric(
                                "V01",
                                "Violent crime reported",
                                "Delitos violentos denunciados",
                                "offenses per 100,000",
                                "outcome",
                                "police"),
                        new Series(2, "V01", "Rivera crime"),
                        Period.ofYear(2023),
                        "offenses per 100,000",
                        List.of("rivera-crime-2023.xlsx"),
                        true),
                "county",
                Group.EVERYONE,
                places.size(),
                n,
                places,
                List.of(),
                Outcome.notAvailable("chart.no-values"),
                Outcome.of(new Comparison.Correlation(
                        0.55, Outcome.of(new Comparison.Interval(0.2, 0.78)), Outcome.of(0.01))),
                Outcome.of(new Comparison.ModifiedT(17, 0.02, Outcome.of(new Comparison.Interval(0.15, 0.8)), 13)),
                Outcome.notAvailable("chart.no-values"),
                Outcome.notAvailable("chart.no-values"),
                Outcome.of(line),
                none(),
                none(),
                none(),
                Outcome.notAvailable("chart.no-values"),
                Verdict.CLEAR,
                Message.of(
                        "Across 22 of 24 counties, places with more child poverty tend to have more reported violent crime."),
                List.of(
                        new Finding(
                                "W10",
                                Severity.INFO,
                                Message.of(
                                        "Many harms are never reported to police. This shows what was reported, not all that happened.")),
                        new Finding(
                                "W20",
                                Severity.CAUTION,
                                Message.of(
                                        "Neighboring places are alike, so 22 places give about as much information as 17.")),
                        new Finding(
                                "W06",
                                Severity.INFO,
                                Message.of("Some numbers are hidden to protect people. Hidden does not mean zero.")),
                        new Finding(
                                "W03",
                                Severity.INFO,
                                Message.of(
                                        "Moving together is not the same as one causing the other. Other things may explain both."))),
                42);
    }

    private static void add(
            List<PlaceResult> places,
            int id,
            String name,
            double x,
            double y,
            double lower,
            double upper,
            double cases,
            double population) {
        Reading rate =
                new Reading(y, cases, population, lower, upper, cases < 20 ? Status.UNRELIABLE : Status.OK, null);
        double residual = y - 166 - 11.1 * x;
        boolean bright = residual < -100 && id < 100;
        PlaceResult.Standing standing = bright
                ? PlaceResult.Standing.CLEARLY_LOWER
                : residual > 140 ? PlaceResult.Standing.CLEARLY_HIGHER : PlaceResult.Standing.WITHIN_USUAL_RANGE;
        places.add(new PlaceResult(
                place(id, name),
                population,
                new Reading(x, null, null, null, null, Status.OK, null),
                rate,
                residual,
                bright,
                standing,
                null,
                null));
    }

    private static void missing(
            List<PlaceResult> places, int id, String name, double x, Status why, double population) {
        places.add(new PlaceResult(
                place(id, name),
                population,
                new Reading(x, null, null, null, null, Status.OK, null),
                Reading.missing(why, Message.of("chart.no-values")),
                null,
                false,
                PlaceResult.Standing.CANNOT_TELL,
                null,
                null));
    }

    private static Place place(int id, String name) {
        return new Place(id, "county", String.format(java.util.Locale.ROOT, "99%03d", id), name, "99", null, null);
    }

    /** A measure with little more than a name. */
    public static Metric metric(String id, String en, String es, String unit, String stage, String kind) {
        return new Metric(
                id,
                Principle.PH,
                "",
                en,
                es,
                "",
                "Resident population",
                unit,
                100000,
                Direction.WORSE,
                RollUp.SUM,
                "residence",
                List.of(),
                List.of(),
                stage,
                kind,
                0,
                false,
                "POP",
                null,
                null,
                List.of(),
                true);
    }
}
