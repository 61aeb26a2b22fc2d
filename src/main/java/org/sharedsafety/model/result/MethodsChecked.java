package org.sharedsafety.model.result;

import java.util.List;

/**
 * The product's methods against a folder of reference values.
 *
 * @param folder where the values are
 * @param methods one a method and dataset, in the order of the folder
 */
public record MethodsChecked(String folder, List<MethodAgreement> methods) {
    public MethodsChecked {
        methods = List.copyOf(methods);
    }

    /** All rows. */
    public int rows() {
        return methods.stream().mapToInt(MethodAgreement::rows).sum();
    }

    /** Rows that failed. */
    public int failed() {
        return methods.stream().mapToInt(MethodAgreement::failed).sum();
    }

    /** Rows that could not be judged. */
    public int notJudged() {
        return methods.stream().mapToInt(MethodAgreement::notJudged).sum();
    }

    /** Rows of random methods outside their tolerance, as a few of many are. */
    public int chance() {
        return methods.stream().mapToInt(MethodAgreement::chance).sum();
    }

    /** Whether every row was judged and none failed. */
    public boolean isAgreed() {
        return failed() == 0 && notJudged() == 0;
    }
}
