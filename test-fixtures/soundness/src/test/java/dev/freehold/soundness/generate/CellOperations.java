package dev.freehold.soundness.generate;

import static dev.freehold.soundness.program.Lending.EXCLUSIVE;
import static dev.freehold.soundness.program.Lending.MOVED;
import static dev.freehold.soundness.program.Lending.PASSED;
import static dev.freehold.soundness.program.Lending.READ;
import static dev.freehold.soundness.program.Lending.RELEASED;
import static dev.freehold.soundness.program.Lending.SHARED;
import static dev.freehold.soundness.program.Lending.WRITTEN;
import static dev.freehold.soundness.program.Operation.of;
import static dev.freehold.soundness.program.Type.CELL;
import static dev.freehold.soundness.program.Type.CORNER;
import static dev.freehold.soundness.program.Type.MARKS;
import static dev.freehold.soundness.program.Type.NAME;
import static dev.freehold.soundness.program.Type.SIDE;

import dev.freehold.soundness.program.Operation;
import dev.freehold.soundness.program.Outcome.Origin;
import java.util.List;

/** What can be done with elements of an owner, and with their parts. */
final class CellOperations {
  static final Operation ALLOC = of("cells.alloc()").givesOwned(CELL);
  static final Operation TRY_ALLOC = of("cells.tryAlloc()").givesOwnedOrNull(CELL);
  static final Operation FREE = of("cells.free({0})").with(CELL, RELEASED).givesNothing();
  static final Operation CLOSE = of("{0}.close()").on(CELL, RELEASED).givesNothing();
  static final Operation TAKE = of("Acts.take({0})").with(CELL, MOVED).givesNothing();

  static final Operation MAY_FAIL = of("choices.mayFail()").failing().givesNothing();
  static final Operation MAY_BREAK = of("choices.mayBreak()").givesNothing();

  static final List<Operation> ALL =
      List.of(
          ALLOC,
          TRY_ALLOC,
          of("Acts.make(cells)").givesOwned(CELL),
          of("Acts.makeOrFail(cells, choices)").failing().givesOwned(CELL),
          FREE,
          CLOSE,
          TAKE,
          of("Acts.takeOrFail({0}, choices)").with(CELL, MOVED).failing().givesNothing(),
          of("Acts.takeBoth({0}, {1})").with(CELL, MOVED).with(CELL, MOVED).givesNothing(),
          of("Acts.readThenTake({0}, {1})").with(CELL, SHARED).with(CELL, MOVED).givesNothing(),
          of("Acts.takeThenRead({0}, {1})").with(CELL, MOVED).with(CELL, SHARED).givesNothing(),
          of("cells.attach(cells.detach({0}))").with(CELL, MOVED).givesOwned(CELL),
          of("cells.at(cells.handleOf({0})).n()").with(CELL, SHARED).givesNumber(),
          of("Objects.requireNonNull({0})").with(CELL, PASSED).givesMut(CELL, Origin.SAME, 0),
          of("Acts.pass({0})").with(CELL, MOVED).givesOwned(CELL),
          of("{0}.n()").field(CELL, READ, "n").givesNumber(),
          of("{0}.n({1})").field(CELL, WRITTEN, "n").number().givesNothing(),
          of("Acts.read({0})").with(CELL, SHARED).givesNumber(),
          of("Acts.write({0})").with(CELL, EXCLUSIVE).givesNothing(),
          of("Acts.copy({0}, {1})").with(CELL, EXCLUSIVE).with(CELL, SHARED).givesNothing(),
          of("Acts.copyTo({0}, {1})").with(CELL, SHARED).with(CELL, EXCLUSIVE).givesNothing(),
          of("Acts.leftOf({0})").with(CELL, SHARED).givesPart(SIDE, false, 0, "left"),
          of("Acts.editLeft({0})").with(CELL, EXCLUSIVE).givesPart(SIDE, true, 0, "left"),
          of("Acts.either({0}, {1}, choices)")
              .with(CELL, SHARED)
              .with(CELL, SHARED)
              .givesRef(CELL, Origin.OPERAND, 0, 1),
          of("Acts.writeAndLook({0}, {1})")
              .with(CELL, EXCLUSIVE)
              .with(CELL, SHARED)
              .givesPart(SIDE, false, 1, "right"),
          of("{0}.v()").field(SIDE, READ, "v").givesNumber(),
          of("{0}.v({1})").field(SIDE, WRITTEN, "v").number().givesNothing(),
          of("Acts.readSide({0})").with(SIDE, SHARED).givesNumber(),
          of("Acts.writeSide({0})").with(SIDE, EXCLUSIVE).givesNothing(),
          of("Acts.cornerOf({0})").with(SIDE, EXCLUSIVE).givesPart(CORNER, true, 0, "corner"),
          of("Acts.pack({0}, {1})").with(SIDE, EXCLUSIVE).with(SIDE, SHARED).givesNothing(),
          of("{0}.w()").field(CORNER, READ, "w").givesNumber(),
          of("{0}.w({1})").field(CORNER, WRITTEN, "w").number().givesNothing(),
          of("{0}.get(0)").on(MARKS, SHARED).givesNumber(),
          of("{0}.set(1, {1})").on(MARKS, EXCLUSIVE).number().givesNothing(),
          of("{0}.length()").on(NAME, SHARED).givesNumber(),
          of("{0}.set(\"a\")").on(NAME, EXCLUSIVE).givesNothing(),
          MAY_FAIL,
          MAY_BREAK);

  private CellOperations() {}
}
