package dev.freehold.soundness.generate;

import static dev.freehold.soundness.program.Lending.EXCLUSIVE;
import static dev.freehold.soundness.program.Lending.MOVED;
import static dev.freehold.soundness.program.Lending.RELEASED;
import static dev.freehold.soundness.program.Lending.SHARED;
import static dev.freehold.soundness.program.Operation.of;
import static dev.freehold.soundness.program.Type.BOX;
import static dev.freehold.soundness.program.Type.CELL;
import static dev.freehold.soundness.program.Type.LID;
import static dev.freehold.soundness.program.Type.LIST;
import static dev.freehold.soundness.program.Type.LOOK;
import static dev.freehold.soundness.program.Type.MAP;
import static dev.freehold.soundness.program.Type.PAIR;
import static dev.freehold.soundness.program.Type.PEN;
import static dev.freehold.soundness.program.Type.SIDE;
import static dev.freehold.soundness.program.Type.SLOT;

import dev.freehold.soundness.program.Operation;
import dev.freehold.soundness.program.Outcome.Origin;
import java.util.List;

/** What can be done with containers, with a resource that owns another, and with views. */
final class HolderOperations {
  static final Operation NEW_BOX = of("new Box({0})").with(CELL, MOVED).givesOwned(BOX);
  static final Operation NEW_LIST = of("OwnList.<Cell>create()").givesOwned(LIST);
  static final Operation NEW_SLOT = of("OwnSlot.<Cell>create()").givesOwned(SLOT);
  static final Operation NEW_MAP = of("OwnMap.<Integer, Cell>create()").givesOwned(MAP);
  static final Operation ADD =
      of("{0}.add({1})").on(LIST, EXCLUSIVE).with(CELL, MOVED).givesNothing();
  static final Operation CLOSE_BOX = of("{0}.close()").on(BOX, RELEASED).givesNothing();
  static final Operation CLOSE_LIST = of("{0}.close()").on(LIST, RELEASED).givesNothing();
  static final Operation CLOSE_SLOT = of("{0}.close()").on(SLOT, RELEASED).givesNothing();
  static final Operation CLOSE_MAP = of("{0}.close()").on(MAP, RELEASED).givesNothing();

  static final Operation OPEN = of("{0}.open(cells)").on(BOX, SHARED).givesTied(LID);
  static final Operation SHUT = of("{0}.shut(cells)").on(BOX, EXCLUSIVE).givesTied(LID);
  static final Operation CLOSE_LID = of("{0}.close()").on(LID, RELEASED).givesNothing();
  static final Operation CLOSE_PAIR = of("{0}.close()").on(PAIR, RELEASED).givesNothing();

  static final List<Operation> ALL =
      List.of(
          NEW_BOX,
          of("{0}.peek()").on(BOX, SHARED).givesRef(CELL, Origin.CONTENT, 0),
          of("{0}.edit()").on(BOX, EXCLUSIVE).givesMut(CELL, Origin.CONTENT, 0),
          of("{0}.unpack()").on(BOX, MOVED).givesOwned(CELL),
          CLOSE_BOX,
          OPEN,
          SHUT,
          of("{0}.get()").on(LID, SHARED).givesNumber(),
          NEW_LIST,
          ADD,
          of("{0}.get(0)").on(LIST, SHARED).givesRef(CELL, Origin.CONTENT, 0),
          of("{0}.edit(0)").on(LIST, EXCLUSIVE).givesMut(CELL, Origin.CONTENT, 0),
          of("{0}.remove(0)").on(LIST, EXCLUSIVE).givesOwned(CELL),
          of("{0}.size()").on(LIST, SHARED).givesNumber(),
          of("{0}.forEach(Acts::read)").on(LIST, SHARED).givesNothing(),
          of("{0}.clear()").on(LIST, EXCLUSIVE).givesNothing(),
          CLOSE_LIST,
          NEW_SLOT,
          of("{0}.replace({1})").on(SLOT, EXCLUSIVE).with(CELL, MOVED).givesOwnedOrNull(CELL),
          of("{0}.take()").on(SLOT, EXCLUSIVE).givesOwnedOrNull(CELL),
          of("{0}.get()").on(SLOT, SHARED).givesRef(CELL, Origin.CONTENT_OR_NULL, 0),
          of("{0}.edit()").on(SLOT, EXCLUSIVE).givesMut(CELL, Origin.CONTENT_OR_NULL, 0),
          CLOSE_SLOT,
          NEW_MAP,
          of("{0}.put(1, {1})").on(MAP, EXCLUSIVE).with(CELL, MOVED).givesOwnedOrNull(CELL),
          of("{0}.remove(1)").on(MAP, EXCLUSIVE).givesOwnedOrNull(CELL),
          of("{0}.get(1)").on(MAP, SHARED).givesRef(CELL, Origin.CONTENT_OR_NULL, 0),
          of("{0}.edit(1)").on(MAP, EXCLUSIVE).givesMut(CELL, Origin.CONTENT_OR_NULL, 0),
          of("{0}.size()").on(MAP, SHARED).givesNumber(),
          CLOSE_MAP,
          of("new Look({0})").with(CELL, SHARED).givesMut(LOOK, Origin.VIEW, 0),
          of("{0}.get()").on(LOOK, SHARED).givesNumber(),
          of("{0}.left()").on(LOOK, SHARED).givesPart(SIDE, false, 0, "left"),
          of("new Pen({0})").with(CELL, EXCLUSIVE).givesMut(PEN, Origin.VIEW, 0),
          of("{0}.get()").on(PEN, SHARED).givesNumber(),
          of("{0}.set({1})").on(PEN, EXCLUSIVE).number().givesNothing());

  private HolderOperations() {}
}
