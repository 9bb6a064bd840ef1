package io.parkverse.settlement.control.address;

import io.parkverse.settlement.boundary.application.AddressKind;

/**
 * Addresses as they are written: postal address, building, room; then, where several enterprises share
 * the room, the number of the place, such as 集群 A-0123号.
 */
final class AddressText {

    private AddressText() {}

    static String chinese(AddressKind kind, String base, String code, int number) {
        return base
                + switch (kind) {
                    case CLUSTER -> "（集群 %s-%04d号）".formatted(code, number);
                    case SECRETARY -> "（托管 %s-%04d号）".formatted(code, number);
                    case AFFILIATE -> "（共享 %s-%d）".formatted(code, number);
                    case PARTITION -> "%s-%d室".formatted(code, number);
                };
    }

    static String english(AddressKind kind, String base, String code, int number) {
        return switch (kind) {
                    case CLUSTER -> "Cluster No. %s-%04d".formatted(code, number);
                    case SECRETARY -> "c/o secretary, No. %s-%04d".formatted(code, number);
                    case AFFILIATE -> "Shared office %s-%d".formatted(code, number);
                    case PARTITION -> "Room %s-%d".formatted(code, number);
                }
                + ", " + base;
    }
}
