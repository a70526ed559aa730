package dev.freehold.pools.debug;

import static org.junit.jupiter.api.Assertions.assertNotSame;

import dev.freehold.debug.DebugMemory;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A pool that was watched and closed")
class ClassLoaderTest {
  /** Has classes of its own under a name, and the others of its parent. */
  private static final class ApplicationLoader extends URLClassLoader {
    private final String own;

    ApplicationLoader(String own) {
      super(
          new URL[] {placeOf(DebugMemory.class), placeOf(TicketPool.class)},
          ClassLoaderTest.class.getClassLoader());
      this.own = own;
    }

    private static URL placeOf(Class<?> type) {
      return type.getProtectionDomain().getCodeSource().getLocation();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        if (known != null || !name.startsWith(own)) {
          return known != null ? known : super.loadClass(name, resolve);
        }
        return findClass(name);
      }
    }
  }

  @Test
  void doesNotKeepTheLoaderOfItsClassInMemory() throws Exception {
    WeakReference<ClassLoader> loader = run("dev.freehold.pools.");

    Garbage.collectUntil(() -> loader.get() == null);
  }

  /** As in two web applications that bring the run time along. */
  @Test
  void doesNotKeepACopyOfTheRunTimeInMemory() throws Exception {
    WeakReference<ClassLoader> first = run("dev.freehold.");
    WeakReference<ClassLoader> second = run("dev.freehold.");

    Garbage.collectUntil(() -> first.get() == null && second.get() == null);
  }

  private static WeakReference<ClassLoader> run(String own) throws Exception {
    try (ApplicationLoader loader = new ApplicationLoader(own)) {
      Class<?> program = loader.loadClass(LoadedProgram.class.getName());
      assertNotSame(LoadedProgram.class, program);
      ((Runnable) program.getDeclaredConstructor().newInstance()).run();
      return new WeakReference<>(loader);
    }
  }
}
