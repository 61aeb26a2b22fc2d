package org.sharedsafety.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.geo.PlaceMatcher;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.store.ProjectFile;
import org.sharedsafety.store.Transaction;
import org.sharedsafety.text.Texts;

/** A project that is open, with what is asked of it again and again. */
public final class OpenProject implements AutoCloseable {
    /** The name of the fact that says that places and numbers are invented. */
    static final String FICTIONAL = "fictional";

    /** The name of the fact that says since when it is a copy for others. */
    static final String REDACTED = "redacted";

    private final ProjectFile file;
    private final @Nullable UnaryOperator<Place> naming;
    private final ReentrantLock publishing;
    private @Nullable Known known;

    OpenProject(ProjectFile file) {
        this(file, null, new ReentrantLock());
    }

    private OpenProject(ProjectFile file, @Nullable UnaryOperator<Place> naming, ReentrantLock publishing) {
        this.file = file;
        this.naming = naming;
        this.publishing = publishing;
    }

    /**
     * Decides what an output shows and remembers it, one output after the other: two that were decided at the same time
     * would not know of each other, and one could give away what the other hides.
     */
    <T> T publishing(Supplier<T> output) {
        publishing.lock();
        try {
            return output.get();
        } finally {
            publishing.unlock();
        }
    }

    /** The same project, in which places are called A, B, C; for a room that wants to look before it judges. */
    OpenProject lettered() {
        return new OpenProject(file, file.reading(tx -> Lettering.of(tx.places().all())), publishing);
    }

    /** Whether places are called A, B, C. */
    boolean isLettered() {
        return naming != null;
    }

    /** What was read out of the project at one revision. */
    private record Known(long revision, Map<String, Metric> metrics, PlaceMatcher matcher, Map<String, String> facts) {}

    /** Where the person keeps it. */
    public Path path() {
        return file.path();
    }

    /** Its name as a person says it: what was chosen, else the file's name without its ending. */
    public String name() {
        String fileName = String.valueOf(path().getFileName());
        int dot = fileName.lastIndexOf('.');
        return fact("name").orElse(dot > 0 ? fileName.substring(0, dot) : fileName);
    }

    /** The level of geography it works on, such as {@code county}. */
    public String level() {
        return fact("level").orElse("county");
    }

    /** The country it works in, such as {@code US}. */
    public String country() {
        return fact("country").orElse("");
    }

    /** Whether its places and numbers are invented, which every figure and report says. */
    public boolean isFictional() {
        return fact(FICTIONAL).isPresent();
    }

    /** Whether it is a copy for others, from which numbers of few people were taken out for good. */
    public boolean isRedacted() {
        return fact(REDACTED).isPresent();
    }

    /** What everything made of it says of it: that it is invented, that it is a copy for others. */
    List<String> remarks(Texts texts) {
        List<String> remarks = new java.util.ArrayList<>();
        if (isFictional()) {
            remarks.add(texts.say("figure.fictional"));
        }
        if (isRedacted()) {
            remarks.add(texts.say("figure.redacted"));
        }
        return remarks;
    }

    /** Its name with what everything made of it says of it. */
    String nameWithRemarks(Texts texts) {
        return String.join(
                " · ",
                java.util.stream.Stream.concat(java.util.stream.Stream.of(name()), remarks(texts).stream())
                        .toList());
    }

    /** Whether it was opened for reading only. */
    public boolean isReadOnly() {
        return file.isReadOnly();
    }

    /** What the person should know about where it lies. */
    public List<Message> notices() {
        return file.notices();
    }

    /** Grows with every change; tells a view whether it is out of date. */
    public long revision() {
        return file.revision();
    }

    /** All measures by id, in the order of the catalogue. */
    public Map<String, Metric> metrics() {
        return known().metrics();
    }

    /** Finds places. */
    PlaceMatcher matcher() {
        return known().matcher();
    }

    ProjectFile file() {
        return file;
    }

    /** Reads from the project at one moment. */
    <T> T reading(Function<Transaction, T> work) {
        UnaryOperator<Place> names = naming;
        return names == null ? file.reading(work) : file.reading(tx -> work.apply(tx.naming(names)));
    }

    private Optional<String> fact(String name) {
        return Optional.ofNullable(known().facts().get(name));
    }

    /** What is said about the project; a level that nobody named is that of most of its places. */
    private static Map<String, String> facts(Transaction tx) {
        Map<String, String> facts = new java.util.LinkedHashMap<>(tx.project().all());
        if (facts.getOrDefault("level", "").isBlank()) {
            facts.remove("level");
            tx.places().levels().stream()
                    .max(java.util.Comparator.comparingInt(
                            level -> tx.places().ofLevel(level).size()))
                    .ifPresent(level -> facts.put("level", level));
        }
        return facts;
    }

    private synchronized Known known() {
        Known current = known;
        long revision = file.revision();
        if (current == null || current.revision() != revision) {
            current = reading(tx -> new Known(
                    revision,
                    tx.metrics().all().stream()
                            .collect(Collectors.toMap(
                                    Metric::id, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new)),
                    PlacesOfProject.matcher(tx),
                    facts(tx)));
            known = current;
        }
        return current;
    }

    @Override
    public void close() {
        file.close();
    }
}
