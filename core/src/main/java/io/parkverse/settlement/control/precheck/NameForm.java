package io.parkverse.settlement.control.precheck;

import io.parkverse.settlement.boundary.application.ApplicationKind;
import io.parkverse.settlement.boundary.application.ProposedName;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The pattern of an enterprise name: 行政区划 + 字号 + 行业 + 组织形式, in Han characters, with a trade name of
 * at least two of them (企业名称登记管理规定, articles 6 to 8; 个体工商户 may leave the region's detail open).
 */
final class NameForm {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Pattern TRADE_NAME = Pattern.compile("\\p{IsHan}{2,}");
    private static final List<String> COMPANY = List.of("有限公司", "有限责任公司", "股份有限公司");
    private static final List<String> BRANCH = List.of("分公司", "分店", "分厂", "分部", "办事处");
    private static final List<String> INDIVIDUAL = List.of("店", "部", "馆", "厂", "坊", "工作室", "商行", "中心", "社", "行");

    private NameForm() {}

    static boolean complete(ProposedName name) {
        return HAN.matcher(name.region().strip()).matches()
                && TRADE_NAME.matcher(name.tradeName().strip()).matches()
                && HAN.matcher(name.industry().strip()).matches()
                && !name.form().isBlank();
    }

    /** Whether the ending says what the enterprise is. */
    static boolean fits(ProposedName name, ApplicationKind kind) {
        String form = name.form().strip();
        return forms(kind).stream().anyMatch(form::endsWith);
    }

    static List<String> forms(ApplicationKind kind) {
        return switch (kind) {
            case NEW_COMPANY, FOREIGN, MOVE_IN -> COMPANY;
            case BRANCH -> BRANCH;
            case INDIVIDUAL -> INDIVIDUAL;
        };
    }
}
