package org.sharedsafety.service;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.ProfileFigure;
import org.sharedsafety.chart.ProfileSectionFigure;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.text.Texts;

/** A place's profile as a figure: the measures of one principle, or the whole on one page. */
final class OutputProfile {
    private static final int OF_ONE = 8;

    private OutputProfile() {}

    static OutputView of(Output<Profile> output, QuestionSettings asked, Texts texts) {
        Profile profile = output.result();
        String principle = asked.text("principle");
        List<Profile.Section> sections = profile.sections().stream()
                .filter(section -> is(section, principle))
                .toList();
        List<Profile.Line> lines = sections.stream()
                .flatMap(section -> (principle == null ? section.lines() : section.front(OF_ONE)).stream())
                .toList();
        if (lines.isEmpty()) {
            throw WorkbenchException.of("figure.nothing-left");
        }
        int all = sections.stream().mapToInt(section -> section.lines().size()).sum();
        OutputWords words = new OutputWords(texts);
        return new OutputView(
                principle == null ? new ProfileFigure(profile, texts) : ProfileSectionFigure.of(profile, lines, texts),
                texts.say(profile.sentence()),
                words.line(List.of(
                        profile.place().name(),
                        principle == null ? "" : texts.say("home.principle." + principle.toLowerCase(Locale.ROOT)),
                        principle == null ? "" : texts.say("figure.measures", lines.size(), all),
                        profile.latest().text().replace('/', '–'))),
                profile.about().findings(),
                lines.stream()
                        .flatMap(line -> line.measure().sources().stream())
                        .toList(),
                output.released());
    }

    private static boolean is(Profile.Section section, @Nullable String principle) {
        return principle == null || section.principle().name().equalsIgnoreCase(principle);
    }
}
