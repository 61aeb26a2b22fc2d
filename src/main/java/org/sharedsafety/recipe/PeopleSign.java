package org.sharedsafety.recipe;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a column may tell of one person or of one event, by the words of its header and the look of its cells. */
enum PeopleSign {
    /** Names of people. */
    NAME(true),
    /** Days of birth. */
    BIRTH(true),
    /** Numbers of cases, incidents, bookings, patients: each row its own. */
    IDENTIFIER(true),
    /** Streets, blocks, house numbers. */
    ADDRESS(true),
    LONGITUDE(true),
    LATITUDE(true),
    /** The day of an event. */
    DAY(false),
    /** The hour or minute of an event. */
    TIME(true),
    /** Years of age, a number each. */
    AGE(true),
    /** Sex, race or ethnicity, a word each. */
    TRAIT(false);

    private static final Set<String> NAMES = Set.of(
            "surname",
            "lastname",
            "firstname",
            "middlename",
            "fullname",
            "fname",
            "lname",
            "forename",
            "apellido",
            "sobrenome");
    private static final Set<String> PEOPLE = Set.of(
            "last",
            "first",
            "middle",
            "given",
            "family",
            "maiden",
            "victim",
            "suspect",
            "offender",
            "defendant",
            "client",
            "patient",
            "inmate",
            "officer",
            "complainant",
            "person",
            "survivor",
            "witness",
            "student",
            "child",
            "participant",
            "respondent",
            "arrestee",
            "decedent",
            "victima",
            "completo",
            "persona",
            "cliente",
            "paciente",
            "imputado",
            "detenido",
            "acusado");
    private static final Set<String> CASES = Set.of(
            "case",
            "incident",
            "crime",
            "booking",
            "arrest",
            "complaint",
            "offense",
            "offence",
            "client",
            "patient",
            "offender",
            "inmate",
            "person",
            "victim",
            "subject",
            "defendant",
            "ticket",
            "citation",
            "respondent",
            "participant",
            "arrestee",
            "suspect",
            "dr",
            "ir",
            "rd",
            "docket",
            "warrant",
            "charge",
            "referral",
            "call",
            "dispatch",
            "occurrence",
            "caso",
            "carpeta",
            "denuncia",
            "persona",
            "victima");
    private static final Set<String> NUMBERS = Set.of(
            "id", "no", "number", "num", "nr", "key", "nbr", "guid", "uuid", "ref", "reference", "numero", "folio");
    private static final Set<String> ALONE = Set.of(
            "ssn",
            "mrn",
            "nino",
            "caseid",
            "caseno",
            "casenumber",
            "incidentid",
            "incidentno",
            "expediente",
            "folio",
            "curp",
            "cpf",
            "nhs",
            "personid",
            "patientid",
            "clientid",
            "inmateid",
            "docket");
    private static final Set<String> STREETS = Set.of(
            "address", "addr", "direccion", "domicilio", "street", "calle", "endereco", "rua", "intersection", "block");
    private static final Set<String> DAYS =
            Set.of("date", "datetime", "fecha", "data", "timestamp", "day", "dia", "occurred");
    private static final Set<String> TIMES = Set.of("hour", "minute", "time", "hora", "minuto");
    private static final Set<String> TRAITS =
            Set.of("sex", "gender", "race", "ethnicity", "sexo", "genero", "raza", "etnia", "raca");
    private static final Set<String> WHOSE = Set.of(
            "victim",
            "offender",
            "suspect",
            "defendant",
            "person",
            "patient",
            "client",
            "inmate",
            "arrestee",
            "subject",
            "at",
            "year",
            "in",
            "edad",
            "victima",
            "vic",
            "off",
            "susp",
            "decedent",
            "participant",
            "respondent");
    private static final Pattern DAY_TEXT = Pattern.compile(
            "[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}.*|[0-9]{1,2}[-/. ]([0-9]{1,2}|\\p{L}{3,})[-/. ][0-9]{2,4}.*");

    private final boolean hidden;

    PeopleSign(boolean hidden) {
        this.hidden = hidden;
    }

    /** Whether rows are never counted by such a column. */
    boolean isPersonal() {
        return hidden;
    }

