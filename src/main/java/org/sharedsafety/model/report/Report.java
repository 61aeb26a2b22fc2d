package org.sharedsafety.model.report;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A report as a person keeps it: enough to write it, to reproduce it and to write it again next year.
 *
 * @param id unique within the project
 * @param name as the person calls it
 * @param language {@code en} or {@code es}
 * @param settings by the names of the command's options, such as {@code place}, {@code x}, {@code y} and {@code period}
 * @param outline its sheets in their order
 */
public record Report(
        String id,
        String name,
        ReportTemplate template,
        String language,
        SortedMap<String, String> settings,
        List<ReportSection> outline) {
    public Report {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a report has a name");
        }
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
        outline = List.copyOf(outline);
    }

    /** The same with another outline. */
    public Report outlined(List<ReportSection> other) {
        return new Report(id, name, template, language, settings, other);
    }

    /** The same under another name. */
    public Report named(String other) {
        return new Report(id, other, template, language, settings, outline);
    }

    /** The same in another language. */
    public Report in(String other) {
        return new Report(id, name, template, other, settings, outline);
    }

    /** The same with one setting changed; an empty value takes the setting away. */
    public Report with(String setting, String value) {
        SortedMap<String, String> changed = new TreeMap<>(settings);
        if (value.isEmpty()) {
            changed.remove(setting);
        } else {
            changed.put(setting, value);
        }
        return new Report(id, name, template, language, changed, outline);
    }
}
