package io.parkverse.enterprise.entity;

import io.parkverse.enterprise.boundary.profile.Qualification;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.FileId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A certificate of an enterprise, perhaps with its document, and when its people were last reminded of its end. */
@Entity
@Table(name = "enterprise_qualification")
public class EnterpriseQualification extends ParkRecord {

    @Column(name = "enterprise_id", nullable = false, updatable = false)
    private UUID enterprise;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "number", nullable = false)
    private String number;

    @Column(name = "issuer", nullable = false)
    private String issuer;

    @Column(name = "issued_on", nullable = false)
    private LocalDate issuedOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "reminded_at")
    private Integer remindedAt;

    @Column(name = "file_id")
    private UUID document;

    /** For JPA. */
    protected EnterpriseQualification() {}

    public EnterpriseQualification(EnterpriseId enterprise, Qualification qualification) {
        super(UuidV7.next());
        this.enterprise = enterprise.value();
        become(qualification);
    }

    /** Takes what is told; a new end is reminded of anew. */
    public final void become(Qualification qualification) {
        LocalDate end = qualification.validUntil().orElse(null);
        if (!Optional.ofNullable(validUntil).equals(qualification.validUntil())) {
            this.remindedAt = null;
        }
        this.name = qualification.name();
        this.number = qualification.number();
        this.issuer = qualification.issuer();
        this.issuedOn = qualification.issuedOn();
        this.validUntil = end;
    }

    /**
     * Notes a reminder.
     *
     * @param days before the end
     * @return false when this reminder, or a later one, was given already
     */
    public boolean remindAt(int days) {
        if (remindedAt != null && remindedAt <= days) {
            return false;
        }
        this.remindedAt = days;
        return true;
    }

    public UUID id() {
        return key();
    }

    public EnterpriseId enterprise() {
        return new EnterpriseId(enterprise);
    }

    public Optional<FileId> document() {
        return Optional.ofNullable(document).map(FileId::new);
    }

    public void document(FileId replacement) {
        this.document = replacement.value();
    }

    public Qualification qualification() {
        return new Qualification(
                name,
                number,
                issuer,
                issuedOn,
                Optional.ofNullable(validUntil).stream().toList());
    }
}
