package org.sharedsafety.service;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharedsafety.model.workshop.PersonalDetail;

/**
 * Looks in a comment, in English or Spanish, for what could tell who somebody is: names, phone numbers, e-mail addresses
 * and street addresses.
 *
 * <p>It is a soft check: it errs on both sides and never blocks. Names of places of the project are not taken for people.
 */
public final class CommentCheck {
    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final int LETTERS = Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern EMAIL = Pattern.compile(
            "[\\w.+-]+\\s?(@|\\(at\\)|\\(arroba\\))\\s?[\\w-]+(\\.[\\w-]+)+|(?<!\\w)@\\w{3,}|\\w+ arroba \\w+ punto \\w+|\\w+"
                    + " at \\w+ dot (com|org|net|edu)",
            WORDS);

    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d,.$])((\\+?\\d{1,2}[\\s.-]?)?(\\(\\d{3}\\)\\s?|\\d{3}[\\s.-]?)\\d{3}[\\s.-]?\\d{4}|\\d{3}[.-]\\d{4}"
                    + "|\\+\\d[\\d\\s.-]{7,})(?![\\d,]\\d)");

    private static final String NOT_A_STREET = "(?!(?:people|of|on|in|at|the|from|kids|minutes?|hours?|blocks?|days?|"
            + "years?|cars?|lights?|times|houses|along|near|to|and|or|a)\\b)";
    private static final Pattern ADDRESS_EN = Pattern.compile(
            "\\b\\d{1,5}[a-z]?\\s+(?:" + NOT_A_STREET
                    + "[\\w.'-]+\\s+){1,3}(?:st|street|ave|avenue|rd|road|blvd|boulevard|"
                    + "ln|lane|dr|drive|ct|court|way|pl|place|ter|terrace|hwy|highway|cir|circle)\\b"
                    + "|\\b(?:apt|apartment|unit|suite)\\.?\\s*#?\\d+\\w?\\b|\\bp\\.?\\s?o\\.?\\s+box\\s+\\d+",
            WORDS);
    private static final String NOT_A_CALLE =
            "(?!(?:tiene|hay|con|a|desde|hace|son|por|necesita|faltan?|donde|que|y|" + "hasta|está|viven?|pasan?)\\b)";
    private static final Pattern ADDRESS_ES = Pattern.compile(
            "\\b(?:calle|avenida|avda|av|camino|carretera|paseo|plaza|callejón|privada)\\.?\\s+(?:" + NOT_A_CALLE
                    + "[\\w.'-]+,?\\s+){1,4}?(?:#|n[úu]m(?:ero)?\\.?|no\\.|n[º°])?\\s*\\d{1,5}\\b"
                    + "|\\b(?:apto|depto|departamento|apartamento)\\.?\\s*#?\\d+\\w?\\b|\\bapartado\\s+postal\\s+\\d+",
            WORDS);

    private static final String CAPITALIZED = "\\p{Lu}[\\p{Ll}'’-]+";
    private static final Pattern TITLED = Pattern.compile(
            "\\b(?:Mr|Mrs|Ms|Miss|Dr|Dra|Sr|Sra|Srta|[Oo]fficer|[Dd]eputy|[Ss]ergeant|[Jj]udge|[Pp]astor|[Cc]oach|"
                    + "[Dd]on|[Dd]oña|[Oo]ficial|[Pp]adre|[Ss]eñora?|[Pp]rofesora?|[Jj]uez|[Tt]ío|[Tt]ía|[Uu]ncle|[Aa]unt)"
                    + "\\.?\\s+" + CAPITALIZED,
            LETTERS);
    private static final Pattern CALLED = Pattern.compile(
            "\\b(?:[Mm]y name is|[Hh]is name is|[Hh]er name is|[Nn]amed|[Ii] am|[Ii]['’]m|[Mm]e llamo|[Mm]i nombre es|"
                    + "[Ss]e llama|[Ss]oy|[Ll]lamad[oa])\\s+(\\p{Lu}\\p{Ll}+)",
            LETTERS);
    private static final Pattern RELATED = Pattern.compile(
            "\\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Mm]i|[Ss]u|[Nn]uestr[oa])\\s+(?:son|daughter|brother|sister|husband|wife|"
                    + "cousin|neighbor|friend|boss|mother|father|mom|dad|nephew|niece|ex|boyfriend|girlfriend|partner|"
                    + "hij[oa]|herman[oa]|espos[oa]|marido|prim[oa]|vecin[oa]|amig[oa]|jef[ea]|madre|padre|mamá|papá|"
                    + "sobrin[oa]|novi[oa]|pareja),?\\s+" + CAPITALIZED,
            LETTERS);
    private static final Pattern PAIR = Pattern.compile(
            "\\b(" + CAPITALIZED + ")\\s+(?:(?:de|del|la|\\p{Lu}\\.)\\s+)*(" + CAPITALIZED + ")", LETTERS);
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Words that stand in names of places, offices, days and beginnings of sentences, in lower case. */
    private static final Set<String> NO_NAME = words(
            "the a an our my your his her their this that these those we they you he she it if when where why how what"
                    + " who no not yes and but or so for from in on at of to as there here street avenue road park"
                    + " school church county city town library hospital center clinic court police sheriff"
                    + " department office river lake hill valley north south east west main high middle elementary"
                    + " house store market bridge station community mental health public january february march"
                    + " april may june july august september october november december monday tuesday wednesday"
                    + " thursday friday saturday sunday spanish english mexican american black white native united"
                    + " states el la los las un una nuestro nuestra mi su sus este esta estos estas nosotros ellos"
                    + " ellas ustedes si cuando donde por para qué cómo quién no sí y pero o en de del al con calle"
                    + " avenida parque escuela iglesia condado ciudad pueblo biblioteca hospital centro clínica"
                    + " policía río lago cerro valle norte sur este oeste casa tienda mercado puente estación salud"
                    + " pública enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre"
                    + " diciembre lunes martes miércoles jueves viernes sábado domingo estados unidos i am many"
                    + " most some all every nobody everybody people kids muchos muchas todos todas nadie hay");

    /** Given names that are hardly ever another word. */
    private static final Set<String> GIVEN = words(
            "james john robert michael david richard joseph thomas charles christopher daniel matthew anthony donald"
                    + " steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey"
                    + " ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel"
                    + " mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty"
                    + " margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie"
                    + " rebecca laura sharon cynthia kathleen amy angela maria maría josé jose juan luis carlos"
                    + " jorge miguel pedro antonio francisco manuel alejandro javier ricardo fernando guadalupe"
                    + " rosario carmen ana juana margarita verónica leticia gabriela alejandra patricia teresa"
                    + " lucía sofía valentina camila diego mateo santiago andrés raúl sergio pablo marta");

    private final List<String> places;

    /**
     * A check.
     *
     * @param places names that are no names of people, such as those of the project's places
     */
    public CommentCheck(Collection<String> places) {
        this.places = places.stream()
                .filter(name -> !name.isBlank())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** What a text may hold; none where it seems to hold nothing of a person. */
    public Set<PersonalDetail> in(String text) {
        Set<PersonalDetail> found = EnumSet.noneOf(PersonalDetail.class);
        add(found, PersonalDetail.EMAIL, EMAIL.matcher(text).find());
        add(found, PersonalDetail.PHONE, PHONE.matcher(text).find());
        add(
                found,
                PersonalDetail.ADDRESS,
                ADDRESS_EN.matcher(text).find() || ADDRESS_ES.matcher(text).find());
        add(found, PersonalDetail.NAME, holdsName(withoutPlaces(text)));
        return Collections.unmodifiableSet(found);
    }

    private static Set<String> words(String text) {
        return Stream.of(text.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    private static void add(Set<PersonalDetail> found, PersonalDetail what, boolean there) {
        if (there) {
            found.add(what);
        }
    }

    private static boolean holdsName(String text) {
        return TITLED.matcher(text).find()
                || RELATED.matcher(text).find()
                || anyGroup(CALLED.matcher(text), 1)
                || anyGroup(PAIR.matcher(text), 2)
                || holdsGivenName(text);
    }

    /** Whether somewhere all groups up to one are words that may be names. */
    private static boolean anyGroup(Matcher matcher, int groups) {
        int from = 0;
        while (matcher.find(from)) {
            boolean names = true;
            for (int i = 1; i <= groups; i++) {
                names &= !NO_NAME.contains(matcher.group(i).toLowerCase(Locale.ROOT));
            }
            if (names) {
                return true;
            }
            // The second word of one pair may be the first of the next.
            from = matcher.end(1);
        }
        return false;
    }

    private static boolean holdsGivenName(String text) {
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            if (Character.isUpperCase(word.charAt(0)) && GIVEN.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private String withoutPlaces(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text);
        for (String place : places) {
            for (int at = lower.indexOf(place); at >= 0; at = lower.indexOf(place, at + place.length())) {
                for (int i = at; i < at + place.length(); i++) {
                    rest.setCharAt(i, '.');
                }
            }
        }
        return rest.toString();
    }
}
