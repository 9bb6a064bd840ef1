package io.parkverse.identity.entity;

import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * The account of a person on the platform, one for all parks. A platform record: it has no tenant, and
 * is reached under scope {@code identity}. It exists from the moment a contact was confirmed.
 */
@Entity
@Table(name = "account")
public class Account {

    /** Whether the person may sign in. */
    private enum State {
        ACTIVE,
        LOCKED
    }

    @Id
    @Column(name = "id", nullable = false)
    private UUID id;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    @Column(name = "display_name", nullable = false)
    private String displayName;

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Column(name = "locale", nullable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private State state;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    /** For JPA. */
    protected Account() {}

    public Account(String displayName, String passwordHash, Locale locale, Instant createdAt) {
        this.id = AccountId.next().value();
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.language = Texts.language(locale);
        this.state = State.ACTIVE;
        this.createdAt = createdAt;
    }

    public AccountId id() {
        return new AccountId(id);
    }

    public String displayName() {
        return displayName;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Locale locale() {
        return Texts.supported(Locale.forLanguageTag(language));
    }

    public boolean active() {
        return state == State.ACTIVE;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Replaces the password by its hash. */
    public void changePassword(String newHash) {
        this.passwordHash = newHash;
    }

    public void changeLocale(Locale locale) {
        this.language = Texts.language(locale);
    }

    public void rename(String newName) {
        this.displayName = newName;
    }

    /** Keeps the person out; running sign-ins stop resolving at once. */
    public void lock() {
        this.state = State.LOCKED;
    }

    public void unlock() {
        this.state = State.ACTIVE;
    }
}
