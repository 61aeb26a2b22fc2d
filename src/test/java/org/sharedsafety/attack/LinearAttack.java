package org.sharedsafety.attack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Works out how small and how large hidden counts can be, with a solver that the product does not use.
 *
 * <p>Unlike the product it starts from what is shown and knows no true count.
 */
final class LinearAttack {
    private final PublishedTable table;
    private final double threshold;

    LinearAttack(PublishedTable table, int threshold) {
        this.table = table;
        this.threshold = threshold;
    }

    /** What a reader learns of a cell; the most may be infinite. */
    record Bounds(double least, double most) {}

    /**
     * The cells out of those asked for that are recovered to within the threshold: they must be more than 1, or less than
     * T − 1.
     */
    Map<Integer, Bounds> recovered(Set<Integer> wanted) {
        Map<Integer, Bounds> recovered = new HashMap<>();
        Set<Integer> todo = new HashSet<>(wanted);
        while (!todo.isEmpty()) {
            List<Integer> part = part(todo.iterator().next());
            Set<Integer> here = new HashSet<>(part);
            here.retainAll(todo);
            todo.removeAll(here);
            new Part(part).attack(here, recovered);
        }
        return recovered;
    }

    /** The hidden cells that sums tie to one. */
    private List<Integer> part(int start) {
        List<Integer> part = new ArrayList<>();
        Set<Integer> seen = new HashSet<>(Set.of(start));
        Deque<Integer> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            int cell = next.pop();
            part.add(cell);
            for (List<Integer> sum : table.sums()) {
                if (sum.contains(cell)) {
                    for (int other : sum) {
                        if (table.shown(other).isEmpty() && seen.add(other)) {
                            next.add(other);
                        }
                    }
                }
            }
        }
        return part;
    }

    /** Hidden cells that have to be solved together. */
    private final class Part {
        private final List<Integer> cells;
        private final ExpressionsBasedModel model = new ExpressionsBasedModel();
        private final double[] smallestSeen;
        private final double[] largestSeen;

        Part(List<Integer> cells) {
            this.cells = cells;
            this.smallestSeen = new double[cells.size()];
            this.largestSeen = new double[cells.size()];
            Arrays.fill(smallestSeen, Double.POSITIVE_INFINITY);
            Map<Integer, Variable> at = new HashMap<>();
            for (int cell : cells) {
                at.put(cell, model.addVariable("c" + cell).lower(0));
            }
            for (int number = 0; number < table.sums().size(); number++) {
                List<Integer> sum = table.sums().get(number);
                if (sum.stream().anyMatch(at::containsKey)) {
                    equation("s" + number, sum, at);
                }
            }
        }

        private void equation(String name, List<Integer> sum, Map<Integer, Variable> at) {
            Expression equation = model.addExpression(name);
            double rest = 0;
            for (int i = 0; i < sum.size(); i++) {
                int sign = i == 0 ? 1 : -1;
                int cell = sum.get(i);
                if (table.shown(cell).isPresent()) {
                    rest -= sign * table.shown(cell).getAsLong();
                } else {
                    equation.set(at.get(cell), sign);
                }
            }
            equation.level(rest);
        }

        void attack(Set<Integer> wanted, Map<Integer, Bounds> recovered) {
            solve(wanted, false);
            solve(wanted, true);
            for (int i = 0; i < cells.size(); i++) {
                int cell = cells.get(i);
                if (!wanted.contains(cell)) {
                    continue;
                }
                double least = smallestSeen[i] <= 1 ? smallestSeen[i] : solve(Set.of(cell), false);
                double most = largestSeen[i] >= threshold - 1 ? largestSeen[i] : solve(Set.of(cell), true);
                if (least > 1 + 1e-6 || most < threshold - 1 - 1e-6) {
                    recovered.put(cell, new Bounds(least, most));
                }
            }
        }

        private double solve(Set<Integer> objective, boolean largest) {
            for (int i = 0; i < cells.size(); i++) {
                model.getVariable(i).weight(objective.contains(cells.get(i)) ? 1 : 0);
            }
            Optimisation.Result found = largest ? model.maximise() : model.minimise();
            if (found.getState() == Optimisation.State.UNBOUNDED) {
                return Double.POSITIVE_INFINITY;
            }
            if (!found.getState().isOptimal()) {
                throw new AssertionError("the attacker's solver gave up: " + found.getState());
            }
            double value = 0;
            for (int i = 0; i < cells.size(); i++) {
                double count = found.doubleValue(i);
                smallestSeen[i] = Math.min(smallestSeen[i], count);
                largestSeen[i] = Math.max(largestSeen[i], count);
                value += objective.contains(cells.get(i)) ? count : 0;
            }
            return value;
        }
    }
}
