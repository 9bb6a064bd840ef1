package io.parkverse.tenancy.attack;

/**
 * Which walls stand during an attack.
 *
 * @param discriminator EclipseLink's tenant column; taken down by mapping the table without it
 * @param policy row-level security; taken down by a role that passes by it
 * @param nativeOff EclipseLink's refusal of native queries
 */
record Walls(boolean discriminator, boolean policy, boolean nativeOff) {

    static final Walls ALL = new Walls(true, true, true);
    static final Walls NONE = new Walls(false, false, false);
    static final Walls DISCRIMINATOR_ALONE = new Walls(true, false, false);
    static final Walls POLICY_ALONE = new Walls(false, true, false);

    Walls withoutPolicy() {
        return new Walls(discriminator, false, nativeOff);
    }

    Walls withoutNativeOff() {
        return new Walls(discriminator, policy, false);
    }

    Class<? extends Target> standType() {
        return discriminator ? Stand.class : OpenStand.class;
    }

    /** Names of the entities as this mapping has them. */
    String inWords(String query) {
        return discriminator ? query : query.replace("Stand ", "OpenStand ").replace("Hall ", "OpenHall ");
    }
}
