package org.sharedsafety;

import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.report.Report;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.Services;
import org.sharedsafety.ui.reporting.ReportSetting;
import org.sharedsafety.ui.reporting.ReportSetting.Choice;

/** What a report of a template can be about, out of what the project holds. */
record ReportChoices(Services services) {
    Job<List<ReportSetting>> of(OpenProject project, Report report) {
        return progress -> switch (report.template()) {
            case COUNTY_PROFILE -> List.of(places(project));
            case COMPARISON_BRIEF -> List.of(measures(project, "x", report), measures(project, "y", report));
            case AGENCY_SHEET -> List.of(agencies(project));
            case WORKSHOP_RECORD -> List.of(workshops(project, report));
            case BOARD_TWO_PAGER, PRINCIPLE_REPORT, METHODS_PACK -> List.of();
        };
    }

    private ReportSetting places(OpenProject project) {
        List<Choice> all = new ArrayList<>();
        services.profiles().choices(project).stream()
                .filter(level -> level.level().equals(project.level()))
                .forEach(level -> level.places().forEach(place -> all.add(new Choice(place.code(), place.name()))));
        return new ReportSetting("place", all);
    }

    private ReportSetting measures(OpenProject project, String name, Report report) {
        return new ReportSetting(
                name,
                services.compare().choices(project).stream()
                        .map(choice ->
                                new Choice(choice.metric().id(), choice.metric().name(report.language())))
                        .distinct()
                        .toList());
    }

    private ReportSetting agencies(OpenProject project) {
        return new ReportSetting(
                "agency",
                services.owners().responsibilities(project).agencies().stream()
                        .map(agency -> new Choice(agency, agency))
                        .toList());
    }

    private ReportSetting workshops(OpenProject project, Report report) {
        return new ReportSetting(
                "workshop",
                services.workshops().workshops(project).stream()
                        .map(workshop ->
                                new Choice(workshop.id(), workshop.title().in(report.language())))
                        .toList());
    }
}
