import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

/** The outer instance belongs to somebody else, whatever its name in an inner class. */
class InnerClassReleasesOuter {
  @MustRelease("close")
  static class Outer {
    private final @Own Res res = new Res();

    class In {
      void byName() {
        close(); //! move.out.of.borrow
      }

      void byThis() {
        Outer.this.close(); //! move.out.of.borrow
      }

      void itsField() {
        res.close(); //! move.out.of.borrow
      }

      class Deeper {
        void further() {
          close(); //! move.out.of.borrow
        }
      }
    }

    void close(@Own Outer this) {
      res.close();
    }
  }
}
