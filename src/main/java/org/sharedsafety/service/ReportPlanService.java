package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.SavedView;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.report.Report;
import org.sharedsafety.model.report.ReportSection;
import org.sharedsafety.model.report.ReportTemplate;
import org.sharedsafety.model.report.SheetKind;
import org.sharedsafety.store.CollectionText;
import org.sharedsafety.store.ReportsText;
import org.sharedsafety.store.Transaction;
import org.sharedsafety.text.Texts;

/** The reports that a person keeps: what stands in them, in which order and language; every change can be taken back. */
public final class ReportPlanService {
    private static final List<SheetKind> PRINCIPLES = List.of(
            SheetKind.PUBLIC_HEALTH, SheetKind.WELL_BEING, SheetKind.SURVIVORS, SheetKind.CYCLE, SheetKind.SYSTEM);

    /** The reports of a project in the order in which they were made. */
    public Job<List<Report>> reports(OpenProject project) {
        return progress -> project.reading(ReportPlanService::read);
    }

    private static List<Report> read(Transaction tx) {
        return ReportsText.read(tx.project().get(ReportsText.SETTING).orElse(null));
    }

    /** The report of an id or a name. */
    public Optional<Report> find(OpenProject project, String wanted) {
        List<Report> all = project.reading(ReportPlanService::read);
        return all.stream()
                .filter(report -> report.id().equals(wanted))
                .findFirst()
                .or(() -> all.stream()
                        .filter(report -> report.name().equalsIgnoreCase(wanted))
                        .findFirst());
    }

    /**
     * A report as its template has it, with the views of the collection left for a person to choose; it is not kept.
     *
     * @param settings by the names of the command's options
     */
    public Report fresh(
            OpenProject project, ReportTemplate template, String language, SortedMap<String, String> settings) {
        List<ReportSection> outline = new ArrayList<>();
        Set<SheetKind> included = included(template, settings);
        for (SheetKind kind : SheetKind.values()) {
            if (kind == SheetKind.FIGURE) {
                figures(project, template).forEach(outline::add);
            } else {
                String subject = kind == SheetKind.VOICE ? settings.getOrDefault("workshop", "") : "";
                outline.add(new ReportSection(kind, subject, included.contains(kind)));
            }
        }
        return new Report(
                "new",
                Texts.of(language).say("report.template." + template.code()),
                template,
                language,
                settings,
                outline);
    }

    private static List<ReportSection> figures(OpenProject project, ReportTemplate template) {
        boolean shown = template == ReportTemplate.BOARD_TWO_PAGER;
        return project
                .reading(tx -> CollectionText.read(
                        tx.project().get(CollectionText.SETTING).orElse(null)))
                .stream()
                .map(view -> new ReportSection(SheetKind.FIGURE, view.id(), shown))
                .toList();
    }

    private static Set<SheetKind> included(ReportTemplate template, SortedMap<String, String> settings) {
        Set<SheetKind> kinds =
                EnumSet.of(SheetKind.COVER, SheetKind.CONTENTS, SheetKind.NOTES, SheetKind.SOURCES, SheetKind.METHODS);
        switch (template) {
            case COUNTY_PROFILE -> {
                kinds.add(SheetKind.SUMMARY);
                kinds.addAll(PRINCIPLES);
                kinds.addAll(List.of(SheetKind.INVESTMENT, SheetKind.RESPONSIBILITY, SheetKind.DATA));
            }
            case COMPARISON_BRIEF -> kinds.addAll(List.of(SheetKind.SUMMARY, SheetKind.COMPARE, SheetKind.DATA));
            case BOARD_TWO_PAGER -> {
                kinds.add(SheetKind.SUMMARY);
                kinds.addAll(PRINCIPLES);
                kinds.add(SheetKind.RESPONSIBILITY);
            }
            case PRINCIPLE_REPORT -> {
                kinds.add(SheetKind.SUMMARY);
                kinds.addAll(principles(settings.getOrDefault("principle", "")));
                kinds.addAll(List.of(SheetKind.RESPONSIBILITY, SheetKind.DATA));
            }
            case METHODS_PACK -> kinds.addAll(List.of(SheetKind.SUMMARY, SheetKind.DATA));
            case WORKSHOP_RECORD -> kinds.addAll(List.of(SheetKind.VOICE, SheetKind.RESPONSIBILITY));
            case AGENCY_SHEET -> {
                kinds.addAll(PRINCIPLES);
                kinds.add(SheetKind.RESPONSIBILITY);
            }
        }
        return kinds;
    }

