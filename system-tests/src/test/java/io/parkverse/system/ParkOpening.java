package io.parkverse.system;

import com.microsoft.playwright.Locator;
import java.util.List;

/** An operator opens a park, gives it its face and what it needs to take enterprises in. */
final class ParkOpening {

    private final Person operator;
    private final String slug;

    ParkOpening(Person operator, String slug) {
        this.operator = operator;
        this.slug = slug;
    }

    void signUp(String mail, String password) {
        operator.open(Server.platform("/")).picture("01-platform");
        operator.open(Server.platform("/sign-up?to=/open-park"));
        operator.fill("name", "陈望舟").fill("contact", mail).fill("password", password);
        operator.picture("02-sign-up").submit();
        operator.finds("#digits");
        try (Postman postman = new Postman("zh")) {
            operator.fill("digits", postman.codeFor(mail)).submit();
        }
        operator.finds("#slug");
    }

    void open() {
        operator.fill("nameZh", "望舟虚拟产业园")
                .fill("nameEn", "Wangzhou Virtual Park")
                .fill("shortName", "望舟")
                .fill("slug", slug);
        operator.picture("03-open-park").submit();
        operator.arrivesAt("http://" + slug + "[^/]*/welcome.*");
        operator.picture("04-park-is-open");
    }

    void brand() {
        operator.open(Server.park(slug, "/admin/brand"));
        operator.press("tenancy.preset.STUDIO").press("shell.save").sees("manage.brand.saved");
        operator.picture("05-brand");
        operator.open(Server.park(slug, "/"));
        operator.finds("h1");
        operator.picture("06-park-home");
    }

    /** Addresses to give away, and the account that fees are paid to. */
    void prepare() {
        operator.open(Server.park(slug, "/admin/addresses"));
        operator.press("desk.addresses.add-building");
        dialog(List.of(
                List.of("desk.addresses.name-zh", "望舟楼"),
                List.of("desk.addresses.name-en", "Wangzhou House"),
                List.of("desk.addresses.address-zh", "南宁市望舟路 1 号"),
                List.of("desk.addresses.address-en", "1 Wangzhou Road, Nanning")));
        operator.press("desk.addresses.add-unit");
        operator.takeFirst("vaadin-dialog-overlay vaadin-combo-box");
        dialog(List.of(List.of("desk.addresses.code", "A-01"), List.of("desk.addresses.room", "三层 301 室")));
        operator.finds("vaadin-grid vaadin-grid-cell-content:has-text('A-01')");
        operator.picture("07-addresses");
        operator.open(Server.park(slug, "/admin/park"));
        Locator page = operator.finds("vaadin-app-layout");
        operator.enterIn(page, "manage.park.account-name", "望舟园区运营有限公司");
        operator.enterIn(page, "manage.park.bank", "星河银行");
        operator.enterIn(page, "manage.park.account", "6200000000001234");
        page.locator(".pv-card")
                .filter(new Locator.FilterOptions().setHasText(operator.reads("manage.park.bank-details")))
                .getByText(operator.reads("shell.save"))
                .click();
        operator.sees("manage.park.saved");
    }

    private void dialog(List<List<String>> values) {
        Locator form = operator.finds("vaadin-dialog-overlay");
        values.forEach(pair -> operator.enterIn(form, pair.get(0), pair.get(1)));
        form.getByText(operator.reads("shell.save")).click();
        operator.gone("vaadin-dialog-overlay");
    }
}
