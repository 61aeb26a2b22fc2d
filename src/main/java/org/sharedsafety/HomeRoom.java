package org.sharedsafety;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.service.ProjectOverview;
import org.sharedsafety.service.Services;
import org.sharedsafety.ui.common.FxJobs;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Language;
import org.sharedsafety.ui.home.HomeDrawing;
import org.sharedsafety.ui.home.HomeSource;
import org.sharedsafety.ui.home.HomeView;
import org.sharedsafety.ui.home.HomeViewModel;
import org.sharedsafety.ui.home.ProjectSummary;
import org.sharedsafety.ui.shell.Findable;

/** The page that is opened first, joined to its services. */
final class HomeRoom {
    private final HomeViewModel model;

    HomeRoom(Services services, FxJobs jobs, DeskSession session, Language language) {
        this.model = new HomeViewModel(
                jobs,
                new HomeSource(
                        () -> {
                            Job<ProjectOverview> reading = services.overview().overview(session.project());
                            return progress -> summary(reading.run(progress));
                        },
                        () -> services.home().facts(session.project(), session.openedBefore(), language.code()),
                        () -> services.questions().questions(session.project()),
                        goal -> services.safetyGoals().choosing(session.project(), goal),
                        session::stored));
        language.textsProperty().addListener((observable, before, now) -> {
            if (model.summaryProperty().get() != null) {
                model.refresh();
            }
        });
    }

    /** The questions in plain words, for the command finder; one without its view leads to the list that says why. */
    List<Findable> findable(Kit kit, DeskViews views, Runnable toHome) {
        return model.questionsProperty().get().stream()
                .map(plain -> {
                    ViewQuestion question = plain.question();
                    return new Findable(Findable.Kind.QUESTION, kit.language().now("ask." + plain.code()), "", () -> {
                        if (question == null || !views.open(question)) {
                            toHome.run();
                            model.askingProperty().set(true);
                        }
                    });
                })
                .toList();
    }

    private static ProjectSummary summary(ProjectOverview overview) {
        return new ProjectSummary(
                overview.name(),
                overview.places(),
                span(overview.first(), overview.last()),
                overview.measures(),
                overview.policeCounts(),
                overview.openQuestions());
    }

    private static String span(@Nullable Period first, @Nullable Period last) {
        if (first == null || last == null) {
            return "";
        }
        int from = first.start().getYear();
        int to = last.end().getYear();
        return from == to ? Integer.toString(from) : from + "–" + to;
    }

    Node view(Kit kit, HomeDrawing drawing, HomeView.Actions actions) {
        return new HomeView(kit, model, drawing, actions);
    }

    /** Runs something once, when the page next shows a project. */
    void whenShown(Runnable then) {
        model.summaryProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(
                    ObservableValue<? extends @Nullable ProjectSummary> summary,
                    @Nullable ProjectSummary before,
                    @Nullable ProjectSummary now) {
                if (now != null) {
                    summary.removeListener(this);
                    then.run();
                }
            }
        });
    }

    void refresh() {
        model.refresh();
    }
}
