package org.sharedsafety.ui.workshop;

import java.awt.Color;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.chart.Palette;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.model.workshop.Workshop;

/** What the people in the room said: one dot is one person. */
final class SlideResultsView {
    private SlideResultsView() {}

    static Region of(SlideParts parts) {
        Wall wall = parts.wall();
        VoteCounts counts = wall.counts() == null ? VoteCounts.NONE : wall.counts();
        List<Node> middle = new ArrayList<>();
        String question = counts.question().isEmpty() ? wall.say(wall.slide().body()) : counts.question();
        if (!question.isEmpty()) {
            middle.add(
                    parts.words(question, SlideScale.BODY, false, parts.theme().muted()));
        }
        if (counts.open()) {
            middle.add(parts.body(parts.say("workshop.show.vote-hidden")));
        } else if (counts.figure() != null) {
            Region figure = parts.room(counts.figure());
            VBox.setVgrow(figure, Priority.ALWAYS);
            middle.add(figure);
            middle.add(parts.quiet(counts.note()));
        } else if (counts.lines().isEmpty()) {
            middle.add(parts.body(parts.say("workshop.show.nobody-yet")));
        } else {
            middle.add(lines(parts, counts));
            if (!counts.note().isEmpty()) {
                middle.add(parts.body(counts.note()));
            }
        }
        List<Region> foot = new ArrayList<>();
        if (!counts.open() && counts.people() > 0) {
            foot.add(parts.quiet(parts.say("finding.w31", counts.people())));
        }
        String held = held(parts);
        if (!held.isEmpty()) {
            foot.add(parts.quiet(held));
        }
        return SlideFrame.of(
                parts,
                SlideTextView.eyebrow(parts),
                wall.say(wall.slide().headline()),
                parts.column(36, middle),
                parts.foot(foot));
    }

    private static String held(SlideParts parts) {
        Workshop workshop = parts.wall().workshop();
        if (workshop.date() == null) {
            return workshop.where();
        }
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(parts.wall().texts().locale())
                .format(workshop.date());
        return workshop.where().isEmpty() ? day : parts.say("workshop.show.held", day, workshop.where());
    }

    private static GridPane lines(SlideParts parts, VoteCounts counts) {
        SlideScale scale = parts.scale();
        GridPane grid = new GridPane();
        grid.setHgap(scale.length(48));
        grid.setVgap(scale.length(counts.lines().size() > 4 ? 24 : 56));
        grid.setMinWidth(0);
        ColumnConstraints labels = new ColumnConstraints();
        labels.setPercentWidth(
                counts.lines().stream()
                                        .mapToInt(each -> each.label().length())
                                        .max()
                                        .orElse(0)
                                > 14
                        ? 36
                        : 16);
        ColumnConstraints number = new ColumnConstraints();
        number.setHalignment(HPos.RIGHT);
        number.setFillWidth(false);
        ColumnConstraints dots = new ColumnConstraints();
        dots.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(labels, number, dots);
        int most =
                counts.lines().stream().mapToInt(VoteCounts.Line::count).max().orElse(0);
        double size = counts.lines().size() > 4 ? 48 : 80;
        for (int row = 0; row < counts.lines().size(); row++) {
            VoteCounts.Line line = counts.lines().get(row);
            Color color = color(row, counts.lines().size(), scale.theme());
            SlideWords count = parts.words(parts.say("workshop.show.count", line.count()), size, true, color);
            count.setMinWidth(count.lineWidth());
            SlideDots drawn = new SlideDots(line.count(), most, scale.length(size * 0.7), SlideScale.paint(color));
            SlideWords label =
                    parts.words(line.label(), size * 0.55, true, scale.theme().ink());
            grid.addRow(row, label, count, drawn);
            GridPane.setValignment(label, VPos.CENTER);
            GridPane.setValignment(count, VPos.CENTER);
        }
        grid.setAlignment(Pos.TOP_LEFT);
        return grid;
    }

    /** Three answers in three colors that stand apart for everybody; more than three all alike. */
    private static Color color(int row, int rows, Theme theme) {
        if (rows != 3) {
            return theme.accent();
        }
        return switch (row) {
            case 0 -> theme.dark() ? Palette.rgb("#56B4E9") : theme.accent();
            case 1 -> theme.ink();
            default -> theme.dark() ? Palette.rgb("#E69F00") : Palette.rgb("#8A4500");
        };
    }
}
