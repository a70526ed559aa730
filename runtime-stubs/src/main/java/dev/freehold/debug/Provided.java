package dev.freehold.debug;

import java.util.ServiceLoader;

/** Finds the provider that the run time brings, once. */
final class Provided {
  private static final WatchProvider WATCHES =
      ServiceLoader.load(WatchProvider.class, WatchProvider.class.getClassLoader())
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalStateException(
                      "META-INF/services of freehold-runtime is missing: keep it when jars are merged"));

  private Provided() {}

  static WatchProvider watches() {
    return WATCHES;
  }
}
