package io.parkverse.billing.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parkverse.audit.boundary.Audit;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;

/** Writes billing's changes into the audit of the park: states, amounts and numbers, no names and no free text. */
@ApplicationScoped
public class Trail {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Audit audit;

    @Inject
    Access access;

    /**
     * Notes a change.
     *
     * @param action without the feature's name
     * @param before what changed, with its values before; empty for something new
     */
    public void note(String action, Subject subject, Map<String, String> before, Map<String, String> after) {
        audit.record(
                access.caller(),
                "billing." + action,
                new Audit.Subject(subject.kind(), subject.id()),
                json(before),
                json(after));
    }

    public static String text(Money amount) {
        return amount.decimal().toPlainString() + " " + amount.currency().getCurrencyCode();
    }

    private static String json(Map<String, String> values) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(values));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
