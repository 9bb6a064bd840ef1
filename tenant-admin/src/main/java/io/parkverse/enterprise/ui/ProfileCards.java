package io.parkverse.enterprise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.parkverse.enterprise.boundary.EnterpriseView;
import io.parkverse.enterprise.boundary.profile.Business;
import io.parkverse.enterprise.boundary.profile.CodeReading;
import io.parkverse.enterprise.boundary.profile.ContactPerson;
import io.parkverse.enterprise.boundary.profile.ContactView;
import io.parkverse.enterprise.boundary.profile.EnterpriseProfiles;
import io.parkverse.enterprise.boundary.profile.ForeignRegistration;
import io.parkverse.enterprise.boundary.profile.Industries;
import io.parkverse.enterprise.boundary.profile.ProfileView;
import io.parkverse.enterprise.boundary.profile.Qualification;
import io.parkverse.enterprise.boundary.profile.QualificationView;
import io.parkverse.enterprise.boundary.profile.QualificationView.Standing;
import io.parkverse.enterprise.boundary.profile.Qualifications;
import io.parkverse.enterprise.boundary.profile.Standard;
import io.parkverse.enterprise.boundary.profile.Term;
import io.parkverse.identity.boundary.Unmasking;
import io.parkverse.identity.ui.UnmaskButton;
import io.parkverse.platform.boundary.Rights;
import io.parkverse.platform.caller.Caller;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Facts;
import io.parkverse.shell.part.Served;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tone;
import jakarta.inject.Inject;
import java.io.Serializable;

/** The sections of a profile for readers; contacts are masked, and shown in the clear for a reason only. */
public class ProfileCards implements Serializable {

    private static final long serialVersionUID = 1L;

    private final EnterpriseProfiles profiles;
    private final Qualifications qualifications;
    private final Unmasking unmasking;
    private final Rights rights;

    @Inject
    public ProfileCards(
            EnterpriseProfiles profiles, Qualifications qualifications, Unmasking unmasking, Rights rights) {
        this.profiles = profiles;
        this.qualifications = qualifications;
        this.unmasking = unmasking;
        this.rights = rights;
    }

    Card registration(ProfileView profile) {
        EnterpriseView enterprise = profile.enterprise();
        Facts facts = new Facts()
                .fact(own("name-en"), enterprise.nameEn())
                .fact(own("form"), Words.text("enterprise.form." + enterprise.legalForm()))
                .fact(own("address"), enterprise.registeredAddress())
                .fact(own("code"), enterprise.code());
        CodeReading.of(enterprise.code())
                .ifPresent(reading -> facts.fact(own("authority"), named(reading.authority()))
                        .fact(own("category"), named(reading.category()))
                        .fact(own("region"), named(reading.province()) + " · " + reading.region())
                        .fact(own("check"), own(reading.failing().isEmpty() ? "check.sound" : "check.fails")));
        ForeignRegistration foreign = profile.facts().foreign();
        if (enterprise.code().isEmpty() && foreign.told()) {
            facts.fact(
                    own("abroad"),
                    ForeignRegistration.countryName(foreign.country(), Words.locale()) + " · " + foreign.register()
                            + " · " + foreign.number());
        }
        return new Card(own("registration"), facts, source(Standard.CREDIT_CODE));
    }

    Card business(ProfileView profile) {
        Business business = profile.facts().business();
        Facts facts = new Facts()
                .fact(
                        own("section"),
                        Industries.sectionOf(business.division())
                                .map(ProfileCards::coded)
                                .orElse(""))
                .fact(
                        own("division"),
                        Industries.division(business.division())
                                .map(ProfileCards::coded)
                                .orElse(""))
                .fact(own("size"), Words.text("enterprise.size." + business.size()))
                .fact(own("capabilities"), String.join(" · ", business.capabilities()))
                .fact(own("scope"), profile.enterprise().scope());
        return new Card(own("business"), facts, source(Standard.INDUSTRIES), source(Standard.SIZES));
    }

    Card certificates(Caller caller, ProfileView profile) {
        Card card = new Card(own("certificates"));
        if (profile.qualifications().isEmpty()) {
            card.add(muted(own("certificates.none")));
        }
        profile.qualifications().forEach(view -> card.add(certificate(caller, view)));
        return card;
    }

    Card contacts(Caller caller, ProfileView profile) {
        Card card = new Card(own("contacts"));
        if (profile.contacts().isEmpty()) {
            card.add(muted(own("contacts.none")));
        }
        boolean reveals = rights.may(caller, "identity.reveal");
        for (ContactView contact : profile.contacts()) {
            ContactPerson person = contact.person();
            Div words = new Div(
                    new Span(person.name() + " " + person.position()), muted(person.mail() + " " + person.mobile()));
            words.addClassNames("pv-entry-main", "pv-person");
            Div line = new Div(words);
            line.addClassName("pv-entry");
            if (reveals) {
                line.add(new UnmaskButton(
                        unmasking, new UnmaskButton.Request(caller, "enterprise-contact", contact.id())));
            }
            card.add(line);
        }
        return card;
    }

    Card logo(Caller caller, ProfileView profile) {
        Card card = new Card(own("logo"));
        if (!profile.facts().logo()) {
            card.add(muted(own("logo.none")));
            return card;
        }
        Image logo = new Image(
                Served.shown(() -> profiles.logo(caller, profile.enterprise().id())),
                profile.enterprise().nameZh());
        logo.addClassName("pv-logo");
        card.add(logo);
        return card;
    }

    private Div certificate(Caller caller, QualificationView view) {
        Qualification facts = view.qualification();
        String end = facts.validUntil().map(Words::day).orElseGet(() -> own("endless"));
        Div words = new Div(
                new Span(facts.name()),
                muted(facts.number() + " " + facts.issuer()),
                muted(Words.day(facts.issuedOn()) + " – " + end));
        words.addClassNames("pv-entry-main", "pv-person");
        if (!view.fileName().isEmpty()) {
            Anchor open = new Anchor(
                    Served.shown(() -> qualifications.document(caller, view.id())),
                    AttachmentType.INLINE,
                    view.fileName());
            open.setTarget("_blank");
            words.add(open);
        }
        Div line = new Div(words, pill(view.standing()));
        line.addClassName("pv-entry");
        return line;
    }

    private static StatePill pill(Standing standing) {
        Tone tone = switch (standing) {
            case VALID -> Tone.GOOD;
            case ENDING -> Tone.ATTENTION;
            case ENDED -> Tone.DANGER;
        };
        return new StatePill(tone, Words.text("enterprise.standing." + standing));
    }

    private static Component source(Standard standard) {
        return muted(Words.text(
                "manage.enterprises.source." + standard.verified(),
                standard.number(),
                standard.title(Words.locale()),
                Words.day(standard.date())));
    }

    private static Paragraph muted(String words) {
        Paragraph muted = new Paragraph(words);
        muted.addClassName("pv-muted");
        return muted;
    }

    private static String named(Term term) {
        return term.known() ? term.name(Words.locale()) : own("unknown", term.code());
    }

    private static String coded(Term term) {
        return term.code() + " " + term.name(Words.locale());
    }

    private static String own(String name, Object... arguments) {
        return Words.text("manage.enterprises." + name, arguments);
    }
}
