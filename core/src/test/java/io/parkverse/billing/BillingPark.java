package io.parkverse.billing;

import io.parkverse.billing.boundary.AccountBalance;
import io.parkverse.billing.boundary.AccountCode;
import io.parkverse.billing.boundary.BankAccountView;
import io.parkverse.billing.boundary.BankDetails;
import io.parkverse.billing.boundary.ImportResult;
import io.parkverse.billing.boundary.InvoiceView;
import io.parkverse.billing.boundary.Invoices;
import io.parkverse.billing.boundary.LedgerBook;
import io.parkverse.billing.boundary.Line;
import io.parkverse.billing.boundary.LineKind;
import io.parkverse.billing.boundary.MovementState;
import io.parkverse.billing.boundary.MovementView;
import io.parkverse.billing.boundary.Payments;
import io.parkverse.billing.boundary.StatementFile;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.casework.boundary.OpenCase;
import io.parkverse.casework.boundary.Processes;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.money.Money;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.testing.Portal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A park that is ready to bill, with its operator and one enterprise. */
public final class BillingPark {

    public static final String ACCOUNT = "6222000011112222";
    private static final String HEAD = "交易日期,金额,对方户名,附言";

    public final TenantId park = Portal.park();
    public final Caller operator = Portal.person(park, Role.PARK_OPERATOR);
    public final EnterpriseId enterprise = EnterpriseId.next();
    public final CaseId caseId;

    public BillingPark() {
        Portal.bean(Processes.class).install(Caller.job(park, "opening"), "visit");
        caseId = Portal.bean(Cases.class)
                .open(member(Role.ENTERPRISE_OWNER), new OpenCase("visit", "GROUP", enterprise, "入驻"))
                .id();
        Portal.bean(Opening.class).open(Caller.job(park, "opening"));
        Portal.bean(BankDetails.class).change(operator, new BankAccountView("示例园区运营有限公司", "示例银行", ACCOUNT, "CNY"));
    }

    /** A member of the park's enterprise. */
    public Caller member(Role role) {
        Caller member = Portal.person(park);
        Portal.hat(member, role, Optional.of(enterprise));
        return member;
    }

    public InvoiceView invoice(long feeYuan, long depositYuan) {
        List<Line> lines = new ArrayList<>();
        if (feeYuan > 0) {
            lines.add(line(LineKind.SERVICE, Money.yuan(feeYuan)));
        }
        if (depositYuan > 0) {
            lines.add(line(LineKind.DEPOSIT, Money.yuan(depositYuan)));
        }
        return Portal.bean(Invoices.class).quote(operator, caseId, enterprise, lines);
    }

    public static Line line(LineKind kind, Money price) {
        return new Line("item", "项目", "Item", kind, 1, price);
    }

    public InvoiceView now(InvoiceView invoice) {
        return Portal.bean(Invoices.class).get(operator, invoice.id());
    }

    /** Imports rows of day, amount, payer and text. */
    public ImportResult statement(String... rows) {
        String csv = HEAD + "\n" + String.join("\n", rows) + "\n";
        return Portal.bean(Payments.class)
                .importStatement(operator, new StatementFile("s.csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    public MovementView movement(Predicate<MovementView> wanted) {
        return Portal.bean(Payments.class)
                .movements(operator, EnumSet.allOf(MovementState.class), PageRequest.first(100))
                .items()
                .stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    /** Balance in CNY, in minor units. */
    public long balance(AccountCode account) {
        return Portal.bean(LedgerBook.class).accounts(operator).stream()
                .filter(row -> row.account() == account)
                .filter(row -> row.debit().currency().getCurrencyCode().equals("CNY"))
                .map(AccountBalance::balance)
                .mapToLong(Money::minor)
                .sum();
    }

    public boolean balanced() {
        return Portal.bean(LedgerBook.class).trialBalance(operator).differences().values().stream()
                .allMatch(Money::isZero);
    }
}
