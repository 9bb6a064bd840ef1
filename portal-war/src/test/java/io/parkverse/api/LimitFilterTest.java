package io.parkverse.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.api.Rest.Answer;
import io.parkverse.limits.boundary.Limit;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.tenancy.boundary.Parks;
import io.parkverse.testing.Portal;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LimitFilterTest {

    private static final String PATH = "v1/cases";

    private final ApiPark park = new ApiPark();

    @Test
    @DisplayName("G1.1 a token's calls pass up to its limit; the next gets 429, Retry-After and a problem document")
    void token() {
        limit(Limit.TOKEN_CALLS, 2);
        Answer first = park.asPark("GET", PATH).send();
        Answer second = park.asPark("GET", PATH).send();
        Answer third = park.asPark("GET", PATH).send();

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("RateLimit-Policy")).startsWith("\"token-calls\";q=2;w=60, \"api-calls\";q=1200;w=60");
        assertThat(first.header("RateLimit")).startsWith("\"token-calls\";r=1, \"api-calls\";r=1199");
        assertThat(second.status()).isEqualTo(200);
        refused(third, "limits.token-calls");
        assertThat(third.header("RateLimit")).matches("\"token-calls\";r=0;t=[0-9]{1,2}");
        assertThat(park.asEnterprise("GET", PATH).send().status()).isEqualTo(200);
    }

    @Test
    @DisplayName("G1.1 the programs of a park share its limit; a used-up park does not touch another one")
    void ofPark() {
        ApiPark other = new ApiPark();
        limit(Limit.API_CALLS, 2);
        assertThat(park.asPark("GET", PATH).send().status()).isEqualTo(200);
        assertThat(park.asEnterprise("GET", PATH).send().status()).isEqualTo(200);

        refused(park.asPark("GET", PATH).send(), "limits.api-calls");
        refused(park.asEnterprise("GET", PATH).send(), "limits.api-calls");
        assertThat(other.asPark("GET", PATH).send().status()).isEqualTo(200);
    }

    @Test
    @DisplayName("G1.1 a token that has used up its share takes nothing from the park's")
    void ownShareFirst() {
        limit(Limit.TOKEN_CALLS, 1);
        limit(Limit.API_CALLS, 2);
        for (int i = 0; i < 5; i++) {
            park.asPark("GET", PATH).send();
        }

        assertThat(park.asEnterprise("GET", PATH).send().status()).isEqualTo(200);
    }

    @Test
    @DisplayName("G1.1 a call without a token is told to sign in and counts for nobody")
    void nobody() {
        limit(Limit.API_CALLS, 1);
        Answer answer = Rest.at(park.desk.park, "GET", PATH).send();

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("RateLimit")).isEmpty();
        assertThat(park.asPark("GET", PATH).send().status()).isEqualTo(200);
    }

    private void limit(Limit limit, long value) {
        Caller platform = Portal.person(TenantId.PLATFORM, Role.PLATFORM_OPERATOR);
        Portal.bean(Parks.class).limit(platform, park.desk.park, limit, OptionalLong.of(value));
    }

    private static void refused(Answer answer, String code) {
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.text("detail")).contains("Wait as long as Retry-After says");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
    }
}
