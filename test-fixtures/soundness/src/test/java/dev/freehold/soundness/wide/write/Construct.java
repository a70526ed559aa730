package dev.freehold.soundness.wide.write;

/** Something that Java has, which programs are made of. */
public interface Construct {
  /** Writes it where the writer stands, and among the members of the program what it needs. */
  void write(Writer writer);

  /** Whether it can stand there. */
  default boolean fits(Writer writer) {
    return true;
  }

  /** Its name, for those who count. */
  default String name() {
    return getClass().getSimpleName();
  }
}
