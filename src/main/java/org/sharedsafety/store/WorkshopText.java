package org.sharedsafety.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.Instant;
import java.time.LocalDate;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.workshop.Draft;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Show;
import org.sharedsafety.model.workshop.ShowLook;
import org.sharedsafety.model.workshop.ShowStep;
import org.sharedsafety.model.workshop.ShowTimes;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.SlideAsk;
import org.sharedsafety.model.workshop.SlideGuide;
import org.sharedsafety.model.workshop.SlideStage;
import org.sharedsafety.model.workshop.SlideText;
import org.sharedsafety.model.workshop.Wording;
import org.sharedsafety.model.workshop.Workshop;

/** Workshops, what was captured in them and where their show stands, as JSON; days and moments are ISO texts. */
public final class WorkshopText {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new SimpleModule()
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addDeserializer(Instant.class, new MomentReader())
                    .addDeserializer(LocalDate.class, new DayReader()))
            .addMixIn(Entry.class, EntryKinds.class)
            .addMixIn(Wording.class, WordsAlone.class)
            .addMixIn(Draft.class, WordsAlone.class)
            .addMixIn(Slide.class, SlideFlat.class)
            .addMixIn(Show.class, ShowFlat.class);

    /** The kinds of entries by their names. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Entry.Comment.class, name = "comment"),
        @JsonSubTypes.Type(value = Entry.Tally.class, name = "tally"),
        @JsonSubTypes.Type(value = Entry.Lived.class, name = "lived"),
        @JsonSubTypes.Type(value = Entry.Ballot.class, name = "ballot"),
        @JsonSubTypes.Type(value = Entry.Placement.class, name = "placement"),
        @JsonSubTypes.Type(value = Entry.Decision.class, name = "decision"),
        @JsonSubTypes.Type(value = Entry.Sign.class, name = "sign"),
        @JsonSubTypes.Type(value = Entry.Weighed.class, name = "weighed")
    })
    private interface EntryKinds {}

    /** A question that looks like a field is none. */
    @JsonIgnoreProperties("empty")
    private interface WordsAlone {}

    /** The parts of a slide stand beside each other in one object, as they did before there were parts. */
    interface SlideFlat {
        @JsonUnwrapped
        SlideText text();

        @JsonUnwrapped
        SlideAsk ask();

        @JsonUnwrapped
        SlideStage stage();

        @JsonUnwrapped
        SlideGuide guide();
    }

    /** The same for where a show stands. */
    interface ShowFlat {
        @JsonUnwrapped
        ShowStep step();

        @JsonUnwrapped
        ShowLook look();

        @JsonUnwrapped
        ShowTimes times();
    }

    private WorkshopText() {}

    /** The name of the setting that a workshop is kept in. */
    public static String setting(String workshop) {
        return "workshop:" + workshop;
    }

    /** Reads a workshop. */
    public static Workshop workshop(String text) {
        return read(text, Workshop.class);
    }

    /** Reads an entry. */
    public static Entry entry(String text) {
        return read(text, Entry.class);
    }

    /** Reads where a show stands. */
    public static Show show(String text) {
        return read(text, Show.class);
    }

    /** Reads a comment that is being written. */
    public static Draft draft(String text) {
        return read(text, Draft.class);
    }

    private static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException damaged) {
            throw new WorkbenchException(Message.of("workshop.damaged", type.getSimpleName()), damaged);
        }
    }

    /** The name of an entry's kind. */
    public static String kind(Entry entry) {
        return JSON.valueToTree(entry).path("kind").asText();
    }

    /** Writes a workshop, an entry, a comment that is being written, or where a show stands. */
    public static String write(Record value) {
        try {
            return value instanceof Entry
                    ? JSON.writerFor(Entry.class).writeValueAsString(value)
                    : JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("cannot be kept: " + value.getClass(), impossible);
        }
    }

    private static final class MomentReader extends FromStringDeserializer<Instant> {
        private static final long serialVersionUID = 1;

        MomentReader() {
            super(Instant.class);
        }

        @Override
        protected Instant _deserialize(String text, com.fasterxml.jackson.databind.DeserializationContext context) {
            return Instant.parse(text);
        }
    }

    private static final class DayReader extends FromStringDeserializer<LocalDate> {
        private static final long serialVersionUID = 1;

        DayReader() {
            super(LocalDate.class);
        }

        @Override
        protected LocalDate _deserialize(String text, com.fasterxml.jackson.databind.DeserializationContext context) {
            return LocalDate.parse(text);
        }
    }
}
