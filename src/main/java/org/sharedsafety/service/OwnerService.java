package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.Responsibilities;
import org.sharedsafety.model.Responsibilities.Owners;
import org.sharedsafety.model.Responsibilities.Pace;
import org.sharedsafety.model.Responsibilities.Part;
import org.sharedsafety.model.Responsibilities.Role;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.store.ResponsibilityText;
import org.sharedsafety.store.Transaction;

/** Who answers for which measure; every change is a step of history. */
public final class OwnerService {
    private final CatalogueService catalogue;

    /** A service over the measures that this catalogue tells. */
    public OwnerService(CatalogueService catalogue) {
        this.catalogue = catalogue;
    }

    /** What was agreed. */
    public Responsibilities responsibilities(OpenProject project) {
        return project.reading(OwnerService::responsibilities);
    }

    static Responsibilities responsibilities(Transaction tx) {
        return ResponsibilityText.read(
                tx.project().get(ResponsibilityText.SETTING).orElse(null));
    }

    /** The measures somebody could answer for: those in use, without populations, in the order of the catalogue. */
    public List<Metric> inUse(OpenProject project) {
        return catalogue.measuresOfAnyone(project, false).stream()
                .map(MeasureChoice::metric)
                .filter(metric -> metric.principle() != Principle.POP)
                .toList();
    }

    /** The measures in use that no agency leads yet. */
    public List<Metric> withoutOwner(OpenProject project) {
        Responsibilities agreed = responsibilities(project);
        return inUse(project).stream()
                .filter(metric -> !agreed.of(metric.id()).hasLead())
                .toList();
    }

    /** Says what an agency does for a measure; null takes its part away, and a new lead makes the one before share. */
    public Job<Responsibilities> assigning(
            OpenProject project, String metric, String agency, @Nullable Role role, String metricName) {
        return changing(project, Message.of("history.owner", metricName), now -> {
            known(now, agency);
            Map<String, Part> parts = new LinkedHashMap<>(now.of(metric).parts());
            Part before = parts.get(agency);
            if (role == null) {
                parts.remove(agency);
            } else {
                if (role == Role.LEADS) {
                    parts.replaceAll((name, part) -> new Part(Role.SHARES, part.pace()));
                }
                parts.put(agency, new Part(role, before == null ? null : before.pace()));
            }
            return now.with(metric, new Owners(parts, now.of(metric).community()));
        });
    }

    /** Says how soon an agency can move a measure that it has a part in; null takes it back. */
    public Job<Responsibilities> pacing(
            OpenProject project, String metric, String agency, @Nullable Pace pace, String metricName) {
        return changing(project, Message.of("history.owner-pace", metricName), now -> {
            Map<String, Part> parts = new LinkedHashMap<>(now.of(metric).parts());
            parts.computeIfPresent(agency, (name, part) -> new Part(part.role(), pace));
            return now.with(metric, new Owners(parts, now.of(metric).community()));
        });
    }

    /** Says what the community itself does for a measure. */
    public Job<Responsibilities> community(OpenProject project, String metric, String text, String metricName) {
        return changing(
                project,
                Message.of("history.owner-community", metricName),
                now -> now.with(metric, new Owners(now.of(metric).parts(), text.strip())));
    }

    /** Adds agencies behind the others, as one step. */
    public Job<Responsibilities> adding(OpenProject project, List<String> added) {
        List<String> names = added.stream().map(String::strip).toList();
        return changing(project, Message.of("history.agency-added", String.join(", ", names)), now -> {
            Responsibilities next = now;
            for (String name : names) {
                fresh(next, name);
                List<String> agencies = new ArrayList<>(next.agencies());
                agencies.add(name);
                next = new Responsibilities(agencies, now.measures());
            }
            return next;
        });
    }

    /** Gives an agency another name; its parts stay. */
    public Job<Responsibilities> renaming(OpenProject project, String agency, String name) {
        String next = name.strip();
        return changing(project, Message.of("history.agency-renamed", agency, next), now -> {
            known(now, agency);
            if (next.equals(agency)) {
                return now;
            }
            if (!next.equalsIgnoreCase(agency)) {
                fresh(now, next);
            }
            return renamed(now, agency, next);
        });
    }

    /** Removes an agency with its parts. */
    public Job<Responsibilities> removing(OpenProject project, String agency) {
        return changing(project, Message.of("history.agency-removed", agency), now -> {
            known(now, agency);
            return renamed(now, agency, null);
        });
    }

    private static Responsibilities renamed(Responsibilities now, String agency, @Nullable String next) {
        List<String> agencies = new ArrayList<>(now.agencies());
        int at = agencies.indexOf(agency);
        if (next == null) {
            agencies.remove(at);
        } else {
            agencies.set(at, next);
        }
        Responsibilities changed = new Responsibilities(agencies, now.measures());
        for (Map.Entry<String, Owners> measure : now.measures().entrySet()) {
            Map<String, Part> parts = new LinkedHashMap<>(measure.getValue().parts());
            Part part = parts.remove(agency);
            if (part != null && next != null) {
                parts.put(next, part);
            }
            changed = changed.with(
                    measure.getKey(), new Owners(parts, measure.getValue().community()));
        }
        return changed;
    }

    private static void known(Responsibilities now, String agency) {
        if (!now.agencies().contains(agency)) {
            throw WorkbenchException.of("owner.no-such-agency", agency);
        }
    }

    private static void fresh(Responsibilities now, String name) {
        if (name.isEmpty()) {
            throw WorkbenchException.of("owner.agency-name");
        }
        if (now.agencies().stream().anyMatch(each -> each.equalsIgnoreCase(name))) {
            throw WorkbenchException.of("owner.agency-twice", name);
        }
    }

    private static Job<Responsibilities> changing(
            OpenProject project, Message step, UnaryOperator<Responsibilities> change) {
        return progress -> {
            Responsibilities before = project.reading(OwnerService::responsibilities);
            Responsibilities after = change.apply(before);
            if (!after.equals(before)) {
                project.file().writing(tx -> {
                    tx.history().changeSetting(step, ResponsibilityText.SETTING, ResponsibilityText.write(after));
                    return true;
                });
                project.file().saveBack();
            }
            return after;
        };
    }
}
