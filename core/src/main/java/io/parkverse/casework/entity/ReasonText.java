package io.parkverse.casework.entity;

import io.parkverse.casework.boundary.CannedReason;
import io.parkverse.casework.boundary.Label;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The row of a {@link CannedReason}. */
@Entity
@Table(name = "canned_reason")
public class ReasonText extends ParkRecord {

    @Column(name = "topic", nullable = false, updatable = false)
    private String topic;

    @Column(name = "text_zh", nullable = false)
    private String textZh;

    @Column(name = "text_en", nullable = false)
    private String textEn;

    /** For JPA. */
    protected ReasonText() {}

    public ReasonText(String topic, Label text) {
        super(UuidV7.next());
        this.topic = topic;
        say(text);
    }

    public final void say(Label text) {
        this.textZh = text.zh();
        this.textEn = text.en();
    }

    public CannedReason view() {
        return new CannedReason(key(), topic, new Label(textZh, textEn));
    }
}
