package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.analysis.TrendAnalysis;
import org.sharedsafety.analysis.TrendRequest;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.CameThrough;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.service.MeasureChooser.Settled;
import org.sharedsafety.store.Transaction;

/** How a place came through a year of shock, beside the places like it. */
public final class ResilienceService {
    private final TrendAnalysis analysis = new TrendAnalysis();
    private final PeerService peers;

    public ResilienceService(PeerService peers) {
        this.peers = peers;
    }

    /** How a measure of a place came through a year, with stored values. */
    public Job<CameThrough> comingThrough(OpenProject project, Place place, String metric, int shock) {
        return progress -> {
            progress.report("job.comparing", 0, 0);
            return project.reading(tx -> comingThrough(tx, project, place, metric, shock));
        };
    }

    private CameThrough comingThrough(Transaction tx, OpenProject project, Place place, String metric, int shock) {
        MeasureChooser chooser = new MeasureChooser(tx, project);
        MeasureQuestion question = new MeasureQuestion(
                metric, chooser.first(metric, place.level()), place.level(), place.code(), Group.EVERYONE, null);
        Settled settled = chooser.settle(question);
        TrendNumbers.Read read = TrendService.read(
                tx, settled, new TrendQuestion(question, TrendService.POOL, shock, TrendQuestion.BASELINE), null);
        TrendRequest request = read.request();
        Trend own = analysis.analyse(read.table(), request);
        Profile.Peers found = peers.peers(tx, project, place).found().orElse(null);
        List<CameThrough.Like> like = new ArrayList<>();
        if (found != null) {
            for (Place other : found.nearest()) {
                like.add(new CameThrough.Like(
                        other, analysis.analyse(read.table(), request.in(other)).resilience()));
            }
        }
        return new CameThrough(
                place,
                own.measure(),
                shock,
                own.resilience(),
                like,
                found != null && found.chosen(),
                own.points().stream()
                        .filter(point -> point.reading().isUsable())
                        .map(Trend.Point::period)
                        .filter(period ->
                                period.equals(Period.ofYear(period.start().getYear())))
                        .map(period -> period.start().getYear())
                        .toList(),
                settled.latest(),
                EventService.events(tx, place));
    }
}
