package io.parkverse.settlement.boundary.application;

import java.io.Serializable;

/** The content of one part of an application. Any of it may still be blank: drafts are saved too. */
public sealed interface ApplicationSection extends Serializable
        permits Names, Existing, Scope, Capital, People, Owners, Address, Contact {

    SectionKey key();

    /** The same with identity numbers and contacts hidden. */
    default ApplicationSection masked() {
        return this;
    }
}
