package org.sharedsafety.service;

import java.util.List;
import org.sharedsafety.analysis.UpstreamMixAnalysis;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.Investment;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.UpstreamMix;

/** What a project looks at and pays for, from prevention to response. */
public final class MixService {
    private final CatalogueService catalogue;
    private final InvestmentService investments;
    private final UpstreamMixAnalysis analysis = new UpstreamMixAnalysis();

    public MixService(CatalogueService catalogue, InvestmentService investments) {
        this.catalogue = catalogue;
        this.investments = investments;
    }

    /** The mix of all measures that have numbers, and of the money of the latest year. */
    public Job<UpstreamMix> mix(OpenProject project) {
        return progress -> {
            List<Metric> held = catalogue.measuresOfAnyone(project, false).stream()
                    .filter(choice -> choice.held().stream().anyMatch(each -> each.withValue() > 0))
                    .map(MeasureChoice::metric)
                    .toList();
            Outcome<Investment> money;
            try {
                money = Outcome.of(investments
                        .investment(project, new InvestmentQuestion(null, null, null, null, null))
                        .run(progress));
            } catch (WorkbenchException none) {
                money = new Outcome.NotAvailable<>(none.message());
            }
            return analysis.analyse(held, money);
        };
    }
}
