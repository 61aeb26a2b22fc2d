package org.sharedsafety.service;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.SpineFigure;
import org.sharedsafety.chart.TartanFigure;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.MeasureMatrix;
import org.sharedsafety.text.Texts;

/** All measures in all places, or one place against the others, as a figure; of many places as many as can be read. */
final class OutputMatrix {
    /** As many places as can be told apart on a page; the setting {@code page} leads to the others. */
    static final int MOST = 36;

    private static final int MOST_MEASURES = 28;

    private final ProfileService profiles;
    private final OpenProject project;
    private final QuestionSettings asked;
    private final Texts texts;

    OutputMatrix(ProfileService profiles, OpenProject project, QuestionSettings asked, Texts texts) {
        this.profiles = profiles;
        this.project = project;
        this.asked = asked;
        this.texts = texts;
    }

    Job<OutputView> overview() {
        return progress -> {
            String level = asked.text("level");
            Output<MeasureMatrix> output = profiles.matrixForOutput(
                            project, level == null ? project.level() : level, principle(), null)
                    .run(progress);
            MeasureMatrix matrix = output.result();
            if (matrix.about().n() == 0) {
                throw WorkbenchException.of("figure.nothing-left");
            }
            List<Place> all = matrix.places();
            int pages = Math.max(1, (all.size() + MOST - 1) / MOST);
            int page = Math.min(pages, Math.max(1, asked.whole("page", 1)));
            List<Place> some = all.subList((page - 1) * MOST, Math.min(all.size(), page * MOST));
            TartanFigure figure = TartanFigure.of(
                    matrix,
                    principle(),
                    pages == 1 ? null : some.stream().map(Place::id).toList(),
                    texts);
            OutputWords words = new OutputWords(texts);
            return view(
                    matrix,
                    figure,
                    figure.finding(),
                    words.line(List.of(
                            texts.say("tartan.title"),
                            principleName(),
                            words.places(matrix.level()),
                            years(matrix),
                            pages == 1
                                    ? ""
                                    : texts.say(
                                            "figure.part",
                                            some.get(0).name(),
                                            some.get(some.size() - 1).name(),
                                            page,
                                            pages))),
                    output.released());
        };
    }

    Job<OutputView> spine() {
        return progress -> {
            String code = asked.needed("place");
            Place place = profiles.place(project, code, asked.text("level"));
            Output<MeasureMatrix> output = profiles.matrixForOutput(project, place.level(), principle(), place.id())
                    .run(progress);
            MeasureMatrix matrix = output.result();
            int row = matrix.row(place.id()).orElseThrow(() -> WorkbenchException.of("places.no-such-code", code));
            if (matrix.columns().isEmpty()) {
                throw WorkbenchException.of("figure.nothing-left");
            }
            List<Integer> all = SpineFigure.columns(matrix, null);
            int pages = (all.size() + MOST_MEASURES - 1) / MOST_MEASURES;
            int page = Math.min(pages, Math.max(1, asked.whole("page", 1)));
            SpineFigure figure = SpineFigure.of(
                    matrix,
                    row,
                    all.subList((page - 1) * MOST_MEASURES, Math.min(all.size(), page * MOST_MEASURES)),
                    texts);
            OutputWords words = new OutputWords(texts);
            return view(
                    matrix,
                    figure,
                    figure.finding(),
                    words.line(List.of(
                            matrix.places().get(row).name(),
                            principleName(),
                            years(matrix),
                            texts.say("spine.subtitle"),
                            pages == 1 ? "" : texts.say("figure.page", page, pages))),
                    output.released());
        };
    }

    private static OutputView view(
            MeasureMatrix matrix,
            org.sharedsafety.chart.Figure figure,
            String finding,
            String subtitle,
            OutputView.Released released) {
        return new OutputView(
                figure,
                finding,
                subtitle,
                matrix.about().findings(),
                matrix.columns().stream()
                        .flatMap(column -> column.measure().sources().stream())
                        .toList(),
                released);
    }

    private @Nullable Principle principle() {
        String name = asked.text("principle");
        return name == null
                ? null
                : Arrays.stream(Principle.values())
                        .filter(each -> each.name().equalsIgnoreCase(name))
                        .findFirst()
                        .orElseThrow(() -> WorkbenchException.of("cli.usage-figure-number", "principle", name));
    }

    private String principleName() {
        Principle principle = principle();
        return principle == null
                ? ""
                : texts.say("home.principle." + principle.name().toLowerCase(Locale.ROOT));
    }

    /** The years that the latest numbers are of. */
    private String years(MeasureMatrix matrix) {
        return texts.say(
                "figure.latest",
                new OutputWords(texts)
                        .periods(matrix.columns().stream()
                                .map(MeasureMatrix.Column::measure)
                                .toList()));
    }
}
