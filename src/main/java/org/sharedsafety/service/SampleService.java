package org.sharedsafety.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.recipe.RecipeJson;
import org.sharedsafety.service.ProjectService.NewProject;
import org.sharedsafety.store.BoundaryTable.BoundarySet;
import org.sharedsafety.store.BudgetTagsText;

/** Makes projects out of the sample data: through the same doors that a person's own data come in by. */
public final class SampleService {
    /** What the lines of the sample's budgets are for. */
    private static final String BUDGET_TAGS = "budget-tags.csv";

    private static final String ROOT = "/sample-data/";

    private final ProjectService projects;
    private final ImportService imports;
    private final PlaceService places;

    public SampleService(ProjectService projects, ImportService imports, PlaceService places) {
        this.projects = projects;
        this.imports = imports;
        this.places = places;
    }

    /** The samples that come with the program. */
    public enum Sample {
        /** Fictional: 24 counties and 60 neighborhoods, all five principles. */
        RIVERA_VALLEY(
                "Rivera Valley",
                "county",
                Map.of("county", "boundaries.geojson", "neighborhood", "neighborhoods.geojson"),
                List.of(
                        "rivera-population-2018-2024.xlsx",
                        "rivera-crime-2018-2024.xlsx",
                        "rivera-health-2018-2024.csv",
                        "rivera-health-by-age-2018-2024.csv",
                        "rivera-wellbeing-2018-2024.xlsx",
                        "rivera-survivors-2018-2024.xlsx",
                        "rivera-justice-2018-2024.xlsx",
                        "rivera-trust-survey-2018-2024.xlsx",
                        "rivera-system-2018-2024.xlsx",
                        "rivera-budget-2018-2024.xlsx",
                        "budget-lines.csv",
                        "rivera-neighborhoods-2018-2024.xlsx"),
                ""),
        /** Real: neighborhoods of Columbus, Ohio, 1980. */
        COLUMBUS(
                "Columbus 1980",
                "neighborhood",
                Map.of("neighborhood", "boundaries.geojson"),
                List.of("columbus-1980.csv"),
                "1980"),
        /** Real: counties around St. Louis, 1979 to 1993. */
        ST_LOUIS(
                "St. Louis region",
                "county",
                Map.of("county", "boundaries.geojson"),
                List.of("stl_hom.csv"),
                "1979/1993");

        private final String title;
        private final String level;

        @SuppressWarnings("ImmutableEnumChecker") // Made by Map.of and never handed out.
        private final Map<String, String> boundaries;

        @SuppressWarnings("ImmutableEnumChecker") // Made by List.of and never handed out.
        private final List<String> tables;

        private final String period;

        Sample(String title, String level, Map<String, String> boundaries, List<String> tables, String period) {
            this.title = title;
            this.level = level;
            this.boundaries = boundaries;
            this.tables = tables;
            this.period = period;
        }

        /** The sample of a name such as {@code rivera-valley}. */
        public static Sample of(String name) {
            for (Sample sample : values()) {
                if (sample.folder().equals(name)) {
                    return sample;
                }
            }
            throw WorkbenchException.of("cli.usage-sample", name, "rivera-valley, columbus, st-louis");
        }

        private String folder() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Makes a project with a sample in it and opens it. */
    public Job<OpenProject> making(Path file, Sample sample) {
        return progress -> {
            Path folder = unpack(sample);
            OpenProject project = projects.creating(file, new NewProject(sample.title, "", sample.level))
                    .run(progress);
            try {
                fill(project, sample, folder, progress);
                return project;
            } catch (RuntimeException | Error failed) {
                project.close();
                remove(project.path());
                throw failed;
            } finally {
                removeAll(folder);
            }
        };
    }

    private void fill(OpenProject project, Sample sample, Path folder, Progress progress) {
        places.importing(project, folder.resolve("places.csv")).run(progress);
        Map<String, BudgetTag> tags = sample == Sample.RIVERA_VALLEY
                ? BudgetTagService.told(folder.resolve(BUDGET_TAGS), new ArrayList<>(), progress)
                : Map.of();
        project.file().writing(tx -> {
            if (sample == Sample.RIVERA_VALLEY) {
                tx.project().put(OpenProject.FICTIONAL, "yes");
                tx.project().put(BudgetTagsText.SETTING, BudgetTagsText.write(tags));
            }
            sample.boundaries.forEach((level, name) -> tx.boundaries()
                    .put(
                            new BoundarySet(0, level, "sample", sample.title, null, null, "geojson", "", ""),
                            bytes(folder.resolve(name))));
            return true;
        });
        for (int i = 0; i < sample.tables.size(); i++) {
            progress.report("job.sample", i + 1, sample.tables.size());
            ImportOptions options = options(sample, folder.resolve(recipe(sample.tables.get(i))));
            FileDraft draft = imports.inspecting(project, folder.resolve(sample.tables.get(i)), options)
                    .run(progress);
            if (imports.importing(project, draft, options).run(progress).importId() == 0) {
                throw new IllegalStateException("nothing was stored from the sample's " + sample.tables.get(i));
            }
        }
    }

    private static ImportOptions options(Sample sample, Path recipe) {
        ImportOptions options =
                sample.period.isEmpty() ? ImportOptions.NONE : ImportOptions.NONE.withPeriod(sample.period);
        return Files.exists(recipe)
                ? options.withRecipes(
                        Map.of("", new RecipeJson().read(new String(bytes(recipe), StandardCharsets.UTF_8))))
                : options;
    }

    /** The recipe beside a table whose columns do not tell their roles. */
    private static String recipe(String table) {
        return table.substring(0, table.lastIndexOf('.')) + ".recipe.json";
    }

    /** The comparison that a sample is opened with. */
    public CompareRequest story(Sample sample) {
        return switch (sample) {
            case RIVERA_VALLEY -> CompareRequest.of("WB09", "V01");
            case COLUMBUS -> CompareRequest.of("local:inc", "local:crime");
            case ST_LOUIS -> CompareRequest.of("local:rdac80", "local:hr7984");
        };
    }

    private static Path unpack(Sample sample) {
        try {
            Path folder = Files.createTempDirectory("shared-safety-sample");
            copy(sample, "places.csv", folder);
            if (sample == Sample.RIVERA_VALLEY) {
                copy(sample, BUDGET_TAGS, folder);
            }
            for (String name : sample.boundaries.values()) {
                copy(sample, name, folder);
            }
            for (String name : sample.tables) {
                copy(sample, name, folder);
                if (SampleService.class.getResource(resource(sample, recipe(name))) != null) {
                    copy(sample, recipe(name), folder);
                }
            }
            return folder;
        } catch (IOException refused) {
            throw new WorkbenchException(Message.of("sample.not-unpacked"), refused);
        }
    }

    private static void copy(Sample sample, String name, Path folder) throws IOException {
        String resource = resource(sample, name);
        try (InputStream in = SampleService.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not in this program: " + resource);
            }
            Files.copy(in, folder.resolve(name));
        }
    }

    private static String resource(Sample sample, String name) {
        return ROOT + sample.folder() + "/" + name;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new WorkbenchException(Message.of("import.unreadable", file.toString()), unreadable);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            throw new WorkbenchException(Message.of("sample.not-unpacked"), held);
        }
    }

    private static void removeAll(Path folder) {
        try (var files = Files.list(folder)) {
            files.forEach(SampleService::remove);
            Files.deleteIfExists(folder);
        } catch (IOException held) {
            throw new WorkbenchException(Message.of("sample.not-unpacked"), held);
        }
    }
}
