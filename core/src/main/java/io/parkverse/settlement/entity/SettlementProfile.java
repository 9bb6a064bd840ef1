package io.parkverse.settlement.entity;

import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** How a park settles enterprises; one per park. */
@Entity
@Table(name = "settlement_profile")
public class SettlementProfile extends ParkRecord {

    @Column(name = "city", nullable = false)
    private String city;

    /** For JPA. */
    protected SettlementProfile() {}

    public SettlementProfile(String city) {
        super(UuidV7.next());
        this.city = city;
    }

    public UUID id() {
        return key();
    }

    /** Key of the city whose rules hold. */
    public String city() {
        return city;
    }

    public void moveTo(String otherCity) {
        this.city = otherCity;
    }
}
