package dev.freehold.soundness.generate;

import static dev.freehold.soundness.program.Lending.READ;
import static dev.freehold.soundness.program.Lending.RELEASED;
import static dev.freehold.soundness.program.Lending.RESET;
import static dev.freehold.soundness.program.Lending.SHARED;
import static dev.freehold.soundness.program.Lending.WRITTEN;
import static dev.freehold.soundness.program.Operation.of;
import static dev.freehold.soundness.program.Type.FRAME;
import static dev.freehold.soundness.program.Type.NODE;
import static dev.freehold.soundness.program.Type.REGION;
import static dev.freehold.soundness.program.Type.SPOT;

import dev.freehold.soundness.program.Operation;
import dev.freehold.soundness.program.Outcome.Origin;
import java.util.List;

/** What can be done with frames and regions, and with their elements. */
final class RegionOperations {
  static final Operation PUSH = of("spots.push()").givesOwned(FRAME);
  static final Operation NEW_REGION = of("Acts.region()").givesOwned(REGION);
  static final Operation CLOSE_FRAME = of("{0}.close()").on(FRAME, RELEASED).givesNothing();
  static final Operation CLOSE_REGION = of("{0}.close()").on(REGION, RELEASED).givesNothing();

  static final List<Operation> ALL =
      List.of(
          PUSH,
          of("{0}.alloc()").on(FRAME, SHARED).givesMut(SPOT, Origin.LEASE, 0),
          CLOSE_FRAME,
          of("{0}.n()").field(SPOT, READ, "n").givesNumber(),
          of("{0}.n({1})").field(SPOT, WRITTEN, "n").number().givesNothing(),
          NEW_REGION,
          of("{0}.alloc()").on(REGION, SHARED).givesMut(NODE, Origin.LEASE, 0),
          of("{0}.reset()").on(REGION, RESET).givesNothing(),
          CLOSE_REGION,
          of("{0}.n()").field(NODE, READ, "n").givesNumber(),
          of("{0}.n({1})").field(NODE, WRITTEN, "n").number().givesNothing());

  private RegionOperations() {}
}
