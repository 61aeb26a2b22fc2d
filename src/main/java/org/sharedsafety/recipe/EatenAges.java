package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.sharedsafety.model.AgeBand;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.Step;

/**
 * Recovers the bands of ages that a spreadsheet program turned into dates.
 *
 * <p>Where the other bands of the column leave a gap that the recovered one fills exactly, it is said; else it is asked.
 */
final class EatenAges {

    private final List<Step.SameGroup> steps = new ArrayList<>();
    private final List<Message> said = new ArrayList<>();
    private final List<Message> asked = new ArrayList<>();

    EatenAges(List<ColumnDraft> drafts) {
        drafts.stream()
                .filter(draft -> draft.role == ColumnRole.GROUP && Group.AGE.equals(draft.dimension))
                .forEach(this::look);
    }

    private void look(ColumnDraft draft) {
        TreeSet<AgeBand> bands = new TreeSet<>();
        List<String> eaten = new ArrayList<>();
        for (String text : draft.stats.distinctTexts()) {
            Optional<AgeBand> band = GroupText.read(Group.AGE, text).flatMap(Group::ages);
            if (band.isPresent()) {
                bands.add(band.get());
            } else if (AgeText.eaten(text).isPresent()) {
                eaten.add(text);
            }
        }
        eaten.sort(String::compareTo);
        TreeSet<AgeBand> all = new TreeSet<>(bands);
        eaten.forEach(text -> AgeText.eaten(text).ifPresent(all::add));
        for (String text : eaten) {
            AgeBand band = AgeText.eaten(text).orElseThrow();
            Message message = Message.of("problem.age-eaten", text, draft.spoken(), band.text());
            if (fits(band, all)) {
                steps.add(new Step.SameGroup(Group.AGE, text, band.group().code()));
                said.add(message);
            } else {
                asked.add(Message.of("problem.age-eaten-ask", text, draft.spoken(), band.text()));
            }
        }
    }

    /** Whether the neighbours end just before a band starts and start just after it ends, and none overlaps it. */
    private static boolean fits(AgeBand band, NavigableSet<AgeBand> all) {
        AgeBand below = all.lower(band);
        AgeBand above = all.higher(band);
        Integer upper = band.upper();
        Integer endBelow = below == null ? null : below.upper();
        boolean joinsBelow = below == null ? band.lower() <= 1 : endBelow != null && endBelow == band.lower() - 1;
        boolean joinsAbove = above != null && upper != null && above.lower() == upper + 1;
        return joinsBelow && joinsAbove;
    }

    List<Step.SameGroup> steps() {
        return steps;
    }

    /** What was recovered, and what has to be asked. */
    List<Problem> problems(String sheet) {
        List<Problem> problems = new ArrayList<>();
        said.forEach(message -> problems.add(new Problem(Problem.Severity.WARNING, sheet, null, message)));
        asked.forEach(message -> problems.add(new Problem(Problem.Severity.QUESTION, sheet, null, message)));
        return problems;
    }
}
