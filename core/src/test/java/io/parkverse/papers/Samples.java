package io.parkverse.papers;

import io.parkverse.papers.boundary.PaperOrder;
import io.parkverse.papers.boundary.PaperOrder.Arrangement;
import io.parkverse.platform.i18n.Texts;
import java.util.HashMap;
import java.util.Map;

/** Orders with invented values; the region code of the company does not exist. */
public final class Samples {

    public static final Map<String, String> FIELDS = fields();

    private Samples() {}

    public static PaperOrder chinese(String template) {
        return PaperOrder.in(Texts.CHINESE, template, "XY-2026-000123", FIELDS);
    }

    public static PaperOrder bilingual(String template, Arrangement arrangement) {
        return PaperOrder.bilingual(template, "XY-2026-000123", FIELDS, arrangement);
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        fields.put("park.operator", "澄湖虚拟产业园运营（测试）有限公司");
        fields.put("park.operator@en", "Clearlake Virtual Park Operations (Test) Ltd.");
        fields.put("enterprise.name", "云舟智造（测试）有限公司");
        fields.put("enterprise.name@en", "Cloudboat Smart Works (Test) Co., Ltd.");
        fields.put("enterprise.code", "91990000MA00000001");
        fields.put("enterprise.representative", "林一舟");
        fields.put("enterprise.representative@en", "Lin Yizhou");
        fields.put("custodian.name", "澄湖商务秘书（测试）有限公司");
        fields.put("custodian.name@en", "Clearlake Business Secretaries (Test) Ltd.");
        fields.put("liaison.name", "周可");
        fields.put("address.full", "澄湖市湖滨路 88 号创新中心 3 号楼 512 室 A0127 工位");
        fields.put("address.full@en", "Desk A0127, Room 512, Building 3, 88 Lakeside Road, Clearlake");
        fields.put("address.kind", "集群注册地址");
        fields.put("address.kind@en", "Cluster registration");
        fields.put("address.owner", "澄湖市产业发展中心（测试）");
        fields.put("term.from", "2026-12-01");
        fields.put("term.until", "2027-11-30");
        fields.put("fee.total", "¥2,400.00");
        fields.put("deposit.total", "¥1,000.00");
        fields.put("payer.name", "云舟智造（测试）有限公司");
        fields.put("item.name", "虚拟入驻服务费");
        fields.put("item.name@en", "Settlement service");
        fields.put("item.invoice", "INV2026-000123");
        fields.put("item.amount", "¥2,400.00");
        fields.put("amount.total", "¥2,400.00");
        fields.put("amount.words", "人民币贰仟肆佰元整");
        fields.put("payment.method", "银行转账");
        fields.put("payment.method@en", "Bank transfer");
        fields.put("payment.reference", "PV7K2Q9M");
        fields.put("payment.date", "2026-11-23");
        fields.put("settled.date", "2026-12-01");
        fields.put("expires.date", "2027-11-30");
        fields.put("check.url", "http://clearlake.localhost:8080/certificates/7QX2K9MDPA4W3H8T");
        fields.put("certificate.number", "7QX2-K9MD-PA4W-3H8T");
        return fields;
    }
}
