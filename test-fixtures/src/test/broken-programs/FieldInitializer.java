import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

/** Constructors run the initializers of the fields, and are left out with them. */
@MustRelease("close")
class FieldInitializer {
  private @Own Res first = new Res("unwanted");
  private @Own Res second = new Res(); //! field.not.released

  FieldInitializer() {
    Res unknown = new Res();
  }

  void right() {
    Res leaks = new Res();
  } //! own.leak

  void close() {
    first.close();
  }
}
