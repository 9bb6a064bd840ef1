package io.parkverse.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody with a browser of their own: own cookies, own language, own screen. */
public final class Person implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser BROWSER = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getenv().getOrDefault("PARK_CHROMIUM", "/usr/bin/chromium")))
                    .setArgs(ARGUMENTS));

    private final BrowserContext context;
    private final Page page;
    private final String language;

    private Person(String language, int width, int height) {
        this.language = language;
        this.context = BROWSER.newContext(new Browser.NewContextOptions()
                .setLocale(language.equals("zh") ? "zh-CN" : "en-GB")
                .setViewportSize(width, height)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        this.page = context.newPage();
        page.setDefaultTimeout(20_000);
    }

    /** At a desk: 1440 by 900. */
    public static Person atDesk(String language) {
        return new Person(language, 1440, 900);
    }

    /** With a phone: 390 by 844. */
    public static Person withPhone(String language) {
        return new Person(language, 390, 844);
    }

    public Page page() {
        return page;
    }

    public Person open(String address) {
        page.navigate(address);
        return this;
    }

    /** Fills the field of that label. */
    public Person fill(String label, String value) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first();
        field.fill(value);
        return this;
    }

    public Person press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return this;
    }

    public Person follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    /** Waits until a text stands on the page. */
    public Person sees(String text) {
        page.getByText(text).first().waitFor();
        return this;
    }

    /** Waits until the page's address matches. */
    public Person arrivesAt(String regex) {
        page.waitForURL(Pattern.compile(regex));
        return this;
    }

    /** Takes a picture of what is seen, named by the step and the language. */
    public Person picture(String step) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(step + "-" + language + "-" + page.viewportSize().width + ".png")));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
