package io.parkverse.settlement.boundary.application;

import io.parkverse.identity.boundary.Masked;

/** Where the park reaches the applicant, and where post is forwarded to. */
public record Contact(String name, String mobile, String mail, String postalAddress) implements ApplicationSection {

    public static final Contact BLANK = new Contact("", "", "", "");

    @Override
    public SectionKey key() {
        return SectionKey.CONTACT;
    }

    @Override
    public Contact masked() {
        return new Contact(
                name,
                mobile.isBlank() ? "" : Masked.mobile(mobile),
                mail.isBlank() ? "" : Masked.mail(mail),
                postalAddress);
    }
}
