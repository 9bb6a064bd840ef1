package io.parkverse.intake;

import io.parkverse.enterprise.boundary.RegistrationCategory;
import io.parkverse.enterprise.boundary.UnifiedSocialCreditCode;
import io.parkverse.files.boundary.Upload;
import io.parkverse.intake.boundary.IntakeChoices;
import io.parkverse.intake.boundary.IntakeId;
import io.parkverse.intake.boundary.IntakeView;
import io.parkverse.intake.boundary.Intakes;
import io.parkverse.intake.boundary.SheetFile;
import io.parkverse.intake.boundary.SheetFormat;
import io.parkverse.intake.control.IntakeJob;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.SettlementPark;
import io.parkverse.settlement.boundary.residence.Residences;
import io.parkverse.settlement.boundary.residence.ResidentView;
import io.parkverse.testing.Portal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A park with a cluster of places whose operator imports files. */
public final class IntakePark {

    /** Headings as a park's own list may have them. */
    public static final String HEADINGS = "企业名称,统一社会信用代码,楼宇,单元,位号,起始日期,到期日期,已缴至,联系人,手机,邮箱";

    public static final IntakeChoices CREATE = new IntakeChoices(false, true, false, false);
    public static final IntakeChoices WHOLE = new IntakeChoices(true, false, false, false);
    public static final IntakeChoices UPDATE = new IntakeChoices(false, false, true, false);

    public final SettlementPark desk = new SettlementPark();
    public final Intakes intakes = Portal.bean(Intakes.class);

    public IntakePark(int places) {
        desk.cluster(places);
    }

    /** A sound code of a region that does not exist. */
    public static String code(int number) {
        return UnifiedSocialCreditCode.issue(
                        RegistrationCategory.ENTERPRISE, "990000", String.format(Locale.ROOT, "MA%06d", number))
                .text();
    }

    /** A row without a fault that takes any place. */
    public static String row(int number) {
        return row(number, "");
    }

    public static String row(int number, String place) {
        return "示例企业%d有限公司,%s,云栖楼,A,%s,2025-01-01,2099-12-31,2026-12-31,林知远,13900000001,lin@example.org"
                .formatted(number, code(number), place);
    }

    public static String file(String... rows) {
        return HEADINGS + "\r\n" + String.join("\r\n", rows) + "\r\n";
    }

    public IntakeView upload(String text, Charset charset) {
        return upload("roster.csv", text.getBytes(charset));
    }

    public IntakeView upload(String name, byte[] content) {
        return intakes.upload(desk.operator, new Upload(name, new ByteArrayInputStream(content)));
    }

    public IntakeView upload(String... rows) {
        return upload(file(rows), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Starts an import and does its job. */
    public IntakeView run(IntakeId id, IntakeChoices choices) {
        intakes.start(desk.operator, id, choices);
        work(id);
        return intakes.get(desk.operator, id);
    }

    public void work(IntakeId id) {
        Portal.bean(IntakeJob.class).run(Caller.job(desk.park, IntakeJob.KIND), "\"" + id + "\"");
    }

    public IntakeView undo(IntakeId id) {
        intakes.undo(desk.operator, id);
        work(id);
        return intakes.get(desk.operator, id);
    }

    /** Everybody in the park, with contacts in the clear. */
    public List<ResidentView> residents() {
        return Portal.bean(Residences.class).all(desk.job);
    }

    public long roster() {
        return Portal.bean(Residences.class)
                .list(desk.operator, "", PageRequest.first(1))
                .total();
    }

    /** A workbook with rows given as CSV without quotes. */
    public static byte[] workbook(String... rows) {
        List<List<String>> cells = new ArrayList<>();
        for (String row : rows) {
            cells.add(List.of(row.split(",", -1)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetFile.write(SheetFormat.XLSX, List.of(HEADINGS.split(",", -1)), cells.stream(), out);
        return out.toByteArray();
    }
}
