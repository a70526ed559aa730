package dev.freehold.soundness.generate;

import static dev.freehold.soundness.program.Lending.EXCLUSIVE;
import static dev.freehold.soundness.program.Lending.MOVED;
import static dev.freehold.soundness.program.Lending.READ;
import static dev.freehold.soundness.program.Lending.RELEASED;
import static dev.freehold.soundness.program.Lending.SHARED;
import static dev.freehold.soundness.program.Lending.WRITTEN;
import static dev.freehold.soundness.program.Operation.of;
import static dev.freehold.soundness.program.Type.INSET;
import static dev.freehold.soundness.program.Type.SLATE;

import dev.freehold.soundness.program.Operation;
import java.util.List;

/** What can be done with elements that are written before they are read. */
final class SlateOperations {
  static final Operation ALLOC = of("slates.alloc()").givesUnwritten(SLATE);
  static final Operation CLOSE = of("{0}.close()").on(SLATE, RELEASED).givesNothing();
  static final Operation FILL = of("Slates.fill({0})").with(SLATE, EXCLUSIVE).givesNothing();
  static final Operation FILL_INSET = of("Slates.fill({0})").with(INSET, EXCLUSIVE).givesNothing();
  static final Operation SET_A =
      of("{0}.a({1})").field(SLATE, WRITTEN, "a").number().givesNothing();
  static final Operation SET_B =
      of("{0}.b({1})").field(SLATE, WRITTEN, "b").number().givesNothing();

  static final List<Operation> ALL =
      List.of(
          ALLOC,
          of("Slates.make(slates)").givesOwned(SLATE),
          of("slates.free({0})").with(SLATE, RELEASED).givesNothing(),
          CLOSE,
          of("Slates.finish({0})").with(SLATE, MOVED).givesNumber(),
          of("Slates.pass({0})").with(SLATE, MOVED).givesOwned(SLATE),
          FILL,
          FILL_INSET,
          SET_A,
          SET_B,
          of("{0}.a()").field(SLATE, READ, "a").givesNumber(),
          of("{0}.b()").field(SLATE, READ, "b").givesNumber(),
          of("Slates.read({0})").with(SLATE, SHARED).givesNumber(),
          of("Slates.insetOf({0})").with(SLATE, SHARED).givesPart(INSET, false, 0, "inset"),
          of("Slates.editInset({0})").with(SLATE, EXCLUSIVE).givesPart(INSET, true, 0, "inset"),
          of("{0}.x()").field(INSET, READ, "x").givesNumber(),
          of("{0}.x({1})").field(INSET, WRITTEN, "x").number().givesNothing(),
          of("{0}.y()").field(INSET, READ, "y").givesNumber(),
          of("{0}.y({1})").field(INSET, WRITTEN, "y").number().givesNothing(),
          of("Slates.read({0})").with(INSET, SHARED).givesNumber());

  private SlateOperations() {}
}
