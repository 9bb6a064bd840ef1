package io.parkverse.enterprise.entity;

import io.parkverse.enterprise.boundary.DirectoryEntry;
import io.parkverse.enterprise.boundary.EnterpriseEdit;
import io.parkverse.enterprise.boundary.EnterpriseError;
import io.parkverse.enterprise.boundary.EnterpriseException;
import io.parkverse.enterprise.boundary.EnterpriseName;
import io.parkverse.enterprise.boundary.EnterpriseState;
import io.parkverse.enterprise.boundary.EnterpriseView;
import io.parkverse.enterprise.boundary.LegalForm;
import io.parkverse.enterprise.boundary.NameKey;
import io.parkverse.enterprise.boundary.Registration;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An enterprise in a park: FOUNDING, then ACTIVE with code and address, then LEFT. Public only when it is
 * active and its owners have consented.
 */
@Entity
@Table(name = "enterprise")
public class Enterprise extends ParkRecord {

    @Column(name = "name_zh", nullable = false)
    private String nameZh;

    @Column(name = "name_en", nullable = false)
    private String nameEn;

    @Column(name = "name_key", nullable = false)
    private String nameKey;

    @Column(name = "code")
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private EnterpriseState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_form", nullable = false)
    private LegalForm legalForm;

    @Column(name = "scope", nullable = false)
    private String scope = "";

    @Column(name = "registered_address", nullable = false)
    private String registeredAddress = "";

    @Column(name = "consented_at")
    private Instant consentedAt;

    @Column(name = "founded_at", nullable = false, updatable = false)
    private Instant foundedAt;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    /** For JPA. */
    protected Enterprise() {}

    public Enterprise(EnterpriseId id, EnterpriseName names, LegalForm legalForm, Instant now) {
        super(id.value());
        this.state = EnterpriseState.FOUNDING;
        this.legalForm = legalForm;
        this.foundedAt = now;
        rename(names);
    }

    public EnterpriseId id() {
        return new EnterpriseId(key());
    }

    public EnterpriseState state() {
        return state;
    }

    public void rename(EnterpriseName names) {
        this.nameZh = names.zh();
        this.nameEn = names.en();
        this.nameKey = NameKey.of(names.zh());
    }

    /** The name of a registered enterprise is the registrar's; only its English form is free. */
    public void edit(EnterpriseEdit edit, Instant now) {
        if (state == EnterpriseState.LEFT) {
            throw new EnterpriseException(EnterpriseError.WRONG_STATE);
        }
        rename(
                code == null
                        ? edit.names()
                        : new EnterpriseName(nameZh, edit.names().en()));
        this.legalForm = edit.legalForm();
        this.scope = edit.scope().strip();
        consent(edit.inDirectory(), now);
    }

    public void describe(LegalForm form, String businessScope) {
        this.legalForm = form;
        this.scope = businessScope.strip();
    }

    /** Enters the licence; the enterprise is settled from then on. */
    public void register(Registration registration) {
        if (state == EnterpriseState.LEFT) {
            throw new EnterpriseException(EnterpriseError.WRONG_STATE);
        }
        this.code = registration.code().text();
        rename(new EnterpriseName(registration.nameZh(), nameEn));
        this.registeredAddress = registration.registeredAddress();
        this.settledOn = registration.on();
        this.state = EnterpriseState.ACTIVE;
    }

    /** Ends its presence in the park, and with it the consent to be shown. */
    public void leave() {
        this.state = EnterpriseState.LEFT;
        this.consentedAt = null;
    }

    public EnterpriseView view() {
        return new EnterpriseView(
                id(),
                nameZh,
                nameEn,
                Optional.ofNullable(code).orElse(""),
                state,
                legalForm,
                scope,
                registeredAddress,
                consentedAt != null,
                foundedAt,
                version());
    }

    public DirectoryEntry entry() {
        return new DirectoryEntry(id(), nameZh, nameEn, code, legalForm, scope, settledOn);
    }

    private void consent(boolean given, Instant now) {
        if (!given) {
            this.consentedAt = null;
        } else if (consentedAt == null) {
            this.consentedAt = now;
        }
    }
}
