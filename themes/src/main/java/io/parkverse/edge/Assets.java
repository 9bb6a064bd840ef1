package io.parkverse.edge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Static files of the public pages, from {@code /assets} of the class path. Their address holds a hash
 * of their content, so that a browser may keep them for a year. Safe for concurrent use.
 */
public final class Assets {

    /** Where the files are served. */
    public static final String PREFIX = "/assets/";

    private static final Pattern NAME =
            Pattern.compile("[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9.-]*)?\\.(css|js|svg|woff2)");
    private static final int HASH_LENGTH = 12;
    private static final Map<String, Asset> LOADED = new ConcurrentHashMap<>();

    private Assets() {}

    /** A file with the hash of its content. Immutable. */
    public static final class Asset {

        private final String hash;
        private final String contentType;
        private final byte[] bytes;

        Asset(String contentType, byte[] bytes) {
            this.hash = hashOf(bytes);
            this.contentType = contentType;
            this.bytes = bytes.clone();
        }

        public String hash() {
            return hash;
        }

        public String contentType() {
            return contentType;
        }

        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /**
     * The address of a file.
     *
     * @throws IllegalArgumentException when there is no such file: a defect of the page
     */
    public static String url(String name) {
        Asset asset = load(name).orElseThrow(() -> new IllegalArgumentException("no asset " + name));
        return PREFIX + asset.hash() + "/" + name;
    }

    /** The file at {@code <hash>/<name>}; empty for any other hash than that of its content. */
    public static Optional<Asset> at(String hashAndName) {
        int slash = hashAndName.indexOf('/');
        return slash != HASH_LENGTH
                ? Optional.empty()
                : load(hashAndName.substring(slash + 1))
                        .filter(asset -> asset.hash().equals(hashAndName.substring(0, slash)));
    }

    private static Optional<Asset> load(String name) {
        Asset known = LOADED.get(name);
        if (known != null || !NAME.matcher(name).matches()) {
            return Optional.ofNullable(known);
        }
        try (InputStream file = Assets.class.getResourceAsStream(PREFIX + name)) {
            if (file == null) {
                return Optional.empty();
            }
            Asset asset = new Asset(contentType(name), file.readAllBytes());
            LOADED.put(name, asset);
            return Optional.of(asset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String contentType(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            default -> "font/woff2";
        };
    }

    private static String hashOf(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
