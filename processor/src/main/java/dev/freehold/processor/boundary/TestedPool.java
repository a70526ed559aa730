package dev.freehold.processor.boundary;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import dev.freehold.pool.Storage;
import dev.freehold.processor.declaration.PoolSettings;
import dev.freehold.processor.layout.PartedLayout;
import dev.freehold.processor.layout.PoolLayout;
import java.io.IOException;
import java.util.Optional;

/**
 * A pool that tests are written for, and how each of them comes by one of its own, in a variable of
 * that name. Where it is one kind of the slots of another, the plural names that.
 *
 * @param whole what the pool is a part of, if it is
 */
record TestedPool(PoolLayout pool, Optional<Whole> whole) {
  /** More slots than that are not filled, and no test makes two such pools. */
  private static final int SLOTS_FILLED = 1_000_000;

  /** The same of bytes. */
  private static final long BYTES_FILLED = 1L << 28;

  /**
   * A pool of several kinds of slots.
   *
   * @param accessor the method that gives the part
   */
  record Whole(PartedLayout layout, String accessor) {}

  static TestedPool of(PoolLayout pool) {
    return new TestedPool(pool, Optional.empty());
  }

  static TestedPool of(PartedLayout whole, PartedLayout.Part part) {
    return new TestedPool(part.pool(), Optional.of(new Whole(whole, part.accessor())));
  }

  PoolSettings settings() {
    return pool.settings();
  }

  ClassName element() {
    return pool.declared();
  }

  boolean isGlobal() {
    return settings().global();
  }

  boolean isMapped() {
    return settings().storage() == Storage.MAPPED;
  }

  /** How many elements there may be at once. */
  long most() {
    return settings().kind().isOfBytes() ? pool.slots() : settings().capacity();
  }

  /** What its own method says. */
  long capacityAtFirst() {
    return settings().kind().isOfBytes() && whole.isPresent()
        ? settings().capacity()
        : pool.slots();
  }

  boolean isFilled() {
    return most() <= SLOTS_FILLED && most() * pool.memory().size() <= BYTES_FILLED;
  }

  /** The variable that holds what is closed and reset. */
  String closed() {
    return whole.isPresent() ? "pools" : "pool";
  }

  /** Begins a test, with a pool at hand. */
  MethodSpec.Builder test(String name) {
    MethodSpec.Builder test = TestMethods.named(name);
    if (isMapped()) {
      test.addException(IOException.class);
    }
    open(test, closed(), "pool");
    if (isGlobal()) {
      test.addStatement(
          Asserted.assumed(closed() + ".inUse() == 0", "other code has elements of the pool"));
    }
    return test;
  }

  /** Ends a test in which all elements were released. */
  MethodSpec end(MethodSpec.Builder test) {
    if (!isGlobal()) {
      test.addStatement("$L.close()", closed());
    } else if (!settings().kind().isShared()) {
      test.addStatement("$L.handOver()", closed());
    }
    return test.build();
  }

  /** Has another pool of the same declaration at hand, as {@code other}. */
  void openOther(MethodSpec.Builder test) {
    open(test, "others", "other");
  }

  void closeOther(MethodSpec.Builder test) {
    test.addStatement("$L.close()", whole.isPresent() ? "others" : "other");
  }

  private void open(MethodSpec.Builder test, String all, String one) {
    if (whole.isPresent()) {
      ClassName type = whole.get().layout().name();
      test.addStatement("$T $L = $T.$L()", type, all, type, creation());
      test.addStatement("$T $L = $L.$L()", pool.name(), one, all, whole.get().accessor());
    } else if (isMapped()) {
      test.addStatement("$T $L = $T.open(folder.resolve($S))", pool.name(), one, pool.name(), one);
    } else {
      test.addStatement("$T $L = $T.$L()", pool.name(), one, pool.name(), creation());
    }
  }

  private String creation() {
    return isGlobal() ? "global" : "create";
  }
}
