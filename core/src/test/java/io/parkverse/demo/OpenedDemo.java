package io.parkverse.demo;

import io.parkverse.demo.DemoEnterprise.Stage;
import io.parkverse.testing.Portal;

/** The demo's parks with their first enterprises, for tests that need parks in which something happened. */
public final class OpenedDemo {

    private OpenedDemo() {}

    /** Makes what is missing of it. */
    public static void open() {
        Portal.bean(DemoParks.class).open();
        Portal.bean(DemoParks.class).settle(Stage.TEST);
    }
}
