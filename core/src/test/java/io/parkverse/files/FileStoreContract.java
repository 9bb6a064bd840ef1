package io.parkverse.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.files.boundary.FilesError;
import io.parkverse.files.boundary.FilesException;
import io.parkverse.files.control.ContentHash;
import io.parkverse.files.control.FileStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every file store keeps to; a test class per store inherits it. */
abstract class FileStoreContract {

    private static final byte[] CONTENT = "0123456789".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path scratch;

    /** A store that holds nothing. */
    abstract FileStore store() throws IOException;

    @Test
    @DisplayName("F5.4 a store gives back what was put in, whole and in parts")
    void readsParts() throws IOException {
        FileStore store = store();
        ContentHash hash = ContentHash.of(CONTENT);
        store.put(hash, local(CONTENT));

        assertThat(store.holds(hash)).isTrue();
        assertThat(store.open(hash, 0, CONTENT.length)).hasBinaryContent(CONTENT);
        assertThat(store.open(hash, 3, 4)).hasContent("3456");
        assertThat(store.open(hash, 8, 100)).hasContent("89");
        assertThat(store.open(hash, 100, 1)).isEmpty();
    }

    @Test
    @DisplayName("F5.4 a store refuses content that does not have the stated hash, and keeps nothing of it")
    void checksHash() throws IOException {
        FileStore store = store();
        ContentHash stated = ContentHash.of("other".getBytes(StandardCharsets.US_ASCII));
        Path local = local(CONTENT);

        assertThatThrownBy(() -> store.put(stated, local)).isInstanceOf(IllegalArgumentException.class);
        assertThat(store.holds(stated)).isFalse();
    }

    @Test
    @DisplayName("F5.4 putting the same content in twice changes nothing")
    void isIdempotent() throws IOException {
        FileStore store = store();
        ContentHash hash = ContentHash.of(CONTENT);
        store.put(hash, local(CONTENT));
        store.put(hash, local(CONTENT));

        assertThat(store.open(hash, 0, CONTENT.length)).hasBinaryContent(CONTENT);
    }

    @Test
    @DisplayName("F5.4 a store says of unknown content that it is not found")
    void knowsNothingElse() throws IOException {
        FileStore store = store();
        assertThatThrownBy(() -> store.open(ContentHash.of(CONTENT), 0, 1))
                .isInstanceOfSatisfying(
                        FilesException.class, e -> assertThat(e.code()).isEqualTo(FilesError.NOT_FOUND));
    }

    private Path local(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(scratch, "content", ".bin"), content);
    }
}
