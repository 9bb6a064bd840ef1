package io.parkverse.enterprise.boundary;

import java.io.Serializable;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Six digits of an administrative division (GB/T 2260): province, prefecture, county. Only provinces are
 * known here; divisions below them change every year.
 */
public record RegionCode(String digits) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[0-9]{6}");
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82");
    private static final String NATIONAL = "10";

    /** Belongs to no province: codes of demos and of the simulated registrar start with it. */
    public static final RegionCode NOWHERE = new RegionCode("990000");

    public RegionCode {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("no region code: " + digits);
        }
    }

    /** First two digits. */
    public String province() {
        return digits.substring(0, 2);
    }

    /** Whether the first two digits are those of a province, or of the national authority ({@code 10}). */
    public boolean exists() {
        return PROVINCES.contains(province()) || province().equals(NATIONAL);
    }

    @Override
    public String toString() {
        return digits;
    }
}
