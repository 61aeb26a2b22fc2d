package org.sharedsafety.model;

import java.util.List;
import java.util.Map;

/**
 * Frames of well-being that others have worked out, to begin a community's own definition with.
 *
 * <p>The names of frames and domains are words of ours, found under {@code frame.<code>} and
 * {@code frame.<code>.<domain>}; the reference of each stands under {@code frame.<code>.reference}.
 */
public enum ReadyFrame {
    VITAL(
            "vital",
            List.of("basic", "learning", "work", "housing", "transport", "nature", "belonging"),
            Map.ofEntries(
                    Map.entry("basic", List.of("WB21", "PH10")),
                    Map.entry("learning", List.of("WB14", "PH17")),
                    Map.entry("work", List.of("WB12", "WB09")),
                    Map.entry("housing", List.of("WB17")),
                    Map.entry("transport", List.of("WB24")),
                    Map.entry("nature", List.of("WB22")),
                    Map.entry("belonging", List.of("WB04", "S06")))),
    DOMAINS(
            "domains",
            List.of("connected", "stability", "safety", "mastery", "resources"),
            Map.ofEntries(
                    Map.entry("connected", List.of("WB07", "WB06")),
                    Map.entry("stability", List.of("WB17", "WB18")),
                    Map.entry("safety", List.of("WB08")),
                    Map.entry("mastery", List.of("WB03")),
                    Map.entry("resources", List.of("WB09", "PH13")))),
    THRIVE(
            "thrive",
            List.of(
                    "networks",
                    "participation",
                    "norms",
                    "sold",
                    "look",
                    "parks",
                    "arts",
                    "around",
                    "home",
                    "air",
                    "education",
                    "wages"),
            Map.ofEntries(
                    Map.entry("networks", List.of("WB04", "S01")),
                    Map.entry("participation", List.of("S06")),
                    Map.entry("look", List.of("WB08")),
                    Map.entry("parks", List.of("WB22")),
                    Map.entry("home", List.of("WB17")),
                    Map.entry("education", List.of("WB14")),
                    Map.entry("wages", List.of("WB10")))),
    PLACES_INDEX(
            "places",
            List.of("economic", "education", "housing", "transport", "environment", "neighborhood", "social", "access"),
            Map.ofEntries(
                    Map.entry("economic", List.of("WB09", "WB12")),
                    Map.entry("education", List.of("WB14")),
                    Map.entry("housing", List.of("WB17")),
                    Map.entry("neighborhood", List.of("WB22")),
                    Map.entry("social", List.of("WB04", "S06")),
                    Map.entry("access", List.of("PH16", "PH13")))),
    MOBILITY(
            "mobility",
            List.of("neighborhoods", "education", "work", "health", "governance"),
            Map.ofEntries(
                    Map.entry("neighborhoods", List.of("WB17", "WB25")),
                    Map.entry("education", List.of("PH17", "WB14")),
                    Map.entry("work", List.of("WB12")),
                    Map.entry("health", List.of("PH16")),
                    Map.entry("governance", List.of("S06", "S01")))),
    NATIONAL(
            "national",
            List.of(
                    "personal",
                    "relationships",
                    "health",
                    "activity",
                    "place",
                    "finance",
                    "economy",
                    "education",
                    "governance",
                    "environment"),
            Map.ofEntries(
                    Map.entry("personal", List.of("WB03")),
                    Map.entry("relationships", List.of("WB06")),
                    Map.entry("health", List.of("WB02", "PH10")),
                    Map.entry("activity", List.of("WB12")),
                    Map.entry("place", List.of("WB08")),
                    Map.entry("finance", List.of("WB09")),
                    Map.entry("economy", List.of("WB10")),
                    Map.entry("education", List.of("WB14")),
                    Map.entry("governance", List.of("S01")),
                    Map.entry("environment", List.of("WB22"))));

    private final String code;
    private final List<String> domains;
    private final Map<String, List<String>> measures;

    ReadyFrame(String code, List<String> domains, Map<String, List<String>> measures) {
        this.code = code;
        this.domains = domains;
        this.measures = measures;
    }

    /** Its name in keys and in files. */
    public String code() {
        return code;
    }

    /** Codes of its domains, in order. */
    public List<String> domains() {
        return domains;
    }

    /** Measures of the catalogue that speak of a domain; a suggestion, often none. */
    public List<String> measures(String domain) {
        return measures.getOrDefault(domain, List.of());
    }
}
