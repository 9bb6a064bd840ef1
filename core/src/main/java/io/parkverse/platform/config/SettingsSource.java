package io.parkverse.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Makes the deployment's settings injectable. */
@ApplicationScoped
public class SettingsSource {

    private final Settings settings = Settings.fromEnvironment();

    @Produces
    public Settings settings() {
        return settings;
    }
}
