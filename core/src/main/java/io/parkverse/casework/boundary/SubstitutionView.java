package io.parkverse.casework.boundary;

import io.parkverse.platform.identifier.AccountId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** Who stands in for whom, from a day to a day, both included. */
public record SubstitutionView(UUID id, AccountId absent, AccountId substitute, LocalDate firstDay, LocalDate lastDay)
        implements Serializable {}
