package io.parkverse.backup;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The program that makes backups. */
final class Product {

    private static final String BUILD = "/META-INF/maven/io.parkverse/core/pom.properties";

    private Product() {}

    /** As its build says; {@code unpackaged} when it runs from its classes. */
    static String version() throws IOException {
        Properties build = new Properties();
        try (InputStream in = Product.class.getResourceAsStream(BUILD)) {
            if (in != null) {
                build.load(in);
            }
        }
        return build.getProperty("version", "unpackaged");
    }
}
