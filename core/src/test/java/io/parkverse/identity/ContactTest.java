package io.parkverse.identity;

import static io.parkverse.identity.Refusals.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.identity.boundary.Contact;
import io.parkverse.identity.boundary.ContactKind;
import io.parkverse.identity.boundary.IdentityError;
import io.parkverse.identity.boundary.IdentityException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest(name = "F3.4 {0} is kept as {1}")
    @CsvSource({
        "' Ada@Example.ORG ', ada@example.org",
        "ａｄａ＠ｅｘａｍｐｌｅ．ｏｒｇ, ada@example.org",
        "wang@例子.测试, wang@xn--fsqu00a.xn--0zwm56d",
        "138 1234 5678, +8613812345678",
        "0086-138-1234-5678, +8613812345678",
        "１３８１２３４５６７８, +8613812345678",
        "+49 (151) 123456-78, +4915112345678"
    })
    @DisplayName("F3.4 a contact has one canonical form")
    void canonical(String written, String kept) {
        assertThat(Contact.of(written).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a@b",
                "a b@example.org",
                "a\u0000@example.org",
                "a@exa\u0000mple.org",
                "a@example.org\r\nBcc: x@example.org",
                "аda@example.org",
                "a..b@example.org",
                "a@-example.org",
                "a@[127.0.0.1]",
                "\"a b\"@example.org",
                "a\u202e@example.org",
                "12345",
                "+8612345678901",
                "+123456789012345678",
                "138123456789"
            })
    @DisplayName("F3.4 what is no contact is refused")
    void refused(String written) {
        assertThatThrownBy(() -> Contact.of(written)).satisfies(refusedWith(IdentityError.INVALID_CONTACT));
    }

    @Property(tries = 500)
    @Label("F3.4 any text is a canonical contact or refused, and stays what it is")
    void holdsForAnyText(@ForAll @StringLength(max = 400) String written) {
        try {
            Contact contact = new Contact(ContactKind.MAIL, written + "@example.org");
            assertThat(new Contact(ContactKind.MAIL, contact.value())).isEqualTo(contact);
            assertThat(contact.value()).matches("[\\x21-\\x7e]{3,254}");
        } catch (IdentityException e) {
            assertThat(e.code()).isEqualTo(IdentityError.INVALID_CONTACT);
        }
    }
}
