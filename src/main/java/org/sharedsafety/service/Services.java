package org.sharedsafety.service;

/** Every service, made once by the composition root. */
public record Services(
        ProjectService projects,
        ImportService imports,
        UpdateService updates,
        SourceFileService files,
        PreviewService previews,
        MemoryService memory,
        RecipeService recipes,
        PlaceService places,
        PlaceAnswerService answers,
        CrosswalkService crosswalks,
        BoundaryImportService boundaries,
        CatalogueService catalogue,
        OverviewService overview,
        CompareService compare,
        TrendService trends,
        BurdenService burdens,
        SourceService sources,
        NoteService notes,
        ReportService reports,
        FigureService figures,
        SampleService samples,
        TemplateService templates,
        SettingsService settings,
        MethodService methods) {}
