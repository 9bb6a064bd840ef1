package io.parkverse.enterprise.ui.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parkverse.enterprise.boundary.profile.Business;
import io.parkverse.enterprise.boundary.profile.EnterpriseSize;
import io.parkverse.enterprise.boundary.profile.Industries;
import io.parkverse.enterprise.boundary.profile.ProfileView;
import io.parkverse.enterprise.boundary.profile.Standard;
import io.parkverse.enterprise.boundary.profile.Term;
import io.parkverse.enterprise.ui.EditDialog;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Facts;
import java.util.List;

/** What an enterprise does, how large it says it is, and what it can. */
class BusinessCard extends Card {

    private static final long serialVersionUID = 1L;

    BusinessCard(ProfileDesk desk, ProfileView profile) {
        super(Words.text("company.business"));
        Business business = profile.facts().business();
        add(new Facts()
                .fact(
                        Words.text("company.section"),
                        Industries.sectionOf(business.division())
                                .map(BusinessCard::said)
                                .orElse(""))
                .fact(
                        Words.text("company.division"),
                        Industries.division(business.division())
                                .map(BusinessCard::said)
                                .orElse(""))
                .fact(Words.text("company.size"), size(business.size()))
                .fact(Words.text("company.capabilities"), tags(business.capabilities()))
                .fact(
                        Words.text("workspace.company.scope"),
                        profile.enterprise().scope()));
        add(ProfileDesk.source(Standard.INDUSTRIES), ProfileDesk.source(Standard.SIZES));
        if (profile.editable()) {
            actions(ProfileDesk.quiet("company.edit", () -> edit(desk, profile)));
        }
    }

    private static String said(Term term) {
        return term.code() + " " + term.name(Words.locale());
    }

    private static String size(EnterpriseSize size) {
        String name = Words.text("enterprise.size." + size);
        return size == EnterpriseSize.UNSTATED ? name : Words.text("company.size.stated", name);
    }

    private static Component tags(List<String> words) {
        if (words.isEmpty()) {
            return new Span("—");
        }
        Div tags = new Div();
        tags.addClassName("pv-row");
        words.forEach(word -> {
            Span tag = new Span(word);
            tag.addClassNames("pv-pill", "pv-neutral");
            tags.add(tag);
        });
        return tags;
    }

    private static void edit(ProfileDesk desk, ProfileView profile) {
        BusinessForm form = new BusinessForm(profile.facts().business());
        EditDialog.open(
                Words.text("company.business"),
                () -> desk.profiles()
                        .describe(
                                desk.caller(),
                                profile.enterprise().id(),
                                form.read(),
                                profile.facts().version()),
                desk.saved(),
                form);
    }
}
