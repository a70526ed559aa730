package dev.freehold.benchmarks.runtime;

/** What peers need java to be told. */
public final class Flags {
  /** Agrona reads memory through a class of the JDK that is closed to others. */
  public static final String AGRONA = "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED";

  /** Agrona's buffers then check no bounds. */
  public static final String AGRONA_UNCHECKED = "-Dagrona.disable.bounds.checks=true";

  private Flags() {}
}
