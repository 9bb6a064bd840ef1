package io.parkverse.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.notify.boundary.NoticeView;
import io.parkverse.notify.boundary.Notices;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.testing.Portal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProgressNewsTest {

    private final VisitPark desk = new VisitPark();

    @Test
    @DisplayName("F5.6 who opened a case hears that it waits for them, with the way to it")
    void yourTurn() {
        CaseView looking = desk.looking("Our visit");

        desk.cases.fire(desk.reviewer, looking.id(), "ask-back", "How many are you?");

        List<NoticeView> news = newsOf(desk.owner);
        assertThat(news)
                .extracting(notice -> notice.text(Texts.ENGLISH))
                .containsExactly(looking.number() + " (Our visit) waits for you: Question.");
        assertThat(news.get(0).text(Texts.CHINESE)).isEqualTo(looking.number() + "（Our visit）轮到您办理：待补充。");
        assertThat(news.get(0).caseId()).contains(looking.id());
    }

    @Test
    @DisplayName("F5.6 who opened a case hears that it has ended")
    void ended() {
        CaseView looking = desk.looking("Our visit");

        desk.cases.fire(desk.reviewer, looking.id(), "refuse", "We are closed");

        assertThat(newsOf(desk.owner))
                .extracting(notice -> notice.text(Texts.ENGLISH))
                .containsExactly(looking.number() + " (Our visit) has ended: Refused.");
    }

    @Test
    @DisplayName("F5.6 nobody hears of what they did themselves, or of moves among the staff")
    void quiet() {
        CaseView looking = desk.looking("Our visit");

        desk.cases.fire(desk.reviewer, looking.id(), "plan", "");

        assertThat(newsOf(desk.owner)).isEmpty();
        assertThat(newsOf(desk.reviewer)).isEmpty();
    }

    private static List<NoticeView> newsOf(Caller person) {
        return Portal.bean(Notices.class).inbox(person, PageRequest.first(10)).items();
    }
}
