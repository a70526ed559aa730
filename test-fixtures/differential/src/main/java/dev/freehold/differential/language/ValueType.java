package dev.freehold.differential.language;

/**
 * What a variable, an operand or a result is.
 *
 * @param mode how it is held; numbers, which are copied, count as owned
 */
public record ValueType(Type type, Mode mode) {
  public static final ValueType VOID = new ValueType(Type.VOID, Mode.OWN);
  public static final ValueType INT = new ValueType(Type.INT, Mode.OWN);

  public static ValueType own(Type type) {
    return new ValueType(type, Mode.OWN);
  }

  public static ValueType mut(Type type) {
    return new ValueType(type, Mode.MUT);
  }

  public static ValueType ref(Type type) {
    return new ValueType(type, Mode.REF);
  }

  /** Whether it is a borrow of a resource. */
  public boolean isBorrow() {
    return mode != Mode.OWN;
  }

  /** Whether a value of it borrows from something: a result says from what. */
  public boolean isTied() {
    return isBorrow() || type.borrows();
  }

  /** Whether it is an owned resource; nobody owns a view. */
  public boolean isOwner() {
    return mode == Mode.OWN && type.isTracked() && !type.isView();
  }
}
