package io.parkverse.identity.control;

import io.parkverse.identity.boundary.HostSession;
import io.parkverse.identity.boundary.HostVisit;
import io.parkverse.identity.boundary.IdentityError;
import io.parkverse.identity.boundary.IdentityException;
import io.parkverse.platform.identifier.SignInId;
import io.parkverse.platform.identifier.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;

/** Carries a sign-in from the identity host to a host of a park. */
@ApplicationScoped
public class HostCodes {

    private static final String SIGN_IN = "signIn";
    private static final String PARK = "park";
    private static final String STATE = "state";
    private static final int SHORTEST_STATE = 16;
    private static final int LONGEST_STATE = 128;

    @Inject
    OneTimeCodes codes;

    @Inject
    SignInBook signIns;

    @Inject
    HostNames hosts;

    public String issue(SignInId signIn, HostVisit visit) {
        String host = visit.host().toLowerCase(Locale.ROOT);
        if (!hosts.belongs(host, visit.park())) {
            throw new IdentityException(IdentityError.UNKNOWN_HOST);
        }
        int length = visit.state().length();
        if (length < SHORTEST_STATE || length > LONGEST_STATE) {
            throw new IdentityException(IdentityError.HOST_CODE_REFUSED);
        }
        return codes.issue(
                        CodePurpose.HOST,
                        host,
                        Map.of(
                                SIGN_IN,
                                signIn.toString(),
                                PARK,
                                visit.park().toString(),
                                STATE,
                                fingerprint(visit.state())))
                .token();
    }

    public HostSession redeem(TenantId park, String host, String code, String state) {
        OneTimeCodes.Content content = codes.take(CodePurpose.HOST, code).orElseThrow(() -> {
            signIns.closeFromCode(code);
            return new IdentityException(IdentityError.HOST_CODE_REFUSED);
        });
        SignInId signIn = SignInId.of(content.data().get(SIGN_IN));
        boolean fits = content.subject().equals(host)
                && content.data().get(PARK).equals(park.toString())
                && MessageDigest.isEqual(bytes(content.data().get(STATE)), bytes(fingerprint(state)));
        if (!fits) {
            throw new IdentityException(IdentityError.HOST_CODE_REFUSED);
        }
        Instant until = signIns.until(signIn).orElseThrow(() -> new IdentityException(IdentityError.HOST_CODE_REFUSED));
        return new HostSession(signIns.openFromCode(code, signIn, host, park), park, until);
    }

    private static String fingerprint(String state) {
        return Base64.getEncoder().encodeToString(Secrets.hash(state));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
