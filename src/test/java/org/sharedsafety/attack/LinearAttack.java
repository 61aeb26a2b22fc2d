package org.sharedsafety.attack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.LocalizedOptimFormats;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

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
        private final LinearConstraintSet equations;
        private final double[] smallestSeen;
        private final double[] largestSeen;

        Part(List<Integer> cells) {
            this.cells = cells;
            this.smallestSeen = new double[cells.size()];
            this.largestSeen = new double[cells.size()];
            java.util.Arrays.fill(smallestSeen, Double.POSITIVE_INFINITY);
            Map<Integer, Integer> at = new HashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                at.put(cells.get(i), i);
            }
            List<LinearConstraint> all = new ArrayList<>();
            for (List<Integer> sum : table.sums()) {
                double[] row = new double[cells.size()];
                double rest = 0;
                boolean touched = false;
                for (int i = 0; i < sum.size(); i++) {
                    int sign = i == 0 ? 1 : -1;
                    int cell = sum.get(i);
                    if (table.shown(cell).isPresent()) {
                        rest -= sign * table.shown(cell).getAsLong();
                    } else if (at.containsKey(cell)) {
                        row[at.get(cell)] = sign;
                        touched = true;
                    }
                }
                if (touched) {
                    all.add(new LinearConstraint(row, Relationship.EQ, rest));
                }
            }
            this.equations = new LinearConstraintSet(all);
        }

        void attack(Set<Integer> wanted, Map<Integer, Bounds> recovered) {
            double[] everything = new double[cells.size()];
            for (int i = 0; i < everything.length; i++) {
                everything[i] = wanted.contains(cells.get(i)) ? 1 : 0;
            }
            solve(everything, GoalType.MINIMIZE);
            solve(everything, GoalType.MAXIMIZE);
            for (int i = 0; i < cells.size(); i++) {
                if (!wanted.contains(cells.get(i))) {
                    continue;
                }
                double[] one = new double[cells.size()];
                one[i] = 1;
                double least = smallestSeen[i] <= 1 ? smallestSeen[i] : solve(one, GoalType.MINIMIZE);
                double most = largestSeen[i] >= threshold - 1 ? largestSeen[i] : solve(one, GoalType.MAXIMIZE);
                if (least > 1 + 1e-6 || most < threshold - 1 - 1e-6) {
                    recovered.put(cells.get(i), new Bounds(least, most));
                }
            }
        }

        private double solve(double[] objective, GoalType goal) {
            try {
                PointValuePair found = new SimplexSolver()
                        .optimize(
                                new MaxIter(20_000),
                                new LinearObjectiveFunction(objective, 0),
                                equations,
                                goal,
                                new NonNegativeConstraint(true));
                double[] point = found.getPoint();
                for (int i = 0; i < point.length; i++) {
                    smallestSeen[i] = Math.min(smallestSeen[i], point[i]);
                    largestSeen[i] = Math.max(largestSeen[i], point[i]);
                }
                return found.getValue();
            } catch (MathIllegalStateException stuck) {
                if (stuck.getSpecifier() == LocalizedOptimFormats.UNBOUNDED_SOLUTION) {
                    return Double.POSITIVE_INFINITY;
                }
                throw new AssertionError("the attacker's solver gave up", stuck);
            }
        }
    }
}
