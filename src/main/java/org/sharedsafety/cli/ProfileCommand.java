package org.sharedsafety.cli;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows one place on all its measures. */
@Command(name = "profile", description = "${bundle:cli.profile.about}")
final class ProfileCommand extends ProjectCommand {
    @Option(names = "--place", required = true, paramLabel = "CODE", description = "${bundle:cli.profile.place}")
    String place = "";

    @Option(names = "--level", paramLabel = "L", description = "${bundle:cli.compare.level}")
    @Nullable
    String level;

    ProfileCommand(Desk desk) {
        super(desk, Access.READ);
    }

    @Override
    ExitStatus run(OpenProject project) {
        Profile profile = desk.run(desk.services().profiles().profile(project, place, level));
        if (common.json) {
            desk.terminal().json(new ProfileJson(desk.texts()).of(profile));
        } else {
            new ProfileText(desk).print(profile);
        }
        return new Refusal(desk).of(profile.about().findings());
    }
}
