package io.parkverse.billing.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.platform.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseAmountTest {

    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "1, 壹分",
        "30, 叁角整",
        "105, 壹元零伍分",
        "100000, 壹仟元整",
        "140950, 壹仟肆佰零玖元伍角整",
        "600714, 陆仟零柒元壹角肆分",
        "1000530, 壹万零伍元叁角整",
        "1640902, 壹万陆仟肆佰零玖元零贰分",
        "10000000, 壹拾万元整",
        "10000500000, 壹亿零伍仟元整",
        "100000000000, 壹拾亿元整",
        "12345678901, 壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元零壹分"
    })
    @DisplayName("F5.12 a receipt carries the amount in Chinese financial numerals")
    void writes(long fen, String words) {
        assertThat(ChineseAmount.of(Money.of(fen, "CNY"))).isEqualTo(words);
    }

    @Test
    @DisplayName("F5.12 other currencies have no Chinese words")
    void refusesOthers() {
        assertThatThrownBy(() -> ChineseAmount.of(Money.of(100, "EUR"))).isInstanceOf(IllegalArgumentException.class);
    }
}
