package org.sharedsafety.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.sharedsafety.service.AudienceFigure;

/** Where the numbers come from, in plain words: the answer to "did you make this up?". */
final class SlideSourceView {
    private static final int MOST_CAUTIONS = 2;

    private SlideSourceView() {}

    static Region of(SlideParts parts) {
        Wall wall = parts.wall();
        List<Node> all = new ArrayList<>();
        String written = wall.say(wall.slide().source());
        if (!written.isEmpty()) {
            written.lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line ->
                            all.add(parts.words(line, 36, false, parts.theme().ink())));
        }
        List<AudienceFigure> figures = wall.pictures().stream()
                .map(Pictured::figure)
                .flatMap(Stream::ofNullable)
                .toList();
        figures.stream().map(AudienceFigure::source).distinct().forEach(source -> all.add(parts.body(source)));
        figures.stream()
                .flatMap(figure -> figure.cautions().stream())
                .distinct()
                .limit(MOST_CAUTIONS)
                .forEach(caution -> all.add(parts.body("• " + caution)));
        if (all.isEmpty()) {
            all.add(parts.body(parts.say("workshop.show.no-source")));
        }
        return SlideFrame.of(
                parts,
                SlideTextView.eyebrow(parts),
                parts.say("workshop.show.source"),
                parts.column(24, all),
                List.of());
    }
}
