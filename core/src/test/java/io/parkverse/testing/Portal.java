package io.parkverse.testing;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.SignInId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.identifier.UuidV7;
import jakarta.enterprise.inject.spi.BeanManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/**
 * Core without its server: all beans, the real database, the same walls. Parks and people are made
 * with plain SQL by the superuser, so that a test needs no other feature than the one it is about.
 */
public final class Portal {

    private static final WeldContainer CONTAINER = new Weld("core-tests")
            .property("org.jboss.weld.se.shutdownHook", "true")
            .initialize();

    private Portal() {}

    public static <T> T bean(Class<T> type) {
        return CONTAINER.select(type).get();
    }

    public static BeanManager beanManager() {
        return CONTAINER.getBeanManager();
    }

    /** An open park with a random short address. */
    public static TenantId park() {
        TenantId id = TenantId.next();
        String slug = slug(id);
        execute(
                "insert into park (id, slug, name_zh, name_en, short_name, kind, locale, time_zone, plan, state, created_at, version)"
                        + " values (?, ?, '测试园区', 'Test park', '测试', 'VIRTUAL', 'zh', 'Asia/Shanghai', 'standard', 'OPEN', now(), 1)",
                id.value(),
                slug);
        execute("insert into park_host (host, park_id, main) values (?, ?, true)", slug + ".localhost", id.value());
        return id;
    }

    /** The short address of a park that {@link #park()} made. */
    public static String slug(TenantId park) {
        return "p" + park.toString().substring(24);
    }

    /** A signed-in person with hats in a park. */
    public static Caller person(TenantId park, Role... roles) {
        AccountId account = AccountId.next();
        SignInId signIn = SignInId.next();
        execute(
                "insert into account (id, display_name, password_hash, locale, state, created_at, version)"
                        + " values (?, '测试人', 'x', 'zh', 'ACTIVE', now(), 1)",
                account.value());
        execute(
                "insert into sign_in (id, account_id, started_at, expires_at) values (?, ?, now(), now() + interval '400 days')",
                signIn.value(),
                account.value());
        Caller caller = Caller.person(park, account, signIn);
        for (Role role : roles) {
            hat(caller, role, Optional.empty());
        }
        return caller;
    }

    /** Gives a person one more hat in the park of the caller. */
    public static void hat(Caller caller, Role role, Optional<EnterpriseId> enterprise) {
        execute(
                "insert into membership (tenant_id, id, version, account_id, role, enterprise_id, since) values (?, ?, 1, ?, ?, ?, now())",
                caller.park().value(),
                UuidV7.next(),
                caller.account().value(),
                role.name(),
                enterprise.map(EnterpriseId::value).orElse(null));
    }

    /** Runs one statement as superuser, behind all walls. */
    public static int execute(String sql, Object... parameters) {
        try (Connection connection = TestDatabase.instance().asSuperuser();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
