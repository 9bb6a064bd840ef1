package io.parkverse.papers.control;

import io.parkverse.papers.boundary.PaperTemplate;
import io.parkverse.papers.boundary.PapersError;
import io.parkverse.papers.boundary.PapersException;
import io.parkverse.papers.entity.TemplateText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The editions of a park's templates. */
@ApplicationScoped
public class Templates {

    private static final String NEWEST =
            "select t from TemplateText t where t.edition = (select max(o.edition) from TemplateText o where o.template = t.template)";

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    public List<PaperTemplate> all() {
        return entityManager
                .createQuery(NEWEST + " order by t.template", TemplateText.class)
                .getResultStream()
                .collect(Collectors.groupingBy(TemplateText::template, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Templates::template)
                .toList();
    }

    /**
     * The newest edition of a template.
     *
     * @throws PapersException {@link PapersError#UNKNOWN_TEMPLATE}
     */
    public PaperTemplate newest(String key) {
        List<TemplateText> texts = entityManager
                .createQuery(NEWEST + " and t.template = :key", TemplateText.class)
                .setParameter("key", key)
                .getResultList();
        if (texts.isEmpty()) {
            throw new PapersException(PapersError.UNKNOWN_TEMPLATE, key);
        }
        return template(texts);
    }

    /** Writes the first or next edition of a template. */
    public PaperTemplate add(String key, Map<String, String> bodies) {
        bodies.values().forEach(Markup::parse);
        int edition = entityManager
                        .createQuery(
                                "select coalesce(max(t.edition), 0) from TemplateText t where t.template = :key",
                                Integer.class)
                        .setParameter("key", key)
                        .getSingleResult()
                + 1;
        List<TemplateText> texts = bodies.entrySet().stream()
                .map(body -> new TemplateText(key, edition, body.getKey(), body.getValue(), clock.instant()))
                .toList();
        texts.forEach(entityManager::persist);
        return template(texts);
    }

    /** A text that is not kept. */
    public PaperTemplate draft(String key, Map<String, String> bodies) {
        return template(bodies.entrySet().stream()
                .map(body -> new TemplateText(key, 0, body.getKey(), body.getValue(), clock.instant()))
                .toList());
    }

    private static PaperTemplate template(Collection<TemplateText> texts) {
        TemplateText any = texts.iterator().next();
        SortedSet<String> fields = new TreeSet<>();
        texts.forEach(text -> fields.addAll(Markup.fields(text.body())));
        fields.removeAll(Fields.PROVIDED);
        return new PaperTemplate(
                any.template(),
                any.edition(),
                texts.stream().collect(Collectors.toMap(TemplateText::language, TemplateText::body)),
                fields);
    }
}
