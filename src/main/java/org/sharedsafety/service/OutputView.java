package org.sharedsafety.service;

import java.util.List;
import java.util.stream.Stream;
import org.sharedsafety.chart.EventWords;
import org.sharedsafety.chart.Figure;
import org.sharedsafety.chart.FramedFigure;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.PlaceEvent;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Severity;
import org.sharedsafety.service.Protection.Told;
import org.sharedsafety.text.Texts;

/**
 * A view as it leaves the desk: made anew from the numbers that an output may carry.
 *
 * @param finding the sentence that says what is seen
 * @param subtitle measure, unit, period, places, verdict
 * @param findings what to know about it, the ones to show in front first
 * @param sources files that its numbers come from
 * @param released what was taken out of it, and what it gives away
 * @param events what a person noted as having happened there before, earliest first
 */
record OutputView(
        Figure figure,
        String finding,
        String subtitle,
        List<Finding> findings,
        List<String> sources,
        Released released,
        List<PlaceEvent> events) {
    private static final int CAUTIONS = 5;
    private static final String HIDDEN = "W06";

    OutputView {
        findings = List.copyOf(findings);
        sources = List.copyOf(sources);
        events = List.copyOf(events);
    }

    /** A view before it is known what happened there. */
    OutputView(
            Figure figure,
            String finding,
            String subtitle,
            List<Finding> findings,
            List<String> sources,
            Released released) {
        this(figure, finding, subtitle, findings, sources, released, List.of());
    }

    /** The same with what happened there. */
    OutputView with(List<PlaceEvent> happened) {
        return new OutputView(figure, finding, subtitle, findings, sources, released, happened);
    }

    /**
     * What an output hides and what it gives away.
     *
     * @param hidden how many numbers it does not carry
     * @param told the counts that it gives away
     * @param notes what was done so that nothing can be worked out, in words
     */
    record Released(int hidden, Told told, List<Message> notes) {
        /** Nothing was asked for that could tell a count. */
        static final Released NOTHING = new Released(0, Told.NOTHING, List.of());

        Released {
            notes = List.copyOf(notes);
        }

        /** What was left out, in sentences. */
        List<String> said(Texts texts) {
            Stream<String> count = hidden == 0 ? Stream.of() : Stream.of(texts.say("figure.hidden", hidden));
            return Stream.concat(count, notes.stream().map(texts::say)).toList();
        }
    }

    /** The figure in its frame. */
    FramedFigure framed(Texts texts, List<String> remarks) {
        return new FramedFigure(finding, subtitle, figure, cautions(texts), String.join(" ", foot(texts, remarks)));
    }

    /**
     * What stands under the figure and under its data.
     *
     * @param remarks what everything made of the project says of it
     */
    List<String> foot(Texts texts, List<String> remarks) {
        List<String> files = sources.stream().distinct().toList();
        return Stream.of(
                        events.isEmpty() ? Stream.<String>of() : Stream.of(new EventWords(texts).said(events)),
                        released.said(texts).stream(),
                        remarks.stream(),
                        files.isEmpty()
                                ? Stream.of("Shared Safety Workbench.")
                                : Stream.of(texts.say("figure.source", String.join(", ", files))))
                .flatMap(each -> each)
                .toList();
    }

    /** The first that have to be known; that numbers are hidden is said with how many. */
    private List<String> cautions(Texts texts) {
        return findings.stream()
                .filter(finding ->
                        finding.severity() != Severity.BLOCK && !finding.code().equals(HIDDEN))
                .limit(CAUTIONS)
                .map(finding -> texts.say(finding.message()))
                .toList();
    }
}
