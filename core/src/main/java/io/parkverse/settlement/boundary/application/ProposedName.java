package io.parkverse.settlement.boundary.application;

import java.io.Serializable;

/**
 * A name in the four parts that a Chinese enterprise name has.
 *
 * @param region 行政区划, such as 南宁
 * @param tradeName 字号, which tells the enterprise from others
 * @param industry 行业 or kind of business
 * @param form 组织形式, such as 有限公司
 */
public record ProposedName(String region, String tradeName, String industry, String form) implements Serializable {

    public static final ProposedName BLANK = new ProposedName("", "", "", "");

    public String full() {
        return region.strip() + tradeName.strip() + industry.strip() + form.strip();
    }

    public boolean blank() {
        return full().isEmpty();
    }
}
