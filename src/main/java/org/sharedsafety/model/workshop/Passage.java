package org.sharedsafety.model.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Something that a workshop says, to be translated.
 *
 * @param key finds it again within the workshop, such as {@code s3/prompt/2}
 * @param slide id of its slide, empty for what belongs to none
 * @param part what it is
 * @param number which one of its kind on the slide, from 1; 0 where there is only one
 */
public record Passage(String key, String slide, Part part, int number, Wording said) {
    /** What a passage is. */
    public enum Part {
        TITLE,
        HEADLINE,
        BODY,
        PROMPT,
        STRENGTH,
        SOURCE,
        ITEM,
        HELP
    }

    /** All passages in running order, the ones that say nothing left out. */
    public static List<Passage> of(Workshop workshop) {
        List<Passage> found = new ArrayList<>();
        changed(workshop, (passage, said) -> {
            if (!said.isEmpty()) {
                found.add(passage);
            }
            return said;
        });
        return List.copyOf(found);
    }

    /** The passages that lack a language that the workshop is held in. */
    public static List<Passage> untranslated(Workshop workshop) {
        return of(workshop).stream()
                .filter(passage -> !passage.said().missing(workshop.languages()).isEmpty())
                .toList();
    }

    /** The same workshop with every passage said as {@code how} says it. */
    public static Workshop changed(Workshop workshop, BiFunction<Passage, Wording, Wording> how) {
        Wording title = at(how, "", Part.TITLE, 0, workshop.title());
        List<Slide> slides =
                workshop.slides().stream().map(slide -> changed(slide, how)).toList();
        List<HelpLine> lines = numbered(
                workshop.helpLines(),
                (line, number) ->
                        new HelpLine(line.name(), line.contact(), at(how, "", Part.HELP, number, line.note())));
        return workshop.held(title, workshop.date(), workshop.where(), workshop.languages(), workshop.audience())
                .withSlides(slides)
                .withHelpLines(lines);
    }

    private static Slide changed(Slide slide, BiFunction<Passage, Wording, Wording> how) {
        Slide changed = slide.withHeadline(at(how, slide.id(), Part.HEADLINE, 0, slide.headline()))
                .withBody(at(how, slide.id(), Part.BODY, 0, slide.body()))
                .withPrompts(
                        numbered(slide.prompts(), (prompt, number) -> at(how, slide.id(), Part.PROMPT, number, prompt)))
                .withStrength(at(how, slide.id(), Part.STRENGTH, 0, slide.strength()))
                .withSource(at(how, slide.id(), Part.SOURCE, 0, slide.source()));
        Poll poll = slide.poll();
        return poll == null
                ? changed
                : changed.withPoll(poll.withItems(numbered(
                        poll.items(),
                        (item, number) -> new PollItem(
                                item.id(), at(how, slide.id(), Part.ITEM, number, item.text()), item.solution()))));
    }

    private static Wording at(
            BiFunction<Passage, Wording, Wording> how, String slide, Passage.Part part, int number, Wording said) {
        String key = String.join(
                "/",
                Stream.of(slide, part.name().toLowerCase(Locale.ROOT), number == 0 ? "" : Integer.toString(number))
                        .filter(each -> !each.isEmpty())
                        .toList());
        return how.apply(new Passage(key, slide, part, number, said), said);
    }

    private static <T> List<T> numbered(List<T> all, BiFunction<T, Integer, T> how) {
        List<T> changed = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            changed.add(how.apply(all.get(i), i + 1));
        }
        return changed;
    }
}
