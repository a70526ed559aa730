package dev.freehold.soundness.program;

import java.util.List;
import java.util.Map;

/** The types of the values that programs work with. */
public enum Type {
  CELL("Cell"),
  SIDE("Side"),
  CORNER("Corner"),
  MARKS("Ints"),
  NAME("Text"),
  SLATE("Slate"),
  INSET("Inset"),
  SPOT("Spot"),
  NODE("Node"),
  BOX("Box"),
  LID("Lid"),
  LIST("OwnList<Cell>"),
  SLOT("OwnSlot<Cell>"),
  MAP("OwnMap<Integer, Cell>"),
  FRAME("Frame<Spot>"),
  REGION("NodePool"),
  LOOK("Look"),
  PEN("Pen"),
  PAIR("Pair"),
  NUMBER("int"),
  NOTHING("void");

  private final String text;

  Type(String text) {
    this.text = text;
  }

  /** As it is written in Java. */
  public String text() {
    return text;
  }

  /** Whether a value has an owner, who must release it. */
  public boolean hasOwner() {
    return switch (this) {
      case CELL, SLATE, BOX, LID, LIST, SLOT, MAP, FRAME, REGION, PAIR -> true;
      default -> false;
    };
  }

  /** Whether it stands for a resource or a borrow, rather than a number. */
  public boolean isTracked() {
    return this != NUMBER && this != NOTHING;
  }

  /**
   * The fields of a value that nothing has been written to when it is new, as paths with a slash
   * behind each step.
   */
  public List<String> unwritten() {
    return this == SLATE ? List.of("a/", "b/", "inset/x/", "inset/y/") : List.of();
  }

  /** The parts of a value, by the accessor that names them. */
  public Map<String, Type> parts() {
    return switch (this) {
      case CELL -> Map.of("left", SIDE, "right", SIDE, "marks", MARKS, "name", NAME);
      case SIDE -> Map.of("corner", CORNER);
      case SLATE -> Map.of("inset", INSET);
      case SPOT, NODE -> Map.of("side", SIDE);
      default -> Map.of();
    };
  }
}
