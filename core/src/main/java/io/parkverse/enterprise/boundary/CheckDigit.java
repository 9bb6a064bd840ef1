package io.parkverse.enterprise.boundary;

/** The two check characters of a unified social credit code. */
public enum CheckDigit {
    /** Character 17, over the organisation code in characters 9 to 16 (GB 11714, modulus 11). */
    ORGANISATION,
    /** Character 18, over all others (GB 32100-2015, modulus 31). */
    WHOLE
}
