package io.parkverse.notify.control;

import io.parkverse.notify.boundary.Channel;
import io.parkverse.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;

/**
 * The carriers of this deployment: SMTP when {@code PARK_SMTP_URL} is set, an HTTP gateway when {@code
 * PARK_SMS_URL} is set (with {@code PARK_SMS_TOKEN}), otherwise captured messages.
 */
@ApplicationScoped
public class Carriers {

    private final Map<Channel, Carrier> carriers = new EnumMap<>(Channel.class);

    /** For the proxy. */
    protected Carriers() {}

    @Inject
    public Carriers(Settings settings, Clock clock) {
        use(settings.get("PARK_SMTP_URL")
                .<Carrier>map(url -> new SmtpCarrier(SmtpAddress.parse(url), clock))
                .orElseGet(() -> new CapturedCarrier(Channel.MAIL)));
        use(settings.get("PARK_SMS_URL")
                .<Carrier>map(url -> new HttpSmsCarrier(URI.create(url), settings.get("PARK_SMS_TOKEN")))
                .orElseGet(() -> new CapturedCarrier(Channel.SMS)));
    }

    Carrier of(Channel channel) {
        return carriers.get(channel);
    }

    private void use(Carrier carrier) {
        carriers.put(carrier.channel(), carrier);
    }
}
