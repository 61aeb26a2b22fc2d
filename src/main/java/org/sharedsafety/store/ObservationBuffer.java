package org.sharedsafety.store;

import org.jspecify.annotations.Nullable;

/** Observations waiting to be stored, in plain arrays; NaN and null stand for what is missing. */
final class ObservationBuffer {
    final int[] series;
    final int[] period;
    final int[] group;
    final int[] place;
    final int[] measure;
    final byte[] status;
    final double[] value;
    final double[] numerator;
    final double[] denominator;
    final double[] lower;
    final double[] upper;
    final int[] row;
    final int[] column;
    final @Nullable String[] shown;

    private int size;

    ObservationBuffer(int capacity) {
        series = new int[capacity];
        period = new int[capacity];
        group = new int[capacity];
        place = new int[capacity];
        measure = new int[capacity];
        status = new byte[capacity];
        value = new double[capacity];
        numerator = new double[capacity];
        denominator = new double[capacity];
        lower = new double[capacity];
        upper = new double[capacity];
        row = new int[capacity];
        column = new int[capacity];
        shown = new @Nullable String[capacity];
    }

    int size() {
        return size;
    }

    boolean isFull() {
        return size == series.length;
    }

    void clear() {
        java.util.Arrays.fill(shown, 0, size, null);
        size = 0;
    }

    /** Takes the next free place for an observation with this key. */
    int add(int seriesId, int periodId, int groupId, int placeId) {
        int at = size++;
        series[at] = seriesId;
        period[at] = periodId;
        group[at] = groupId;
        place[at] = placeId;
        return at;
    }

    /** The order of the keys of two observations. */
    int compare(int a, int b) {
        int order = Integer.compare(series[a], series[b]);
        if (order == 0) {
            order = Integer.compare(period[a], period[b]);
        }
        if (order == 0) {
            order = Integer.compare(group[a], group[b]);
        }
        return order == 0 ? Integer.compare(place[a], place[b]) : order;
    }

    /** The observations in the order of their keys; equal keys stay in the order in which they came. */
    int[] sorted() {
        int[] order = new int[size];
        boolean inOrder = true;
        for (int i = 0; i < size; i++) {
            order[i] = i;
            inOrder = inOrder && (i == 0 || compare(i - 1, i) <= 0);
        }
        return inOrder ? order : mergeSorted(order);
    }

    private int[] mergeSorted(int[] order) {
        int[] from = order;
        int[] into = new int[size];
        for (int width = 1; width < size; width *= 2) {
            for (int start = 0; start < size; start += 2 * width) {
                merge(from, into, start, Math.min(start + width, size), Math.min(start + 2 * width, size));
            }
            int[] swap = from;
            from = into;
            into = swap;
        }
        return from;
    }

    private void merge(int[] from, int[] into, int start, int middle, int end) {
        if (middle >= end || compare(from[middle - 1], from[middle]) <= 0) {
            System.arraycopy(from, start, into, start, end - start);
            return;
        }
        int left = start;
        int right = middle;
        for (int at = start; at < end; at++) {
            boolean takeLeft = right >= end || (left < middle && compare(from[left], from[right]) <= 0);
            into[at] = takeLeft ? from[left++] : from[right++];
        }
    }
}
