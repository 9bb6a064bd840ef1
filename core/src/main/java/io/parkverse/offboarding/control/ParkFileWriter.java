package io.parkverse.offboarding.control;

import io.parkverse.files.boundary.FilesException;
import io.parkverse.files.boundary.StoredFile;
import io.parkverse.files.boundary.StoredFiles;
import io.parkverse.offboarding.control.ParkManifest.TableRows;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.FileId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.persistence.PortableText;
import io.parkverse.platform.persistence.Sql;
import io.parkverse.tenancy.boundary.ParkView;
import io.parkverse.tenancy.boundary.Parks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the park whose wall is up into a ZIP file: {@code tables/*.jsonl} with its records, {@code
 * platform/*.jsonl}, {@code files/<sha-256>}, and at the end {@code manifest.json} with counts and checksums.
 */
@ApplicationScoped
public class ParkFileWriter {

    static final String MANIFEST = "manifest.json";
    static final String TABLES = "tables/";
    static final String PLATFORM = "platform/";
    static final String FILES = "files/";
    static final String LINES = ".jsonl";

    private static final String READ_ME = """
            这是一个虚拟园区的完整导出：tables/ 为园区数据，每行一个 JSON 对象；files/ 为文件，以 SHA-256 命名；
            manifest.json 列出各表行数与校验值。内含个人信息，请妥善保管。用 ./park restore-park 可导入另一套系统。

            Everything of one virtual park: tables/ holds its records, one JSON object a line; files/ its files, named
            by SHA-256; manifest.json the number of rows and the checksum of each table. It holds personal data: keep
            it safe. ./park restore-park enters it into another installation.
            """;

    @Inject
    Sql sql;

    @Inject
    StoredFiles files;

    @Inject
    Parks parks;

    @Inject
    Clock clock;

    /** Writes the file anew and returns what its manifest says. */
    public ParkManifest write(TenantId park, Path target) throws IOException {
        ParkView view = parks.get(Caller.job(park, "offboarding.export"), park);
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(target)), StandardCharsets.UTF_8)) {
            entry(zip, "README.txt", READ_ME.getBytes(StandardCharsets.UTF_8));
            ParkManifest manifest = sql.reading(connection -> rows(connection, view, zip));
            ParkManifest whole = manifest.without(contents(zip));
            entry(zip, MANIFEST, whole.json());
            return whole;
        }
    }

    private ParkManifest rows(Connection connection, ParkView park, ZipOutputStream zip) throws SQLException {
        try {
            PortableText.on(connection);
            List<TableRows> tables = new ArrayList<>();
            List<ParkTables.Table> travelling = ParkTables.travelling(connection);
            for (ParkTables.Table table : travelling) {
                zip.putNextEntry(new ZipEntry(TABLES + table.name() + LINES));
                tables.add(RowText.write(connection, table.name(), table.rows(), zip));
                zip.closeEntry();
            }
            List<TableRows> platform = new ArrayList<>();
            for (Map.Entry<String, String> query :
                    PlatformRows.queries(ParkTables.namingAccounts(connection)).entrySet()) {
                zip.putNextEntry(new ZipEntry(PLATFORM + query.getKey() + LINES));
                platform.add(RowText.write(connection, query.getKey(), query.getValue(), zip));
                zip.closeEntry();
            }
            return new ParkManifest(
                    ParkManifest.KIND,
                    ParkManifest.FORMAT,
                    clock.instant().toString(),
                    ParkTables.fingerprint(travelling),
                    park.id().value(),
                    park.slug(),
                    park.host(),
                    tables,
                    platform,
                    contents().stream().map(id -> files.get(id).hash()).toList(),
                    List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<FileId> contents() {
        return sql.query(
                "select distinct on (hash) id from stored_file where tenant_id = (select app_tenant())"
                        + " and kind <> 'ZIP' order by hash, id",
                row -> new FileId(row.getObject(1, UUID.class)));
    }

    /** Writes the contents, and returns the hashes of those that the store has lost. */
    private List<String> contents(ZipOutputStream zip) throws IOException {
        List<String> missing = new ArrayList<>();
        for (FileId id : contents()) {
            StoredFile file = files.get(id);
            try (InputStream in = files.open(file, 0, file.size())) {
                zip.putNextEntry(new ZipEntry(FILES + file.hash()));
                in.transferTo(zip);
                zip.closeEntry();
            } catch (FilesException lost) {
                missing.add(file.hash());
            }
        }
        return missing;
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
