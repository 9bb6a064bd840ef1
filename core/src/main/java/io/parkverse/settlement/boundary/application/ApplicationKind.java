package io.parkverse.settlement.boundary.application;

import io.parkverse.enterprise.boundary.LegalForm;
import java.util.EnumSet;
import java.util.Set;

/** How an enterprise comes into the park; the kind of its settlement case. */
public enum ApplicationKind {
    /** 新设公司: has no code yet. */
    NEW_COMPANY(LegalForm.LIMITED_COMPANY),
    /** 迁入: a registered company moves its address here. */
    MOVE_IN(LegalForm.LIMITED_COMPANY),
    /** 分支机构: a registered company opens a branch here. */
    BRANCH(LegalForm.BRANCH),
    /** 个体工商户. */
    INDIVIDUAL(LegalForm.INDIVIDUAL_BUSINESS),
    /** 外商投资企业. */
    FOREIGN(LegalForm.FOREIGN_INVESTED);

    private final LegalForm legalForm;

    ApplicationKind(LegalForm legalForm) {
        this.legalForm = legalForm;
    }

    public LegalForm legalForm() {
        return legalForm;
    }

    /** The parts of the application that have to be filled in, in the order of the form. */
    public Set<SectionKey> sections() {
        Set<SectionKey> sections =
                EnumSet.of(SectionKey.SCOPE, SectionKey.PEOPLE, SectionKey.ADDRESS, SectionKey.CONTACT);
        switch (this) {
            case NEW_COMPANY, FOREIGN ->
                sections.addAll(Set.of(SectionKey.NAMES, SectionKey.CAPITAL, SectionKey.OWNERS));
            case MOVE_IN -> sections.addAll(Set.of(SectionKey.EXISTING, SectionKey.OWNERS));
            case BRANCH -> sections.addAll(Set.of(SectionKey.NAMES, SectionKey.EXISTING));
            case INDIVIDUAL -> sections.add(SectionKey.NAMES);
        }
        return sections;
    }

    public boolean asks(SectionKey section) {
        return sections().contains(section);
    }

    /** How many names have to be proposed. */
    public int namesWanted() {
        if (!asks(SectionKey.NAMES)) {
            return 0;
        }
        return this == NEW_COMPANY || this == FOREIGN ? Names.WANTED : 1;
    }
}
