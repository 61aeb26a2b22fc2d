package org.sharedsafety.service;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharedsafety.chart.AgencyFigure;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Responsibilities;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.AgencyPage;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.text.Texts;

/** An agency's measures in a place, on one page. */
final class OutputAgency {
    private final ProfileService profiles;
    private final OwnerService owners;

    OutputAgency(ProfileService profiles, OwnerService owners) {
        this.profiles = profiles;
        this.owners = owners;
    }

    Job<OutputView> making(OpenProject project, QuestionSettings asked, Texts texts) {
        return progress -> {
            Responsibilities agreed = owners.responsibilities(project);
            String name = asked.needed("agency");
            String agency = agreed.agencies().stream()
                    .filter(each -> each.equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(
                            () -> WorkbenchException.of("agency.unknown", name, String.join(", ", agreed.agencies())));
            List<Metric> measures = owners.inUse(project);
            Set<String> own = AgencyPage.of(agency, measures, agreed, null).rows().stream()
                    .map(row -> row.metric().id())
                    .collect(Collectors.toSet());
            if (own.isEmpty()) {
                throw WorkbenchException.of("agency.nothing", agency);
            }
            Output<Profile> output = profiles.profileForOutput(project, asked.needed("place"), asked.text("level"), own)
                    .run(progress);
            Profile profile = output.result();
            AgencyPage page = AgencyPage.of(agency, measures, agreed, profile);
            AgencyFigure figure = AgencyFigure.of(page, texts);
            return new OutputView(
                    figure,
                    figure.finding(),
                    new OutputWords(texts)
                            .line(List.of(
                                    texts.say(
                                            "agency.figure.place",
                                            profile.place().name()),
                                    profile.latest().text().replace('/', '–'),
                                    texts.say("agency.words"))),
                    profile.about().findings(),
                    page.rows().stream()
                            .map(AgencyPage.Row::line)
                            .filter(Objects::nonNull)
                            .flatMap(line -> line.measure().sources().stream())
                            .toList(),
                    output.released());
        };
    }
}
