package org.sharedsafety.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Frames of well-being that others have worked out, to begin a community's own definition with.
 *
 * <p>The names of frames and domains are words of ours, found under {@code frame.<code>} and
 * {@code frame.<code>.<domain>}; the reference of each stands under {@code frame.<code>.reference}.
 */
public enum ReadyFrame {
    VITAL(
            "vital",
            """
            basic: WB21 PH10
            learning: WB14 PH17
            work: WB12 WB09
            housing: WB17
            transport: WB24
            nature: WB22
            belonging: WB04 S06
            """),
    DOMAINS(
            "domains",
            """
            connected: WB07 WB06
            stability: WB17 WB18
            safety: WB08
            mastery: WB03
            resources: WB09 PH13
            """),
    THRIVE(
            "thrive",
            """
            networks: WB04 S01
            participation: S06
            norms:
            sold:
            look: WB08
            parks: WB22
            arts:
            around:
            home: WB17
            air:
            education: WB14
            wages: WB10
            """),
    PLACES_INDEX(
            "places",
            """
            economic: WB09 WB12
            education: WB14
            housing: WB17
            transport:
            environment:
            neighborhood: WB22
            social: WB04 S06
            access: PH16 PH13
            """),
    MOBILITY(
            "mobility",
            """
            neighborhoods: WB17 WB25
            education: PH17 WB14
            work: WB12
            health: PH16
            governance: S06 S01
            """),
    NATIONAL(
            "national",
            """
            personal: WB03
            relationships: WB06
            health: WB02 PH10
            activity: WB12
            place: WB08
            finance: WB09
            economy: WB10
            education: WB14
            governance: S01
            environment: WB22
            """);

    private final String code;
    /** A line a domain: its code, and the ids of its measures. */
    private final String text;

    ReadyFrame(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** Its name in keys and in files. */
    public String code() {
        return code;
    }

    /** Codes of its domains, in order. */
    public List<String> domains() {
        return text.lines().map(line -> line.substring(0, line.indexOf(':'))).toList();
    }

    /** Measures of the catalogue that speak of a domain; a suggestion, often none. */
    public List<String> measures(String domain) {
        return text.lines()
                .filter(line -> line.startsWith(domain + ":"))
                .flatMap(line ->
                        Stream.of(line.substring(line.indexOf(':') + 1).strip().split(" ")))
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
