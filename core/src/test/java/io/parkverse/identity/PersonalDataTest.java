package io.parkverse.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.audit.boundary.AuditFilter;
import io.parkverse.audit.boundary.AuditTrail;
import io.parkverse.audit.boundary.AuditView;
import io.parkverse.identity.boundary.Contact;
import io.parkverse.identity.boundary.IdentityError;
import io.parkverse.identity.boundary.Masked;
import io.parkverse.identity.boundary.PersonalData;
import io.parkverse.identity.boundary.Revealed;
import io.parkverse.identity.boundary.SignedIn;
import io.parkverse.identity.boundary.Unmasking;
import io.parkverse.identity.boundary.UnmaskingEntry;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.testing.Portal;
import io.parkverse.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalDataTest {

    private final TenantId park = Portal.park();
    private final Unmasking unmasking = Portal.bean(Unmasking.class);

    @Test
    @DisplayName("F3.6 every column that can hold personal data has a class and a retention")
    void classifiesEveryColumn() throws SQLException {
        Set<String> classified = PersonalData.columns().stream()
                .map(column -> column.table() + "." + column.name())
                .collect(Collectors.toSet());
        assertThat(columnsThatHoldText()).containsExactlyInAnyOrderElementsOf(classified);
    }

    @ParameterizedTest(name = "F3.6 {0} is shown as {1}")
    @CsvSource({
        "13812345678, 138****5678",
        "+4915112345678, +49********78",
        "a.long.name@b.cn, a***@b.cn",
        "x@mail.example, x***@mail.example"
    })
    @DisplayName("F3.6 contacts are masked")
    void masksContacts(String written, String masked) {
        String shown = Masked.contact(Contact.of(written));

        assertThat(shown.replaceAll("\\*+", "*")).isEqualTo(masked.replaceAll("\\*+", "*"));
    }

    @ParameterizedTest(name = "F3.6 {0} is shown as {1}")
    @CsvSource({"张三, 张*", "欧阳娜娜, 欧***", "Ada Lovelace, A*** L***", "𠮷田, 𠮷*"})
    @DisplayName("F3.6 names are masked")
    void masksNames(String name, String masked) {
        assertThat(Masked.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest(name = "F3.6 {0} is shown as {1}")
    @CsvSource({"990101199003070012, 9901**********0012", "12345678, ********", "AB1, ****"})
    @DisplayName("F3.6 identity numbers keep the first and last four characters")
    void masksIdentityNumbers(String number, String masked) {
        assertThat(Masked.identityNumber(number)).isEqualTo(masked);
    }

    @Test
    @DisplayName("F3.6 looking at a contact in the clear needs a reason and leaves a trace")
    void auditsUnmasking() {
        Person person = Person.fresh();
        SignedIn signedIn = person.register();
        Portal.hat(inPark(signedIn), Role.REVIEWER, Optional.empty());
        Caller operator = Portal.person(park, Role.PARK_OPERATOR);
        var subject = signedIn.caller().account().value();

        Assertions.assertThatThrownBy(() -> unmasking.reveal(operator, "account", subject, "  x "))
                .satisfies(Refusals.refusedWith(IdentityError.REASON_NEEDED));
        List<Revealed> values = unmasking.reveal(operator, "account", subject, "called back about the lease");

        assertThat(values)
                .extracting(Revealed::value)
                .containsExactly(person.contact().value());
        assertThat(unmasking.entries(operator, PageRequest.first(10)).items())
                .extracting(UnmaskingEntry::account, UnmaskingEntry::reason)
                .containsExactly(Assertions.tuple(operator.account(), "called back about the lease"));
        assertThat(Portal.bean(AuditTrail.class)
                        .search(operator, AuditFilter.all().ofAction("identity.reveal"), PageRequest.first(10))
                        .items())
                .extracting(AuditView::subject)
                .containsExactly(subject);
    }

    @Test
    @DisplayName("F3.6 the contacts of people without a hat in the park cannot be revealed")
    void hidesStrangers() {
        var stranger = Person.fresh().register().caller().account().value();
        Caller operator = Portal.person(park, Role.PARK_OPERATOR);

        Assertions.assertThatThrownBy(() -> unmasking.reveal(operator, "account", stranger, "just curious"))
                .satisfies(Refusals.refusedWith(IdentityError.NOTHING_TO_REVEAL));
    }

    private Caller inPark(SignedIn signedIn) {
        Caller caller = signedIn.caller();
        return new Caller(park, caller.actor());
    }

    private static List<String> columnsThatHoldText() throws SQLException {
        String sql = "select table_name || '.' || column_name from information_schema.columns"
                + " where table_schema = 'public' and data_type in ('text', 'jsonb', 'bytea')"
                + " and table_name <> 'flyway_schema_history'";
        try (Connection connection = TestDatabase.instance().asSuperuser();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            List<String> columns = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.add(rows.getString(1));
                }
            }
            return columns;
        }
    }
}
