package io.parkverse.platform.config;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Settings of the deployment, from the environment ({@code PARK_*}). Read once; immutable.
 *
 * @param mode live, demo (opens the demo parks) or test (movable clock)
 * @param platformHost host name of the platform and suffix of the parks' default hosts
 * @param httpPort port as browsers see it
 * @param secret key material of the deployment
 * @param filesDirectory root of the content-addressed file store
 */
public record Settings(
        Mode mode, String platformHost, int httpPort, String secret, String filesDirectory, Map<String, String> all) {

    /** What the deployment is for. */
    public enum Mode {
        LIVE,
        DEMO,
        TEST
    }

    public static Settings fromEnvironment() {
        return from(System.getenv());
    }

    public static Settings from(Map<String, String> values) {
        return new Settings(
                Mode.valueOf(values.getOrDefault("PARK_MODE", "live").toUpperCase(Locale.ROOT)),
                values.getOrDefault("PARK_PLATFORM_HOST", "localhost"),
                Integer.parseInt(values.getOrDefault("PARK_HTTP_PORT", "8080")),
                values.getOrDefault("PARK_SECRET", ""),
                values.getOrDefault("PARK_FILES_DIR", System.getProperty("java.io.tmpdir") + "/parkverse-files"),
                Map.copyOf(values));
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(all.get(name)).filter(value -> !value.isBlank());
    }

    /** Absolute address of a path on a host of this deployment. */
    public String url(String host, String path) {
        String scheme = get("PARK_SCHEME").orElse("http");
        boolean usual = (httpPort == 80 && scheme.equals("http")) || (httpPort == 443 && scheme.equals("https"));
        return scheme + "://" + host + (usual ? "" : ":" + httpPort) + path;
    }

    @Override
    public String toString() {
        return "Settings[" + mode + " " + platformHost + ":" + httpPort + "]";
    }
}
