package org.sharedsafety.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.SourceDetails;

/** Publishers that are told by words in a file; what they tell is proposed, never taken. */
final class KnownPublishers {
    private static final String LIST = "publishers.txt";

    private final List<Known> known = new ArrayList<>();

    private record Known(Pattern words, SourceDetails details) {}

    /** Details with the reason for them. */
    record Recognized(SourceDetails details, Message reason) {}

    /** The publishers that the program knows. */
    KnownPublishers() {
        try (InputStream stream = KnownPublishers.class.getResourceAsStream(LIST)) {
            String text = new String(Objects.requireNonNull(stream, LIST).readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(LIST, unreadable);
        }
    }

    private void add(String line) {
        List<String> parts = List.of(line.split(";", -1));
        known.add(new Known(
                Pattern.compile(parts.get(0).strip(), Pattern.CASE_INSENSITIVE),
                new SourceDetails(parts.get(1), parts.get(3), parts.get(4), "", "", parts.get(2), "")));
    }

    /** The publisher that the first of these texts with known words names. */
    Optional<Recognized> in(List<String> texts) {
        for (String text : texts) {
            for (Known each : known) {
                Matcher matcher = each.words().matcher(text);
                if (matcher.find()) {
                    return Optional.of(
                            new Recognized(each.details(), Message.of("sources.reason-words", matcher.group())));
                }
            }
        }
        return Optional.empty();
    }
}
