package org.sharedsafety.service;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.RankingFigure;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.Ranking;
import org.sharedsafety.text.Texts;

/** Places beside each other as a figure, A to Z; of many places as many as can be read. */
final class OutputRanking {
    private static final int ROUNDS = 2_000;
    private static final int MOST = 25;

    private OutputRanking() {}

    static Job<Output<Ranking>> ranking(RankingService rankings, OpenProject project, QuestionSettings asked) {
        return rankings.rankingForOutput(
                project, asked.measure("metric"), asked.text("standard"), asked.whole("rounds", ROUNDS), asked.seed());
    }

    static OutputView of(Output<Ranking> output, QuestionSettings asked, Texts texts) {
        Ranking ranking = output.result();
        String line = asked.text("benchmark");
        Double benchmark = line == null ? null : Double.valueOf(asked.number("benchmark", 0));
        RankingFigure.Order order =
                "value".equals(asked.text("order")) ? RankingFigure.Order.BY_VALUE : RankingFigure.Order.A_TO_Z;
        List<Place> all = places(ranking, order);
        @Nullable
        List<Integer> some = all.size() <= MOST
                ? null
                : all.stream().limit(MOST).map(Place::id).toList();
        RankingFigure figure = RankingFigure.of(ranking, order, some, benchmark, texts);
        OutputWords words = new OutputWords(texts);
        return new OutputView(
                figure,
                figure.finding(),
                words.line(List.of(
                        words.about(ranking.measure(), null, ranking.level(), ranking.group()),
                        some == null ? "" : texts.say("figure.places", some.size(), all.size()))),
                ranking.about().findings(),
                ranking.measure().sources(),
                output.released());
    }

    private static List<Place> places(Ranking ranking, RankingFigure.Order order) {
        Stream<Place> ranked = (order == RankingFigure.Order.BY_VALUE
                        ? ranking.rows().stream().sorted(Comparator.comparingInt(Ranking.Row::rank))
                        : ranking.rows().stream())
                .map(Ranking.Row::place);
        Stream<Place> rest = ranking.unranked().stream().map(Ranking.Unranked::place);
        Stream<Place> all = Stream.concat(ranked, rest);
        return (order == RankingFigure.Order.BY_VALUE ? all : all.sorted(Comparator.comparing(Place::name))).toList();
    }
}
