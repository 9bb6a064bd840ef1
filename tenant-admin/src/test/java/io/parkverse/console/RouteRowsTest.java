package io.parkverse.console;

import com.vaadin.flow.component.Component;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.shell.testing.RouteRowsContract;
import io.parkverse.testing.Portal;
import java.util.List;
import java.util.stream.Stream;

/** Four rows for every route of both consoles; a person of the platform and one of a park stand on two sides. */
class RouteRowsTest extends RouteRowsContract {

    private final SessionTest known = new SessionTest();
    private final Caller nobody = Portal.person(known.park().park);
    private final Caller otherOperator = Portal.person(Portal.park(), Role.PARK_OPERATOR);

    @Override
    protected String context() {
        return "/admin";
    }

    @Override
    protected String prefix() {
        return "/";
    }

    @Override
    protected Caller visitor(Class<? extends Component> view) {
        return known.visitor(view);
    }

    @Override
    protected Caller elsewhere(Class<? extends Component> view) {
        return otherOperator;
    }

    @Override
    protected Caller nobody(Class<? extends Component> view) {
        return known.visitor(view).park().equals(TenantId.PLATFORM) ? Portal.person(TenantId.PLATFORM) : nobody;
    }

    @Override
    protected Stream<String> samples(String template) {
        return known.samples(template);
    }

    @Override
    protected List<String> secrets() {
        return List.of(known.settledNumber());
    }
}
