package io.parkverse.system;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The platform's operator, who reads in the console's mailbox what was sent to others. */
final class Postman implements AutoCloseable {

    private static final Pattern CODE = Pattern.compile("\\b\\d{6,8}\\b");
    private static final String OPERATOR = "operator@parkverse.example";
    private static final String DEMO_PASSWORD = "lotus-pier-2026";

    private final Person person;

    Postman(String language) {
        this.person = Person.atDesk(language);
        person.open(Server.platform("/admin/mailbox")).signIn(OPERATOR, DEMO_PASSWORD);
        person.finds("vaadin-grid");
    }

    /** The code in the newest message to this address. */
    String codeFor(String address) {
        person.open(Server.platform("/admin/mailbox?q=" + address));
        person.finds("vaadin-grid vaadin-grid-cell-content:has-text('" + address + "')")
                .click();
        String body = person.finds("vaadin-dialog-overlay").innerText();
        person.picture("02-mailbox");
        Matcher code = CODE.matcher(body);
        if (!code.find()) {
            throw new AssertionError("no code in the message to " + address + ": " + body);
        }
        return code.group();
    }

    @Override
    public void close() {
        person.close();
    }
}
