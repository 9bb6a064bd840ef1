import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.tukaani.xz.XZInputStream;

/** Decompresses one .xz file, for machines without the xz command. Arguments: source, target. */
final class Unxz {
    public static void main(String[] args) throws IOException {
        try (var in = new XZInputStream(Files.newInputStream(Path.of(args[0])))) {
            Files.copy(in, Path.of(args[1]), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
