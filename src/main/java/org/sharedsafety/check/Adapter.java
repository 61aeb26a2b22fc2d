package org.sharedsafety.check;

import java.util.Map;

/** Turns the rows of one method into calls of the product. */
@FunctionalInterface
interface Adapter {
    /** The answers to all rows that share dataset and parameters with {@code first}. */
    Answers prepare(ReferenceRow first, Bench bench);

    /** An adapter under the key of its method. */
    static Map.Entry<String, Adapter> at(String method, Adapter adapter) {
        return Map.entry(method, adapter);
    }

    /** The answers to the rows of one call. */
    @FunctionalInterface
    interface Answers {
        Answer to(ReferenceRow row);
    }
}
