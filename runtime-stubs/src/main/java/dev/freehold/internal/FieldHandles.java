package dev.freehold.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Finds the handles by which fields are accessed in other modes than Java's plain one. */
public final class FieldHandles {
  private FieldHandles() {}

  /**
   * The handle of a field that is surely there.
   *
   * @param lookup that of the class itself
   */
  public static VarHandle find(MethodHandles.Lookup lookup, String field, Class<?> type) {
    try {
      return lookup.findVarHandle(lookup.lookupClass(), field, type);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError(field, impossible);
    }
  }
}
