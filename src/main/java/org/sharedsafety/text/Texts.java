package org.sharedsafety.text;

import com.ibm.icu.math.BigDecimal;
import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;

/**
 * What the program says, in one language.
 *
 * <p>Patterns are ICU's, so that plurals and numbers follow the language. Spanish writes numbers the US way (31,220 and
 * 18.0), as the agencies whose tables are read do.
 */
public final class Texts {
    /** The languages the program speaks, English first. */
    public static final List<String> LANGUAGES = List.of("en", "es");

    private final String language;
    private final Locale locale;
    private final Map<String, String> patterns;
    private final ConcurrentHashMap<String, MessageFormat> formats = new ConcurrentHashMap<>();
    // To make one costs a hundred times what its use costs.
    private final ConcurrentHashMap<Integer, DecimalFormat> decimals = new ConcurrentHashMap<>();

    private Texts(String language, Locale locale, Map<String, String> patterns) {
        this.language = language;
        this.locale = locale;
        this.patterns = patterns;
    }

    /** The texts of a language, {@code en} or {@code es}; English for any other. */
    public static Texts of(String language) {
        String known = LANGUAGES.contains(language) ? language : "en";
        Locale locale = known.equals("es") ? new Locale("es", "US") : Locale.US;
        return new Texts(known, locale, known.equals("es") ? Spanish.PATTERNS : English.PATTERNS);
    }

    /** Read when first spoken and once: texts are asked for in many places, and thousands of lines are slow to read. */
    private static final class English {
        static final Map<String, String> PATTERNS = load("messages_en.properties");
    }

    /** As {@link English}. */
    private static final class Spanish {
        static final Map<String, String> PATTERNS = load("messages_es.properties");
    }

    private static Map<String, String> load(String resource) {
        try (InputStream in = Texts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no texts: " + resource);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> all = new HashMap<>();
            properties.forEach((key, value) -> all.put((String) key, (String) value));
            return Map.copyOf(all);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@code en} or {@code es}. */
    public String language() {
        return language;
    }

    /** For numbers and dates. */
    public Locale locale() {
        return locale;
    }

    /** All keys, sorted. */
    public SortedSet<String> keys() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(patterns.keySet()));
    }

    /** Whether there is a text for the key. */
    public boolean knows(String key) {
        return patterns.containsKey(key);
    }

    /** Writes numbers with exactly so many decimals, half up; to be used by one thread at a time, which holds its lock. */
    DecimalFormat decimals(int count) {
        return decimals.computeIfAbsent(count, places -> {
            DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
            format.setMinimumFractionDigits(places);
            format.setMaximumFractionDigits(places);
            format.setRoundingMode(BigDecimal.ROUND_HALF_UP);
            return format;
        });
    }

    /** The pattern behind a key, as the bundle holds it. */
    String pattern(String key) {
        return patterns.getOrDefault(key, key);
    }

    /** The text of a message, its own messages said first; a key without a text says itself. */
    public String say(Message message) {
        return say(message.key(), message.args().toArray());
    }

    /** The text of a key with what goes into it. */
    public String say(String key, Object... args) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            return key;
        }
        Object[] said = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            said[i] = said(args[i]);
        }
        MessageFormat format = formats.computeIfAbsent(pattern, text -> new MessageFormat(text, locale));
        synchronized (format) {
            return format.format(said);
        }
    }

    private Object said(Object arg) {
        if (arg instanceof Message inner) {
            return say(inner);
        }
        return arg instanceof Metric metric ? MeasureNames.inSentence(metric.name(language)) : arg;
    }
}
