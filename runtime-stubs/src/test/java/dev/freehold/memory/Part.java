package dev.freehold.memory;

import dev.freehold.Own;
import java.util.List;

/** A resource that notes its release. */
final class Part implements AutoCloseable {
  private final String name;
  private final List<String> released;

  Part(String name, List<String> released) {
    this.name = name;
    this.released = released;
  }

  @Override
  public void close(@Own Part this) {
    released.add(name);
    if (name.startsWith("bad")) {
      throw new IllegalStateException(name);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
