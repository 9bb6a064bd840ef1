package io.parkverse.papers.control;

import io.parkverse.platform.caller.Caller;
import io.parkverse.tenancy.boundary.OpeningStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Gives a new park the product's own texts for the papers of a settlement, to be revised by the park. */
@ApplicationScoped
public class DefaultTemplates implements OpeningStep {

    public static final List<String> KEYS = List.of(
            "settlement-agreement", "address-certificate", "custody-agreement", "receipt", "settlement-certificate");

    @Inject
    Templates templates;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void prepare(Caller caller) {
        for (String key : KEYS) {
            templates.add(key, Map.of("zh", body(key, "zh"), "en", body(key, "en")));
        }
    }

    private static String body(String key, String language) {
        String name = "/papers/" + key + "_" + language + ".txt";
        try (InputStream in = DefaultTemplates.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
