import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

/** The class that has the method knows nothing of the interface that it comes to implement. */
class InheritedBody {
  interface Looks {
    void look(@Ref Res res);
  }

  static class Closes {
    public void look(@Own Res res) {
      res.close();
    }
  }

  static class Both extends Closes implements Looks {} //! override.ownership

  interface LooksAt<T> {
    void lookAt(T where, @Ref Res res);
  }

  static class ClosesAt<T> {
    public void lookAt(T where, @Own Res res) {
      res.close();
    }
  }

  static class Generic extends ClosesAt<String> implements LooksAt<String> {} //! override.ownership

  interface Makes {
    Res make();
  }

  abstract static class Lends {
    public @Ref Res make() {
      throw new IllegalStateException();
    }
  }

  static class Maker extends Lends implements Makes {} //! override.ownership
}
