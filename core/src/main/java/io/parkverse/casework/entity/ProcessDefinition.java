package io.parkverse.casework.entity;

import io.parkverse.casework.boundary.Label;
import io.parkverse.casework.boundary.ProcessPlan;
import io.parkverse.casework.boundary.ProcessView.Lifecycle;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * One version of a process in a park. Draft, then active, then retired; only a draft's rows change.
 * At most one draft and one active version of a process exist (unique indexes).
 */
@Entity
@Table(name = "process_definition")
public class ProcessDefinition extends ParkRecord {

    @Column(name = "key", nullable = false, updatable = false)
    private String process;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "lifecycle", nullable = false)
    private Lifecycle lifecycle;

    @Column(name = "prefix", nullable = false, updatable = false)
    private String prefix;

    @Column(name = "name_zh", nullable = false)
    private String nameZh;

    @Column(name = "name_en", nullable = false)
    private String nameEn;

    @Column(name = "activated_at")
    private Instant activatedAt;

    /** For JPA. */
    protected ProcessDefinition() {}

    /** A draft. */
    public ProcessDefinition(ProcessPlan plan, int number) {
        super(UuidV7.next());
        this.process = plan.key();
        this.number = number;
        this.lifecycle = Lifecycle.DRAFT;
        this.prefix = plan.prefix();
        this.nameZh = plan.name().zh();
        this.nameEn = plan.name().en();
    }

    public UUID id() {
        return key();
    }

    public String process() {
        return process;
    }

    public int number() {
        return number;
    }

    public Lifecycle lifecycle() {
        return lifecycle;
    }

    public String prefix() {
        return prefix;
    }

    public Label name() {
        return new Label(nameZh, nameEn);
    }

    public void activate(Instant at) {
        require(Lifecycle.DRAFT);
        lifecycle = Lifecycle.ACTIVE;
        activatedAt = at;
    }

    public void retire() {
        require(Lifecycle.ACTIVE);
        lifecycle = Lifecycle.RETIRED;
    }

    private void require(Lifecycle expected) {
        if (lifecycle != expected) {
            throw new IllegalStateException(process + " " + number + " is " + lifecycle);
        }
    }
}
