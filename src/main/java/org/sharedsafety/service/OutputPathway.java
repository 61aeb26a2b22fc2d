package org.sharedsafety.service;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.PathwayFigure;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.Pathway;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;

/** The way through alternatives to jail, or what survivors are offered, as a figure. */
final class OutputPathway {
    private OutputPathway() {}

    static OutputView of(Output<Pathway> output, QuestionSettings asked, Texts texts) {
        Pathway pathway = output.result();
        boolean capacity = "capacity".equals(asked.text("figure"));
        List<Pathway.Step> steps = capacity ? pathway.capacity() : pathway.steps();
        if (steps.isEmpty()) {
            throw WorkbenchException.of("figure.nothing-left");
        }
        Message sentence = pathway.about().sentence();
        String said = sentence == null ? texts.say("pathway.card") : texts.say(sentence);
        return new OutputView(
                capacity ? PathwayFigure.ofCapacity(pathway, texts) : PathwayFigure.ofSteps(pathway, texts),
                capacity ? offered(steps, texts) : said,
                where(pathway.place(), texts) + ", " + steps.get(0).period().text() + ". "
                        + texts.say(capacity ? "pathway.capacity-own" : "pathway.only-same"),
                pathway.about().findings(),
                Stream.concat(pathway.steps().stream(), pathway.capacity().stream())
                        .flatMap(step -> step.measure().sources().stream())
                        .toList(),
                output.released());
    }

    /** What is offered of what is needed, one measure after the other. */
    private static String offered(List<Pathway.Step> steps, Texts texts) {
        Numbers numbers = new Numbers(texts);
        return steps.stream()
                .map(step -> texts.say(
                        "pathway.capacity-of",
                        step.measure().metric().name(texts.language()),
                        numbers.count(step.count()),
                        numbers.count(step.outOf())))
                .collect(Collectors.joining("; "));
    }

    private static String where(@Nullable Place place, Texts texts) {
        return place == null ? texts.say("policegap.everywhere") : place.name();
    }
}
