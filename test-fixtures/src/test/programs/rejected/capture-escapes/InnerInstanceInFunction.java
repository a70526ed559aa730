import dev.freehold.MustRelease;
import dev.freehold.Own;
import java.util.function.Supplier;
import shared.Res;

/** A function that makes inner instances keeps the outer one. */
class InnerInstanceInFunction {
  @MustRelease("close")
  static class Outer {
    private final @Own Res res = new Res();

    class In {
      int get() {
        return res.get();
      }
    }

    Supplier<In> byReference() {
      return In::new; //! capture.escapes
    }

    Supplier<In> byLambda() {
      return () -> new In(); //! capture.escapes
    }

    Object byAnonymous() {
      return new Object() {
        int get() {
          return new In().get(); //! capture.escapes
        }
      };
    }

    void close(@Own Outer this) {
      res.close();
    }
  }
}
