package io.parkverse.site;

import io.parkverse.tenancy.boundary.ParkView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds the brand's files of a park. */
@ApplicationScoped
public class Looks {

    Look of(Optional<ParkView> park) {
        return Look.PLAIN;
    }
}
