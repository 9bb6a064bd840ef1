package io.parkverse.casework.entity;

import io.parkverse.casework.boundary.Label;
import io.parkverse.casework.boundary.Phase;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** The row of a {@link Phase}. */
@Entity
@Table(name = "process_phase")
public class ProcessPhase extends ParkRecord {

    @Column(name = "definition_id", nullable = false, updatable = false)
    private UUID definition;

    @Column(name = "key", nullable = false)
    private String phase;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "name_zh", nullable = false)
    private String nameZh;

    @Column(name = "name_en", nullable = false)
    private String nameEn;

    /** For JPA. */
    protected ProcessPhase() {}

    public ProcessPhase(ProcessDefinition definition, int position, Phase phase) {
        super(UuidV7.next());
        this.definition = definition.id();
        this.position = position;
        this.phase = phase.key();
        this.nameZh = phase.name().zh();
        this.nameEn = phase.name().en();
    }

    public Phase phase() {
        return new Phase(phase, new Label(nameZh, nameEn));
    }
}
