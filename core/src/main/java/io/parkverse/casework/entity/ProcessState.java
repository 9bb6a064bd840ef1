package io.parkverse.casework.entity;

import io.parkverse.casework.boundary.Label;
import io.parkverse.casework.boundary.Party;
import io.parkverse.casework.boundary.State;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** The row of a {@link State}. */
@Entity
@Table(name = "process_state")
public class ProcessState extends ParkRecord {

    @Column(name = "definition_id", nullable = false, updatable = false)
    private UUID definition;

    @Column(name = "key", nullable = false)
    private String state;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "name_zh", nullable = false)
    private String nameZh;

    @Column(name = "name_en", nullable = false)
    private String nameEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private State.Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "party", nullable = false)
    private Party party;

    @Column(name = "phase", nullable = false)
    private String phase;

    /** For JPA. */
    protected ProcessState() {}

    public ProcessState(ProcessDefinition definition, int position, State state) {
        super(UuidV7.next());
        this.definition = definition.id();
        this.position = position;
        this.state = state.key();
        this.nameZh = state.name().zh();
        this.nameEn = state.name().en();
        this.kind = state.kind();
        this.party = state.party();
        this.phase = state.phase();
    }

    public State state() {
        return new State(state, new Label(nameZh, nameEn), kind, party, phase);
    }
}
