package io.parkverse.shell.session;

import com.vaadin.cdi.CdiVaadinServlet;
import com.vaadin.cdi.CdiVaadinServletService;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;

/** A servlet of Flow views whose sessions are {@link WholeSession whole}. */
public abstract class SteadyServlet extends CdiVaadinServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient BeanManager beans;

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        VaadinServletService service = new Service(this, configuration, beans);
        service.init();
        return service;
    }

    private static final class Service extends CdiVaadinServletService {

        private static final long serialVersionUID = 1L;

        Service(SteadyServlet servlet, DeploymentConfiguration configuration, BeanManager beans) {
            super(servlet, configuration, beans);
        }

        @Override
        protected VaadinSession createVaadinSession(VaadinRequest request) {
            return new WholeSession(this);
        }
    }
}
