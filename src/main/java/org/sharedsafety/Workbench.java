package org.sharedsafety;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sharedsafety.cli.Desk;
import org.sharedsafety.cli.SharedSafetyCommand;
import org.sharedsafety.cli.Terminal;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.service.AimService;
import org.sharedsafety.service.AppFolders;
import org.sharedsafety.service.AskService;
import org.sharedsafety.service.AudienceService;
import org.sharedsafety.service.BoundaryImportService;
import org.sharedsafety.service.BoundaryService;
import org.sharedsafety.service.BudgetTagService;
import org.sharedsafety.service.BurdenService;
import org.sharedsafety.service.CaptureService;
import org.sharedsafety.service.CatalogueService;
import org.sharedsafety.service.ClassLimitService;
import org.sharedsafety.service.CollectionService;
import org.sharedsafety.service.CompareService;
import org.sharedsafety.service.CrosswalkService;
import org.sharedsafety.service.DefinitionService;
import org.sharedsafety.service.EventService;
import org.sharedsafety.service.FamilyService;
import org.sharedsafety.service.FigureService;
import org.sharedsafety.service.HomeService;
import org.sharedsafety.service.ImportService;
import org.sharedsafety.service.IndexService;
import org.sharedsafety.service.InvestmentService;
import org.sharedsafety.service.LedgerService;
import org.sharedsafety.service.MeasureEditService;
import org.sharedsafety.service.MemoryService;
import org.sharedsafety.service.MethodService;
import org.sharedsafety.service.MixService;
import org.sharedsafety.service.NoteService;
import org.sharedsafety.service.OutputViews;
import org.sharedsafety.service.OverviewService;
import org.sharedsafety.service.OwnerService;
import org.sharedsafety.service.PanelService;
import org.sharedsafety.service.PaperService;
import org.sharedsafety.service.PathwayService;
import org.sharedsafety.service.PeerService;
import org.sharedsafety.service.PlaceAnswerService;
import org.sharedsafety.service.PlaceFileService;
import org.sharedsafety.service.PlaceMapService;
import org.sharedsafety.service.PlaceNameService;
import org.sharedsafety.service.PlaceService;
import org.sharedsafety.service.PoliceGapService;
import org.sharedsafety.service.PreviewService;
import org.sharedsafety.service.PriorityService;
import org.sharedsafety.service.ProfileService;
import org.sharedsafety.service.ProjectService;
import org.sharedsafety.service.RankingService;
import org.sharedsafety.service.RecipeService;
import org.sharedsafety.service.ReplayService;
import org.sharedsafety.service.ReportPlanService;
import org.sharedsafety.service.ReportPreview;
import org.sharedsafety.service.ReportService;
import org.sharedsafety.service.ReproduceService;
import org.sharedsafety.service.ResilienceService;
import org.sharedsafety.service.ReturnedReportService;
import org.sharedsafety.service.RoomRecordService;
import org.sharedsafety.service.RoomWeightService;
import org.sharedsafety.service.SafetyGoalService;
import org.sharedsafety.service.SampleService;
import org.sharedsafety.service.ScanService;
import org.sharedsafety.service.Services;
import org.sharedsafety.service.SettingsService;
import org.sharedsafety.service.ShareService;
import org.sharedsafety.service.SlidesService;
import org.sharedsafety.service.SourceFileService;
import org.sharedsafety.service.SourceService;
import org.sharedsafety.service.StationService;
import org.sharedsafety.service.TemplateService;
import org.sharedsafety.service.ThresholdService;
import org.sharedsafety.service.TranslationService;
import org.sharedsafety.service.TrendService;
import org.sharedsafety.service.UpdateService;
import org.sharedsafety.service.WorkshopMergeService;
import org.sharedsafety.service.WorkshopResultService;
import org.sharedsafety.service.WorkshopService;
import org.sharedsafety.store.Workstation;
import org.sharedsafety.text.Texts;

/** Puts the program together: the only place that makes services. */
final class Workbench {
    private static final String NAME = "Shared Safety Workbench";

    private final AppFolders folders;
    private final Clock clock;
    private final Map<String, String> environment;
    private final Locale systemLocale;

    Workbench(AppFolders folders, Clock clock, Map<String, String> environment, Locale systemLocale) {
        this.folders = folders;
        this.clock = clock;
        this.environment = Map.copyOf(environment);
        this.systemLocale = systemLocale;
    }

