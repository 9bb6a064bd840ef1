package io.parkverse.settlement.control.certificate;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.config.Settings;
import io.parkverse.tenancy.boundary.Parks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The address at which anybody checks a certificate. */
@ApplicationScoped
public class CheckAddress {

    private static final String PATH = "/certificate/";

    @Inject
    Parks parks;

    @Inject
    Settings settings;

    public String of(Caller caller, String number) {
        return settings.url(parks.get(caller, caller.park()).host(), PATH + number);
    }
}
