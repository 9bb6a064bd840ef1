package io.parkverse.enterprise.entity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parkverse.enterprise.boundary.profile.Business;
import io.parkverse.enterprise.boundary.profile.EnterpriseSize;
import io.parkverse.enterprise.boundary.profile.ForeignRegistration;
import io.parkverse.enterprise.boundary.profile.ProfileFacts;
import io.parkverse.platform.identifier.FileId;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an enterprise tells of itself; bears the enterprise's id. The store makes the empty row. */
@Entity
@Table(name = "enterprise_profile")
public class EnterpriseProfile extends ParkRecord {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<String>> WORDS = new TypeReference<>() {};

    @Column(name = "foreign_country")
    private String foreignCountry;

    @Column(name = "foreign_register")
    private String foreignRegister;

    @Column(name = "foreign_number")
    private String foreignNumber;

    @Column(name = "division")
    private String division;

    @Enumerated(EnumType.STRING)
    @Column(name = "size")
    private EnterpriseSize size;

    @Column(name = "capabilities")
    private String capabilities;

    @Column(name = "logo_id")
    private UUID logo;

    /** For JPA. */
    protected EnterpriseProfile() {}

    public void registeredAbroad(ForeignRegistration registration) {
        this.foreignCountry = registration.told() ? registration.country() : null;
        this.foreignRegister = registration.told() ? registration.register() : null;
        this.foreignNumber = registration.told() ? registration.number() : null;
    }

    public void describe(Business business) {
        this.division = business.division().isEmpty() ? null : business.division();
        this.size = business.size() == EnterpriseSize.UNSTATED ? null : business.size();
        this.capabilities = business.capabilities().isEmpty() ? null : write(business.capabilities());
    }

    public void logo(Optional<FileId> picture) {
        this.logo = picture.map(FileId::value).orElse(null);
    }

    public Optional<FileId> logo() {
        return Optional.ofNullable(logo).map(FileId::new);
    }

    public ProfileFacts facts() {
        ForeignRegistration foreign = foreignCountry == null
                ? ForeignRegistration.NONE
                : new ForeignRegistration(foreignCountry, foreignRegister, foreignNumber);
        Business business = new Business(
                Optional.ofNullable(division).orElse(""),
                Optional.ofNullable(size).orElse(EnterpriseSize.UNSTATED),
                Optional.ofNullable(capabilities).map(EnterpriseProfile::read).orElse(List.of()));
        return new ProfileFacts(foreign, business, logo != null, version());
    }

    private static String write(List<String> words) {
        try {
            return JSON.writeValueAsString(words);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> read(String json) {
        try {
            return JSON.readValue(json, WORDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON array of texts", e);
        }
    }
}
