package io.parkverse.enterprise.ui.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import io.parkverse.enterprise.boundary.profile.ProfileView;
import io.parkverse.enterprise.boundary.profile.Qualification;
import io.parkverse.enterprise.boundary.profile.QualificationView;
import io.parkverse.enterprise.boundary.profile.QualificationView.Standing;
import io.parkverse.enterprise.boundary.profile.Qualifications;
import io.parkverse.enterprise.ui.EditDialog;
import io.parkverse.files.boundary.MediaKind;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Dropped;
import io.parkverse.shell.part.Exports;
import io.parkverse.shell.part.Served;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tell;
import io.parkverse.shell.part.Tone;
import io.parkverse.shell.part.UploadWords;

/** The certificates of an enterprise: until when they are valid, and their documents. */
class QualificationsCard extends Card {

    private static final long serialVersionUID = 1L;

    private final ProfileDesk desk;
    private final boolean editable;

    QualificationsCard(ProfileDesk desk, ProfileView profile) {
        super(Words.text("company.certificates"));
        this.desk = desk;
        this.editable = profile.editable();
        Paragraph words = new Paragraph(Words.text(
                profile.qualifications().isEmpty() ? "company.certificates.none" : "company.certificates.words"));
        words.addClassName("pv-muted");
        add(words);
        if (!profile.qualifications().isEmpty()) {
            add(exports(profile.enterprise().id()));
        }
        profile.qualifications().forEach(certificate -> add(line(certificate)));
        if (editable) {
            actions(ProfileDesk.quiet("company.certificates.add", () -> enter(profile)));
        }
    }

    private Exports<QualificationView> exports(EnterpriseId id) {
        return Exports.whole(
                        "certificates",
                        () -> desk.profiles().get(desk.caller(), id).qualifications())
                .column(
                        Words.text("company.certificate.name"),
                        each -> each.qualification().name())
                .column(
                        Words.text("company.certificate.no"),
                        each -> each.qualification().number())
                .column(
                        Words.text("company.certificate.issuer"),
                        each -> each.qualification().issuer())
                .column(
                        Words.text("company.certificate.issued"),
                        each -> Words.day(each.qualification().issuedOn()))
                .column(
                        Words.text("company.certificate.last-day"),
                        each -> each.qualification()
                                .validUntil()
                                .map(Words::day)
                                .orElse(""))
                .column(
                        Words.text("workspace.export.state"),
                        each -> Words.text("enterprise.standing." + each.standing()));
    }

    private Div line(QualificationView view) {
        Qualification facts = view.qualification();
        Span number = new Span(Words.text("company.certificate.number", facts.number(), facts.issuer()));
        number.addClassName("pv-muted");
        Span validity = new Span(facts.validUntil()
                .map(end -> Words.text("company.certificate.until", Words.day(facts.issuedOn()), Words.day(end)))
                .orElseGet(() -> Words.text("company.certificate.endless", Words.day(facts.issuedOn()))));
        validity.addClassName("pv-muted");
        Div words = new Div(new Span(facts.name()));
        if (!(facts.number() + facts.issuer()).isEmpty()) {
            words.add(number);
        }
        words.add(validity, document(view));
        words.addClassNames("pv-entry-main", "pv-person");
        Div line = new Div(words, pill(view.standing()));
        line.addClassName("pv-entry");
        if (editable) {
            line.add(buttons(view));
        }
        return line;
    }

    private Component document(QualificationView view) {
        if (view.fileName().isEmpty()) {
            Span none = new Span(Words.text("company.certificate.no-document"));
            none.addClassName("pv-muted");
            return none;
        }
        Anchor open = new Anchor(
                Served.shown(() -> desk.qualifications().document(desk.caller(), view.id())),
                AttachmentType.INLINE,
                view.fileName());
        open.setTarget("_blank");
        return open;
    }

    private Div buttons(QualificationView view) {
        Div buttons = new Div(
                ProfileDesk.quiet("company.certificate.document", () -> document(desk, view)),
                ProfileDesk.quiet("company.edit", () -> change(view)),
                ProfileDesk.quiet("company.remove", () -> remove(view)));
        buttons.addClassName("pv-row");
        return buttons;
    }

    private void enter(ProfileView profile) {
        QualificationForm form = new QualificationForm();
        EditDialog.open(
                Words.text("company.certificates.add"),
                () -> desk.qualifications()
                        .add(desk.caller(), profile.enterprise().id(), form.read()),
                desk.saved(),
                form);
    }

    private void change(QualificationView view) {
        QualificationForm form = new QualificationForm(view.qualification());
        EditDialog.open(
                view.qualification().name(),
                () -> desk.qualifications().change(desk.caller(), view.id(), form.read(), view.version()),
                desk.saved(),
                form);
    }

    private void remove(QualificationView view) {
        Tell.sure(
                Words.text("company.remove.title", view.qualification().name()),
                Words.text("company.certificate.remove.words"),
                Words.text("company.remove"),
                () -> desk.deed(
                        () -> desk.qualifications().remove(desk.caller(), view.id(), view.version()),
                        "company.removed"));
    }

    private static void document(ProfileDesk desk, QualificationView view) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(view.qualification().name());
        Upload upload = new Upload(new Dropped(
                Qualifications.DOCUMENT.maxBytes(),
                file -> desk.qualifications().putDocument(desk.caller(), view.id(), file, view.version()),
                () -> {
                    dialog.close();
                    desk.saved().run();
                }));
        upload.setI18n(UploadWords.of(Words.locale()));
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes(Qualifications.DOCUMENT.kinds().stream()
                .map(MediaKind::mediaType)
                .sorted()
                .toArray(String[]::new));
        dialog.add(new Paragraph(Words.text("company.certificate.document.words")), upload);
        dialog.getFooter().add(new Button(Words.text("shell.close"), click -> dialog.close()));
        dialog.open();
    }

    private static StatePill pill(Standing standing) {
        Tone tone = switch (standing) {
            case VALID -> Tone.GOOD;
            case ENDING -> Tone.ATTENTION;
            case ENDED -> Tone.DANGER;
        };
        return new StatePill(tone, Words.text("enterprise.standing." + standing));
    }
}
