package org.sharedsafety.service;

import java.util.List;
import org.sharedsafety.chart.SafetyFigure;
import org.sharedsafety.chart.UpstreamFigure;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.SafetyGauge;
import org.sharedsafety.model.result.UpstreamMix;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;
import org.sharedsafety.text.Units;

/** What the first page tells, as figures: safety for all, and from prevention to response. */
final class OutputHome {
    private final OutputViews.Analyses all;
    private final OpenProject project;
    private final QuestionSettings asked;
    private final Texts texts;

    OutputHome(OutputViews.Analyses all, OpenProject project, QuestionSettings asked, Texts texts) {
        this.all = all;
        this.project = project;
        this.asked = asked;
        this.texts = texts;
    }

    Job<OutputView> safety() {
        return progress -> {
            Output<SafetyGauge> output = all.rankings()
                    .safetyForOutput(
                            project,
                            asked.measure("metric"),
                            asked.text("benchmark") == null ? null : Double.valueOf(asked.number("benchmark", 0)))
                    .run(progress);
            SafetyGauge gauge = output.result();
            if (gauge.years().stream().allMatch(year -> year.people().found().isEmpty())) {
                throw WorkbenchException.of("figure.nothing-left");
            }
            OutputWords words = new OutputWords(texts);
            return new OutputView(
                    SafetyFigure.of(
                            gauge,
                            HomeService.breaks(
                                    project,
                                    gauge.measure().series(),
                                    gauge.years().stream()
                                            .map(SafetyGauge.Year::period)
                                            .toList()),
                            texts),
                    texts.say(gauge.sentence()),
                    words.line(List.of(
                            words.about(gauge.measure(), null, gauge.level(), Group.EVERYONE),
                            texts.say(
                                    gauge.chosen() ? "safety.benchmark" : "safety.benchmark.median",
                                    gauge.measure().metric().name(texts.language()),
                                    new Numbers(texts).plain(gauge.benchmark()),
                                    Units.say(texts, gauge.measure().unit())))),
                    gauge.about().findings(),
                    gauge.measure().sources(),
                    output.released());
        };
    }

    /** Measures are counted and dollars summed: neither tells of people. */
    Job<OutputView> mix() {
        return progress -> {
            UpstreamMix mix = all.mixes().mix(project).run(progress);
            if (mix.parts().stream().allMatch(part -> part.measures().isEmpty())) {
                throw WorkbenchException.of("figure.nothing-left");
            }
            UpstreamFigure figure = UpstreamFigure.of(mix, texts);
            String period =
                    mix.money().found().map(money -> money.period().text()).orElse("");
            return new OutputView(
                    figure,
                    figure.description(),
                    new OutputWords(texts)
                            .line(List.of(
                                    texts.say("upstream.title"), texts.say("upstream.unit"), project.name(), period)),
                    mix.about().findings(),
                    money(mix, progress),
                    OutputView.Released.NOTHING);
        };
    }

    /** The files that the dollars come from. */
    private List<String> money(UpstreamMix mix, Progress progress) {
        return mix.money().found().isEmpty()
                ? List.of()
                : all.investments()
                        .investment(project, new InvestmentQuestion(null, null, null, null, null))
                        .run(progress)
                        .measure()
                        .sources();
    }
}
