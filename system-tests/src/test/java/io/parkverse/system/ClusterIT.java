package io.parkverse.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two nodes behind a balancer; the one that people work on is killed while they do. */
@Tag("cluster")
class ClusterIT {

    private static final String PASSWORD = "quiet-harbour-7";
    private static final String HERE = "node1";
    private static final String THERE = "node2";

    private final String mark = "c" + UUID.randomUUID().toString().substring(0, 6);
    private final String slug = "pier-" + mark;

    @Test
    @DisplayName("G2.2 who works on a node that is killed goes on with the half-filled form on the other one, unasked")
    void goesOn() {
        try (Person operator = Person.atDesk("zh");
                Person founder = Person.atDesk("zh")) {
            try {
                work(operator, founder);
            } catch (AssertionError | PlaywrightException failure) {
                operator.picture("failed-cluster-operator");
                founder.picture("failed-cluster-founder");
                throw failure;
            }
        }
    }

    private void work(Person operator, Person founder) {
        putOn(founder, HERE);
        putOn(operator, THERE);
        ParkOpening opening = new ParkOpening(operator, slug);
        opening.signUp("operator-" + mark + "@pier.example", PASSWORD);
        opening.open();
        Founder applicant = new Founder(founder, slug);
        applicant.signUp("founder-" + mark + "@cloud.example", PASSWORD);

        applicant.fillIn(() -> survive(founder));
        applicant.upload();
        applicant.submit();

        ReviewDesk desk = new ReviewDesk(operator, slug);
        desk.askForBetterDocument();
        hears(founder, 1);

        Cluster.start(HERE);
        applicant.improve();
        putOn(operator, HERE);
        desk.askAgain();
        assertThat(operator.cookie(Cluster.NODE)).isEqualTo(HERE);
        assertThat(founder.cookie(Cluster.NODE)).isEqualTo(THERE);
        hears(founder, 2);

        losesRights(operator);
    }

    /** The form, its listeners and the sign-in are there although the node is gone, and the page was not loaded anew. */
    private static void survive(Person founder) {
        founder.idle();
        assertThat(founder.cookie(Cluster.NODE)).isEqualTo(HERE);
        founder.page().evaluate("window.stayed = true");

        Cluster.kill(HERE);

        founder.press("settle.owners.add");
        founder.page()
                .locator("#field-OWNERS-shareholders .pv-line")
                .nth(1)
                .locator("input")
                .first()
                .waitFor();
        founder.idle();
        assertThat(founder.cookie(Cluster.NODE)).isEqualTo(THERE);
        assertThat(founder.page().evaluate("window.stayed")).isEqualTo(true);
        founder.page()
                .locator("#field-OWNERS-shareholders .pv-line")
                .nth(1)
                .locator("vaadin-button")
                .last()
                .click();
        founder.idle();
        assertThat(founder.page().locator("#field-OWNERS-shareholders .pv-line").count())
                .isEqualTo(1);
    }

    /** The message is counted on the open page, which nobody touches. */
    private static void hears(Person founder, int messages) {
        founder.finds(".pv-count:text-is('" + messages + "')");
        founder.picture("cluster-news");
    }

    /** Rights are those of the database, whatever a session remembers and whatever node holds it. */
    private void losesRights(Person operator) {
        operator.open(Server.park(slug, "/admin/queue"));
        operator.finds("vaadin-grid");
        String node = operator.cookie(Cluster.NODE);
        assertThat(Server.look(
                        "update membership set until = now() where role = 'PARK_OPERATOR' and until is null"
                                + " and tenant_id = (select id from park where slug = ?) returning 'ended'",
                        slug))
                .isEqualTo("ended");

        Cluster.kill(node);

        operator.page().locator("vaadin-side-nav-item[path$='payments']").click();
        operator.sees("platform.error.not-allowed");
        assertThat(operator.cookie(Cluster.NODE)).isNotEqualTo(node);
    }

    private void putOn(Person person, String node) {
        person.keep(Cluster.NODE, node, Server.platform("/"));
        person.keep(Cluster.NODE, node, Server.park(slug, "/"));
    }
}
