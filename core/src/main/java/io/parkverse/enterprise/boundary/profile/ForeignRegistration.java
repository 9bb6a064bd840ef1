package io.parkverse.enterprise.boundary.profile;

import io.parkverse.enterprise.boundary.EnterpriseError;
import io.parkverse.enterprise.boundary.EnterpriseException;
import io.parkverse.platform.i18n.Texts;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where a company without a Chinese code is registered.
 *
 * @param country ISO 3166-1 alpha-2
 * @param register what the register is called, such as {@code Handelsregister Hamburg}
 * @param number as the register writes it
 */
public record ForeignRegistration(String country, String register, String number) implements Serializable {

    public static final ForeignRegistration NONE = new ForeignRegistration("", "", "");

    private static final int LONGEST_REGISTER = 120;
    private static final int LONGEST_NUMBER = 60;
    private static final String MAINLAND = "CN";
    private static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));

    /**
     * Takes all three parts or none of them.
     *
     * @throws EnterpriseException when a part is missing or too long, or the country is none; companies of
     *     mainland China have a code
     */
    public ForeignRegistration {
        country = country.strip();
        register = register.strip();
        number = number.strip();
        boolean none = country.isEmpty() && register.isEmpty() && number.isEmpty();
        if (!none) {
            requireSound(country, register, number);
        }
    }

    public boolean told() {
        return !country.isEmpty();
    }

    /** Countries and regions to choose from. */
    public static List<String> countries() {
        return COUNTRIES.stream()
                .filter(code -> !code.equals(MAINLAND))
                .sorted()
                .toList();
    }

    /** What a country or region is called. */
    public static String countryName(String country, Locale locale) {
        return Texts.find(locale, "enterprise.country." + country)
                .orElseGet(() -> new Locale.Builder().setRegion(country).build().getDisplayCountry(locale));
    }

    private static void requireSound(String country, String register, String number) {
        if (!COUNTRIES.contains(country) || country.equals(MAINLAND)) {
            throw new EnterpriseException(EnterpriseError.COUNTRY_UNKNOWN);
        }
        boolean sound = !register.isEmpty()
                && register.length() <= LONGEST_REGISTER
                && !number.isEmpty()
                && number.length() <= LONGEST_NUMBER;
        if (!sound) {
            throw new EnterpriseException(EnterpriseError.REGISTRATION_INCOMPLETE);
        }
    }
}
