package org.sharedsafety.recipe;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.Group;

/** Reads the group of people that a text names, where the dimension is known. */
final class GroupText {

    private static final Set<String> EVERYONE = Set.of(
            "all",
            "total",
            "totals",
            "all ages",
            "persons",
            "all persons",
            "all people",
            "everyone",
            "both",
            "both sexes",
            "all sexes",
            "all genders",
            "all races",
            "all races/ethnicities",
            "all races and ethnicities",
            "total population",
            "total all ages",
            "all groups",
            "overall",
            "todas las edades",
            "todos",
            "todas",
            "ambos sexos",
            "ambos",
            "all intents",
            "any");

    private static final Set<String> UNKNOWN = Set.of(
            "ns",
            "not stated",
            "not specified",
            "unknown",
            "unk",
            "age unknown",
            "age not stated",
            "unknown age",
            "no age given",
            "not known",
            "not recorded",
            "not reported",
            "missing",
            "desconocido",
            "desconocida",
            "sin dato",
            "no especificado",
            "no informado",
            "sexo desconocido",
            "edad desconocida");

    /** "Age not known", "Unknown race/ethnicity", "sexo no especificado". */
    private static final Pattern NOT_KNOWN = Pattern.compile(
            "(?:(?:age|sex|gender|race|ethnicity|edad|sexo|genero|raza|etnia)"
                    + "(?: ?group| ?band)?[ /,:-]*(?:and |or |y |o )?){0,2}(?:is |was )?"
                    + "(?:unknown|unk|undetermined|missing|not (?:known|stated|specified|recorded|reported|available|given|determined|provided)"
                    + "|desconocid[oa]|se desconoce|sin dato|ignorad[oa]|no (?:especificad|informad|declarad|registrad|conocid|indicad)[oa])"
                    + "(?: (?:age|sex|gender|race|ethnicity|group|edad|sexo|genero|raza|etnia)(?:[ /]*(?:and |or )?(?:ethnicity|race))?)?");

    private static final Map<String, String> SEXES = sexes();
    private static final Map<String, String> RACES = races();

    private GroupText() {}

    /** The group a cell names; empty where it names none that can be told. */
    static Optional<Group> read(String dimension, Cell cell) {
        Cell settled = cell.settled();
        if (settled instanceof Cell.Numeric numeric && numeric.value() == Math.rint(numeric.value())) {
            return read(dimension, Long.toString((long) numeric.value()));
        }
        return settled instanceof Cell.Moment ? Optional.empty() : read(dimension, settled.shown());
    }

    /** The group a text names; empty for a blank one and for ages and sexes that cannot be told. */
    static Optional<Group> read(String dimension, String text) {
        String plain = AgeText.plain(text);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (isEveryone(plain)) {
            return Optional.of(Group.EVERYONE);
        }
        if (UNKNOWN.contains(plain) || NOT_KNOWN.matcher(plain).matches()) {
            return Optional.of(Group.of(dimension, "unknown"));
        }
        return switch (dimension) {
            case Group.AGE -> AgeText.parse(text).map(band -> band.group());
            case Group.SEX -> Optional.ofNullable(SEXES.get(plain)).map(sex -> Group.of(dimension, sex));
            case Group.RACE ->
                Optional.of(Group.of(dimension, Optional.ofNullable(race(plain)).orElseGet(() -> Slug.of(text))));
            default ->
                plain.matches(".*[a-z0-9].*") ? Optional.of(Group.of(dimension, Slug.of(text))) : Optional.empty();
        };
    }

    /** Whether a text in small letters means everyone. */
    static boolean isEveryone(String plain) {
        return EVERYONE.contains(plain);
    }

    /** Whether the text is a word for a sex that needs no header to be understood. */
    static Optional<Group> sexSaid(String text) {
        String plain = AgeText.plain(text);
        return plain.length() < 3
                ? Optional.empty()
                : Optional.ofNullable(SEXES.get(plain)).map(sex -> Group.of(Group.SEX, sex));
    }

    /** Whether the text is a usual name of a race or ethnicity that needs no header to be understood. */
    static Optional<Group> raceSaid(String text) {
        return Optional.ofNullable(race(AgeText.plain(text))).map(race -> Group.of(Group.RACE, race));
    }

    private static @org.jspecify.annotations.Nullable String race(String plain) {
        String direct = RACES.get(words(plain));
        if (direct != null) {
            return direct;
        }
        for (String without : new String[] {"non hispanic", "not hispanic", "nh", "not hispanic or latino"}) {
            String rest = words((" " + words(plain) + " ").replace(" " + without + " ", " "));
            String race = rest.equals(words(plain)) ? null : RACES.get(rest.replaceAll(" (?:or latino|alone)$", ""));
            if (race != null) {
                return race + "-non-hispanic";
            }
        }
        return null;
    }

    private static String words(String plain) {
        return plain.replaceAll("[^a-z0-9]+", " ")
                .replaceAll("\\b(?:alone|race|people|population)\\b", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Map<String, String> sexes() {
        Map<String, String> sexes = new HashMap<>();
        for (String text :
                new String[] {"f", "female", "females", "women", "woman", "girls", "mujer", "mujeres", "femenino", "fem"
                }) {
            sexes.put(text, "female");
        }
        for (String text :
                new String[] {"m", "male", "males", "men", "man", "boys", "hombre", "hombres", "masculino", "masc"}) {
            sexes.put(text, "male");
        }
        for (String text :
                new String[] {"x", "nonbinary", "non-binary", "other", "otro", "no binario", "transgender"}) {
            sexes.put(text, "other");
        }
        sexes.put("u", "unknown");
        return Map.copyOf(sexes);
    }

    private static Map<String, String> races() {
        Map<String, String> races = new HashMap<>();
        put(races, "white", "white", "caucasian", "blanca", "blanco", "blancos");
        put(
                races,
                "black",
                "black",
                "black or african american",
                "black african american",
                "african american",
                "negra",
                "negro");
        put(
                races,
                "hispanic",
                "hispanic",
                "latino",
                "latina",
                "latinx",
                "hispanic or latino",
                "hispanic latino",
                "hispana",
                "hispano",
                "hispanic or latino origin of any race",
                "hispanic any race");
        put(races, "non-hispanic", "non hispanic", "not hispanic", "not hispanic or latino", "non latino");
        put(races, "asian", "asian", "asiatica", "asiatico");
        put(
                races,
                "asian-pacific",
                "asian or pacific islander",
                "asian pacific islander",
                "api",
                "asian and pacific islander");
        put(
                races,
                "pacific",
                "native hawaiian or other pacific islander",
                "native hawaiian and other pacific islander",
                "pacific islander",
                "native hawaiian pacific islander",
                "nhpi",
                "nhopi");
        put(
                races,
                "native",
                "american indian or alaska native",
                "american indian and alaska native",
                "american indian alaska native",
                "american indian",
                "native american",
                "aian",
                "ai an",
                "indigenous",
                "indigena",
                "aboriginal");
        put(
                races,
                "multiple",
                "two or more races",
                "two or more",
                "more than one",
                "multiracial",
                "multi racial",
                "multiple",
                "mixed",
                "2 or more races",
                "more than one race");
        put(races, "other", "other", "some other", "some other race", "other race", "another", "otra", "otro");
        put(races, "middle-eastern", "middle eastern or north african", "mena");
        return Map.copyOf(races);
    }

    private static void put(Map<String, String> races, String code, String... texts) {
        for (String text : texts) {
            races.put(words(text), code);
        }
    }
}
