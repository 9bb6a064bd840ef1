package io.parkverse.identity;

import static io.parkverse.identity.Refusals.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.parkverse.audit.boundary.AuditFilter;
import io.parkverse.audit.boundary.AuditTrail;
import io.parkverse.audit.boundary.HistoryLine;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.enterprise.boundary.EnterpriseEdit;
import io.parkverse.enterprise.boundary.EnterpriseName;
import io.parkverse.enterprise.boundary.EnterpriseView;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.enterprise.boundary.LegalForm;
import io.parkverse.identity.boundary.ApiScope;
import io.parkverse.identity.boundary.IdentityError;
import io.parkverse.identity.boundary.TokenView;
import io.parkverse.identity.boundary.TokenWish;
import io.parkverse.identity.boundary.Tokens;
import io.parkverse.platform.caller.ActorKind;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.testing.Portal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final Optional<EnterpriseId> OF_PARK = Optional.empty();

    private final Tokens tokens = Portal.bean(Tokens.class);
    private final Enterprises enterprises = Portal.bean(Enterprises.class);
    private final TenantId park = Portal.park();
    private final Caller operator = Portal.person(park, Role.PARK_OPERATOR);
    private final Caller owner = Portal.person(park);
    private final EnterpriseId own = enterprises
            .found(owner, new EnterpriseName("云杉科技", "Spruce"), LegalForm.LIMITED_COMPANY)
            .id();

    @Test
    @DisplayName("G5.1 the secret of a token is shown once and stored as a hash only")
    void shownOnce() {
        TokenWish.Made made = tokens.make(operator, wish(OF_PARK, ApiScope.CASES_READ));

        assertThat(made.secret())
                .matches("pvt_[A-Za-z0-9_-]{43}")
                .startsWith(made.token().beginning());
        assertThat(tokens.list(operator, OF_PARK)).containsExactly(made.token());
        assertThat(Portal.execute(
                        "update access_token set name = name where strpos(access_token::text, ?) > 0", made.secret()))
                .isZero();
    }

    @Test
    @DisplayName("G5.1 a token has its name, scopes, expiry and last use")
    void facts() {
        TokenWish.Made made = tokens.make(operator, wish(OF_PARK, ApiScope.CASES_READ, ApiScope.PARKS_READ));
        assertThat(made.token().life().used()).isFalse();

        caller(made.secret());
        TokenView seen = tokens.list(operator, OF_PARK).get(0);

        assertThat(seen.name()).isEqualTo("ERP");
        assertThat(seen.scopes()).containsExactly(ApiScope.PARKS_READ, ApiScope.CASES_READ);
        assertThat(seen.life().used()).isTrue();
        assertThat(seen.life().expiresAt()).isAfter(seen.life().createdAt());
        assertThat(seen.state()).isEqualTo(TokenView.State.ALIVE);
    }

    @Test
    @DisplayName("G5.1 a token may do what its scopes say and is told which operation they lack")
    void confined() {
        Caller program = caller(
                tokens.make(operator, wish(OF_PARK, ApiScope.ENTERPRISES_READ)).secret());

        assertThat(enterprises.get(program, own).id()).isEqualTo(own);
        assertThatThrownBy(() -> Portal.bean(Cases.class).mine(program))
                .satisfies(refusedWith(AccessError.OUT_OF_SCOPE))
                .hasMessageContaining("casework.read");
        assertThatThrownBy(() -> tokens.make(program, wish(OF_PARK, ApiScope.CASES_READ)))
                .satisfies(refusedWith(AccessError.OUT_OF_SCOPE));
    }

    @Test
    @DisplayName("G5.1 a token never has more than its maker")
    void neverMore() {
        assertThat(tokens.offered(owner, Optional.of(own))).doesNotContain(ApiScope.DOCUMENTS_REVIEW);
        assertThatThrownBy(() -> tokens.make(owner, wish(Optional.of(own), ApiScope.DOCUMENTS_REVIEW)))
                .satisfies(refusedWith(IdentityError.SCOPE_NOT_HELD));

        Caller program = caller(tokens.make(owner, wish(Optional.of(own), ApiScope.ENTERPRISES_READ))
                .secret());
        assertThat(enterprises.get(program, own).id()).isEqualTo(own);
        Portal.execute(
                "update membership set until = now() where account_id = ?",
                owner.account().value());

        assertThatThrownBy(() -> enterprises.get(program, own)).satisfies(refusedWith(AccessError.NOT_FOUND));
    }

    @Test
    @DisplayName("G5.1 a token of an enterprise acts for that enterprise and no other of its maker")
    void ofOneEnterprise() {
        EnterpriseId second = enterprises
                .found(owner, new EnterpriseName("云杉二号", ""), LegalForm.LIMITED_COMPANY)
                .id();
        Portal.hat(owner, Role.REVIEWER, Optional.empty());
        Caller program =
                caller(tokens.make(owner, wish(Optional.of(own), ApiScope.ENTERPRISES_READ, ApiScope.ENTERPRISES_WRITE))
                        .secret());

        EnterpriseView seen = enterprises.get(program, own);
        EnterpriseEdit edit =
                new EnterpriseEdit(new EnterpriseName("云杉科技", "Spruce Ltd"), LegalForm.LIMITED_COMPANY, "软件开发", false);
        assertThat(enterprises.edit(program, own, edit, seen.version()).nameEn())
                .isEqualTo("Spruce Ltd");
        assertThatThrownBy(() -> enterprises.get(program, second)).satisfies(refusedWith(AccessError.NOT_FOUND));
        assertThat(enterprises.listed(program, Optional.empty(), 10).items())
                .extracting(EnterpriseView::id)
                .containsExactly(own);
    }

    @Test
    @DisplayName("G5.1 a revoked token stops at once, and a running call with it")
    void revoked() {
        TokenWish.Made made = tokens.make(operator, wish(OF_PARK, ApiScope.ENTERPRISES_READ));
        Caller program = caller(made.secret());

        tokens.revoke(operator, made.token().id());

        assertThatThrownBy(() -> enterprises.get(program, own)).satisfies(refusedWith(AccessError.NOT_SIGNED_IN));
        assertThat(resolved(park, made.secret())).isEmpty();
        assertThat(tokens.list(operator, OF_PARK).get(0).state()).isEqualTo(TokenView.State.REVOKED);
    }

    @Test
    @DisplayName("G5.1 a token ends with its day and with its maker's account")
    void expired() {
        TokenWish.Made made = tokens.make(operator, wish(OF_PARK, ApiScope.ENTERPRISES_READ));
        Caller program = caller(made.secret());
        Portal.execute(
                "update account set state = 'LOCKED' where id = ?",
                operator.account().value());
        assertThatThrownBy(() -> enterprises.get(program, own)).satisfies(refusedWith(AccessError.NOT_SIGNED_IN));

        Portal.execute(
                "update account set state = 'ACTIVE' where id = ?",
                operator.account().value());
        Portal.execute(
                "update access_token set expires_at = now() where id = ?",
                made.token().id().value());
        assertThatThrownBy(() -> enterprises.get(program, own)).satisfies(refusedWith(AccessError.NOT_SIGNED_IN));
        assertThat(resolved(park, made.secret())).isEmpty();
        assertThat(tokens.list(operator, OF_PARK).get(0).state()).isEqualTo(TokenView.State.EXPIRED);
    }

    @Test
    @DisplayName("G5.1 a token opens nothing on the host of another park, and its keepers are not seen there")
    void otherPark() {
        TokenWish.Made made = tokens.make(operator, wish(OF_PARK, ApiScope.ENTERPRISES_READ));
        TenantId other = Portal.park();
        Caller stranger = Portal.person(other, Role.PARK_OPERATOR);

        assertThat(resolved(other, made.secret())).isEmpty();
        assertThat(tokens.list(stranger, OF_PARK)).isEmpty();
        assertThatThrownBy(() -> tokens.revoke(stranger, made.token().id()))
                .satisfies(refusedWith(AccessError.NOT_FOUND));
    }

    @Test
    @DisplayName("G5.1 the park's tokens are its operators', an enterprise's are its owners', and nobody else's")
    void keepers() {
        TokenWish.Made ofPark = tokens.make(operator, wish(OF_PARK, ApiScope.CASES_READ));
        TokenWish.Made ofEnterprise = tokens.make(owner, wish(Optional.of(own), ApiScope.CASES_READ));
        Caller reviewer = Portal.person(park, Role.REVIEWER);
        Caller member = Portal.person(park);
        Portal.hat(member, Role.ENTERPRISE_MEMBER, Optional.of(own));

        assertThatThrownBy(() -> tokens.list(reviewer, OF_PARK)).satisfies(refusedWith(AccessError.NOT_ALLOWED));
        assertThatThrownBy(() -> tokens.list(member, Optional.of(own))).satisfies(refusedWith(AccessError.NOT_ALLOWED));
        assertThatThrownBy(() -> tokens.list(owner, OF_PARK)).satisfies(refusedWith(AccessError.NOT_ALLOWED));
        assertThatThrownBy(() -> tokens.list(operator, Optional.of(own))).satisfies(refusedWith(AccessError.NOT_FOUND));
        assertThatThrownBy(() -> tokens.revoke(owner, ofPark.token().id()))
                .satisfies(refusedWith(AccessError.NOT_ALLOWED));
        assertThatThrownBy(() -> tokens.revoke(operator, ofEnterprise.token().id()))
                .satisfies(refusedWith(AccessError.NOT_FOUND));
    }

    @Test
    @DisplayName("G5.1 a wish without name, scope or sound expiry is refused, and so is a token too many")
    void unsound() {
        Set<ApiScope> scopes = EnumSet.of(ApiScope.CASES_READ);
        assertThatThrownBy(() -> tokens.make(operator, new TokenWish(OF_PARK, " ", scopes, 30)))
                .satisfies(refusedWith(IdentityError.TOKEN_NAME_INVALID));
        assertThatThrownBy(() -> tokens.make(operator, new TokenWish(OF_PARK, "ERP", Set.of(), 30)))
                .satisfies(refusedWith(IdentityError.SCOPE_NEEDED));
        assertThatThrownBy(() -> tokens.make(operator, new TokenWish(OF_PARK, "ERP", scopes, 400)))
                .satisfies(refusedWith(IdentityError.TOKEN_EXPIRY_INVALID));
        for (int i = 0; i < 20; i++) {
            tokens.make(operator, wish(OF_PARK, ApiScope.CASES_READ));
        }
        assertThatThrownBy(() -> tokens.make(operator, wish(OF_PARK, ApiScope.CASES_READ)))
                .satisfies(refusedWith(IdentityError.TOO_MANY_TOKENS));
    }

    @Test
    @DisplayName("G5.1 a secret that was never given opens nothing, however it looks")
    void invented() {
        assertThat(resolved(park, "")).isEmpty();
        assertThat(resolved(park, "pvt_" + "a".repeat(43))).isEmpty();
        assertThat(resolved(park, "' or 1=1 --".repeat(500))).isEmpty();
    }

    @Test
    @DisplayName("G5.1 making, use and revoking are written down, a change by a token under its name")
    void audited() {
        TokenWish.Made made =
                tokens.make(owner, wish(Optional.of(own), ApiScope.ENTERPRISES_READ, ApiScope.ENTERPRISES_WRITE));
        Caller program = caller(made.secret());
        EnterpriseView seen = enterprises.get(program, own);
        enterprises.edit(
                program,
                own,
                new EnterpriseEdit(new EnterpriseName("云杉科技", "S"), LegalForm.LIMITED_COMPANY, "", false),
                seen.version());
        tokens.revoke(owner, made.token().id());

        assertThat(Portal.bean(AuditTrail.class)
                        .read(operator, AuditFilter.all(), PageRequest.first(10))
                        .items())
                .extracting(line -> line.entry().action(), line -> line.entry().actorKind(), HistoryLine::who)
                .contains(
                        tuple("identity.token-make", ActorKind.PERSON, "测试人"),
                        tuple("enterprise.edit", ActorKind.TOKEN, "ERP"),
                        tuple("identity.token-revoke", ActorKind.PERSON, "测试人"));
    }

    private static TokenWish wish(Optional<EnterpriseId> owner, ApiScope... scopes) {
        return new TokenWish(owner, "ERP", Set.of(scopes), 30);
    }

    private Caller caller(String secret) {
        return resolved(park, secret).orElseThrow();
    }

    private Optional<Caller> resolved(TenantId host, String secret) {
        return tokens.resolve(Caller.anonymous(host), secret);
    }
}
