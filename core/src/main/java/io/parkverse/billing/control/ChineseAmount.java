package io.parkverse.billing.control;

import io.parkverse.platform.money.Money;

/**
 * Amounts in Chinese financial numerals, as receipts carry them (Rules for filling in bills, annex of
 * the Payment and Settlement Measures, PBOC 1997 no. 393): 10,005.30 is 壹万零伍元叁角整.
 */
public final class ChineseAmount {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};

    private ChineseAmount() {}

    /** The words for an amount of at least zero in CNY. */
    public static String of(Money amount) {
        if (!amount.currency().getCurrencyCode().equals("CNY") || amount.minor() < 0) {
            throw new IllegalArgumentException("no Chinese words for " + amount);
        }
        long yuan = amount.minor() / 100;
        int jiao = (int) (amount.minor() / 10 % 10);
        int fen = (int) (amount.minor() % 10);
        StringBuilder words = new StringBuilder();
        if (yuan > 0 || amount.isZero()) {
            words.append(whole(yuan)).append('元');
        }
        if (jiao > 0) {
            words.append(DIGITS.charAt(jiao)).append('角');
        } else if (fen > 0 && yuan > 0) {
            words.append('零');
        }
        return words.append(fen > 0 ? DIGITS.charAt(fen) + "分" : "整").toString();
    }

    private static String whole(long yuan) {
        if (yuan == 0) {
            return "零";
        }
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int four = (int) (yuan / (long) Math.pow(10_000, group) % 10_000);
            if (four == 0) {
                gap = !words.isEmpty();
                continue;
            }
            if (!words.isEmpty() && (gap || four < 1_000)) {
                words.append('零');
            }
            words.append(four(four)).append(GROUPS[group]);
            gap = false;
        }
        return words.toString();
    }

    private static String four(int number) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int place = PLACES.length - 1; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = !words.isEmpty();
                continue;
            }
            words.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
            gap = false;
        }
        return words.toString();
    }
}
