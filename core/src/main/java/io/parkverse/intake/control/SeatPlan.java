package io.parkverse.intake.control;

import io.parkverse.intake.boundary.IntakeField;
import io.parkverse.intake.boundary.ProblemKind;
import io.parkverse.settlement.boundary.address.NewUnit;
import io.parkverse.settlement.boundary.address.PlaceKey;
import io.parkverse.settlement.boundary.address.UnitView;
import io.parkverse.settlement.boundary.application.AddressKind;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who of a file sits where: no place is given twice, neither within the file nor to one who is not in it. Rows
 * that name their place have to be asked for before those that take any. Of one thread.
 */
final class SeatPlan {

    private static final Vocabulary<AddressKind> KINDS = Vocabulary.of(AddressKind.class, "intake.values");
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z-]{1,20}");
    private static final int BUILDING = 80;
    private static final int ADDRESS = 200;

    private final ParkRegister register;
    private final boolean create;
    private final Map<UnitKey, Room> rooms = new HashMap<>();
    private final Map<String, String> newBuildings = new HashMap<>();

    /** A unit and which of its places are taken. */
    private static final class Room {

        private final AddressKind kind;
        private final int capacity;
        private final BitSet taken = new BitSet();

        Room(AddressKind kind, int capacity) {
            this.kind = kind;
            this.capacity = capacity;
        }
    }

    SeatPlan(ParkRegister register, boolean create) {
        this.register = register;
        this.create = create;
    }

    /** The seat of a row; empty when something is wrong with it, which is told to the reader. */
    Optional<Seat> seat(RowReader row) {
        int before = row.faults();
        String building = row.text(IntakeField.BUILDING, BUILDING);
        Optional<String> code = row.value(
                IntakeField.UNIT,
                ProblemKind.UNIT_MALFORMED,
                cell -> Optional.of(CellText.normal(cell)).filter(CODE.asMatchPredicate()));
        Optional<AddressKind> kind = row.value(IntakeField.ADDRESS_KIND, ProblemKind.UNKNOWN_KIND, KINDS::meaning);
        Optional<Integer> number = row.value(IntakeField.PLACE, ProblemKind.PLACE_MALFORMED, CellText::number);
        if (row.faults() > before || code.isEmpty()) {
            return Optional.empty();
        }
        UnitKey key = UnitKey.of(building, code.get());
        return room(row, key, kind)
                .flatMap(room -> place(row, room, number)
                        .map(place -> new Seat(
                                key,
                                building,
                                code.get(),
                                room.kind,
                                place,
                                newBuildings.getOrDefault(key.building(), ""))));
    }

    /** Whether a row names the address that an enterprise already has. */
    boolean stays(RowReader row, PlaceKey here) {
        UnitKey key = UnitKey.of(row.cell(IntakeField.BUILDING), row.cell(IntakeField.UNIT));
        String number = row.cell(IntakeField.PLACE);
        boolean samePlace = number.isEmpty() || CellText.number(number).equals(Optional.of(here.number()));
        return samePlace
                && Optional.ofNullable(register.units().get(key))
                        .filter(unit -> unit.id().equals(here.unit()))
                        .isPresent();
    }

    private Optional<Room> room(RowReader row, UnitKey key, Optional<AddressKind> kind) {
        Room planned = rooms.get(key);
        if (planned != null) {
            return sameKind(row, planned, kind);
        }
        UnitView unit = register.units().get(key);
        Optional<Room> room = unit == null
                ? made(row, key, kind.orElse(AddressKind.CLUSTER))
                : existing(row, unit).flatMap(found -> sameKind(row, found, kind));
        room.ifPresent(found -> rooms.put(key, found));
        return room;
    }

    private static Optional<Room> sameKind(RowReader row, Room room, Optional<AddressKind> kind) {
        if (kind.isPresent() && kind.get() != room.kind) {
            row.problem(IntakeField.ADDRESS_KIND, ProblemKind.KIND_DIFFERS);
            return Optional.empty();
        }
        return Optional.of(room);
    }

    private Optional<Room> existing(RowReader row, UnitView unit) {
        if (!unit.open()) {
            row.problem(IntakeField.UNIT, ProblemKind.UNIT_CLOSED);
            return Optional.empty();
        }
        Room room = new Room(unit.kind(), unit.capacity());
        register.held().stream()
                .filter(place -> place.unit().equals(unit.id()))
                .forEach(place -> room.taken.set(place.number()));
        return Optional.of(room);
    }

    private Optional<Room> made(RowReader row, UnitKey key, AddressKind kind) {
        boolean known = register.building(key.building()).isPresent() || newBuildings.containsKey(key.building());
        if (!create) {
            IntakeField wrong = known ? IntakeField.UNIT : IntakeField.BUILDING;
            row.problem(wrong, known ? ProblemKind.UNKNOWN_UNIT : ProblemKind.UNKNOWN_BUILDING);
            return Optional.empty();
        }
        if (!known) {
            int before = row.faults();
            String address = row.text(IntakeField.POSTAL_ADDRESS, ADDRESS);
            if (address.isEmpty()) {
                row.problem(IntakeField.BUILDING, ProblemKind.POSTAL_ADDRESS_NEEDED);
            }
            if (row.faults() > before) {
                return Optional.empty();
            }
            newBuildings.put(key.building(), address);
        }
        return Optional.of(new Room(kind, 0));
    }

    private Optional<Integer> place(RowReader row, Room room, Optional<Integer> wanted) {
        int most = create ? NewUnit.MOST : room.capacity;
        int number = wanted.orElseGet(() -> room.taken.nextClearBit(1));
        if (number > most) {
            boolean full = wanted.isEmpty();
            row.problem(
                    full ? IntakeField.UNIT : IntakeField.PLACE,
                    full ? ProblemKind.UNIT_FULL : ProblemKind.UNKNOWN_PLACE,
                    room.capacity);
            return Optional.empty();
        }
        if (room.taken.get(number)) {
            row.problem(IntakeField.PLACE, ProblemKind.PLACE_TAKEN);
            return Optional.empty();
        }
        if (row.faultless()) {
            room.taken.set(number);
        }
        return Optional.of(number);
    }
}
