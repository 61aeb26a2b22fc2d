package org.sharedsafety.model.result;

import java.util.List;

/**
 * One statistical method: what it computes and where it comes from.
 *
 * @param id short name, such as {@code modified-t}; its words are the text {@code methods.name.ID}
 * @param formula in plain characters
 * @param source author and year, page or software with its version
 * @param version counted up when results change
 * @param references keys of the reference values that the method is checked against
 */
public record MethodDescription(String id, String formula, String source, String version, List<String> references) {
    public MethodDescription {
        references = List.copyOf(references);
    }
}
