package io.parkverse.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.fakeservlet.FakeResponse;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import io.parkverse.documents.boundary.DocumentView;
import io.parkverse.documents.boundary.Documents;
import io.parkverse.identity.boundary.HostCaller;
import io.parkverse.platform.boundary.Ledgers;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.settlement.SettlementPark;
import io.parkverse.shell.Visit;
import io.parkverse.shell.part.Served;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.testing.Portal;
import jakarta.enterprise.inject.spi.Unmanaged;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The park on its way from the host name to the database, and what is left when a link is taken out. */
class BoundParkTest {

    private final TenantId park = Portal.park();
    private final Caller person = Portal.person(park, Role.REVIEWER);
    private final Ledgers ledgers = Portal.bean(Ledgers.class);

    @BeforeEach
    void visit() {
        Browserless.visit("io.parkverse.shell", Caller.anonymous(TenantId.PLATFORM), Texts.CHINESE);
    }

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("F2.3 a request that passes the edge is bound to the park of its host, down to the connection")
    void request() throws ServletException, IOException {
        Caller visitor = throughTheEdge(arrivingAt(Portal.slug(park) + ".localhost"));

        assertThat(ledgers.parkOfConnection(visitor)).isEqualTo(park.toString());
    }

    @Test
    @DisplayName("F2.3 without the edge a request has no park and no caller")
    void requestUnbound() {
        assertThatIllegalStateException()
                .isThrownBy(() -> EdgeContext.of(arrivingAt(Portal.slug(park) + ".localhost")))
                .withMessage("the request did not pass the edge");
    }

    @Test
    @DisplayName("F2.3 what is pushed to a page from another thread is bound to the page's park")
    void push() throws ServletException, IOException {
        TenantId other = Portal.park();
        UI here = opened(person);
        UI there = opened(Portal.person(other, Role.REVIEWER));

        assertThat(pushed(here)).isEqualTo(park.toString());
        assertThat(pushed(there)).isEqualTo(other.toString());
    }

    @Test
    @DisplayName("F2.3 without its binding a page has no park in what is pushed to it")
    void pushUnbound() {
        UI unbound = page();

        assertThatThrownBy(() -> pushed(unbound)).hasMessage("the user interface has no visit bound to it");
    }

    @Test
    @DisplayName("F2.3 a stream is bound to the park of the page that made it, where no page is at hand")
    void stream() throws IOException {
        SettlementPark settlement = new SettlementPark();
        DocumentView paper = paper(settlement);
        Caller reviewer = settlement.reviewer;
        Documents documents = settlement.documents;

        FakeResponse answer = streamed(Served.saved(
                () -> documents.open(reviewer, paper.id(), paper.latest().number())));

        assertThat(answer.getBufferAsString()).startsWith("%PDF-");
    }

    @Test
    @DisplayName("F2.3 bound to another park the same stream finds nothing; bound to none it fails")
    void streamUnbound() throws IOException {
        SettlementPark settlement = new SettlementPark();
        DocumentView paper = paper(settlement);
        Documents documents = settlement.documents;

        FakeResponse foreign = streamed(Served.saved(
                () -> documents.open(person, paper.id(), paper.latest().number())));
        Served unbound = Served.saved(() -> documents.open(
                Visit.current().caller(), paper.id(), paper.latest().number()));

        assertThat(foreign.containsHeader("Content-Disposition")).isFalse();
        assertThat(foreign.getBuffer().size()).isZero();
        assertThatThrownBy(() -> streamed(unbound)).isInstanceOf(RuntimeException.class);
    }

    private static FakeRequest arrivingAt(String host) {
        FakeRequest request = new FakeRequest(FakeHttpSession.Companion.create(
                ((VaadinServletService) VaadinService.getCurrent()).getServlet().getServletContext()));
        request.getHeaders().put("Host", List.of(host));
        return request;
    }

    private static Caller throughTheEdge(FakeRequest request) throws ServletException, IOException {
        EdgeFilter filter = new Unmanaged<>(Portal.beanManager(), EdgeFilter.class)
                .newInstance()
                .produce()
                .inject()
                .get();
        AtomicReference<Caller> visitor = new AtomicReference<>();
        filter.doFilter(
                request,
                new FakeResponse(),
                (passed, answer) ->
                        visitor.set(EdgeContext.of((FakeRequest) passed).anonymous()));
        return visitor.get();
    }

    /** A page that was opened by a request that passed the edge, on the host of the caller's park. */
    private static UI opened(Caller caller) throws ServletException, IOException {
        FakeRequest request = arrivingAt(Portal.slug(caller.park()) + ".localhost");
        throughTheEdge(request);
        EdgeContext.bindPerson(request, new HostCaller(caller, "测试人", Texts.CHINESE));
        VaadinService service = VaadinService.getCurrent();
        Portal.beanManager().getEvent().fire(new ServiceInitEvent(service));
        CurrentInstance.set(VaadinRequest.class, new VaadinServletRequest(request, (VaadinServletService) service));
        UI page = page();
        service.fireUIInitListeners(page);
        return page;
    }

    private static UI page() {
        UI page = new UI();
        page.getInternals().setSession(VaadinSession.getCurrent());
        return page;
    }

    /** The park of the connection that a task uses which another thread has pushed to the page. */
    private String pushed(UI page) {
        AtomicReference<Supplier<String>> outcome = new AtomicReference<>();
        AtomicReference<Future<Void>> pending = new AtomicReference<>();
        CompletableFuture.runAsync(() -> pending.set(page.access(() -> outcome.set(work(page)))))
                .join();
        MockVaadin.runUIQueue();
        assertThat(pending.get()).isDone();
        return outcome.get().get();
    }

    /** What came of asking for the park, told to whoever asks. */
    private Supplier<String> work(UI page) {
        boolean asked = Optional.ofNullable(VaadinRequest.getCurrent()).isPresent();
        try {
            String park = ledgers.parkOfConnection(Visit.of(page).caller());
            return () -> asked ? "within a request" : park;
        } catch (IllegalStateException e) {
            return () -> {
                throw e;
            };
        }
    }

    private static DocumentView paper(SettlementPark settlement) {
        return settlement
                .documents
                .ofCase(settlement.reviewer, settlement.submitted())
                .get(0);
    }

    /** What a stream answers on a thread of its own, as the server asks it. */
    private static FakeResponse streamed(Served served) {
        FakeResponse answer = new FakeResponse();
        VaadinServletService service = (VaadinServletService) VaadinService.getCurrent();
        DownloadEvent event = new DownloadEvent(
                VaadinRequest.getCurrent(),
                new VaadinServletResponse(answer, service),
                VaadinSession.getCurrent(),
                new Element("a"));
        CompletableFuture.runAsync(() -> {
                    try {
                        served.handleDownloadRequest(event);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .join();
        return answer;
    }
}
