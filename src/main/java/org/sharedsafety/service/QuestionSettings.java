package org.sharedsafety.service;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.WorkbenchException;

/** The settings of a view's question, read as the options of the command that asks the same. */
final class QuestionSettings {
    private final ViewQuestion question;

    QuestionSettings(ViewQuestion question) {
        this.question = question;
    }

    /** A setting, or null where it was not given. */
    @Nullable
    String text(String name) {
        String text = question.settings().get(name);
        return text == null || text.isBlank() ? null : text;
    }

    /** A setting without which the view cannot be made. */
    String needed(String name) {
        String text = text(name);
        if (text == null) {
            throw WorkbenchException.of("cli.usage-figure-setting", question.view(), name);
        }
        return text;
    }

    /** A period, or null where it was not given or is the latest. */
    @Nullable
    Period period(String name) {
        String text = text(name);
        if (text == null || text.equals("latest")) {
            return null;
        }
        return Period.parse(text).orElseThrow(() -> WorkbenchException.of("cli.usage-period", text));
    }

    /** The group of people; everyone where it was not given. */
    Group group() {
        String text = text("group");
        return text == null ? Group.EVERYONE : new Group(text);
    }

    /** A group of people, or null where it was not given. */
    @Nullable
    Group groupOf(String name) {
        String text = text(name);
        return text == null ? null : new Group(text);
    }

    /** Whether a setting that is on or off is on. */
    boolean is(String name) {
        return Boolean.parseBoolean(question.get(name, "false"));
    }

    /** A number, or what stands for it where it was not given. */
    double number(String name, double otherwise) {
        String text = text(name);
        if (text == null) {
            return otherwise;
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException noNumber) {
            throw WorkbenchException.of("cli.usage-figure-number", name, text);
        }
    }

    /** A whole number. */
    int whole(String name, int otherwise) {
        double number = number(name, otherwise);
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw WorkbenchException.of("cli.usage-figure-number", name, String.valueOf(text(name)));
        }
        return (int) number;
    }

    /** The seed of everything random. */
    long seed() {
        return (long) number("seed", CompareRequest.SEED);
    }

    /** The question about one measure that stands under a name. */
    MeasureQuestion measure(String name) {
        return new MeasureQuestion(
                needed(name), text("series"), text("level"), text("place"), group(), period("period"));
    }

    /** The comparison. */
    CompareRequest comparison() {
        return new CompareRequest(
                new CompareRequest.Side(needed("x"), text("series-x"), either("period-x")),
                new CompareRequest.Side(needed("y"), text("series-y"), either("period-y")),
                text("level"),
                group(),
                question.get("weights", "queen"),
                whole("permutations", CompareRequest.PERMUTATIONS),
                seed(),
                Boolean.parseBoolean(question.get("override", "false")),
                text("beside"));
    }

    private @Nullable Period either(String name) {
        return period(text(name) == null ? "period" : name);
    }
}
