package org.sharedsafety.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.report.Report;
import org.sharedsafety.model.report.ReportSection;
import org.sharedsafety.model.report.ReportTemplate;
import org.sharedsafety.model.report.SheetKind;

/**
 * The reports that a project keeps, as JSON:
 * {@code [{"id":"1","name":…,"template":"county-profile","language":"en","settings":{…},"outline":[{"sheet":"cover","subject":"","included":true}]}]}.
 */
public final class ReportsText {
    /** The fact of the project that they are kept in. */
    public static final String SETTING = "reports";

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReportsText() {}

    /** Reads reports; none where nothing was kept. */
    public static List<Report> read(@Nullable String text) {
        List<Report> reports = new ArrayList<>();
        if (text == null) {
            return reports;
        }
        try {
            for (JsonNode report : JSON.readTree(text)) {
                reports.add(report(report));
            }
            return reports;
        } catch (JsonProcessingException | IllegalArgumentException damaged) {
            throw WorkbenchException.of("report.plans-unreadable", String.valueOf(damaged.getMessage()));
        }
    }

    private static Report report(JsonNode report) {
        TreeMap<String, String> settings = new TreeMap<>();
        report.path("settings")
                .properties()
                .forEach(field -> settings.put(field.getKey(), field.getValue().asText()));
        List<ReportSection> outline = new ArrayList<>();
        for (JsonNode section : report.path("outline")) {
            outline.add(new ReportSection(
                    SheetKind.ofCode(section.path("sheet").asText()),
                    section.path("subject").asText(),
                    section.path("included").asBoolean()));
        }
        return new Report(
                report.path("id").asText(),
                report.path("name").asText(),
                ReportTemplate.ofCode(report.path("template").asText()),
                report.path("language").asText(),
                settings,
                outline);
    }

    /** Writes reports. */
    public static String write(List<Report> reports) {
        ArrayNode all = JSON.createArrayNode();
        for (Report report : reports) {
            ObjectNode one = all.addObject();
            one.put("id", report.id());
            one.put("name", report.name());
            one.put("template", report.template().code());
            one.put("language", report.language());
            ObjectNode settings = one.putObject("settings");
            report.settings().forEach(settings::put);
            ArrayNode outline = one.putArray("outline");
            for (ReportSection section : report.outline()) {
                ObjectNode line = outline.addObject();
                line.put("sheet", section.kind().code());
                line.put("subject", section.subject());
                line.put("included", section.included());
            }
        }
        return all.toString();
    }
}
