import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

/** An instance of an inner class keeps its outer instance, and borrows it. */
class InnerInstance {
  @MustRelease("close")
  static class Outer {
    private final @Own Res res = new Res();
    In part;

    class In {
      int get() {
        return res.get();
      }
    }

    class Narrow extends In {}

    @MustRelease("end")
    class Lease {
      private final @Own Res own = new Res();

      void end(@Own Lease this) {
        own.close();
      }
    }

    @Ref
    In make() {
      return new In();
    }

    void fill(@Mut Outer this) {
      part = new In();
    }

    void close(@Own Outer this) {
      res.close();
    }
  }

  static int local() {
    Outer outer = new Outer();
    Outer.In in = outer.new In();
    outer.close(); //! move.while.borrowed
    return in.get();
  }

  static int subclass() {
    Outer outer = new Outer();
    Object in = outer.new Narrow();
    outer.close(); //! move.while.borrowed
    return in.hashCode();
  }

  static int anonymous() {
    Outer outer = new Outer();
    Outer.In in = outer.new In() {};
    outer.close(); //! move.while.borrowed
    return in.get();
  }

  static int made() {
    Outer outer = new Outer();
    Outer.In in = outer.make();
    outer.close(); //! move.while.borrowed
    return in.get();
  }

  static int ofField() {
    Outer outer = new Outer();
    outer.fill();
    Outer.In in = outer.part;
    outer.close(); //! move.while.borrowed
    return in.get();
  }

  static void resource() {
    Outer outer = new Outer();
    Outer.Lease lease = outer.new Lease();
    outer.close(); //! move.while.borrowed
    lease.end();
  }
}
