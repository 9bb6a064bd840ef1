package io.parkverse.casework.control;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parkverse.casework.boundary.CannedReason;
import io.parkverse.casework.boundary.Label;
import io.parkverse.casework.entity.ReasonText;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.tenancy.boundary.OpeningStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Keeps a park's canned reasons; a new park starts with those shipped in {@code casework/reasons.json}. */
@ApplicationScoped
public class ReasonShelf implements OpeningStep {

    private static final String SHIPPED = "/casework/reasons.json";
    private static final Pattern TOPIC = Pattern.compile("[a-z][a-z-]{1,39}");
    private static final int MAX_TEXT = 1000;

    @Inject
    EntityManager entityManager;

    @Override
    public int order() {
        return 21;
    }

    @Override
    public void prepare(Caller caller) {
        shipped().forEach((topic, texts) -> {
            if (of(topic).isEmpty()) {
                texts.forEach(text -> add(topic, text));
            }
        });
    }

    public List<CannedReason> of(String topic) {
        return entityManager
                .createQuery("select r from ReasonText r where r.topic = :topic order by r.id", ReasonText.class)
                .setParameter("topic", topic)
                .getResultStream()
                .map(ReasonText::view)
                .toList();
    }

    public List<CannedReason> all() {
        return entityManager
                .createQuery("select r from ReasonText r order by r.topic, r.id", ReasonText.class)
                .getResultStream()
                .map(ReasonText::view)
                .toList();
    }

    public List<String> topics() {
        return Stream.concat(shipped().keySet().stream(), all().stream().map(CannedReason::topic))
                .distinct()
                .sorted()
                .toList();
    }

    public CannedReason add(String topic, Label text) {
        if (!TOPIC.matcher(topic).matches()) {
            throw new AccessException(AccessError.INVALID_INPUT);
        }
        ReasonText reason = new ReasonText(topic, checked(text));
        entityManager.persist(reason);
        return reason.view();
    }

    public CannedReason change(UUID id, Label text) {
        ReasonText reason = get(id);
        reason.say(checked(text));
        return reason.view();
    }

    public void remove(UUID id) {
        entityManager.remove(get(id));
    }

    private ReasonText get(UUID id) {
        return entityManager
                .createQuery("select r from ReasonText r where r.id = :id", ReasonText.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
    }

    private static Label checked(Label text) {
        if (text.zh().length() > MAX_TEXT || text.en().length() > MAX_TEXT) {
            throw new AccessException(AccessError.INVALID_INPUT);
        }
        return text;
    }

    private static Map<String, List<Label>> shipped() {
        try (InputStream in = ReasonShelf.class.getResourceAsStream(SHIPPED)) {
            return new ObjectMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
