package org.sharedsafety.store;

import java.time.Clock;
import java.util.function.UnaryOperator;
import org.sharedsafety.model.Place;

/**
 * One look at, or one change of, a project: everything in it is from the same moment and is kept or dropped together.
 *
 * <p>In a reading transaction the methods that change something fail.
 */
public final class Transaction {
    private final Sql sql;
    private final Clock clock;
    private final UnaryOperator<Place> naming;

    Transaction(Sql sql, Clock clock) {
        this(sql, clock, UnaryOperator.identity());
    }

    private Transaction(Sql sql, Clock clock, UnaryOperator<Place> naming) {
        this.sql = sql;
        this.clock = clock;
        this.naming = naming;
    }

    /** The same look, in which places bear other names than their own. */
    public Transaction naming(UnaryOperator<Place> names) {
        return new Transaction(sql, clock, names);
    }

    /** Statements on the connection of this transaction. */
    public Sql sql() {
        return sql;
    }

    /** Facts and settings of the project. */
    public ProjectTable project() {
        return new ProjectTable(sql);
    }

    /** Measures with their aliases. */
    public MetricTable metrics() {
        return new MetricTable(sql);
    }

    /** Breaks in how measures were counted. */
    public BreakTable breaks() {
        return new BreakTable(sql);
    }

    /** Agencies. */
    public AgencyTable agencies() {
        return new AgencyTable(sql);
    }

    /** Files that were brought in. */
    public SourceFileTable sourceFiles() {
        return new SourceFileTable(sql, clock);
    }

    /** The bytes of those files. */
    public SourceChunkTable sourceBytes() {
        return new SourceChunkTable(sql);
    }

    /** Imports with their sheets. */
    public ImportTable imports() {
        return new ImportTable(sql, clock);
    }

    /** Publishers' data sets. */
    public SeriesTable series() {
        return new SeriesTable(sql);
    }

    /** Periods. */
    public PeriodTable periods() {
        return new PeriodTable(sql);
    }

    /** Groups of people. */
    public GroupTable groups() {
        return new GroupTable(sql);
    }

    /** Places. */
    public PlaceTable places() {
        return new PlaceTable(sql, naming);
    }

    /** Places that arrive or change together. */
    public PlaceBatchTable placeBatches() {
        return new PlaceBatchTable(sql, clock);
    }

    /** Kinds of places of the person's own. */
    public GeoTypeTable geoTypes() {
        return new GeoTypeTable(sql);
    }

    /** Answers to how places are written. */
    public PlaceAliasTable placeAliases() {
        return new PlaceAliasTable(sql, clock);
    }

    /** Codes that changed. */
    public GeoChangeTable geoChanges() {
        return new GeoChangeTable(sql);
    }

    /** Boundaries. */
    public BoundaryTable boundaries() {
        return new BoundaryTable(sql);
    }

    /** How many observations there are of what. */
    public CoverageTable coverage() {
        return new CoverageTable(sql);
    }

    /** What observations rest on that stand in no cell. */
    public BasisTable bases() {
        return new BasisTable(sql);
    }

    /** Shares of areas of one level in those of another. */
    public CrosswalkTable crosswalks() {
        return new CrosswalkTable(sql, clock);
    }

    /** Saved views and selections. */
    public SavedViewTable savedViews() {
        return new SavedViewTable(sql, clock);
    }

    /** Counts that outputs have shown. */
    public PublishedCountTable published() {
        return new PublishedCountTable(sql, clock);
    }

    /** Totals over places that outputs have shown. */
    public PublishedTotalTable publishedTotals() {
        return new PublishedTotalTable(sql, clock);
    }

    /** Reports that were written, and what they said. */
    public ReportTable reports() {
        return new ReportTable(sql, clock);
    }

    /** What the person noted. */
    public NoteTable notes() {
        return new NoteTable(sql, clock);
    }

    /** Workshops. */
    public WorkshopTable workshops() {
        return new WorkshopTable(sql, clock);
    }

    /** Making what came of files anew, in a copy. */
    public Rebuild rebuild() {
        return new Rebuild(sql, history());
    }

    /** What was done, with undo and redo. */
    public History history() {
        return new History(sql, clock);
    }
}
