package org.sharedsafety.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.WorkbenchException;

/** What lines of budgets are for, as the project keeps it: a JSON object of tags by line. */
public final class BudgetTagsText {
    /** The name of the setting that holds them. */
    public static final String SETTING = "budget-tags";

    private static final ObjectMapper JSON = new ObjectMapper();

    private BudgetTagsText() {}

    /** The tags by line; none for a project without. */
    public static Map<String, BudgetTag> read(@Nullable String text) {
        Map<String, BudgetTag> tags = new TreeMap<>();
        if (text == null) {
            return tags;
        }
        try {
            JsonNode root = JSON.readTree(text);
            root.fieldNames()
                    .forEachRemaining(
                            line -> BudgetTag.ofJson(root.path(line).asText()).ifPresent(tag -> tags.put(line, tag)));
            return tags;
        } catch (JsonProcessingException damaged) {
            throw new WorkbenchException(org.sharedsafety.model.Message.of("store.damaged-setting", SETTING), damaged);
        }
    }

    /** The text that holds the tags. */
    public static String write(Map<String, BudgetTag> tags) {
        ObjectNode root = JSON.createObjectNode();
        new TreeMap<>(tags).forEach((line, tag) -> root.put(line, tag.json()));
        return root.toString();
    }
}
