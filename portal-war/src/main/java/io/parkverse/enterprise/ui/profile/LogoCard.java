package io.parkverse.enterprise.ui.profile;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import io.parkverse.enterprise.boundary.profile.EnterpriseProfiles;
import io.parkverse.enterprise.boundary.profile.ProfileView;
import io.parkverse.files.boundary.MediaKind;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Dropped;
import io.parkverse.shell.part.Served;
import io.parkverse.shell.part.UploadWords;

/** The logo of an enterprise. */
class LogoCard extends Card {

    private static final long serialVersionUID = 1L;

    LogoCard(ProfileDesk desk, ProfileView profile) {
        super(Words.text("company.logo"));
        EnterpriseId id = profile.enterprise().id();
        int version = profile.facts().version();
        if (profile.facts().logo()) {
            Image logo = new Image(
                    Served.shown(() -> desk.profiles().logo(desk.caller(), id)),
                    Words.text("company.logo.of", profile.enterprise().nameZh()));
            logo.addClassName("pv-logo");
            add(logo);
        }
        if (!profile.editable()) {
            return;
        }
        if (profile.facts().logo()) {
            actions(ProfileDesk.quiet(
                    "company.remove",
                    () -> desk.deed(() -> desk.profiles().removeLogo(desk.caller(), id, version), "company.removed")));
        }
        Paragraph words = new Paragraph(Words.text("company.logo.words"));
        words.addClassName("pv-muted");
        Upload upload = new Upload(new Dropped(
                EnterpriseProfiles.LOGO.maxBytes(),
                file -> desk.profiles().setLogo(desk.caller(), id, file, version),
                desk.saved()));
        upload.setI18n(UploadWords.of(Words.locale()));
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes(EnterpriseProfiles.LOGO.kinds().stream()
                .map(MediaKind::mediaType)
                .sorted()
                .toArray(String[]::new));
        upload.getElement().setAttribute("aria-label", Words.text("company.logo"));
        add(words, upload);
    }
}
