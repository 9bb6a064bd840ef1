package io.parkverse.shell.testing;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockService;
import com.github.mvysny.kaributesting.v10.mock.MockVaadinServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletService;
import io.parkverse.platform.caller.Caller;
import io.parkverse.shell.Visit;
import io.parkverse.testing.Portal;
import jakarta.enterprise.inject.spi.Unmanaged;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kotlin.jvm.functions.Function0;

/**
 * Views without a browser and without a server: real boundaries, real database, real components. A
 * visit is opened for a caller; views are then navigated to and looked into with Karibu's locators.
 */
public final class Browserless {

    private static final Map<String, Routes> KNOWN = new ConcurrentHashMap<>();

    private Browserless() {}

    /** Opens the application of a package for a caller; the view at {@code ""} is shown. */
    public static void visit(String viewPackage, Caller caller, Locale locale) {
        Routes routes = routes(viewPackage);
        Visit visit = new Visit(caller, "测试园区", "test.localhost", "测试人", locale);
        Function0<UI> opened = (Function0<UI> & Serializable) () -> {
            UI ui = new UI();
            visit.bindTo(ui);
            return ui;
        };
        MockVaadin.setup(opened, new InjectingServlet(routes, opened));
    }

    /** Opens the application for nobody, as if the edge had let a stranger pass. */
    public static void withoutVisit(String viewPackage) {
        Function0<UI> opened = (Function0<UI> & Serializable) UI::new;
        MockVaadin.setup(opened, new InjectingServlet(routes(viewPackage), opened));
    }

    /** The routes that are found below a package. */
    public static Routes routes(String viewPackage) {
        return KNOWN.computeIfAbsent(viewPackage, name -> new Routes().autoDiscoverViews(name));
    }

    public static void leave() {
        MockVaadin.tearDown();
    }

    private static final class InjectingServlet extends MockVaadinServlet {

        private static final long serialVersionUID = 1L;

        InjectingServlet(Routes routes, Function0<UI> opened) {
            super(routes, opened);
        }

        @Override
        protected VaadinServletService createServletService(DeploymentConfiguration configuration)
                throws ServiceException {
            MockService service = new MockService(this, configuration, getUiFactory()) {
                private static final long serialVersionUID = 1L;

                @Override
                public Instantiator getInstantiator() {
                    return new InjectingInstantiator(this);
                }
            };
            service.init();
            getRoutes().register(service.getContext());
            return service;
        }
    }

    private static final class InjectingInstantiator extends DefaultInstantiator {

        private static final long serialVersionUID = 1L;

        InjectingInstantiator(VaadinService service) {
            super(service);
        }

        @Override
        public <T> T getOrCreate(Class<T> type) {
            return new Unmanaged<>(Portal.beanManager(), type)
                    .newInstance()
                    .produce()
                    .inject()
                    .postConstruct()
                    .get();
        }
    }
}
