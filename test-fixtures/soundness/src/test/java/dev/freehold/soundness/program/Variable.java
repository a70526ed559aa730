package dev.freehold.soundness.program;

/**
 * A local variable, parameter or field.
 *
 * @param name unlike all others of its method
 * @param type the type of what it holds
 * @param mode how it is declared
 */
public record Variable(String name, Type type, Mode mode) {
  /** How a variable is declared. */
  public enum Mode {
    /** With its type alone. */
    PLAIN(""),
    /** With {@code var}. */
    INFERRED(""),
    OWN("@Own "),
    MUT("@Mut "),
    REF("@Ref ");

    private final String qualifier;

    Mode(String qualifier) {
      this.qualifier = qualifier;
    }

    /** What stands before the type. */
    public String qualifier() {
      return qualifier;
    }

    /** Whether the variable is a second name for what it is given. */
    public boolean isAlias() {
      return this == PLAIN || this == INFERRED;
    }
  }

  /** A field that owns what it holds, as it is used in the class that has it. */
  public static Variable field(String name) {
    return new Variable("this." + name, Type.CELL, Mode.OWN);
  }

  /** Whether it is a field. */
  public boolean isField() {
    return name.startsWith("this.");
  }

  /** Its type and name, as it is declared. */
  public String declared() {
    return mode == Mode.INFERRED ? "var " + name : mode.qualifier() + type.text() + " " + name;
  }
}
