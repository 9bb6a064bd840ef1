package io.parkverse.intake.control;

import io.parkverse.intake.boundary.IntakeView;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.FileId;

/** An import with what only its own work needs to know. */
record IntakeRecord(IntakeView view, FileId file, AccountId by) {}
