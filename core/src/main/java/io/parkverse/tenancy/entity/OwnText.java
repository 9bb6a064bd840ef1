package io.parkverse.tenancy.entity;

import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.ParkRecord;
import io.parkverse.tenancy.boundary.ParkText;
import io.parkverse.tenancy.boundary.ParkTextKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Locale;

/** A text in the operator's words: one per place and park. */
@Entity
@Table(name = "park_text")
public class OwnText extends ParkRecord {

    @Column(name = "key", nullable = false, updatable = false)
    private String place;

    @Column(name = "zh", nullable = false)
    private String zh;

    @Column(name = "en", nullable = false)
    private String en;

    /** For JPA. */
    protected OwnText() {}

    public OwnText(ParkText text) {
        super(UuidV7.next());
        this.place = text.key().key();
        change(text);
    }

    public final void change(ParkText text) {
        this.zh = text.zh();
        this.en = text.en();
    }

    public ParkText view() {
        ParkTextKey key = ParkTextKey.valueOf(place.toUpperCase(Locale.ROOT).replace('-', '_'));
        return new ParkText(key, zh, en);
    }
}
