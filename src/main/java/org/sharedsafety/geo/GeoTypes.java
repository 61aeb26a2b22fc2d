package org.sharedsafety.geo;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of places that the program and a project know, by level. */
public final class GeoTypes {
    private static final Pattern EDITION = Pattern.compile("-?(?:19|20)[0-9]{2}$");
    private static final int COLUMNS = 5;

    private final Map<String, GeoType> byLevel = new LinkedHashMap<>();

    private GeoTypes(Collection<GeoType> types) {
        types.forEach(type -> byLevel.put(type.level(), type));
    }

    /** The kinds that come with the program. */
    public static GeoTypes shipped() {
        return new GeoTypes(ResourceTable.rows("geo-types.csv", COLUMNS).stream()
                .map(row -> GeoType.of(row[0], row[1], row[2], row[3], row[4]))
                .toList());
    }

    /** These with further ones, which go before those of the same level. */
    public GeoTypes with(Collection<GeoType> own) {
        GeoTypes all = new GeoTypes(byLevel.values());
        own.forEach(type -> all.byLevel.put(type.level(), type));
        return all;
    }

    /** The kind of a level; an edition of a level, such as {@code tract-2010}, is of its level's kind. */
    public Optional<GeoType> of(String level) {
        GeoType type = byLevel.get(level);
        return Optional.ofNullable(
                type != null ? type : byLevel.get(EDITION.matcher(level).replaceFirst("")));
    }

    /** All kinds. */
    public List<GeoType> all() {
        return List.copyOf(byLevel.values());
    }
}
