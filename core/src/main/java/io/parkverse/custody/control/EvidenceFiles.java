package io.parkverse.custody.control;

import io.parkverse.custody.boundary.roster.AddressPapers;
import io.parkverse.documents.boundary.Download;
import io.parkverse.files.boundary.StoredFile;
import io.parkverse.files.boundary.StoredFiles;
import io.parkverse.files.boundary.Upload;
import io.parkverse.platform.identifier.FileId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps and opens files that prove something, of the same kinds as papers of addresses. */
@ApplicationScoped
public class EvidenceFiles {

    @Inject
    StoredFiles files;

    public FileId keep(Upload file) {
        return files.keep(file, AddressPapers.ACCEPTED).id();
    }

    public Download open(FileId id) {
        StoredFile file = files.get(id);
        return new Download(
                file.name(),
                file.kind().mediaType(),
                file.size(),
                file.hash(),
                (offset, length) -> files.open(file, offset, length));
    }
}
