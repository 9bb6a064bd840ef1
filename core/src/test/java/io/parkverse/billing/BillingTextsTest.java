package io.parkverse.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.billing.boundary.AccountCode;
import io.parkverse.billing.boundary.BillingError;
import io.parkverse.billing.boundary.Candidate;
import io.parkverse.billing.boundary.CsvField;
import io.parkverse.billing.boundary.PostingReason;
import io.parkverse.billing.boundary.TaxInvoiceOutcome;
import io.parkverse.platform.i18n.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BillingTextsTest {

    static Stream<String> keys() {
        Stream<String> rows = Stream.of(
                        "amount-missing",
                        "amount-too-fine",
                        "amount-too-large",
                        "amount-twice",
                        "amount-unreadable",
                        "currency-other",
                        "date-unreadable",
                        "direction-unreadable")
                .map("billing.row."::concat);
        return Stream.of(
                        of(BillingError.values(), BillingError::messageKey),
                        of(AccountCode.values(), AccountCode::textKey),
                        of(PostingReason.values(), PostingReason::textKey),
                        of(Candidate.Sign.values(), Candidate.Sign::textKey),
                        of(CsvField.values(), CsvField::textKey),
                        of(TaxInvoiceOutcome.Reason.values(), TaxInvoiceOutcome.Reason::textKey),
                        rows)
                .flatMap(keys -> keys);
    }

    private static <T> Stream<String> of(T[] values, Function<T, String> key) {
        return Arrays.stream(values).map(key);
    }

    @ParameterizedTest
    @MethodSource("keys")
    @DisplayName("F5.12 every code has its words in both languages")
    void hasWords(String key) {
        for (Locale locale : Texts.LOCALES) {
            assertThat(Texts.get(locale, key, "1", "2", "3")).isNotBlank().doesNotContain("{");
        }
    }
}
