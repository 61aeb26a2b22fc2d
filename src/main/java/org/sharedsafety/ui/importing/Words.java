package org.sharedsafety.ui.importing;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.ui.common.Language;

/** The names of roles, kinds, reasons and measures as the window says them. */
final class Words {
    private final Language language;

    Words(Language language) {
        this.language = language;
    }

    String of(ColumnRole role) {
        return language.now("importing.role." + role.json());
    }

    String of(NumberKind kind) {
        return language.now("importing.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** Why there is no value, with its sign: hidden [c]. */
    String of(Status status) {
        return language.now("importing.status." + status.json());
    }

    String level(String level) {
        String key = "level." + level;
        return language.texts().knows(key) ? language.now(key) : level;
    }

    /** A sentence in which measures are called by their names. */
    String named(Message message, List<Metric> metrics) {
        return language.now(
                message.key(),
                message.args().stream().map(arg -> named(arg, metrics)).toArray());
    }

    private Object named(Object arg, List<Metric> metrics) {
        if (arg instanceof Message message) {
            return named(message, metrics);
        }
        return metrics.stream()
                .filter(metric -> metric.id().equals(arg))
                .findFirst()
                .<Object>map(metric -> "“" + metric.name(language.code()) + "”")
                .orElse(arg);
    }

    /** The name in the language of the window, then in the other one, so that a search finds both. */
    String of(Metric metric) {
        String name = metric.name(language.code());
        String other = metric.name(language.code().equals("es") ? "en" : "es");
        String shown = metric.catalogued() ? name + " · " + metric.id() : name;
        return other.equals(name) ? shown : shown + " · " + other;
    }

    /** Makes a choice among things say their words. */
    static <T> void say(ComboBox<T> choice, Function<T, String> words) {
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
    }
}
