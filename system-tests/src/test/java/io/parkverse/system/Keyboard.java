package io.parkverse.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The only hand of somebody without a mouse: goes from element to element with Tab, and presses keys there. */
final class Keyboard {

    /** No page has more places to stop at. */
    private static final int MOST_STOPS = 400;

    private static final String HAS_FOCUS = """
            element => {
              let focused = document.activeElement;
              while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
              return element === focused || element.contains(focused) || !!element.shadowRoot?.contains(focused);
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Presses a button, a link or a box. */
    void use(Locator target) {
        goTo(target);
        page.keyboard().press(isBox(target) ? "Space" : "Enter");
    }

    void write(Locator field, String value) {
        goTo(field);
        page.keyboard().press("Control+A");
        page.keyboard().insertText(value);
    }

    private void goTo(Locator target) {
        target.waitFor();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if ((Boolean) target.evaluate(HAS_FOCUS)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not reached by Tab: " + target);
    }

    private static boolean isBox(Locator target) {
        return (Boolean) target.evaluate("element => element.matches('input[type=checkbox], input[type=radio]')");
    }
}
