package io.parkverse.benchmarks.precheck;

/** Invented trade names of four characters: every number has its own, and many have a part in common. */
public final class TradeNames {

    private static final String SYLLABLES = "云澜镜砺鸢舟野澄溪岚序初帆遥禾阑若星予景望听书南和清知简岑温祁叶骆晏沐顾闻舒纪";
    private static final String[] INDUSTRIES = {"数字科技", "数据服务", "装备制造", "文化传媒", "信息技术", "电子商务"};

    private TradeNames() {}

    public static String trade(int number) {
        int base = SYLLABLES.length();
        StringBuilder name = new StringBuilder();
        for (int rest = number * 31 + base * base * base, i = 0; i < 4; i++, rest /= base) {
            name.append(SYLLABLES.charAt(Math.floorMod(rest, base)));
        }
        return name.toString();
    }

    public static String industry(int number) {
        return INDUSTRIES[number % INDUSTRIES.length];
    }

    public static String company(int number) {
        return "南宁" + trade(number) + industry(number) + "有限公司";
    }
}