    private static List<SheetKind> principles(String codes) {
        if (codes.isBlank()) {
            return PRINCIPLES;
        }
        List<String> known = Arrays.stream(ReportPrinciples.values())
                .map(each -> each.principle().name())
                .toList();
        List<SheetKind> kinds = new ArrayList<>();
        for (String code : codes.split(",")) {
            int at = known.indexOf(code.strip().toUpperCase(java.util.Locale.ROOT));
            if (at < 0) {
                throw WorkbenchException.of("report.no-principle", code, String.join(", ", known));
            }
            kinds.add(PRINCIPLES.get(at));
        }
        return kinds;
    }

    /** Keeps a new report made from a template. */
    public Job<Report> making(
            OpenProject project, ReportTemplate template, String language, SortedMap<String, String> settings) {
        return progress -> {
            Report fresh = fresh(project, template, language, settings);
            change(project, Message.of("history.report-made", fresh.name()), all -> {
                int last = all.stream()
                        .mapToInt(report -> Integer.parseInt(report.id()))
                        .max()
                        .orElse(0);
                all.add(new Report(
                        Integer.toString(last + 1),
                        free(all, fresh.name()),
                        template,
                        language,
                        new TreeMap<>(settings),
                        fresh.outline()));
            });
            List<Report> all = project.reading(ReportPlanService::read);
            return all.get(all.size() - 1);
        };
    }

    private static String free(List<Report> all, String name) {
        String wanted = name;
        for (int number = 2; named(all, wanted); number++) {
            wanted = name + " " + number;
        }
        return wanted;
    }

    private static boolean named(List<Report> all, String name) {
        return all.stream().anyMatch(report -> report.name().equals(name));
    }

    /** Keeps a changed report: its name, order, language or settings. */
    public Job<Report> keeping(OpenProject project, Report changed) {
        return progress -> {
            change(
                    project,
                    Message.of("history.report-changed", changed.name()),
                    all -> all.replaceAll(report -> report.id().equals(changed.id()) ? changed : report));
            return changed;
        };
    }

    /** Takes a report away; files that were written of it stay. */
    public Job<Boolean> removing(OpenProject project, Report report) {
        return progress -> change(
                project,
                Message.of("history.report-removed", report.name()),
                all -> all.removeIf(each -> each.id().equals(report.id())));
    }

    /** Adds a view of the collection to a report, before its notes; one that is there is only included. */
    public Job<Report> adding(OpenProject project, Report report, SavedView view) {
        List<ReportSection> outline = new ArrayList<>(report.outline());
        Optional<ReportSection> there = outline.stream()
                .filter(section ->
                        section.kind() == SheetKind.FIGURE && section.subject().equals(view.id()))
                .findFirst();
        there.ifPresentOrElse(section -> outline.set(outline.indexOf(section), section.including(true)), () -> {
            int at = 0;
            while (at < outline.size() && outline.get(at).kind().compareTo(SheetKind.NOTES) < 0) {
                at++;
            }
            outline.add(at, new ReportSection(SheetKind.FIGURE, view.id(), true));
        });
        return keeping(project, report.outlined(outline));
    }

    /** Answers whether anything changed; what stays the same is no step. */
    private static boolean change(OpenProject project, Message name, Consumer<List<Report>> how) {
        boolean changed = project.file().writing(tx -> {
            List<Report> before = read(tx);
            List<Report> after = new ArrayList<>(before);
            how.accept(after);
            if (Objects.equals(after, before)) {
                return false;
            }
            tx.history().changeSetting(name, ReportsText.SETTING, ReportsText.write(after));
            return true;
        });
        if (changed) {
            project.file().saveBack();
        }
        return changed;
    }
}
