package dev.freehold.checker.types;

import java.util.Set;

/**
 * What is known of a class.
 *
 * @param kind whether it is tracked, and as what
 * @param releaseMethods the names of what releases an instance, also where none has to be called
 * @param declaration whether it declares a pool element or a struct
 * @param strict whether the class itself says that it is tracked, or one that it inherits from
 * @param exempt whether it can be closed and need not be, and nor need what inherits from it
 * @param idle whether closing it does nothing
 * @param closeable whether it is an {@code AutoCloseable}
 */
record ClassFacts(
    ResourceClasses.Kind kind,
    Set<String> releaseMethods,
    boolean declaration,
    boolean strict,
    boolean exempt,
    boolean idle,
    boolean closeable) {

  /** Whether values may be tracked, though nothing in the class's own code says so. */
  boolean lenient() {
    return !strict && (exempt || idle || kind != ResourceClasses.Kind.ORDINARY);
  }
}
