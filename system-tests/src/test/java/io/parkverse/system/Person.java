package io.parkverse.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Optional<Keyboard> keyboard;
    private final String language;
    private final Wording wording;
    private final List<String> complaints = new ArrayList<>();

    private Person(String language, int width, int height, boolean mouse) {
        this.language = language;
        this.wording = Wording.in(language);
        this.context = BROWSER.newContext(new Browser.NewContextOptions()
                .setLocale(language.equals("zh") ? "zh-CN" : "en-GB")
                .setViewportSize(width, height)
                .setReducedMotion(ReducedMotion.REDUCE));
        this.page = context.newPage();
        this.keyboard = mouse ? Optional.empty() : Optional.of(new Keyboard(page));
        page.setDefaultTimeout(20_000);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
    }

    /** At a desk: 1440 by 900. */
    public static Person atDesk(String language) {
        return new Person(language, 1440, 900, true);
    }

    /** At a desk without a mouse. */
    public static Person withKeyboardAlone(String language) {
        return new Person(language, 1440, 900, false);
    }

    /** With a phone: 390 by 844. */
    public static Person withPhone(String language) {
        return new Person(language, 390, 844, true);
    }

    public Page page() {
        return page;
    }

    public Person open(String address) {
        page.navigate(address);
        return this;
    }

    /** What the product calls something, in this person's language. */
    public String reads(String key, Object... arguments) {
        return wording.text(key, arguments);
    }

    /** Presses what was found, with the mouse or the keyboard, as this person can. */
    public Person use(Locator target) {
        keyboard.ifPresentOrElse(keys -> keys.use(target), target::click);
        return this;
    }

    /** Writes into the field that was found. */
    public Person write(Locator field, String value) {
        keyboard.ifPresentOrElse(keys -> keys.write(field, value), () -> field.fill(value));
        return this;
    }

    /** Fills a field of a form of plain HTML. */
    public Person fill(String id, String value) {
        return write(page.locator("#" + id), value);
    }

    /** Fills a field of a Flow view by the anchor that findings use too, and leaves it. */
    public Person enter(String anchor, String value) {
        return type(page.locator("#field-" + anchor), value);
    }

    /** Fills the field of that label within a part of the page, and leaves it. */
    public Person enterIn(Locator part, String labelKey, String value) {
        Locator input = part.getByLabel(reads(labelKey), new Locator.GetByLabelOptions().setExact(true))
                .first();
        return leave(input, value);
    }

    private Person type(Locator field, String value) {
        return leave(field.locator("input, textarea").first(), value);
    }

    private Person leave(Locator input, String value) {
        write(input, value);
        input.press("Tab");
        return this;
    }

    /** Takes the first choice of a combo box. */
    public Person takeFirst(String comboBox) {
        Locator input = finds(comboBox + " input");
        input.click();
        finds("vaadin-combo-box-item:visible");
        input.press("ArrowDown");
        input.press("Enter");
        return idle();
    }

    /** Presses the button of that text. */
    public Person press(String key, Object... arguments) {
        return use(button(reads(key, arguments)));
    }

    /** The first button that is called so. */
    public Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** Follows the link of that text. */
    public Person follow(String key, Object... arguments) {
        return use(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(reads(key, arguments)))
                .first());
    }

    /** Sends the form of a page of plain HTML. */
    public Person submit() {
        return use(page.locator("main form button[type=submit]").first());
    }

    public Person signIn(String contact, String password) {
        return fill("contact", contact).fill("password", password).submit();
    }

    /** Waits until a text of the product stands on the page. */
    public Person sees(String key, Object... arguments) {
        return seesWords(reads(key, arguments));
    }

    /** Waits until these words stand on the page. */
    public Person seesWords(String words) {
        page.getByText(words).first().waitFor();
        return this;
    }

    /** Waits until there is such an element, and returns it. */
    public Locator finds(String selector) {
        Locator found = page.locator(selector).first();
        found.waitFor();
        return found;
    }

    /** Waits until there is such an element, even an invisible one such as the field of an upload. */
    public Locator attached(String selector) {
        Locator found = page.locator(selector).first();
        found.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return found;
    }

    /** Waits until no such element is left. */
    public Person gone(String selector) {
        page.locator(selector).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return this;
    }

    /** Waits until the server has answered all that was typed and pressed. */
    public Person idle() {
        page.waitForFunction(
                "() => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(c => !c.isActive || !c.isActive())");
        return this;
    }

    /** What elements of that kind say of themselves, such as where the entries of a navigation lead. */
    public List<String> addresses(String selector, String property) {
        page.locator(selector).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return page.locator(selector).all().stream()
                .map(element -> (String) element.evaluate("(element, name) => element[name] ?? ''", property))
                .toList();
    }

    /** By how many pixels the page is wider than the screen. */
    public int overflow() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    /** The value of a cookie of the page's own host; empty when there is none. */
    public String cookie(String name) {
        return context.cookies(page.url()).stream()
                .filter(cookie -> cookie.name.equals(name) && cookie.domain.equals(hostOf(page.url())))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    /** Gives the browser a cookie for the host of an address. */
    public Person keep(String name, String value, String address) {
        context.addCookies(
                List.of(new Cookie(name, value).setDomain(hostOf(address)).setPath("/")));
        return this;
    }

    private static String hostOf(String address) {
        return URI.create(address).getHost();
    }

    /** Errors that the browser has noted since this person came. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Waits until the page's address matches. */
    public Person arrivesAt(String regex) {
        page.waitForURL(Pattern.compile(regex));
        return this;
    }

    /** Takes a picture of what is seen, once all images are there, named by the step and the language. */
    public Person picture(String step) {
        page.waitForFunction(
                "() => [...document.images].every(i => i.loading === 'lazy' || i.complete && i.naturalWidth > 0)");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(step + "-" + language + "-" + page.viewportSize().width + ".png")));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
