package org.sharedsafety.ui.importing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.recipe.ImportTally;
import org.sharedsafety.model.recipe.PlaceStep;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.service.ImportReport;

/** What became of the places of a file, and what a person says about those that were not found for sure. */
public final class PlaceAnswers {
    /** How alike a suggestion must be to be accepted with others. */
    public static final double BAR = 0.9;

    private static final int MOST_FOUND = 8;

    private final WorkViewModel model;
    private final ImportDoors doors;
    private final Map<String, List<Place>> known = new HashMap<>();

    PlaceAnswers(WorkViewModel model, ImportDoors doors) {
        this.model = model;
        this.doors = doors;
    }

    /** What several answers would change, said before they are given. */
    public record Scope(int names, long rows, long ofRows) {}

    /** What became of the places, what needs an answer first. */
    public List<PlaceLine> lines() {
        ImportReport report = model.rehearsalProperty().get();
        if (report == null) {
            return List.of();
        }
        List<PlaceLine> lines = PlaceLine.of(report);
        return lines.stream()
                .map(line -> line instanceof PlaceLine.Asked asked && isDismissed(asked.sheet(), asked.text())
                        ? new PlaceLine.Missing(asked.sheet(), asked.text(), asked.row(), asked.rows())
                        : line)
                .toList();
    }

    /** How many names are still asked about. */
    long asked() {
        return lines().stream().filter(PlaceLine.Asked.class::isInstance).count();
    }

    /** This text is this place. */
    public void accept(String sheet, String text, Place place) {
        model.say(sheet, new Correction.SamePlaces(level(sheet), Map.of(text, place.code())));
    }

    /** This text is not the place that was suggested; its rows stay out. */
    public void refuse(String sheet, String text) {
        FileWork work = model.work();
        if (work != null) {
            work.dismiss(key(sheet, text));
            model.tell();
        }
    }

    /** The suggestions that are alike enough and the only best ones, by sheet. */
    private Map<String, Map<String, String>> sure() {
        Map<String, Map<String, String>> sure = new LinkedHashMap<>();
        for (PlaceLine line : lines()) {
            if (line instanceof PlaceLine.Asked asked && asked.isSure(BAR)) {
                sure.computeIfAbsent(asked.sheet(), fresh -> new LinkedHashMap<>())
                        .put(asked.text(), asked.candidates().get(0).place().code());
            }
        }
        return sure;
    }

    /** What accepting all that are alike enough would change. */
    public Scope sureScope() {
        Map<String, Map<String, String>> sure = sure();
        long rows = lines().stream()
                .filter(line -> line instanceof PlaceLine.Asked asked
                        && sure.getOrDefault(asked.sheet(), Map.of()).containsKey(asked.text()))
                .mapToLong(PlaceLine::rows)
                .sum();
        int names = sure.values().stream().mapToInt(Map::size).sum();
        return new Scope(names, rows, rowsRead());
    }

    /** Accepts all that are alike enough; one step to take back for each sheet. */
    public void acceptSure() {
        sure().forEach((sheet, codes) -> model.say(sheet, new Correction.SamePlaces(level(sheet), codes)));
    }

    private long rowsRead() {
        ImportReport report = model.rehearsalProperty().get();
        return report == null
                ? 0
                : report.sheets().stream().mapToLong(ImportTally::rowsRead).sum();
    }

    /** Places whose name or code holds all words typed, those that begin with them first. */
    public List<Place> find(String sheet, String typed) {
        String wanted = plain(typed);
        if (wanted.isBlank()) {
            return List.of();
        }
        List<String> words = List.of(wanted.strip().split("\\s+"));
        List<Place> first = new ArrayList<>();
        List<Place> others = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (Place place : known.computeIfAbsent(level(sheet), doors.places())) {
            String text = plain(place.name()) + " " + place.code();
            if (words.stream().allMatch(text::contains) && met.add(place.code() + place.name())) {
                (text.startsWith(wanted.strip()) ? first : others).add(place);
            }
        }
        first.addAll(others);
        return first.subList(0, Math.min(MOST_FOUND, first.size()));
    }

    /** Forgets the places of another project. */
    public void clear() {
        known.clear();
    }

    private String level(String sheet) {
        FileWork work = model.work();
        @Nullable Recipe recipe = work == null ? null : work.recipe(sheet);
        return recipe == null
                ? ""
                : recipe.step(PlaceStep.Places.class)
                        .map(PlaceStep.Places::level)
                        .orElse("");
    }

    private boolean isDismissed(String sheet, String text) {
        FileWork work = model.work();
        return work != null && work.isDismissed(key(sheet, text));
    }

    /** Whether a question about a place was answered with no. */
    boolean isAnswered(Problem problem) {
        return problem.code().startsWith("place-suggested")
                && !problem.message().args().isEmpty()
                && isDismissed(
                        problem.sheet(), String.valueOf(problem.message().args().get(0)));
    }

    private static String key(String sheet, String text) {
        return sheet + "|place|" + text;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace(",", " ")
                .replaceAll("\\s+", " ");
    }
}
