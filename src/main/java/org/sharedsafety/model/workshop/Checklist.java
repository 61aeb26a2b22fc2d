package org.sharedsafety.model.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.workshop.Check.Gate;
import org.sharedsafety.model.workshop.Check.State;

/** A prepared workshop line by line: what the program can know it says itself, the rest is ticked by hand. */
public record Checklist(List<Check> lines) {
    public Checklist {
        lines = List.copyOf(lines);
    }

    /** The name that a line has among those that a person ticked. */
    public static String code(Gate gate) {
        return gate.name().toLowerCase(Locale.ROOT);
    }

    /**
     * All lines in their order.
     *
     * @param looks what the stations come to now; null while that is being looked at
     */
    public static Checklist of(Workshop workshop, @Nullable List<StationLook> looks) {
        List<Check> lines = new ArrayList<>();
        lines.add(about(Gate.SUPPORTED, unsupported(workshop)));
        lines.add(about(Gate.NOTED, unannounced(workshop)));
        lines.add(new Check(Gate.ADVISER, ticked(workshop, Gate.ADVISER), List.of(), 0));
        boolean help = !workshop.helpLines().isEmpty()
                && workshop.helpLines().stream()
                        .noneMatch(
                                line -> line.name().isBlank() || line.contact().isBlank());
        lines.add(new Check(
                Gate.HELP,
                help ? State.DONE : State.OPEN,
                List.of(),
                workshop.helpLines().size()));
        lines.add(about(Gate.UNRANKED, ranked(workshop)));
        if (looks == null) {
            lines.add(new Check(Gate.SMALL, State.COMING, List.of(), 0));
            lines.add(new Check(Gate.CURRENT, State.COMING, List.of(), 0));
        } else {
            List<String> refused =
                    slides(looks.stream().filter(look -> look.refused() != null).toList());
            int hidden = looks.stream().mapToInt(StationLook::hidden).sum();
            lines.add(new Check(Gate.SMALL, refused.isEmpty() ? State.DONE : State.OPEN, refused, hidden));
            lines.add(about(
                    Gate.CURRENT,
                    slides(looks.stream()
                            .filter(look -> look.isChanged() || look.isUnseen())
                            .toList())));
        }
        int acknowledged = (int) workshop.slides().stream()
                .filter(slide -> !slide.acknowledged().isBlank())
                .count();
        lines.add(new Check(Gate.LEGIBLE, workshop.room() == null ? State.OPEN : State.DONE, List.of(), acknowledged));
        List<Passage> missing = Passage.untranslated(workshop);
        lines.add(new Check(
                Gate.TRANSLATED,
                missing.isEmpty() ? State.DONE : State.OPEN,
                missing.stream()
                        .map(Passage::slide)
                        .filter(slide -> !slide.isEmpty())
                        .distinct()
                        .toList(),
                missing.size()));
        return new Checklist(lines);
    }

    private static Check about(Gate gate, List<String> slides) {
        return new Check(gate, slides.isEmpty() ? State.DONE : State.OPEN, slides, slides.size());
    }

    private static State ticked(Workshop workshop, Gate gate) {
        return workshop.ticked().contains(code(gate)) ? State.DONE : State.OPEN;
    }

    private static List<String> slides(List<StationLook> looks) {
        return looks.stream().map(StationLook::slide).distinct().toList();
    }

    /** Harm stations after which no station on conditions or support comes before the next harm, a vote or the end. */
    private static List<String> unsupported(Workshop workshop) {
        List<String> open = new ArrayList<>();
        Slide harm = null;
        for (Slide slide : workshop.slides()) {
            if (!slide.kind().isStation()) {
                continue;
            }
            if (harm != null && (isHarm(slide) || slide.kind() == SlideKind.VOTE)) {
                open.add(harm.id());
            }
            harm = isHarm(slide) ? slide : null;
        }
        if (harm != null) {
            open.add(harm.id());
        }
        return open;
    }

    private static boolean isHarm(Slide slide) {
        return slide.sensitivity() != Sensitivity.ORDINARY;
    }

    /** Sensitive stations without a content note right before them, or before a row of such stations. */
    private static List<String> unannounced(Workshop workshop) {
        List<String> open = new ArrayList<>();
        boolean announced = false;
        for (Slide slide : workshop.slides()) {
            if (slide.kind() == SlideKind.CONTENT_NOTE) {
                announced = true;
            } else if (slide.sensitivity() == Sensitivity.SENSITIVE) {
                if (!announced) {
                    open.add(slide.id());
                }
            } else {
                announced = false;
            }
        }
        return open;
    }

    /** Slides with a view that puts places in order of their values. */
    private static List<String> ranked(Workshop workshop) {
        return workshop.slides().stream()
                .filter(slide -> slide.views().stream()
                        .anyMatch(view -> view.question().get("order", "").equals("value")))
                .map(Slide::id)
                .toList();
    }
}
