package io.parkverse.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A backup whose content was changed and that was sealed again: what a hand that knows the format can make. */
final class ForgedBackup {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private ForgedBackup() {}

    static ForgedBackup of(Path original) throws IOException {
        ForgedBackup forged = new ForgedBackup();
        try (ZipFile archive = new ZipFile(original.toFile())) {
            for (Enumeration<? extends ZipEntry> all = archive.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                forged.entries.put(
                        entry.getName(), archive.getInputStream(entry).readAllBytes());
            }
        }
        return forged;
    }

    ForgedBackup with(String name, String content) {
        entries.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    ForgedBackup without(String name) {
        entries.remove(name);
        return this;
    }

    String text(String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    /** Hashes of the contents that the backup holds. */
    List<String> files() {
        return entries.keySet().stream()
                .filter(name -> name.startsWith(BackupWriter.FILES))
                .map(name -> name.substring(BackupWriter.FILES.length()))
                .toList();
    }

    ForgedBackup manifest(Consumer<ObjectNode> change) throws IOException {
        ObjectNode manifest = (ObjectNode) JSON.readTree(entries.get(BackupWriter.MANIFEST));
        change.accept(manifest);
        entries.put(BackupWriter.MANIFEST, JSON.writeValueAsBytes(manifest));
        return this;
    }

    Path writeTo(Path file) throws IOException {
        try (OutputStream sealed = SealedFile.sealing(Files.newOutputStream(file));
                ZipOutputStream archive = new ZipOutputStream(sealed)) {
            archive.setComment(SealedFile.comment());
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                archive.putNextEntry(new ZipEntry(entry.getKey()));
                archive.write(entry.getValue());
            }
        }
        return file;
    }
}
