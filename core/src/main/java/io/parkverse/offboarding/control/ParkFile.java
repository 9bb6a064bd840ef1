package io.parkverse.offboarding.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.parkverse.offboarding.control.ParkManifest.TableRows;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A file that {@link ParkFileWriter} wrote, read. Nothing that it says is trusted: the names in it are compared
 * with patterns and never used as paths.
 */
final class ParkFile implements AutoCloseable {

    private static final String TABLE = "[a-z][a-z0-9_]{0,62}";
    private static final String HASH = "[0-9a-f]{64}";
    private static final int MOST_MANIFEST = 64 * 1024 * 1024;

    private final ZipFile zip;
    private final ParkManifest manifest;

    private ParkFile(ZipFile zip, ParkManifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens a file.
     *
     * @throws ArrivalRefusal when it is none that a park was exported to
     */
    static ParkFile open(Path file) throws IOException, ArrivalRefusal {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw new ArrivalRefusal(file + " is no export of a park, or it is damaged: take another copy of it.", e);
        }
        try {
            return new ParkFile(zip, manifest(zip, file));
        } catch (IOException | ArrivalRefusal | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    ParkManifest manifest() {
        return manifest;
    }

    /** The rows of a table of park records. */
    BufferedReader table(TableRows table) throws IOException {
        return lines(ParkFileWriter.TABLES + table.name() + ParkFileWriter.LINES);
    }

    /** The rows of a table of the platform. */
    BufferedReader platform(String table) throws IOException {
        return lines(ParkFileWriter.PLATFORM + table + ParkFileWriter.LINES);
    }

    /** A content; the reader checks its hash. */
    InputStream file(String hash) throws IOException {
        return content(ParkFileWriter.FILES + hash);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private BufferedReader lines(String entry) throws IOException {
        return new BufferedReader(new InputStreamReader(content(entry), StandardCharsets.UTF_8));
    }

    private InputStream content(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new FileNotFoundException("the export lacks " + name);
        }
        return zip.getInputStream(entry);
    }

    private static ParkManifest manifest(ZipFile zip, Path file) throws IOException, ArrivalRefusal {
        ZipEntry entry = zip.getEntry(ParkFileWriter.MANIFEST);
        if (entry == null || entry.getSize() > MOST_MANIFEST) {
            throw new ArrivalRefusal(file + " is no export of a park: name a file that a park's console has given.");
        }
        ParkManifest manifest;
        try (InputStream in = zip.getInputStream(entry)) {
            manifest = ParkManifest.of(in.readNBytes(MOST_MANIFEST));
        } catch (JsonProcessingException e) {
            throw new ArrivalRefusal(file + " is no export of a park, or it is damaged: take another copy of it.", e);
        }
        if (!ParkManifest.KIND.equals(manifest.kind()) || manifest.format() > ParkManifest.FORMAT) {
            throw new ArrivalRefusal(file
                    + " is no export of a park, or of a later version: restore it with the version that wrote it.");
        }
        boolean sound =
                manifest.tables().stream().allMatch(table -> table.name().matches(TABLE))
                        && manifest.files().stream().allMatch(hash -> hash.matches(HASH))
                        && manifest.slug().matches("[a-z][a-z0-9-]{1,30}[a-z0-9]");
        if (!sound) {
            throw new ArrivalRefusal(file + " holds something that does not belong into an export: do not use it.");
        }
        return manifest;
    }
}
