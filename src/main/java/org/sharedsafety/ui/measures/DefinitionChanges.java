package org.sharedsafety.ui.measures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharedsafety.model.Definition;
import org.sharedsafety.model.Message;

/** What changed from one version of a definition to the next. */
final class DefinitionChanges {
    private static final double SAME = 0.005;

    private DefinitionChanges() {}

    static List<Message> between(Definition before, Definition after) {
        List<Message> changes = new ArrayList<>();
        Map<String, Double> old = weights(before);
        Map<String, Double> now = weights(after);
        now.keySet().stream()
                .filter(id -> !old.containsKey(id))
                .forEach(id -> changes.add(Message.of("define.change.added", id)));
        old.keySet().stream()
                .filter(id -> !now.containsKey(id))
                .forEach(id -> changes.add(Message.of("define.change.removed", id)));
        now.forEach((id, weight) -> {
            Double was = old.get(id);
            if (was != null && Math.abs(was - weight) > SAME) {
                changes.add(Message.of("define.change.weight", id, Math.round(100 * was), Math.round(100 * weight)));
            }
        });
        if (!before.sentence().equals(after.sentence())) {
            changes.add(Message.of("define.change.words"));
        }
        if (!before.domains().stream()
                .map(Definition.Domain::name)
                .toList()
                .equals(after.domains().stream().map(Definition.Domain::name).toList())) {
            changes.add(Message.of("define.change.domains"));
        }
        return changes;
    }

    private static Map<String, Double> weights(Definition definition) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < definition.parts().size(); i++) {
            weights.put(definition.parts().get(i).metric(), definition.weights().get(i));
        }
        return weights;
    }
}
