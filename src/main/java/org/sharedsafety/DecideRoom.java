package org.sharedsafety;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.Investment;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.service.InvestmentQuestion;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.RoomRecordService.RecordRequest;
import org.sharedsafety.service.Services;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.PageTabs;
import org.sharedsafety.ui.workshop.DecideSource;
import org.sharedsafety.ui.workshop.DecideView;
import org.sharedsafety.ui.workshop.DecideViewModel;
import org.sharedsafety.ui.workshop.WorkshopsViewModel;

/** What comes of a workshop, joined to its services: a pane of the page of workshops. */
final class DecideRoom {
    static final String DECIDE = "workshops.decide";

    private final DeskWays ways;
    private final DecideViewModel model;

    DecideRoom(DeskWays ways, WorkshopsViewModel workshops) {
        this.ways = ways;
        this.model = new DecideViewModel(ways.jobs(), source(ways.services()), workshops);
    }

    PageTabs.Tab tab() {
        return new PageTabs.Tab(
                DECIDE,
                () -> new DecideView(
                        ways.kit(), model, new DecideView.Look(ways.theme(), ways.parallel()::start, ways.files())),
                model::refresh);
    }

    /** Asks for a copy and brings in what was captured there. */
    void bring() {
        ways.files().open(FilePicker.Kind.PROJECT, false).stream().findFirst().ifPresent(model::merge);
    }

    private OpenProject project() {
        return ways.session().project();
    }

    private DecideSource source(Services services) {
        return new DecideSource(
                id -> progress -> held(services, project(), id, progress),
                () -> new Entry.Decision(
                        services.captures().newId(),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        null,
                        "",
                        "",
                        services.captures().now()),
                decision -> services.captures().keeping(project(), decision),
                id -> services.captures().deleting(project(), id),
                (workshop, slide) -> services.workshops()
                        .changing(
                                project(),
                                workshop,
                                Message.of("history.workshop-closed", slide),
                                before -> closed(before, slide)),
                wanted -> services.priorities().keepingWanted(project(), wanted),
                (id, out) -> services.roomRecords()
                        .writingWorkbook(
                                project(),
                                new RecordRequest(id, ways.kit().language().code(), out, true)),
                (id, out) -> services.roomRecords()
                        .writingReturnSheet(
                                project(),
                                new RecordRequest(id, ways.kit().language().code(), out, true),
                                "LETTER"),
                copy -> services.roomMerges().bringing(project(), copy),
                out -> services.projects().backingUp(project(), out, true),
                told -> ways.session().kept(told));
    }

    static DecideSource.Held held(Services services, OpenProject project, String id, Progress progress) {
        return new DecideSource.Held(
                services.roomResults().record(project, id, false).run(progress),
                services.roomWeights().weights(project, id).run(progress),
                now(services, project, progress),
                services.priorities().wanted(project),
                List.copyOf(project.metrics().values()));
    }

    /** What money is for in the latest year of the budgets, the most first; nothing where no budget is known. */
    private static List<BudgetTag> now(Services services, OpenProject project, Progress progress) {
        try {
            Investment money = services.investments()
                    .investment(project, new InvestmentQuestion(null, null, null, null, null))
                    .run(progress);
            if (money.years().isEmpty()) {
                return List.of();
            }
            Investment.Year latest = money.years().get(money.years().size() - 1);
            return Stream.of(BudgetTag.values())
                    .filter(tag -> latest.dollars(tag) > 0)
                    .sorted(Comparator.comparingDouble((BudgetTag tag) -> -latest.dollars(tag)))
                    .toList();
        } catch (WorkbenchException noBudget) {
            return List.of();
        }
    }

    static Workshop closed(Workshop before, String slideId) {
        Slide slide = before.slide(slideId).orElseThrow(() -> WorkbenchException.of("workshop.none", slideId));
        Poll poll = slide.poll();
        return poll == null ? before : before.with(slide.withPoll(poll.opened(false)));
    }
}
