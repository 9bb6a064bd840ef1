package io.parkverse.signing.boundary;

/** Signature algorithms: international, and the national one (GM/T 0003 with GM/T 0004). */
public enum Algorithm {
    RSA("SHA256withRSA", "RSA-2048 / SHA-256"),
    SM2("SM3withSM2", "SM2 / SM3");

    private final String signature;
    private final String label;

    Algorithm(String signature, String label) {
        this.signature = signature;
        this.label = label;
    }

    /** Name in the Java security architecture. */
    public String signature() {
        return signature;
    }

    public String label() {
        return label;
    }
}
