package io.parkverse.files;

import io.parkverse.files.control.DirectoryStore;
import io.parkverse.files.control.FileStore;
import java.io.IOException;
import java.nio.file.Files;

class DirectoryStoreTest extends FileStoreContract {

    @Override
    FileStore store() throws IOException {
        return new DirectoryStore(Files.createTempDirectory(scratch, "store"));
    }
}
