package dev.freehold.processor.declaration;

import dev.freehold.pool.Exhaustion;
import dev.freehold.pool.Init;
import dev.freehold.pool.Profile;
import dev.freehold.pool.Storage;

/**
 * What the annotation of a pool says, with what its profile adds.
 *
 * @param capacity in slots; 0 where it is not written
 * @param initial of a pool that grows, how many slots there are at first; 0 where it is not written
 * @param bytes of a region; 0 where it is not written
 * @param alignment of each element, in bytes; 0 where its fields decide
 * @param returnRing whether other threads may release
 * @param global whether there is one pool for the whole program
 * @param exact whether a pool of several threads is exhausted only when all slots are in use
 * @param checksums whether each element of a file has one
 * @param build what the build says, not the annotation
 */
public record PoolSettings(
    PoolKind kind,
    int capacity,
    int initial,
    long bytes,
    int alignment,
    Init init,
    Exhaustion exhaustion,
    Storage storage,
    boolean returnRing,
    boolean global,
    boolean exact,
    boolean checksums,
    BuildOptions build) {

  /** Whether fields are in native memory. */
  public boolean isNative() {
    return switch (storage) {
      case HEAP -> false;
      case NATIVE, MAPPED -> true;
    };
  }

  /** Whether accessors test what they are used on. */
  public boolean checked() {
    return build.checked();
  }

  PoolSettings withCapacity(int slots) {
    return new PoolSettings(
        kind,
        slots,
        initial,
        bytes,
        alignment,
        init,
        exhaustion,
        storage,
        returnRing,
        global,
        exact,
        checksums,
        build);
  }

  static PoolSettings read(PoolKind kind, WrittenValues written, BuildOptions build) {
    Profile profile = written.constant("profile", Profile.NONE);
    return new PoolSettings(
        kind,
        written.integer(kind.sizing().capacity()).orElseGet(profile::capacity),
        written.integer("initial").orElse(0),
        written.number("bytes").orElse(0L),
        profile.alignment(),
        written.constant("init", Init.UNDEFINED),
        written.constant("exhaustion", Exhaustion.FAIL),
        written.constant("storage", profile.storage()),
        written.flag("returnRing"),
        written.flag("global"),
        written.flag("exact", true),
        written.flag("checksums"),
        build);
  }
}
