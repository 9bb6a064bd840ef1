package io.parkverse.settlement.control.licence;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.documents.boundary.DocumentState;
import io.parkverse.documents.boundary.DocumentView;
import io.parkverse.documents.boundary.Documents;
import io.parkverse.documents.boundary.Download;
import io.parkverse.documents.boundary.VersionView;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.settlement.control.application.ApplicationStore;
import io.parkverse.settlement.control.application.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.zip.ZipOutputStream;

/**
 * Everything that the registrar wants of a case as one archive: approved and generated documents in their
 * newest version, the application as data, and an index with sizes and fingerprints. Staff that takes
 * originals of identity papers along is on record for it.
 */
@ApplicationScoped
public class RegistrarSet {

    private static final String PURPOSE = "登记材料";
    private static final char BYTE_ORDER_MARK = '\ufeff';

    @Inject
    Documents documents;

    @Inject
    ApplicationStore applications;

    @Inject
    Json json;

    @Inject
    Access access;

    public Download of(Caller caller, CaseView workCase) {
        List<DocumentView> included = documents.ofCase(caller, workCase.id()).stream()
                .filter(document ->
                        document.state() == DocumentState.APPROVED || document.state() == DocumentState.ISSUED)
                .toList();
        boolean own = access.grants().actsFor(workCase.enterprise());
        SpooledZip zip = SpooledZip.of(archive -> {
            StringBuilder index = new StringBuilder().append(BYTE_ORDER_MARK).append("文件,材料,字节,SHA-256\r\n");
            for (int i = 0; i < included.size(); i++) {
                DocumentView document = included.get(i);
                String name = name(i + 1, document);
                archive.putNextEntry(SpooledZip.entry(name));
                try (InputStream content = open(caller, document, own).content()) {
                    content.transferTo(archive);
                }
                index.append(row(name, document));
            }
            text(archive, "application.json", json.write(applications.data(workCase.id())));
            text(archive, "index.csv", index.toString());
        });
        return zip.download(workCase.number() + ".zip");
    }

    private Download open(Caller caller, DocumentView document, boolean own) {
        int number = document.latest().number();
        return own
                ? documents.open(caller, document.id(), number)
                : documents.openOriginal(caller, document.id(), number, PURPOSE);
    }

    private static String name(int place, DocumentView document) {
        VersionView latest = document.latest();
        return "%02d-%s.%s"
                .formatted(place, document.slot(), latest.file().kind().extension());
    }

    private static String row(String name, DocumentView document) {
        VersionView latest = document.latest();
        return String.join(
                        ",",
                        name,
                        title(document.slot(), Texts.CHINESE),
                        String.valueOf(latest.file().size()),
                        latest.file().hash())
                + "\r\n";
    }

    private static String title(String slot, Locale locale) {
        try {
            return Texts.get(locale, "settlement.slot." + slot);
        } catch (MissingResourceException e) {
            return slot;
        }
    }

    private static void text(ZipOutputStream archive, String name, String content) throws IOException {
        archive.putNextEntry(SpooledZip.entry(name));
        archive.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