    /** The program as it runs on this laptop. */
    static Workbench onThisLaptop() {
        return new Workbench(
                AppFolders.of(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home"))),
                Clock.system(ZoneId.systemDefault()),
                System.getenv(),
                new Locale(System.getProperty("user.language", "en")));
    }

    /** The version, as the jar says it. */
    static String version() {
        String version = Workbench.class.getPackage().getImplementationVersion();
        return version == null ? "0.1.0" : version;
    }

    /** Runs a command, the window or the demonstration; answers the exit status. */
    @SuppressWarnings(
            "SystemConsoleNull") // From JDK 22 on progress is shown where nobody watches: it goes to standard error.
    int start(String[] args, boolean display) {
        LogFile.open(folders.log());
        try (Parallel parallel = Parallel.ofProcessors()) {
            Services services = services(parallel);
            if (args.length == 0 && display) {
                return new WorkbenchWindow(services, parallel, folders, clock).show();
            }
            return command(services, args, Terminal.ofThisProcess(), System.console() != null);
        }
    }

    /** Runs a command; without one the demonstration, after one line that says why. */
    int command(Services services, String[] args, Terminal terminal, boolean onTerminal) {
        Texts texts = Texts.of(language(services, args));
        Desk desk = new Desk(services, terminal, texts, onTerminal, environment);
        String[] asked = args;
        if (args.length == 0) {
            terminal.note(texts.say("app.no-display"));
            asked = new String[] {"demo"};
        }
        return new SharedSafetyCommand(desk, version()).run(asked);
    }

    /** The language that was asked for, else the one chosen in the window, else the laptop's. */
    private static String language(Services services, String[] args) {
        List<String> words = Arrays.asList(args);
        int at = words.indexOf("--lang");
        if (at >= 0 && at + 1 < words.size()) {
            return words.get(at + 1);
        }
        return words.stream()
                .filter(word -> word.startsWith("--lang="))
                .map(word -> word.substring("--lang=".length()))
                .findFirst()
                .orElse(services.settings().settings().language());
    }

    /** Makes every service. */
    Services services(Parallel parallel) {
        Workstation workstation = new Workstation(
                folders.data(),
                System.getProperty("user.name", ""),
                environment.getOrDefault("COMPUTERNAME", environment.getOrDefault("HOSTNAME", "")),
                ProcessHandle.current().pid(),
                NAME + " " + version());
        ProjectService projects = new ProjectService(workstation, clock);
        ImportService imports = new ImportService(clock);
        PlaceService places = new PlaceService();
        CatalogueService catalogue = new CatalogueService();
        BoundaryService boundaries = new BoundaryService();
        CompareService compare = new CompareService(catalogue, boundaries, parallel);
        PanelService panels = new PanelService(compare);
        TrendService trends = new TrendService();
        DefinitionService definitions = new DefinitionService();
        IndexService indices = new IndexService(parallel);
        PathwayService pathways = new PathwayService(trends);
        ScanService scans = new ScanService(boundaries, parallel);
        BurdenService burdens = new BurdenService();
        PoliceGapService gaps = new PoliceGapService(trends);
        RankingService rankings = new RankingService(parallel);
        ProfileService profiles = new ProfileService();
        PeerService peers = new PeerService(profiles);
        InvestmentService investments = new InvestmentService();
        SourceService sources = new SourceService();
        MixService mixes = new MixService(catalogue, investments);
        OwnerService owners = new OwnerService(catalogue);
        LedgerService ledgers = new LedgerService();
        OutputViews views = new OutputViews(new OutputViews.Analyses(
                compare,
                panels,
                trends,
                burdens,
                gaps,
                pathways,
                profiles,
                rankings,
                investments,
                scans,
                definitions,
                indices,
                mixes,
                ledgers,
                owners));
        FigureService figures = new FigureService(views);
        AudienceService audiences = new AudienceService(views);
        PlaceNameService names = new PlaceNameService(imports, clock);
        ReportService reports = new ReportService(
                new ReportService.Needs(
                        compare,
                        sources,
                        profiles,
                        investments,
                        new CollectionService(figures, clock),
                        new WorkshopService(audiences),
                        new WorkshopResultService(),
                        views),
                clock,
                version());
        return new Services(
                projects,
                imports,
                new UpdateService(imports, clock),
                new SourceFileService(),
                new PreviewService(),
                new MemoryService(imports),
                new RecipeService(),
                places,
                new PlaceFileService(),
                new PlaceMapService(boundaries),
                new PlaceAnswerService(imports, clock),
                names,
                new CrosswalkService(),
                new BoundaryImportService(boundaries, clock),
                catalogue,
                ledgers,
                new MeasureEditService(),
                owners,
                new OverviewService(catalogue),
                new HomeService(catalogue, rankings, mixes, projects, owners, names),
                new AskService(catalogue, compare, burdens),
                compare,
                panels,
                new ClassLimitService(catalogue),
                trends,
                new EventService(),
                new AimService(),
                burdens,
                gaps,
                pathways,
                definitions,
                indices,
                profiles,
                peers,
                new ResilienceService(peers),
                new FamilyService(profiles),
                rankings,
                new BudgetTagService(),
                investments,
                new PriorityService(),
                scans,
                mixes,
                sources,
                new NoteService(),
                reports,
                new ReportPlanService(),
                new ReturnedReportService((project, report) -> {
                    Job<ReportPreview> preview = reports.previewing(project, report);
                    return progress -> preview.run(progress).book();
                }),
                new ReproduceService(projects, reports, clock),
                new ReplayService(reports),
                new ShareService(clock),
                figures,
                new ThresholdService(),
                new SafetyGoalService(),
                new CollectionService(figures, clock),
                new WorkshopService(audiences),
                new StationService(new WorkshopService(audiences), audiences),
                new TranslationService(),
                new CaptureService(clock),
                new WorkshopResultService(),
                new WorkshopMergeService(projects),
                new RoomRecordService(new WorkshopResultService(), clock, version()),
                new RoomWeightService(definitions, indices),
                new SlidesService(audiences),
                new PaperService(audiences),
                audiences,
                new SampleService(projects, imports, places),
                new TemplateService(),
                new SettingsService(folders, systemLocale.getLanguage()),
                new MethodService(parallel));
    }
}
