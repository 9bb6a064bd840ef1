package io.parkverse.identity.boundary;

import java.util.Locale;

/** What a person enters to get an account. Never printed: it holds the password. */
public record SignUp(String displayName, Contact contact, String password, Locale locale) {

    @Override
    public String toString() {
        return "SignUp[" + contact + "]";
    }
}
