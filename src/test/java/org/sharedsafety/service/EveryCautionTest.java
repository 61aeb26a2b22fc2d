package org.sharedsafety.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.CommandRun;
import org.sharedsafety.honesty.Cautions;
import org.sharedsafety.honesty.MeasureFacts;
import org.sharedsafety.honesty.ViewFact;
import org.sharedsafety.honesty.ViewFacts;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Severity;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.store.ProjectFile;
import org.sharedsafety.store.Projects;
import org.sharedsafety.text.Texts;

/** Each code once where it speaks and once where it is silent, from facts read out of a stored project. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryCautionTest {
    private static final int PERMUTATIONS = 99;

    private Path path;
    private OpenProject project;
    private Parallel parallel;
    private CompareService compare;

    @BeforeAll
    void open(@TempDir Path folder) {
        path = SeededProject.make(folder);
        project = new OpenProject(ProjectFile.open(path, Projects.at(folder), Projects.CLOCK));
        parallel = new Parallel(2);
        compare = new CompareService(new CatalogueService(), new BoundaryService(), parallel);
    }

    @AfterAll
    void close() {
        parallel.close();
        project.close();
    }

    /** What a view of a stored project finds, and with what weight a code is among it. */
    private record Case(
            String code, Severity severity, Supplier<List<Finding>> speaks, Supplier<List<Finding>> silent) {}

    private List<Finding> compared(CompareRequest request) {
        return compare.comparing(project, request)
                .run(Progress.NONE)
                .comparison()
                .findings();
    }

    private static CompareRequest request(String x, String y, String level) {
        return new CompareRequest(
                new CompareRequest.Side(x, null, null),
                new CompareRequest.Side(y, null, null),
                level,
                Group.EVERYONE,
                "queen",
                PERMUTATIONS,
                CompareRequest.SEED);
    }

    private List<Finding> pair(String x, String y) {
        return compared(request(x, y, "county"));
    }

    private List<Finding> pair(String x, Period ofX, String y, Period ofY) {
        return compared(new CompareRequest(
                new CompareRequest.Side(x, null, ofX),
                new CompareRequest.Side(y, null, ofY),
                "county",
                Group.EVERYONE,
                "queen",
                PERMUTATIONS,
                CompareRequest.SEED));
    }

    private List<Finding> overridden(CompareRequest request, boolean allowed, @Nullable String beside) {
        return compared(new CompareRequest(
                request.x(),
                request.y(),
                request.level(),
                request.group(),
                request.weights(),
                request.permutations(),
                request.seed(),
                allowed,
                beside));
    }

    private MeasureFacts measure(String id, String level, Period... periods) {
        return project.reading(tx -> {
            Metric metric = tx.metrics().byId(id).orElseThrow();
            Series series = tx.series().ofMetric(id).get(0);
            return new FactsOfProject(tx).measure(metric, series, List.of(periods), Group.EVERYONE, level, null);
        });
    }

    private List<Finding> view(MeasureFacts measure, ViewFact... facts) {
        return Cautions.of(ViewFacts.of(measure).with(facts));
    }

    private List<Finding> plain(String id) {
        return view(measure(id, "county", SeededProject.Y2022));
    }

    private ViewFact residents(String level) {
        return project.reading(tx -> new FactsOfProject(tx).residents(level, SeededProject.Y2022, null));
    }

    private List<Finding> withResidents(String id, String level) {
        return view(measure(id, level, SeededProject.Y2022), residents(level));
    }

    private List<Finding> change(String id, Period from, Period to) {
        return view(measure(id, "county", from, to), new ViewFact.Change(from, to));
    }

    private List<Finding> apportioned(String id) {
        MeasureFacts measure = measure(id, "county", SeededProject.Y2022);
        List<ViewFact> facts = new ArrayList<>();
        project.reading(tx -> new FactsOfProject(tx).apportioned(List.of(measure), Group.EVERYONE, "county"))
                .ifPresent(facts::add);
        return Cautions.of(ViewFacts.of(measure).with(facts));
    }

    private List<Finding> bothSeriesOf(String id) {
        return project.reading(tx -> {
            Metric metric = tx.metrics().byId(id).orElseThrow();
            return Cautions.of(ViewFacts.of(tx.series().ofMetric(id).stream()
                    .map(series -> new FactsOfProject(tx)
                            .measure(metric, series, List.of(SeededProject.Y2022), Group.EVERYONE, "county", null))
                    .toList()));
        });
    }

    private List<Finding> with(ViewFact fact) {
        return view(measure("WB09", "county", SeededProject.Y2022), fact);
    }

    /** A scan of a harm of 2022 beside a condition of some year. */
    private List<Finding> scanned(Period condition) {
        return Cautions.of(
                ViewFacts.of(measure("V01", "county", SeededProject.Y2022), measure("WB09", "county", condition))
                        .with(new ViewFact.Scan(1)));
    }

    private static ViewFact places(int n) {
        return new ViewFact.Places("county", n, n, 0, 0);
    }

    private List<Case> cases() {
        Severity info = Severity.INFO;
        Severity caution = Severity.CAUTION;
        Severity block = Severity.BLOCK;
        Period y2019 = SeededProject.Y2019;
        Period y2020 = SeededProject.Y2020;
        Period y2021 = SeededProject.Y2021;
        Period y2022 = SeededProject.Y2022;
        Supplier<List<Finding>> quiet = () -> plain("WB09");
        Supplier<List<Finding>> usual = () -> pair("WB09", "V01");
        CompareRequest circular = request("WB06", "WB09", "county");
        return List.of(
                new Case("W01", caution, () -> pair("V02", "V01"), usual),
                new Case("W02", info, usual, quiet),
                new Case("W03", info, usual, () -> compared(request("WB09", "V01", "state"))),
                new Case("W04", info, () -> pair("WB09", "S01"), usual),
                new Case("W05", caution, () -> pair("WB09", "V05"), usual),
                new Case("W06", info, () -> pair("WB09", "V03"), usual),
                new Case("W07", caution, () -> pair("WB09", "PH01"), () -> pair("WB09", "V03")),
                new Case(
                        "W08",
                        caution,
                        () -> view(measure("V01", "county", y2020, y2022)),
                        () -> view(measure("V01", "county", y2021, y2022))),
                new Case("W08", block, () -> change("V01", y2020, y2022), () -> change("V01", y2021, y2022)),
                new Case("W09", caution, () -> pair("WB09", "V02"), () -> pair("WB09", "S01")),
                new Case("W09", block, () -> pair("WB09", "C10"), () -> pair("WB09", "S01")),
                new Case("W09", info, usual, () -> pair("WB09", "S01")),
                new Case("W10", info, () -> plain("V01"), quiet),
                new Case("W11", info, () -> plain("V03"), () -> plain("V01")),
                new Case("W12", info, () -> plain("C01"), () -> plain("V01")),
                new Case("W13", caution, () -> pair("WB09", y2019, "V01", y2022), usual),
                new Case("W13", caution, () -> scanned(y2019), () -> scanned(y2022)),
                new Case(
                        "W14",
                        block,
                        () -> change("WB17", Period.ofYears(2015, 2019), Period.ofYears(2016, 2020)),
                        () -> change("WB17", Period.ofYears(2010, 2014), Period.ofYears(2015, 2019))),
                new Case("W15", info, () -> pair("C01", "V01"), () -> pair("PH01", "V01")),
                new Case("W16", info, usual, () -> pair("WB09", "S01")),
                new Case("W17", info, () -> withResidents("V02", "county"), () -> withResidents("V02", "region")),
                new Case(
                        "W17",
                        info,
                        () -> withResidents("V01", "neighborhood"),
                        () -> withResidents("WB09", "neighborhood")),
                new Case("W18", info, () -> plain("WB12"), () -> plain("S01")),
                new Case("W19", block, () -> compared(circular), usual),
                new Case(
                        "W19",
                        caution,
                        () -> overridden(circular, true, null),
                        () -> overridden(request("WB09", "V01", "county"), true, null)),
                new Case("W20", caution, usual, () -> pair("WB09", "S01")),
                new Case("W21", caution, () -> with(new ViewFact.Scan(20)), () -> with(new ViewFact.Scan(19))),
                new Case("W22", caution, () -> compared(request("WB09", "V01", "region")), usual),
                new Case("W22", block, () -> compared(request("WB09", "V01", "state")), usual),
                new Case("W23", caution, () -> pair("S02", "WB16"), usual),
                new Case("W24", info, () -> with(new ViewFact.Ranking("county 1", "county 2")), quiet),
                new Case("W25", info, () -> with(new ViewFact.Composite(4)), quiet),
                new Case("W26", info, () -> apportioned("PH04"), () -> apportioned("WB09")),
                new Case("W27", info, () -> with(new ViewFact.Ratio()), quiet),
                new Case(
                        "W28",
                        caution,
                        () -> view(measure("I01", "county", y2022), places(25)),
                        () -> view(measure("I01", "county", y2022))),
                new Case("W29", info, () -> plain("PH06"), () -> view(measure("PH06", "county", y2019))),
                new Case(
                        "W30",
                        block,
                        () -> compared(request("WB08", "V04", "neighborhood")),
                        () -> pair("WB09", "V04")),
                new Case("W31", info, () -> with(new ViewFact.Room(12)), quiet),
                new Case("W32", info, () -> with(new ViewFact.NextTopic("homicide", "988")), quiet),
                new Case("W33", info, () -> withResidents("WB09", "county"), () -> withResidents("S01", "county")),
                new Case("W34", caution, () -> with(new ViewFact.WhatIf()), quiet),
                new Case("W35", block, () -> bothSeriesOf("WB14"), () -> bothSeriesOf("WB09")),
                new Case("W36", info, usual, () -> overridden(request("WB09", "V01", "county"), false, "region")),
                new Case("W37", caution, () -> pair("V10", "V01"), usual),
                new Case("W37", info, () -> pair("PH01", "V01"), usual),
                new Case("W38", info, usual, () -> pair("V06", "V01")));
    }

    @TestFactory
    Stream<DynamicTest> everyCodeSpeaksAndIsSilent() {
        return cases().stream()
                .map(each -> DynamicTest.dynamicTest(each.code() + " " + each.severity(), () -> {
                    assertEquals(
                            Optional.of(each.severity()), severity(each.speaks().get(), each.code()));
                    assertEquals(Optional.empty(), severity(each.silent().get(), each.code()));
                    saidInBothLanguages(each.speaks().get());
                }));
    }

    private static Optional<Severity> severity(List<Finding> findings, String code) {
        return findings.stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::severity)
                .findFirst();
    }

    private static void saidInBothLanguages(List<Finding> findings) {
        for (String language : Texts.LANGUAGES) {
            Texts texts = Texts.of(language);
            for (Finding finding : findings) {
                assertTrue(
                        texts.knows(finding.message().key()), finding.message().key());
                String said = texts.say(finding.message());
                assertFalse(said.contains("{") || said.contains("null"), said);
            }
        }
    }

    @Test
    void noCodeIsLeftOut() {
        List<String> all = IntStream.rangeClosed(1, 38)
                .mapToObj(i -> String.format(Locale.ROOT, "W%02d", i))
                .toList();
        assertEquals(all, cases().stream().map(Case::code).distinct().sorted().toList());
    }

    @Test
    void aHurtfulMapIsNotDrawnAndItsNumbersStay() {
        ComparedPlaces compared = compare.comparing(project, request("WB08", "V04", "neighborhood"))
                .run(Progress.NONE);
        assertTrue(compared.shapes().isEmpty());
        assertEquals(12, compared.comparison().n());
        assertFalse(compared.comparison().findings().stream().anyMatch(Finding::refusesNumbers));
    }

    @Test
    void aPlaceOfWhichTooLittleWasReportedHasNoNumber() {
        Comparison comparison = compare.comparing(project, request("WB09", "V02", "county"))
                .run(Progress.NONE)
                .comparison();
        assertEquals(24, comparison.n());
        assertEquals("C01", comparison.dropped().get(0).place().code());
        assertTrue(comparison.dropped().get(0).why().args().contains(Message.of("reason.coverage-too-low")));
        assertEquals(
                Message.of("finding.w09", (19 * 0.75 + 5 * 0.95) / 24),
                comparison.findings().stream()
                        .filter(finding -> finding.code().equals("W09"))
                        .findFirst()
                        .orElseThrow()
                        .message());
    }

    @Test
    void theCommandsOfOtherViewsShowTheirCodesAndSentences(@TempDir Path home) {
        CommandRun trend = CommandRun.of(
                home, "trend", "--project", path.toString(), "--metric", "V01", "--place", "C03", "--json");
        assertEquals(0, trend.status(), trend.err());
        List<String> codes = trend.json().path("findings").findValuesAsText("code");
        assertTrue(codes.containsAll(List.of("W01", "W08", "W10", "W38")), codes.toString());
        String said = trend.json().path("sentence").asText();
        assertTrue(said.startsWith("In county 3, violent crime reported to police"), said);
        assertTrue(said.contains("changed in 2021"), said);
        CommandRun burden = CommandRun.of(
                home, "burden", "--project", path.toString(), "--metric", "V01", "--by", "place", "--json");
        assertEquals(0, burden.status(), burden.err());
        assertTrue(burden.json()
                .path("findings")
                .findValuesAsText("code")
                .containsAll(List.of("W02", "W10", "W17", "W27")));
        assertTrue(burden.json().path("sentence").asText().contains("Half of all that was counted"));
    }

    @Test
    void theCommandShowsTheCodesAndRefusesWithThem(@TempDir Path home) {
        CommandRun usual = command(home, "WB09", "V01", "county");
        assertEquals(0, usual.status(), usual.err());
        assertEquals(
                pair("WB09", "V01").stream().map(Finding::code).toList(),
                usual.json().path("findings").findValuesAsText("code"));
        usual.json()
                .path("checks")
                .forEach(check -> assertEquals(
                        usual.json()
                                .path("findings")
                                .findValuesAsText("code")
                                .contains(check.path("code").asText()),
                        !check.path("passed").asBoolean()));
        assertEquals(13, usual.json().path("checks").size());
        CommandRun few = command(home, "WB09", "V01", "state");
        assertEquals(1, few.status());
        assertTrue(few.err().contains("W22"), few.err());
        assertEquals(
                "block", few.json().path("findings").get(0).path("severity").asText());
        CommandRun refused = command(home, "WB06", "WB09", "county");
        assertEquals(1, refused.status());
        assertTrue(refused.err().contains("W19"), refused.err());
        assertTrue(refused.json().path("pearson").path("value").isNull());
        CommandRun allowed = command(home, "WB06", "WB09", "county", "--allow-circular");
        assertEquals(0, allowed.status(), allowed.err());
        assertTrue(allowed.json().path("pearson").path("r").isNumber());
        CommandRun second = command(home, "WB09", "V01", "county", "--beside", "region");
        assertEquals("region", second.json().path("beside").path("level").asText());
        assertEquals(7, second.json().path("beside").path("n").asInt());
    }

    private CommandRun command(Path home, String x, String y, String level, String... more) {
        List<String> args = new ArrayList<>(List.of(
                "compare",
                "--project",
                path.toString(),
                "--x",
                x,
                "--y",
                y,
                "--level",
                level,
                "--permutations",
                String.valueOf(PERMUTATIONS),
                "--json"));
        args.addAll(List.of(more));
        return CommandRun.of(home, args.toArray(String[]::new));
    }
}
