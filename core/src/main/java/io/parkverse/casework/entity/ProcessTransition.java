package io.parkverse.casework.entity;

import io.parkverse.casework.boundary.Label;
import io.parkverse.casework.boundary.Transition;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** The row of a {@link Transition}. */
@Entity
@Table(name = "process_transition")
public class ProcessTransition extends ParkRecord {

    @Column(name = "definition_id", nullable = false, updatable = false)
    private UUID definition;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "from_state", nullable = false)
    private String from;

    @Column(name = "event", nullable = false)
    private String event;

    @Column(name = "to_state", nullable = false)
    private String to;

    @Column(name = "label_zh", nullable = false)
    private String labelZh;

    @Column(name = "label_en", nullable = false)
    private String labelEn;

    @Convert(converter = NameList.class)
    @Column(name = "roles", nullable = false)
    private List<String> roles;

    @Convert(converter = NameList.class)
    @Column(name = "guards", nullable = false)
    private List<String> guards;

    @Convert(converter = NameList.class)
    @Column(name = "effects", nullable = false)
    private List<String> effects;

    @Column(name = "deadline_days", nullable = false)
    private int deadlineDays;

    @Column(name = "note_needed", nullable = false)
    private boolean noteNeeded;

    @Column(name = "applicant_sees", nullable = false)
    private boolean applicantSees;

    @Column(name = "second_look", nullable = false)
    private boolean secondLook;

    /** For JPA. */
    protected ProcessTransition() {}

    public ProcessTransition(ProcessDefinition definition, int position, Transition transition) {
        super(UuidV7.next());
        this.definition = definition.id();
        this.position = position;
        this.from = transition.from();
        this.event = transition.event();
        this.to = transition.to();
        this.labelZh = transition.label().zh();
        this.labelEn = transition.label().en();
        this.roles = transition.roles().stream().map(Role::name).toList();
        this.guards = transition.guards();
        this.effects = transition.effects();
        this.deadlineDays = transition.deadlineDays();
        this.noteNeeded = transition.noteNeeded();
        this.applicantSees = transition.applicantSees();
        this.secondLook = transition.secondLook();
    }

    public Transition transition() {
        return new Transition(
                from,
                event,
                to,
                new Label(labelZh, labelEn),
                roles.stream().map(Role::valueOf).toList(),
                guards,
                effects,
                deadlineDays,
                noteNeeded,
                applicantSees,
                secondLook);
    }
}
