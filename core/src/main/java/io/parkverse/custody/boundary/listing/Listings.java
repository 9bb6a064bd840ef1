package io.parkverse.custody.boundary.listing;

import io.parkverse.custody.control.listing.ListingSheet;
import io.parkverse.custody.control.listing.ListingStore;
import io.parkverse.custody.control.listing.ListingWatch;
import io.parkverse.documents.boundary.Download;
import io.parkverse.files.boundary.Acceptance;
import io.parkverse.files.boundary.MediaKind;
import io.parkverse.files.boundary.Upload;
import io.parkverse.intake.boundary.SheetFormat;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The public lists of companies that the park knows: imported from the regulator's files, and asked of the registrar
 * for each company that is here. An entry warns; it never refuses.
 */
@Boundary
public class Listings {

    /** What is taken as a file of listings. */
    public static final Acceptance TABLE = new Acceptance(Set.of(MediaKind.CSV, MediaKind.XLSX), 10L * 1024 * 1024);

    @Inject
    ListingStore store;

    @Inject
    ListingSheet sheet;

    @Inject
    ListingWatch watch;

    /** All entries: those of companies that are here first, then the newest. */
    @Allowed("custody.listing-read")
    public List<Listing> list(Caller caller) {
        return store.list();
    }

    /**
     * Takes the entries of a CSV or Excel file: all of them, or none when one is wrong. Known entries are brought up to
     * date.
     *
     * @throws io.parkverse.files.boundary.FilesException when the file is not taken
     * @throws io.parkverse.intake.boundary.IntakeException when no table can be read from it
     */
    @Allowed("custody.listing-import")
    public ListingImport take(Caller caller, Upload file) {
        return sheet.take(caller, file);
    }

    /** An empty file with the columns of an import. */
    @Allowed("custody.listing-import")
    public Download template(Caller caller, SheetFormat format, Locale language) {
        return sheet.template(format, language);
    }

    /** Asks the registrar for each company that is here, and tells both sides of what is new. */
    @Allowed("custody.listing-watch")
    public void watch(Caller job) {
        watch.run(job);
    }
}
