package io.parkverse.site;

import io.parkverse.tenancy.boundary.ParkView;
import java.util.Optional;

/** Which park's page is asked for, after {@code /p/<slug>} has been taken off. */
record Address(Optional<ParkView> park, String base, String path) {}
