package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Responsibilities.Pace;
import org.sharedsafety.model.Responsibilities.Role;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.service.AppFolders;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.OwnerService;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.service.Services;

/** Every view of the sample project that has a figure, with the settings that give it another picture. */
public final class EveryView {
    /** An agency of the project. */
    public static final String AGENCY = "Health";

    /** One figure: a name for its file, and what is asked. */
    public record View(String name, ViewQuestion question) {}

    /** All of them. */
    public static final List<View> ALL = List.of(
            view("compare", "compare", "x=WB09 y=PH01"),
            view("compare-scatter", "compare", "x=WB09 y=V01 part=scatter bubbles=true"),
            view("compare-map-x", "compare", "x=WB09 y=PH01 part=map-x"),
            view("compare-map-y", "compare", "x=WB09 y=V01 part=map-y classes=natural"),
            view("compare-bivariate", "compare", "x=WB09 y=V01 part=bivariate"),
            view("compare-neighbors", "compare", "x=WB09 y=V01 part=neighbors"),
            view("compare-clusters", "compare", "x=WB09 y=V01 part=clusters"),
            view("compare-standings", "compare", "x=WB09 y=V01 part=standings"),
            view("compare-panels", "compare", "x=WB09 y=V01 panels=residents"),
            view("overview", "overview", ""),
            view("overview-ph", "overview", "principle=PH"),
            view("spine", "spine", "place=RV004"),
            view("spine-wb", "spine", "place=RV004 principle=WB"),
            view("family", "family", "place=RVN001 level=neighborhood"),
            view("profile", "profile", "place=RV004"),
            view("profile-ph", "profile", "place=RV004 principle=PH"),
            view("ranking", "ranking", "metric=PH04"),
            view("ranking-value", "ranking", "metric=PH04 order=value"),
            view("trend", "trend", "metric=PH01"),
            view("trend-place", "trend", "metric=PH04 place=RV004"),
            view("trend-side", "trend", "metric=PH01 figure=side beside=PH01,WB09,V01"),
            view("burden", "burden", "metric=PH04 by=age"),
            view("burden-rates", "burden", "metric=PH04 by=age beside=rates"),
            view("burden-place", "burden", "metric=PH04 by=place"),
            view("burden-curve", "burden", "metric=PH04 by=place figure=curve"),
            view("police-gap", "police-gap", "metric=V01"),
            view("pathway", "pathway", ""),
            view("pathway-capacity", "pathway", "figure=capacity"),
            view("scan", "scan", "metric=PH01"),
            view("index", "index", "definition=ours"),
            view("investment", "investment", ""),
            view("investment-need", "investment", "need=WB09"),
            view("safety-for-all", "safety-for-all", "metric=V01"),
            view("mix", "mix", ""),
            view("coverage", "coverage", ""),
            view("agency", "agency", "place=RV004 agency=Health"));

    private EveryView() {}

    private static View view(String name, String view, String settings) {
        Map<String, String> map = new TreeMap<>();
        for (String each : settings.split(" ")) {
            if (!each.isEmpty()) {
                map.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
            }
        }
        return new View(name, ViewQuestion.of(view, map));
    }

    /** Makes the sample project with an agency and a definition of its own, so that each view has something to show. */
    public static Path project(Path folder, Services services) throws IOException {
        Path project = folder.resolve("views.sharedsafety");
        CommandRun made = CommandRun.of(folder, "new", project.toString(), "--sample", "rivera-valley");
        assertEquals(0, made.status(), made.err());
        Path definition = Files.writeString(
                folder.resolve("ours.json"),
                "{\"name\":\"ours\",\"domains\":[{\"name\":\"harm\",\"measures\":[\"PH01\",\"PH04\",\"WB09\"]}]}");
        CommandRun kept = CommandRun.of(folder, "definition", definition.toString(), "--project", project.toString());
        assertEquals(0, kept.status(), kept.err());
        agency(project, services);
        return project;
    }

    /** Names agencies in a project; the first leads and shares some measures. */
    public static void agency(Path home, Path project) {
        try (Parallel parallel = new Parallel(1)) {
            agency(
                    project,
                    new Workbench(new AppFolders(home), Clock.systemUTC(), Map.of(), Locale.US).services(parallel));
        }
    }

    private static void agency(Path project, Services services) {
        try (OpenProject open =
                services.projects().opening(project, Access.WRITE).run(Progress.NONE)) {
            OwnerService owners = services.owners();
            owners.adding(open, List.of(AGENCY, "Schools", "Sheriff")).run(Progress.NONE);
            List<Metric> measures = owners.inUse(open);
            for (int i = 0; i < 8; i++) {
                String id = measures.get(i * 2).id();
                String name = measures.get(i * 2).nameEn();
                owners.assigning(open, id, i % 3 == 0 ? "Schools" : "Sheriff", Role.SHARES, name)
                        .run(Progress.NONE);
                owners.assigning(open, id, AGENCY, i < 5 ? Role.LEADS : Role.SHARES, name)
                        .run(Progress.NONE);
                owners.pacing(open, id, AGENCY, i % 2 == 0 ? Pace.LEAD : Pace.LAG, name)
                        .run(Progress.NONE);
            }
            owners.community(open, measures.get(0).id(), "Neighbors check in on each other", "")
                    .run(Progress.NONE);
        }
    }
}
