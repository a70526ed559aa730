import dev.freehold.MustRelease;
import dev.freehold.Own;
import java.util.List;
import shared.Res;

/** Whoever keeps an inner instance keeps the outer one. */
class InnerInstanceKept {
  @MustRelease("close")
  static class Outer {
    private final @Own Res res = new Res();
    static In last;

    class In {
      int get() {
        return res.get();
      }

      Object outer() {
        return Outer.this; //! escapes.to.unchecked
      }
    }

    In handedOut() {
      return new In(); //! escapes.to.unchecked
    }

    void inStaticField() {
      last = new In(); //! escapes.to.unchecked
    }

    Object itself() {
      return Outer.this; //! escapes.to.unchecked
    }

    void close(@Own Outer this) {
      res.close();
    }
  }

  static void inList(Outer outer, List<Object> all) {
    all.add(outer.new In()); //! escapes.to.unchecked
  }

  static class OfOther extends Outer.In {
    OfOther(Outer outer) {
      outer.super(); //! escapes.to.unchecked
    }
  }
}
