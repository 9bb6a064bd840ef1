package io.parkverse.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import io.parkverse.billing.control.statement.CamtStatement;
import io.parkverse.billing.control.statement.CsvTable;
import io.parkverse.billing.control.statement.CsvText;
import io.parkverse.enterprise.boundary.NameKey;
import io.parkverse.enterprise.boundary.UnifiedSocialCreditCode;
import io.parkverse.files.boundary.MediaKind;
import io.parkverse.files.control.FileName;
import io.parkverse.identity.boundary.Contact;
import io.parkverse.intake.boundary.SheetFile;
import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.money.Money;
import io.parkverse.settlement.boundary.certificate.CertificateNumber;
import io.parkverse.tenancy.boundary.Colour;
import java.util.Currency;
import java.util.Locale;

/**
 * Whatever somebody sends, a parser answers with what it read or with a refusal of its own, and what it read keeps
 * what its type promises. The inputs of each target lie beside this class in the resources.
 */
class ParsersFuzzTest {

    private static final Currency YUAN = Currency.getInstance("CNY");
    private static final String LAST = "10s";

    @FuzzTest(maxDuration = LAST)
    void bankStatement(@NotNull byte[] content) {
        refusing(() -> CamtStatement.read(content, YUAN));
    }

    @FuzzTest(maxDuration = LAST)
    void table(@NotNull byte[] content) {
        refusing(() -> {
            CsvTable table = CsvTable.of(CsvText.of(content).text());
            assertThat(table.rows())
                    .allSatisfy(row -> assertThat(row.cell(Integer.MAX_VALUE)).isEmpty());
        });
    }

    @FuzzTest(maxDuration = LAST)
    void sheetOfText(@NotNull byte[] content) {
        refusing(() -> SheetFile.read(MediaKind.CSV, content));
    }

    @FuzzTest(maxDuration = LAST)
    void workbook(@NotNull byte[] content) {
        refusing(() -> SheetFile.read(MediaKind.XLSX, content));
    }

    @FuzzTest(maxDuration = LAST)
    void fileName(@NotNull String name) {
        String clean = FileName.clean(name);
        assertThat(clean).isNotBlank().doesNotContain("/", "\\", "\0", "\n", "\r");
        assertThat(clean).hasSizeLessThanOrEqualTo(120);
    }

    @FuzzTest(maxDuration = LAST)
    void creditCode(@NotNull String typed) {
        UnifiedSocialCreditCode.read(typed).ifPresent(code -> {
            assertThat(code.text()).hasSize(UnifiedSocialCreditCode.LENGTH);
            assertThat(code.sound()).isEqualTo(code.failing().isEmpty());
            assertThat(UnifiedSocialCreditCode.read(code.text())).contains(code);
        });
    }

    @FuzzTest(maxDuration = LAST)
    void contact(@NotNull String written) {
        refusing(() -> {
            Contact contact = Contact.of(written);
            assertThat(Contact.of(contact.value())).isEqualTo(contact);
        });
    }

    @FuzzTest(maxDuration = LAST)
    void money(@NotNull String amount) {
        try {
            Money money = Money.parse(amount, "CNY");
            assertThat(Money.parse(money.decimal().toPlainString(), "CNY")).isEqualTo(money);
        } catch (IllegalArgumentException | ArithmeticException refusal) {
            assertThat(refusal).isNotNull();
        }
    }

    @FuzzTest(maxDuration = LAST)
    void colour(@NotNull String text) {
        refusing(() -> assertThat(Colour.parse(text).hex()).isEqualTo(text.toLowerCase(Locale.ROOT)));
    }

    @FuzzTest(maxDuration = LAST)
    void certificateNumber(@NotNull String typed) {
        assertThat(CertificateNumber.normal(typed)).hasSizeLessThanOrEqualTo(17).doesNotContainPattern("[a-z\\s-]");
    }

    @FuzzTest(maxDuration = LAST)
    void companyName(@NotNull String name) {
        String key = NameKey.of(name);
        assertThat(NameKey.of(key)).isEqualTo(key);
    }

    @FuzzTest(maxDuration = LAST)
    void harmlessCell(@NotNull String text) {
        assertThat(SheetFile.harmless(text))
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("-")
                .doesNotStartWith("@");
        assertThat(SheetFile.plain(SheetFile.harmless(text))).isEqualTo(text);
    }

    /** Passes over refusals of the domain; everything else is a fault. */
    private static void refusing(Runnable parser) {
        try {
            parser.run();
        } catch (DomainException refusal) {
            assertThat(refusal.code()).isNotNull();
        }
    }
}
