package io.parkverse.tenancy.control;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.tenancy.boundary.ParkText;
import io.parkverse.tenancy.boundary.ParkTextKey;
import io.parkverse.tenancy.boundary.ParkView;
import io.parkverse.tenancy.entity.OwnText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Texts of the park whose transaction runs; the product's own words where the park has none. */
@ApplicationScoped
public class TextShelf {

    @Inject
    EntityManager entityManager;

    @Inject
    ParkTable parks;

    public ParkText get(Caller caller, ParkTextKey key) {
        return own(key).map(OwnText::view).orElseGet(() -> ofProduct(parks.require(caller.park()), key));
    }

    public void put(ParkText text) {
        own(text.key()).ifPresentOrElse(own -> own.change(text), () -> entityManager.persist(new OwnText(text)));
    }

    /** The product's words for a place, with the park's name in them. */
    public static ParkText ofProduct(ParkView park, ParkTextKey key) {
        String text = "tenancy.text." + key.key();
        return new ParkText(
                key, Texts.get(Texts.CHINESE, text, park.nameZh()), Texts.get(Texts.ENGLISH, text, park.nameEn()));
    }

    private Optional<OwnText> own(ParkTextKey key) {
        return entityManager
                .createQuery("select t from OwnText t where t.place = :key", OwnText.class)
                .setParameter("key", key.key())
                .getResultStream()
                .findFirst();
    }
}
