package io.parkverse.papers.entity;

import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** The markup of one template in one language and one edition. Never changed, only followed. */
@Entity
@Table(name = "paper_template")
public class TemplateText extends ParkRecord {

    @Column(name = "template_key", nullable = false, updatable = false)
    private String template;

    @Column(name = "edition", nullable = false, updatable = false)
    private int edition;

    @Column(name = "language", nullable = false, updatable = false)
    private String language;

    @Column(name = "body", nullable = false, updatable = false)
    private String body;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    /** For JPA. */
    protected TemplateText() {}

    public TemplateText(String template, int edition, String language, String body, Instant createdAt) {
        super(UuidV7.next());
        this.template = template;
        this.edition = edition;
        this.language = language;
        this.body = body;
        this.createdAt = createdAt;
    }

    public String template() {
        return template;
    }

    public int edition() {
        return edition;
    }

    public String language() {
        return language;
    }

    public String body() {
        return body;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
