package org.sharedsafety.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.NewProject;
import org.sharedsafety.service.SampleService.Sample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a project file, empty or with a sample in it. */
@Command(name = "new", description = "${bundle:cli.new.about}")
final class NewCommand implements Callable<Integer> {
    @Mixin
    Common common = new Common();

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.new.file}")
    Path file = Path.of("");

    @Option(names = "--country", defaultValue = "US", description = "${bundle:cli.new.country}")
    String country = "US";

    @Option(names = "--level", defaultValue = "county", description = "${bundle:cli.new.level}")
    String level = "county";

    @Option(
            names = "--sample",
            paramLabel = "rivera-valley|columbus|st-louis",
            description = "${bundle:cli.new.sample}")
    @Nullable
    String sample;

    private final Desk desk;

    NewCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (OpenProject project = make()) {
            if (common.json) {
                desk.terminal().json(java.util.Map.of("project", project.path().toString()));
            } else {
                desk.terminal()
                        .line(desk.texts().say("cli.new.made", project.path().toString()));
            }
            project.notices()
                    .forEach(notice -> desk.terminal().note(desk.texts().say(notice)));
            return ExitStatus.DONE.code();
        }
    }

    private OpenProject make() {
        String chosen = sample;
        if (chosen != null) {
            return desk.run(desk.services().samples().making(file, Sample.of(chosen)));
        }
        return desk.run(desk.services().projects().creating(file, new NewProject(null, country, level)));
    }
}
