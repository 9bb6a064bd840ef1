package io.parkverse.casework.api;

import io.parkverse.api.Versioned;
import io.parkverse.casework.boundary.AvailableEvent;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Party;
import io.parkverse.casework.boundary.TimelineEntry;
import io.parkverse.settlement.boundary.application.ApplicationKind;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case. */
@Schema(name = "Case", description = "A case of an enterprise")
public record CaseJson(
        String id,

        @Schema(description = "Unique in the park", example = "R2026-000123")
        String number,

        String process,
        int processVersion,

        @Schema(description = "What the process distinguishes", example = "NEW_COMPANY")
        String kind,

        @Schema(description = "Key of the state; a park can have states of its own")
        String state,

        @Schema(description = "Id of the enterprise") String enterprise,
        String title,

        @Schema(description = "Until when the state has to be left, date-time; empty for none")
        String deadline,

        @Schema(format = "date-time") String openedAt,
        int version)
        implements Versioned {

    static CaseJson of(CaseView view) {
        return new CaseJson(
                view.id().toString(),
                view.number(),
                view.process(),
                view.processVersion(),
                view.kind(),
                view.state(),
                view.enterprise().toString(),
                view.title(),
                view.deadline().map(Instant::toString).orElse(""),
                view.openedAt().toString(),
                view.version());
    }

    /** An application to be opened. */
    @Schema(name = "NewCase", description = "An application for settlement to be opened")
    public record Opening(
            ApplicationKind kind,

            @Schema(description = "Id of an enterprise that the token is for")
            String enterprise) {}

    /** A move to be made. */
    @Schema(name = "Move", description = "A move to be made")
    public record Move(
            @Schema(description = "One of the events that are possible now")
            String event,

            @Schema(description = "For the other side; some moves need one, others take an empty one", maxLength = 2000)
            String note) {}

    /** A move that may be made. */
    @Schema(name = "PossibleMove", description = "A move that the token may ask for")
    public record Possible(
            String event,
            String labelZh,
            String labelEn,

            @Schema(description = "Key of the state it leads to")
            String to,

            boolean noteNeeded,

            @Schema(description = "Whether nothing stands in its way now")
            boolean possible) {

        static Possible of(AvailableEvent event) {
            return new Possible(
                    event.event(),
                    event.label().zh(),
                    event.label().en(),
                    event.to().key(),
                    event.noteNeeded(),
                    event.possible());
        }
    }

    /** Something that happened. */
    @Schema(name = "TimelineEntry", description = "Something that happened to a case")
    public record Happened(
            @Schema(format = "date-time") String at,
            Party by,
            String event,
            String labelZh,
            String labelEn,

            @Schema(description = "Key of a state; empty for none")
            String from,

            @Schema(description = "Key of a state; empty for none")
            String to,

            String note) {

        static Happened of(TimelineEntry entry) {
            return new Happened(
                    entry.at().toString(),
                    entry.party(),
                    entry.event(),
                    entry.label().zh(),
                    entry.label().en(),
                    entry.from(),
                    entry.to(),
                    entry.note());
        }
    }
}
