package org.sharedsafety.model;

import java.util.regex.Pattern;

/**
 * What is known of where a file comes from; unknown texts are empty.
 *
 * @param publisher who published it
 * @param licence under which terms
 * @param address where it was found
 * @param published when, as {@code 2019}, {@code 2019-12} or {@code 2019-12-17}
 * @param downloaded when it was fetched, in the same form
 * @param agency who is responsible for the numbers
 * @param notes anything else
 */
public record SourceDetails(
        String publisher,
        String licence,
        String address,
        String published,
        String downloaded,
        String agency,
        String notes) {
    private static final Pattern DAY = Pattern.compile("|[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?");

    /** Nothing known. */
    public static final SourceDetails NONE = new SourceDetails("", "", "", "", "", "", "");

    public SourceDetails {
        publisher = publisher.strip();
        licence = licence.strip();
        address = address.strip();
        published = day(published);
        downloaded = day(downloaded);
        agency = agency.strip();
        notes = notes.strip();
    }

    private static String day(String text) {
        String stripped = text.strip();
        if (!isDay(stripped)) {
            throw WorkbenchException.of("sources.bad-day", stripped);
        }
        return stripped;
    }

    /** Whether a text is a day, a month or a year as it is written here, or empty. */
    public static boolean isDay(String text) {
        return DAY.matcher(text).matches();
    }

    /** Whether nothing is known. */
    public boolean saysNothing() {
        return equals(NONE);
    }

    /** These, with what is unknown here taken from others. */
    public SourceDetails orElse(SourceDetails other) {
        return new SourceDetails(
                first(publisher, other.publisher),
                first(licence, other.licence),
                first(address, other.address),
                first(published, other.published),
                first(downloaded, other.downloaded),
                first(agency, other.agency),
                first(notes, other.notes));
    }

    private static String first(String text, String other) {
        return text.isEmpty() ? other : text;
    }
}