    /** What a column tells of a person or an event; null for nothing. */
    static @Nullable PeopleSign of(String header, ColumnStats stats) {
        List<String> words = HeaderWords.of(header);
        Set<String> set = new HashSet<>(words);
        boolean texts = stats.texts() * 2 >= stats.filled() && stats.texts() > 0;
        if (stats.filled() == 0) {
            return null;
        }
        if (texts && isName(set)) {
            return NAME;
        }
        if (isBirth(set) && (mostlyDays(stats) || isSerialDays(stats))) {
            return BIRTH;
        }
        if (isIdentifier(words, set, stats)) {
            return IDENTIFIER;
        }
        if (texts && set.stream().anyMatch(STREETS::contains) && stats.distinct() >= 20) {
            return ADDRESS;
        }
        if (isLongitude(header, set, stats)) {
            return LONGITUDE;
        }
        if (isLatitude(header, set, stats)) {
            return LATITUDE;
        }
        if (set.stream().anyMatch(DAYS::contains)
                && (mostlyDays(stats) || isSerialDays(stats) || isDayOfMonth(set, stats))) {
            return DAY;
        }
        if (set.stream().anyMatch(TIMES::contains) && isTime(stats)) {
            return TIME;
        }
        if (isAge(set, stats)) {
            return AGE;
        }
        return texts && set.stream().anyMatch(TRAITS::contains) && stats.distinct() <= 40 ? TRAIT : null;
    }

    private static boolean isName(Set<String> words) {
        boolean name = words.contains("name") || words.contains("nombre") || words.contains("nome");
        return words.stream().anyMatch(NAMES::contains)
                || (name && words.stream().anyMatch(PEOPLE::contains));
    }

    private static boolean isBirth(Set<String> words) {
        return words.contains("dob")
                || words.contains("birthdate")
                || words.contains("birthday")
                || words.contains("nacimiento")
                || words.contains("nascimento")
                || (words.contains("birth") && (words.contains("date") || words.contains("day")));
    }

    private static boolean isIdentifier(List<String> words, Set<String> set, ColumnStats stats) {
        boolean unique = stats.distinct() >= 20 && stats.distinct() * 10L >= Math.min(1_000, stats.filled()) * 9L;
        if (!unique || (stats.numbers() > 0 && !stats.isWhole())) {
            return false;
        }
        if (set.stream().anyMatch(ALONE::contains)) {
            return true;
        }
        int last = words.size() - 1;
        // "Case number" is one; "number of cases" is a count.
        return last > 0
                && NUMBERS.contains(words.get(last))
                && words.subList(0, last).stream().anyMatch(CASES::contains);
    }

    private static boolean isLongitude(String header, Set<String> words, ColumnStats stats) {
        boolean named = words.contains("longitude")
                || words.contains("longitud")
                || words.contains("lng")
                || words.contains("lon")
                || words.equals(Set.of("long"))
                || words.contains("easting")
                || isAxis(header, words, "x");
        return named && isBroken(stats);
    }

    private static boolean isLatitude(String header, Set<String> words, ColumnStats stats) {
        boolean named = words.contains("latitude")
                || words.contains("latitud")
                || words.contains("lat")
                || words.contains("northing")
                || isAxis(header, words, "y");
        return named && isBroken(stats);
    }

    private static boolean isAxis(String header, Set<String> words, String axis) {
        return header.strip().toLowerCase(Locale.ROOT).equals(axis)
                || (words.contains(axis) && (words.contains("coord") || words.contains("coordinate")));
    }

    /** Whether most cells hold a number with decimals, however it is written. */
    private static boolean isBroken(ColumnStats stats) {
        long broken = stats.examples().stream()
                .filter(text -> text.matches("-?[0-9]+[.,][0-9]{2,}"))
                .count();
        return broken * 2 >= Math.max(1, stats.examples().size());
    }

    static boolean mostlyDays(ColumnStats stats) {
        long days = stats.distinctTexts().stream()
                .filter(text -> DAY_TEXT.matcher(text.strip()).matches())
                .count();
        return stats.dates() * 2 >= stats.filled() || days * 2 >= Math.max(1, stats.distinct());
    }

    private static boolean isSerialDays(ColumnStats stats) {
        return stats.isNumeric() && stats.least() > 7_000 && stats.greatest() < 80_000 && stats.distinct() > 5;
    }

    private static boolean isDayOfMonth(Set<String> words, ColumnStats stats) {
        return (words.contains("day") || words.contains("dia"))
                && stats.isWhole()
                && stats.least() >= 1
                && stats.greatest() <= 31
                && stats.greatest() > 12;
    }

    private static boolean isTime(ColumnStats stats) {
        boolean clock = stats.examples().stream().allMatch(text -> text.matches("[0-9]{1,2}:[0-9]{2}.*"));
        return clock || (stats.isWhole() && stats.greatest() <= 2_400 && stats.distinct() > 5);
    }

    private static boolean isAge(Set<String> words, ColumnStats stats) {
        boolean named = words.contains("age") || words.contains("edad") || words.contains("idade");
        boolean alone =
                words.stream().allMatch(word -> word.equals("age") || word.equals("idade") || WHOSE.contains(word));
        return named
                && alone
                && stats.isNumeric()
                && stats.numbers() * 2 >= stats.filled()
                && stats.greatest() <= 130
                && stats.distinct() > 10;
    }
}
