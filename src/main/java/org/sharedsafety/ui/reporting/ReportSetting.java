package org.sharedsafety.ui.reporting;

import java.util.List;

/**
 * A setting of a report that a person chooses.
 *
 * @param name as the command's option, such as {@code place}; its word is under {@code reports.setting.<name>}
 */
public record ReportSetting(String name, List<Choice> choices) {
    public ReportSetting {
        choices = List.copyOf(choices);
    }

    /**
     * One of its values.
     *
     * @param words as a person reads it
     */
    public record Choice(String value, String words) {}
}
