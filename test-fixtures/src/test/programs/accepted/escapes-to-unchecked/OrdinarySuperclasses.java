import dev.freehold.MustRelease;
import dev.freehold.NonEscaping;
import dev.freehold.Own;
import dev.freehold.Unsafe;
import java.util.Objects;

/** Ordinary superclasses that keep nothing of their object, or whose method is replaced. */
class OrdinarySuperclasses {
  abstract static class Named {
    private final String name;
    private Named next;

    Named(String name) {
      this.name = Objects.requireNonNull(name);
    }

    abstract int size();

    int twice() {
      Named self = this;
      return self.size() + this.size() + sizeOf(this);
    }

    private static int sizeOf(Named named) {
      return named.size();
    }

    void link(Named other) {
      next = other;
    }

    synchronized void print() {
      System.out.println(this);
      each(() -> System.out.println(name + size()));
      each(this::twice);
      synchronized (this) {
        notifyAll();
      }
    }

    static void each(@NonEscaping Runnable action) {
      action.run();
    }

    @Override
    public boolean equals(Object other) {
      return this == other || (other instanceof Named named && named.name.equals(name));
    }

    @Override
    public int hashCode() {
      return Objects.hash(name, size());
    }

    @Override
    public String toString() {
      return getClass() + name + (next == null ? "" : next.name);
    }
  }

  @MustRelease("close")
  static class Resource extends Named {
    Resource() {
      super("resource");
    }

    @Override
    int size() {
      return 1;
    }

    void close(@Own Resource this) {}
  }

  static class Fluent {
    Object self() {
      return this;
    }
  }

  @MustRelease("close")
  static class Replaces extends Fluent {
    @Override
    Object self() {
      return "another";
    }

    void close(@Own Replaces this) {}
  }

  static class Trusted {
    @Unsafe("whoever asks knows the owner")
    Object self() {
      return this;
    }
  }

  @MustRelease("close")
  static class OfTrusted extends Trusted {
    void close(@Own OfTrusted this) {}
  }
}
