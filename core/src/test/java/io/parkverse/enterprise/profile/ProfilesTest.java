package io.parkverse.enterprise.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.audit.boundary.Audit;
import io.parkverse.audit.boundary.AuditTrail;
import io.parkverse.audit.boundary.HistoryLine;
import io.parkverse.documents.boundary.Download;
import io.parkverse.enterprise.boundary.EnterpriseError;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.enterprise.boundary.profile.Business;
import io.parkverse.enterprise.boundary.profile.ContactPerson;
import io.parkverse.enterprise.boundary.profile.ContactView;
import io.parkverse.enterprise.boundary.profile.EnterpriseContacts;
import io.parkverse.enterprise.boundary.profile.EnterpriseProfiles;
import io.parkverse.enterprise.boundary.profile.EnterpriseSize;
import io.parkverse.enterprise.boundary.profile.ForeignRegistration;
import io.parkverse.enterprise.boundary.profile.ProfileFacts;
import io.parkverse.enterprise.boundary.profile.ProfileView;
import io.parkverse.files.SampleFiles;
import io.parkverse.files.boundary.FilesError;
import io.parkverse.files.boundary.Upload;
import io.parkverse.identity.boundary.IdentityError;
import io.parkverse.identity.boundary.Revealed;
import io.parkverse.identity.boundary.Unmasking;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.error.ErrorCode;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.testing.Portal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProfilesTest {

    private final EnterpriseProfiles profiles = Portal.bean(EnterpriseProfiles.class);
    private final EnterpriseContacts contacts = Portal.bean(EnterpriseContacts.class);
    private final TenantId park = Portal.park();
    private final Company company = Company.founded(park, "云杉数字");
    private final Caller reviewer = Portal.person(park, Role.REVIEWER);

    @Test
    @DisplayName("G3.3 a company without a Chinese code tells country, register and number, and takes it back")
    void registeredAbroad() {
        ForeignRegistration hamburg = new ForeignRegistration("DE", " Handelsregister Hamburg ", "HRB 4711");
        profiles.registeredAbroad(company.owner(), company.id(), hamburg, 0);

        assertThat(facts().foreign()).isEqualTo(new ForeignRegistration("DE", "Handelsregister Hamburg", "HRB 4711"));
        profiles.registeredAbroad(company.owner(), company.id(), ForeignRegistration.NONE, facts().version());
        assertThat(facts().foreign().told()).isFalse();
    }

    @Test
    @DisplayName("G3.3 a registration abroad is whole, of a known country, and for a company without a code")
    void refusesHalfRegistrations() {
        assertThatThrownBy(() -> new ForeignRegistration("DE", "", "HRB 1"))
                .satisfies(refused(EnterpriseError.REGISTRATION_INCOMPLETE));
        assertThatThrownBy(() -> new ForeignRegistration("CN", "x", "1"))
                .satisfies(refused(EnterpriseError.COUNTRY_UNKNOWN));
        assertThatThrownBy(() -> new ForeignRegistration("XX'; --", "x", "1"))
                .satisfies(refused(EnterpriseError.COUNTRY_UNKNOWN));
        Company settled = Company.settled(park, "云杉甲", "MA00PRF1");
        ForeignRegistration abroad = new ForeignRegistration("FR", "RCS Paris", "552 100 554");

        assertThatThrownBy(() -> profiles.registeredAbroad(settled.owner(), settled.id(), abroad, 0))
                .satisfies(refused(EnterpriseError.HAS_A_CODE));
        assertThat(profiles.get(settled.owner(), settled.id()).facts()).isEqualTo(ProfileFacts.NONE);
    }

    @Test
    @DisplayName("G3.3 industry, size and capabilities are kept; the same word in another form counts once")
    void describes() {
        Business told = new Business("65", EnterpriseSize.SMALL, List.of("激光焊接", " CAD ", "ＣＡＤ", "cad", ""));
        profiles.describe(company.owner(), company.id(), told, 0);

        assertThat(facts().business()).isEqualTo(new Business("65", EnterpriseSize.SMALL, List.of("激光焊接", "CAD")));
    }

    @Test
    @DisplayName("G3.3 an unknown industry, a long word and too many words are refused with their reason")
    void refusesBadFacts() {
        List<String> many = IntStream.rangeClosed(0, Business.MOST_CAPABILITIES)
                .mapToObj(String::valueOf)
                .toList();

        assertThatThrownBy(() -> new Business("98", EnterpriseSize.LARGE, List.of()))
                .satisfies(refused(EnterpriseError.INDUSTRY_UNKNOWN));
        assertThatThrownBy(() -> new Business("A", EnterpriseSize.LARGE, List.of()))
                .satisfies(refused(EnterpriseError.INDUSTRY_UNKNOWN));
        assertThatThrownBy(() -> new Business("", EnterpriseSize.LARGE, List.of("x".repeat(31))))
                .satisfies(refused(EnterpriseError.CAPABILITY_MALFORMED));
        assertThatThrownBy(() -> new Business("", EnterpriseSize.LARGE, List.of("a\u0000b")))
                .satisfies(refused(EnterpriseError.CAPABILITY_MALFORMED));
        assertThatThrownBy(() -> new Business("", EnterpriseSize.LARGE, many))
                .satisfies(refused(EnterpriseError.TOO_MANY));
    }

    @Test
    @DisplayName("G3.3 what a colleague saved meanwhile is not overwritten")
    void keepsOthersWork() {
        profiles.describe(company.owner(), company.id(), business("65"), 0);

        assertThatThrownBy(() ->
                        profiles.describe(company.person(Role.ENTERPRISE_MEMBER), company.id(), business("01"), 0))
                .satisfies(refused(AccessError.CHANGED_MEANWHILE));
        assertThat(facts().business().division()).isEqualTo("65");
    }

    @Test
    @DisplayName("G3.3 strangers and other parks do not learn of a profile; staff read and do not edit")
    void walls() {
        Company other = Company.founded(Portal.park(), "别处");

        assertThatThrownBy(() -> profiles.get(other.owner(), company.id())).satisfies(refused(AccessError.NOT_FOUND));
        assertThatThrownBy(() -> profiles.describe(other.owner(), company.id(), business("65"), 0))
                .satisfies(refused(AccessError.NOT_FOUND));
        assertThatThrownBy(() -> profiles.get(Company.founded(park, "邻居").owner(), company.id()))
                .satisfies(refused(AccessError.NOT_FOUND));
        assertThat(profiles.get(reviewer, company.id()).editable()).isFalse();
        assertThatThrownBy(() -> profiles.describe(reviewer, company.id(), business("65"), 0))
                .satisfies(refused(AccessError.NOT_ALLOWED));
    }

    @Test
    @DisplayName("G3.3 a company that has left keeps its profile as it was")
    void leftCompany() {
        Portal.bean(Enterprises.class).leave(Caller.job(park, "settlement"), company.id());

        assertThat(profiles.get(company.owner(), company.id()).editable()).isFalse();
        assertThatThrownBy(() -> profiles.describe(company.owner(), company.id(), business("65"), 0))
                .satisfies(refused(EnterpriseError.WRONG_STATE));
    }

    @Test
    @DisplayName("G3.3 contacts are in the clear for the company's people and masked for staff")
    void masksContacts() {
        contacts.add(company.owner(), company.id(), ContactPerson.of("张三丰", "采购", "San@Mail.example", "138 1234 5678"));

        assertThat(only(company.owner()).person())
                .isEqualTo(new ContactPerson("张三丰", "采购", "san@mail.example", "+8613812345678"));
        assertThat(only(reviewer).person())
                .isEqualTo(new ContactPerson("张**", "采购", "s***@mail.example", "138****5678"));
    }

    @Test
    @DisplayName("G3.3 staff see a contact in the clear for a reason, in their own park only")
    void reveals() {
        contacts.add(company.owner(), company.id(), ContactPerson.of("张三丰", "", "san@mail.example", ""));
        Unmasking unmasking = Portal.bean(Unmasking.class);
        ContactView contact = only(reviewer);
        Caller elsewhere = Portal.person(Portal.park(), Role.REVIEWER);

        assertThatThrownBy(() -> unmasking.reveal(reviewer, "enterprise-contact", contact.id(), ""))
                .satisfies(refused(IdentityError.REASON_NEEDED));
        assertThat(unmasking.reveal(reviewer, "enterprise-contact", contact.id(), "回访企业需求"))
                .extracting(Revealed::value)
                .containsExactly("张三丰", "san@mail.example");
        assertThatThrownBy(() -> unmasking.reveal(elsewhere, "enterprise-contact", contact.id(), "回访企业需求"))
                .satisfies(refused(IdentityError.NOTHING_TO_REVEAL));
    }

    @Test
    @DisplayName("G3.3 a contact is changed and removed by the company's people, and by nobody else")
    void changesContacts() {
        contacts.add(company.owner(), company.id(), ContactPerson.of("李四", "", "", "13900000000"));
        ContactView contact = only(company.owner());
        Caller neighbour = Company.founded(park, "邻居").owner();
        ContactPerson changed = ContactPerson.of("李思", "", "", "13900000001");

        assertThatThrownBy(() -> contacts.remove(neighbour, contact.id(), contact.version()))
                .satisfies(refused(AccessError.NOT_FOUND));
        contacts.change(company.owner(), contact.id(), changed, contact.version());
        assertThat(only(company.owner()).person()).isEqualTo(changed);
        assertThatThrownBy(() -> contacts.remove(company.owner(), contact.id(), contact.version()))
                .satisfies(refused(AccessError.CHANGED_MEANWHILE));
        contacts.remove(company.owner(), contact.id(), only(company.owner()).version());
        assertThat(profiles.get(company.owner(), company.id()).contacts()).isEmpty();
    }

    @Test
    @DisplayName("G3.3 a contact needs a name and a sound way to reach it")
    void refusesBadContacts() {
        assertThatThrownBy(() -> ContactPerson.of(" ", "", "a@b.example", ""))
                .satisfies(refused(EnterpriseError.CONTACT_INCOMPLETE));
        assertThatThrownBy(() -> ContactPerson.of("李四", "", "", " "))
                .satisfies(refused(EnterpriseError.CONTACT_INCOMPLETE));
        assertThatThrownBy(() -> ContactPerson.of("李四", "", "not mail", ""))
                .satisfies(refused(IdentityError.INVALID_CONTACT));
    }

    @Test
    @DisplayName("G3.3 a logo is a picture by its content; others are refused and nothing is kept")
    void logo() throws IOException {
        byte[] picture = SampleFiles.picture("png", 64, 64);

        assertThatThrownBy(() -> profiles.setLogo(
                        company.owner(),
                        company.id(),
                        upload("logo.png", SampleFiles.text("<svg onload=alert(1)>")),
                        0))
                .satisfies(refused(FilesError.TYPE_NOT_ACCEPTED));
        assertThat(facts().logo()).isFalse();
        profiles.setLogo(company.owner(), company.id(), upload("logo.png", picture), facts().version());

        assertThat(bytes(profiles.logo(reviewer, company.id()))).isEqualTo(picture);
        profiles.removeLogo(company.owner(), company.id(), facts().version());
        assertThatThrownBy(() -> profiles.logo(reviewer, company.id())).satisfies(refused(AccessError.NOT_FOUND));
    }

    @Test
    @DisplayName("G3.3 each change stands in the history of the company, personal values hidden")
    void history() {
        Caller operator = Portal.person(park, Role.PARK_OPERATOR);
        profiles.describe(company.owner(), company.id(), business("65"), 0);
        contacts.add(company.owner(), company.id(), ContactPerson.of("张三丰", "", "san@mail.example", ""));

        List<HistoryLine> lines = Portal.bean(AuditTrail.class)
                .history(operator, new Audit.Subject("enterprise", company.id().value()));

        assertThat(lines).anySatisfy(line -> {
            assertThat(line.entry().action()).isEqualTo("enterprise.profile-edit");
            assertThat(line.changes()).contains(new HistoryLine.Change("division", "", "65"));
        });
        assertThat(lines.toString()).doesNotContain("张三丰").doesNotContain("san@");
    }

    private static Business business(String division) {
        return new Business(division, EnterpriseSize.UNSTATED, List.of());
    }

    private ProfileFacts facts() {
        return profiles.get(company.owner(), company.id()).facts();
    }

    private ContactView only(Caller reader) {
        ProfileView profile = profiles.get(reader, company.id());
        assertThat(profile.contacts()).hasSize(1);
        return profile.contacts().get(0);
    }

    static Upload upload(String name, byte[] content) {
        return new Upload(name, new ByteArrayInputStream(content));
    }

    static byte[] bytes(Download download) throws IOException {
        try (InputStream in = download.content()) {
            return in.readAllBytes();
        }
    }

    static Consumer<Throwable> refused(ErrorCode code) {
        return thrown -> assertThat(thrown)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
