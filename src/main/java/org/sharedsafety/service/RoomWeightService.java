package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sharedsafety.analysis.WeightAnalysis;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Definition;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.CompositeScores;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.RoomWeights;
import org.sharedsafety.model.workshop.Entry;

/** Where places stand in an index under the weights that a room gave it, and how far its tables agree on them. */
public final class RoomWeightService {
    private final DefinitionService definitions;
    private final IndexService indices;
    private final WeightAnalysis analysis = new WeightAnalysis();

    public RoomWeightService(DefinitionService definitions, IndexService indices) {
        this.definitions = definitions;
        this.indices = indices;
    }

    /** The indices that tables of a workshop weighed, by name; those that the project no longer keeps are left out. */
    public Job<List<RoomWeights>> weights(OpenProject project, String workshop) {
        return progress -> {
            SortedMap<String, List<Entry.Weighed>> by = project
                    .reading(tx -> tx.workshops().entries(workshop))
                    .stream()
                    .filter(Entry.Weighed.class::isInstance)
                    .map(Entry.Weighed.class::cast)
                    .collect(Collectors.groupingBy(Entry.Weighed::index, TreeMap::new, Collectors.toList()));
            List<String> known = definitions.names(project);
            List<RoomWeights> all = new ArrayList<>();
            for (var each : by.entrySet()) {
                progress.checkCancelled();
                if (known.contains(each.getKey())) {
                    all.add(weights(project, definitions.find(project, each.getKey()), each.getValue(), progress));
                }
            }
            return all;
        };
    }

    private RoomWeights weights(
            OpenProject project, Definition definition, List<Entry.Weighed> tables, Progress progress) {
        SortedMap<String, Double> mean = analysis.mean(definition, tables);
        return new RoomWeights(
                definition.name(),
                tables.stream().map(Entry.Weighed::table).toList(),
                mean,
                analysis.agreement(definition, tables),
                mean.isEmpty()
                        ? Outcome.notAvailable("workshop.decide.weights.none")
                        : scores(project, analysis.weighed(definition, mean), progress));
    }

    private Outcome<CompositeScores> scores(OpenProject project, Definition definition, Progress progress) {
        try {
            return Outcome.of(
                    indices.scores(project, IndexQuestion.of(definition)).run(progress));
        } catch (WorkbenchException refused) {
            return new Outcome.NotAvailable<>(refused.message());
        }
    }
}
