package io.parkverse.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.identity.boundary.HostCaller;
import io.parkverse.limits.boundary.RateGate;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.testing.Portal;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The door with requests of a browser that never sends its session cookie back. */
class DoorkeeperTest {

    private final Doorkeeper door = new Doorkeeper();
    private final String address = UUID.randomUUID().toString();
    private final Map<String, Object> answered = new HashMap<>();
    private int opened;

    DoorkeeperTest() {
        door.visitors = Portal.bean(Visitors.class);
        door.limiter = new RateLimiter();
        door.limiter.rates = Portal.bean(RateGate.class);
        door.limiter.addresses = Portal.bean(ClientAddress.class);
    }

    @Test
    @DisplayName("G5.8 an anonymous address gets no session, however often it comes")
    void anonymous() throws IOException {
        for (int i = 0; i < 2 * RateLimit.SESSION.burst(); i++) {
            assertThat(door.letsIn(request(address, Optional.empty()), response()))
                    .isFalse();
        }

        assertThat(opened).isZero();
    }

    @Test
    @DisplayName("G5.8 new sessions of one address end at a cap; then it is told when to come back, others go on")
    void capped() throws IOException {
        Optional<HostCaller> person = Optional.of(
                new HostCaller(Portal.person(Portal.park(), Role.PARK_OPERATOR), "Operator", Texts.ENGLISH));
        for (int i = 0; i < RateLimit.SESSION.burst(); i++) {
            assertThat(door.letsIn(request(address, person), response())).isTrue();
        }

        while (door.letsIn(request(address, person), response())) {
            assertThat(opened).isLessThan(2 * RateLimit.SESSION.burst());
        }
        int before = opened;

        assertThat(answered).containsEntry("setStatus", 429).containsKey("Retry-After");
        assertThat(door.letsIn(request(address + "2", person), response())).isTrue();
        assertThat(opened).isEqualTo(before + 1);
    }

    private HttpServletRequest request(String from, Optional<HostCaller> person) {
        Map<String, Object> attributes = new HashMap<>();
        HttpServletRequest request = proxy(HttpServletRequest.class, (method, arguments) -> switch (method.getName()) {
            case "getAttribute" -> attributes.get(arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            case "getRemoteAddr" -> from;
            case "getMethod" -> "POST";
            case "getSession" -> (boolean) arguments[0] ? session() : null;
            default -> null;
        });
        new EdgeContext("localhost", Optional.empty(), Texts.ENGLISH, "TEST").bindTo(request);
        person.ifPresent(known -> EdgeContext.bindPerson(request, known));
        return request;
    }

    private HttpSession session() {
        opened++;
        return proxy(HttpSession.class, (method, arguments) -> null);
    }

    private HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (method, arguments) -> {
            if (method.getName().equals("getOutputStream")) {
                return new Discarded();
            }
            boolean header = method.getName().equals("setHeader");
            answered.put(header ? (String) arguments[0] : method.getName(), arguments[header ? 1 : 0]);
            return null;
        });
    }

    private interface Call {
        Object answer(Method method, Object... arguments);
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                DoorkeeperTest.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call.answer(method, arguments)));
    }

    private static final class Discarded extends ServletOutputStream {

        @Override
        public void write(int value) {}

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {}
    }
}
