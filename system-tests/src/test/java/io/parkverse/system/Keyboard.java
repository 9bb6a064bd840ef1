package io.parkverse.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The only hand of somebody without a mouse: goes from element to element with Tab, and presses keys there. */
final class Keyboard {

    /** No page has more places to stop at. */
    private static final int MOST_STOPS = 400;

    private static final int MOST_TRIES = 3;

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
        if (isBox(target)) {
            turn(target);
        } else {
            page.keyboard().press("Enter");
        }
    }

    /** A document that has just been loaded may take the focus between two keys; a person sees that and tries again. */
    private void turn(Locator box) {
        boolean before = box.isChecked();
        for (int tries = 0; tries < MOST_TRIES && box.isChecked() == before; tries++) {
            goTo(box);
            page.keyboard().press("Space");
        }
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
