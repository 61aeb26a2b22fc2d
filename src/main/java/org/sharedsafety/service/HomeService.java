package org.sharedsafety.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SafetyGoal;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.SeriesBreak;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.SafetyGauge;
import org.sharedsafety.model.result.UpstreamMix;
import org.sharedsafety.query.FactQuery;
import org.sharedsafety.service.HomeFacts.Kind;
import org.sharedsafety.service.HomeFacts.Todo;

/** Gathers what the first page tells: safety for all, from prevention to response, what is to do, what changed. */
public final class HomeService {
    /** Measures that safety for all is told by, the first that the project holds. */
    static final List<String> SAFETY = List.of("V01", "PH01", "PH02", "WB09");

    private static final int NAMED = 3;
    private static final int CHANGES = 4;

    private final CatalogueService catalogue;
    private final RankingService rankings;
    private final MixService mixes;
    private final ProjectService projects;
    private final OwnerService owners;
    private final PlaceNameService names;

    public HomeService(
            CatalogueService catalogue,
            RankingService rankings,
            MixService mixes,
            ProjectService projects,
            OwnerService owners,
            PlaceNameService names) {
        this.catalogue = catalogue;
        this.rankings = rankings;
        this.mixes = mixes;
        this.projects = projects;
        this.owners = owners;
        this.names = names;
    }

    /**
     * Reads the facts of a project.
     *
     * @param since when it was opened before, or null
     */
    public Job<HomeFacts> facts(OpenProject project, @Nullable Instant since, String language) {
        return progress -> {
            List<MeasureChoice> held = catalogue.measures(project);
            SafetyGoal goal = project.reading(tx -> SafetyGoalService.goal(tx)).orElse(null);
            SafetyGauge gauge = gauge(project, held, goal, progress);
            UpstreamMix mix = mixes.mix(project).run(progress);
            List<SeriesBreak> breaks = gauge == null
                    ? List.of()
                    : breaks(
                            project,
                            gauge.measure().series(),
                            gauge.years().stream().map(SafetyGauge.Year::period).toList());
            List<Todo> todos = new ArrayList<>();
            questions(project, todos);
            breaks(project, held, language, todos);
            owners(project, language, todos);
            if (gauge != null) {
                noRate(project, held, gauge, language, todos);
            }
            untagged(mix, todos);
            return new HomeFacts(
                    gauge,
                    breaks,
                    SafetyGoalService.choices(held),
                    goal,
                    mix,
                    todos,
                    since,
                    since == null ? List.of() : changes(project, since));
        };
    }

    private @Nullable SafetyGauge gauge(
            OpenProject project, List<MeasureChoice> held, @Nullable SafetyGoal goal, Progress progress) {
        for (String id : measures(goal)) {
            if (held.stream().anyMatch(choice -> choice.metric().id().equals(id))) {
                try {
                    return rankings.safetyForAll(project, MeasureQuestion.of(id), null)
                            .run(progress);
                } catch (WorkbenchException cannot) {
                    // This measure cannot tell where it is met; the next one may.
                }
            }
        }
        return null;
    }

    /** A chosen measure first. */
    private static List<String> measures(@Nullable SafetyGoal goal) {
        return Stream.concat(Stream.ofNullable(goal).map(SafetyGoal::metric), SAFETY.stream())
                .distinct()
                .toList();
    }

    static List<SeriesBreak> breaks(OpenProject project, Series series, List<Period> periods) {
        return project.reading(tx -> new FactQuery(tx).breaks(series, periods, Group.EVERYONE));
    }

    private void questions(OpenProject project, List<Todo> todos) {
        List<String> open = names.open(project).stream()
                .map(PlaceNameService.NamedPlace::text)
                .distinct()
                .toList();
        if (!open.isEmpty()) {
            todos.add(new Todo(
                    Kind.PLACES,
                    Message.of("home.todo.places", open.size()),
                    some(open),
                    ViewQuestion.of("places", Map.of())));
        }
        long others = project.reading(tx -> ImportsInForce.of(tx).stream()
                .flatMap(each -> StoredProblems.read(each.summary()).stream())
                .filter(problem ->
                        problem.severity() == Problem.Severity.QUESTION && !PlaceNameService.isAbout(problem))
                .count());
        if (others > 0) {
            todos.add(new Todo(Kind.QUESTIONS, Message.of("home.todo.questions", (int) others), "", null));
        }
    }

    /** Breaks between the years that the project holds of a measure. */
    private static void breaks(OpenProject project, List<MeasureChoice> held, String language, List<Todo> todos) {
        List<String> names = new ArrayList<>();
        String first = "";
        int year = 0;
        for (MeasureChoice choice : held) {
            Optional<SeriesBreak> crossed = choice.held().stream()
                    .map(MeasureChoice.Held::series)
                    .distinct()
                    .flatMap(series -> breaks(project, series, choice.periods()).stream())
                    .filter(each -> each.isCrossedBy(choice.periods()))
                    .findFirst();
            if (crossed.isPresent()) {
                names.add(choice.metric().name(language));
                if (first.isEmpty()) {
                    first = choice.metric().id();
                    year = crossed.get().from().getYear();
                }
            }
        }
        if (!names.isEmpty()) {
            todos.add(new Todo(
                    Kind.BREAK,
                    names.size() == 1
                            ? Message.of("home.todo.break", names.get(0), Integer.toString(year))
                            : Message.of("home.todo.breaks", names.size()),
                    names.size() == 1 ? "" : some(names),
                    ViewQuestion.of("trend", Map.of("metric", first))));
        }
    }

    private static void noRate(
            OpenProject project, List<MeasureChoice> held, SafetyGauge gauge, String language, List<Todo> todos) {
        Period latest = gauge.measure().period();
        held.stream()
                .filter(choice ->
                        choice.metric().id().equals(gauge.measure().metric().id()))
                .flatMap(choice -> choice.held().stream())
                .filter(part -> part.series().equals(gauge.measure().series())
                        && part.level().equals(project.level())
                        && part.period().equals(latest)
                        && part.withValue() < part.observations())
                .findFirst()
                .ifPresent(part -> todos.add(new Todo(
                        Kind.NO_RATE,
                        Message.of(
                                "home.todo.no-rate",
                                part.observations() - part.withValue(),
                                gauge.measure().metric().name(language),
                                latest.text()),
                        "",
                        ViewQuestion.of(
                                "ranking",
                                Map.of("metric", gauge.measure().metric().id())))));
    }

    private void owners(OpenProject project, String language, List<Todo> todos) {
        List<String> names = owners.withoutOwner(project).stream()
                .map(metric -> metric.name(language))
                .toList();
        if (!names.isEmpty()) {
            todos.add(new Todo(
                    Kind.OWNER,
                    Message.of("home.todo.owners", names.size()),
                    some(names),
                    ViewQuestion.of("responsibility", Map.of())));
        }
    }

    private static void untagged(UpstreamMix mix, List<Todo> todos) {
        mix.money()
                .found()
                .filter(money -> money.untagged() > 0)
                .ifPresent(money -> todos.add(new Todo(
                        Kind.UNTAGGED,
                        Message.of("home.todo.untagged", money.period().text()),
                        "",
                        ViewQuestion.of("investment", Map.of()))));
    }

    private static String some(List<String> names) {
        String some = String.join(" · ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? some + " …" : some;
    }

    private List<Message> changes(OpenProject project, Instant since) {
        return projects.history(project).stream()
                .filter(step -> step.state().equals("done") && step.at().isAfter(since))
                .limit(CHANGES)
                .map(ProjectService.Step::name)
                .toList();
    }
}
